"""Where transformers keeps the parts of what a tokenizer, an image processor or a model gives.

Source: `transformers/tokenization_utils_base.py`, `BatchEncoding.__getattr__` and `__getitem__` look a text up in `data`, as does
`BatchFeature`; `transformers/utils/generic.py`, `ModelOutput.__getitem__` takes the place of a part, too.
"""

from __future__ import annotations

from typing import Any

from callhint.evidence.probe import UNKNOWN, is_a, items, own_member

_WRAPPERS = ("transformers.tokenization_utils_base.BatchEncoding", "transformers.feature_extraction_utils.BatchFeature")
_OUTPUT = "transformers.utils.generic.ModelOutput"


def unwrapped(value: object) -> object:
    """The dict in an encoding; anything else as it is."""
    data = own_member(value, "data") if is_a(value, *_WRAPPERS) else UNKNOWN
    return data if is_a(data, dict) else value


def member(value: object, name: str) -> Any:  # noqa: ANN401  # any object of the user's
    """A part of an encoding, by the name of an attribute."""
    return element(value, name)


def element(value: object, key: object) -> Any:  # noqa: ANN401
    """A part of an encoding by its key, or of a model's output by its place."""
    if is_a(value, *_WRAPPERS):
        return next((held for known, held in items(unwrapped(value)) if type(known) is str and known == key), UNKNOWN)
    parts = list(items(value)) if is_a(value, _OUTPUT) else []
    return parts[key][1] if type(key) is int and -len(parts) <= key < len(parts) else UNKNOWN
