"""Notebook sessions with mistakes made up by chance, put through the whole line from an error to its card."""
