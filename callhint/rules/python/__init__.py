"""Mistakes in plain Python; asked in every session."""
