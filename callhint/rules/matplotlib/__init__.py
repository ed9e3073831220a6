"""Mistakes around Matplotlib; asked once matplotlib is imported."""
