"""Mistakes around PyTorch; asked once torch is imported."""
