"""Where torch keeps parameters, buffers and submodules.

Source: `torch/nn/modules/module.py`, `Module.__getattr__` looks into `_parameters`, `_buffers` and `_modules` of the instance.
"""

from __future__ import annotations

from typing import Any

from callhint.evidence.probe import UNKNOWN, instance_dict, is_a, items, own_member

_STORAGES = ("_parameters", "_buffers", "_modules")


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
