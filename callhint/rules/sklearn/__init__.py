"""Mistakes around scikit-learn; asked once sklearn is imported."""
