"""Which Keras the cases meet here: that of `make test`, or another that a make target of its name installs."""

from __future__ import annotations

import os
from functools import cache
from importlib import metadata

TABLES = {"keras3": ("keras3",), "keras2": ("keras2",), "tf-keras": ("tf-keras", "keras2"), "keras-torch": ("keras-torch",)}
"""Environment → where a header's `on` is looked up, in this order: tf_keras is Keras 2 on today's TensorFlow."""


@cache
def here() -> str:
    """A key of `TABLES`."""
    if os.environ.get("KERAS_BACKEND") == "torch":
        return "keras-torch"
    if os.environ.get("TF_USE_LEGACY_KERAS") == "1":
        return "tf-keras"
    try:
        version = metadata.version("keras")
    except metadata.PackageNotFoundError:  # where there are only the packages around torch, no case is about Keras
        return "keras3"
    return "keras2" if version.startswith("2.") else "keras3"
