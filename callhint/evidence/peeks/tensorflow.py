"""Where TensorFlow and Keras keep tracked containers, signatures and restored functions.

Sources: `tensorflow/python/trackable/data_structures.py` (wrappers around tuples and dicts are `wrapt` proxies),
`tensorflow/python/saved_model/signature_serialization.py` (`_SignatureMap._signatures`),
`tensorflow/python/autograph/impl/api.py` (`ag_error_metadata.translated_stack`).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import GetSetDescriptorType
from typing import Any

from callhint.evidence.probe import UNKNOWN, class_dict, class_member, elements, instance_dict, is_a, items, mro, own_member, static_member

_PROXY = "wrapt.ObjectProxy"
_SIGNATURE_MAP = "tensorflow.python.saved_model.signature_serialization._SignatureMap"


def unwrapped(value: object) -> object:
    """What a `_TupleWrapper` or `_DictWrapper` holds; the object itself if it is neither."""
    if not is_a(value, _PROXY):
        return value
    for cls in mro(value):
        descriptor = class_dict(cls).get("__wrapped__")
        if type(descriptor) is GetSetDescriptorType:
            return descriptor.__get__(value)
    return value


def member(value: object, name: str) -> Any:  # noqa: ANN401, ARG001  # nothing hides behind a `__getattr__` here
    """TensorFlow and Keras keep attributes in the instance; static look-up finds them."""
    return UNKNOWN


def element(value: object, key: object) -> Any:  # noqa: ANN401
    """A signature of a SavedModel, or an element of a tracked container."""
    if is_a(value, _SIGNATURE_MAP):
        return next((function for name, function in signatures(value) if name == key), UNKNOWN)
    inner = unwrapped(value)
    if inner is value:
        return UNKNOWN
    if type(key) is int and is_a(inner, tuple, list):
        found = elements(inner)
        return found[key] if -len(found) <= key < len(found) else UNKNOWN
    return next((held for known, held in items(inner) if type(known) is type(key) is str and known == key), UNKNOWN)


def signatures(signature_map: object) -> list[tuple[str, Any]]:
    """The names and functions of a `_SignatureMap`, in its order."""
    return [(name, function) for name, function in items(own_member(signature_map, "_signatures")) if type(name) is str]


@dataclass(frozen=True)
class TranslatedFrame:
    """A line of the user's that AutoGraph ran in a rewritten form."""

    filename: str
    line: int
    function: str


def translated_frames(error: BaseException) -> list[TranslatedFrame]:
    """The user's lines behind an error in a `tf.function`, outermost first; empty if AutoGraph had no part in it."""
    metadata = (instance_dict(error) or {}).get("ag_error_metadata")
    frames = elements(own_member(metadata, "translated_stack"))
    found = []
    for frame in reversed(frames):
        if not is_a(frame, "tensorflow.python.autograph.impl.api.FrameInfo", tuple):
            return []
        filename, line, function = elements(frame)[:3]
        if type(filename) is str and type(line) is int and type(function) is str:
            found.append(TranslatedFrame(filename, line, function))
    return found


def bound(value: object, name: str) -> Any:  # noqa: ANN401
    """A member found statically or, for slots and C attributes, through the class."""
    found = static_member(value, name)
    if found is not UNKNOWN:
        return found
    descriptor = class_member(type(value), name)
    return descriptor.__get__(value) if type(descriptor) is GetSetDescriptorType else UNKNOWN
