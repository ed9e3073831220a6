"""Static looks into a framework's containers, where plain attribute look-up would run code.

Each module here knows one framework's storage; none imports the framework.
"""

from __future__ import annotations

from typing import Any

from callhint.evidence.peeks import tensorflow, torch, transformers
from callhint.evidence.probe import UNKNOWN

_PEEKS = (torch, tensorflow, transformers)


def member(value: object, name: str) -> Any:  # noqa: ANN401  # any object of the user's
    """`value.name` as a framework's own storage holds it, or UNKNOWN."""
    for peek in _PEEKS:
        found = peek.member(value, name)
        if found is not UNKNOWN:
            return found
    return UNKNOWN


def element(value: object, key: object) -> Any:  # noqa: ANN401  # any object of the user's
    """`value[key]` as a framework's own storage holds it, or UNKNOWN."""
    for peek in _PEEKS:
        found = peek.element(value, key)
        if found is not UNKNOWN:
            return found
    return UNKNOWN


def unwrapped(value: object) -> object:
    """What a framework's wrapper around a plain tuple, list or dict holds; the object itself if it is no wrapper."""
    return transformers.unwrapped(tensorflow.unwrapped(value))
