"""Mistakes around NumPy; asked once numpy is imported."""
