"""Where torch keeps parameters, buffers and submodules.

Source: `torch/nn/modules/module.py`, `Module.__getattr__` looks into `_parameters`, `_buffers` and `_modules` of the instance.
"""

from __future__ import annotations

from types import GetSetDescriptorType
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_mro,
    elements,
    instance_dict,
    is_a,
    is_exactly,
    items,
    loaded_class,
    own_member,
    size,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_STORAGES = ("_parameters", "_buffers", "_modules")

_MOST_TENSORS = 10_000

Shape = tuple[int, ...] | None
"""The size of a tensor; None if it is not known."""


def _stored(module: object, name: str) -> Any:  # noqa: ANN401  # any object of the user's
    for storage in _STORAGES:
        for key, value in items(own_member(module, storage)):
            if type(key) is str and key == name:
                return value
    return UNKNOWN


def member(value: object, name: str) -> Any:  # noqa: ANN401
    """A parameter, buffer or submodule of an `nn.Module`."""
    if not is_a(value, "torch.nn.Module") or instance_dict(value) is None:
        return UNKNOWN
    return _stored(value, name)


def element(value: object, key: object) -> Any:  # noqa: ANN401
    """An element of an `nn.Sequential`, `nn.ModuleList` or `nn.ModuleDict`, which are kept as submodules named after their place."""
    if is_a(value, "torch.nn.Sequential", "torch.nn.ModuleList") and type(key) is int:
        children = [child for _, child in items(own_member(value, "_modules"))]
        return children[key] if -len(children) <= key < len(children) else UNKNOWN
    if is_a(value, "torch.nn.ModuleDict") and type(key) is str:
        return _stored(value, key)
    return UNKNOWN


def is_module(value: object) -> bool:
    """Whether the object is an `nn.Module` that `nn.Module.__init__` has prepared."""
    return is_a(value, "torch.nn.Module") and own_member(value, "_modules") is not UNKNOWN


def children(module: object) -> list[tuple[str, Any]]:
    """The submodules of a module with their names, in order; those set to None left out."""
    found = items(own_member(module, "_modules"))
    return [(name, child) for name, child in found if type(name) is str and is_a(child, "torch.nn.Module")]


def state(module: object) -> dict[str, Shape]:
    """The keys that the state dict of the module would have, with the sizes of the tensors."""
    found: dict[str, Shape] = {}
    pending = [("", module)]
    while pending and len(found) < _MOST_TENSORS:
        prefix, current = pending.pop()
        left_out = own_member(current, "_non_persistent_buffers_set")
        for storage in _STORAGES[:2]:
            for name, tensor in items(own_member(current, storage)):
                if type(name) is str and tensor is not None and not (storage == "_buffers" and type(left_out) is set and name in left_out):
                    found[prefix + name] = shape(tensor)
        # A module that holds itself must not be followed for ever.
        pending += [(f"{prefix}{name}.", child) for name, child in children(current)] if len(prefix) < 400 else []
    return found


def has_parameters(module: object) -> bool:
    """Whether the module or a submodule of it holds a parameter that can be trained."""
    return any(True for _ in _parameters(module, 0))


def _parameters(module: object, depth: int) -> Any:  # noqa: ANN401
    yield from (tensor for _, tensor in items(own_member(module, "_parameters")) if tensor is not None)
    if depth < 50:
        for _, child in children(module):
            yield from _parameters(child, depth + 1)


def shape(tensor: object) -> Shape:
    """The size of a tensor, read through the descriptor of torch's own class; None for tensors with a class of their own."""
    read = _reader_of_sizes()
    return read(tensor) if read is not None and is_exactly(tensor, *_plain_classes()) else None


def _plain_classes() -> list[type]:
    return [cls for cls in map(loaded_class, ("torch.Tensor", "torch.nn.Parameter")) if cls is not None]


def _reader_of_sizes() -> Callable[[object], Shape] | None:
    tensor = loaded_class("torch.Tensor")
    for cls in class_mro(tensor) if tensor is not None else ():
        descriptor = class_dict(cls).get("shape")
        if type(descriptor) is GetSetDescriptorType:
            read = descriptor.__get__
            return lambda tensor: tuple(length for length in elements(read(tensor)) if type(length) is int)
    return None


def tensors_of(value: object) -> dict[str, Shape] | None:
    """The keys and sizes of a dict that holds nothing but tensors under string keys; None for anything else, an empty and a huge one."""
    plain, read = _plain_classes(), _reader_of_sizes()
    if read is None or not 0 < (size(value) or 0) <= _MOST_TENSORS:
        return None
    sizes: dict[str, Shape] = {}
    for key, tensor in items(value):
        is_plain = is_exactly(tensor, *plain)
        if type(key) is not str or not (is_plain or is_a(tensor, "torch.Tensor")):
            return None
        sizes[key] = read(tensor) if is_plain else None
    return sizes


def is_from_state_dict(value: object) -> bool:
    """Whether the dict was made by `state_dict()`, which leaves a mark that saving keeps."""
    return own_member(value, "_metadata") is not UNKNOWN
