"""Mistakes around Keras; asked once keras is imported."""
