"""The documentation: pages that are written by hand, and `generator/`, which makes the others."""
