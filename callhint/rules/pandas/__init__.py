"""Mistakes around pandas; asked once pandas is imported."""
