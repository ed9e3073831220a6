"""Mistakes around TensorFlow; asked once tensorflow is imported."""
