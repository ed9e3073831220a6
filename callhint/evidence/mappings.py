"""Dicts of tensors, and what libraries derive from them or wrap around them: the batch a model is given, and the parts of what it returns."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import required, signature
from callhint.evidence.fact import fact
from callhint.evidence.forwards import forward_of
from callhint.evidence.peeks import torch, unwrapped
from callhint.evidence.probe import error_object, is_a, items, message_names, size
from callhint.evidence.trail import Spot
from callhint.evidence.values import Values, local_names

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_MOST_PARTS = 1000


@fact
class HandedWhole:
    """A call of a module that was given one mapping where the inputs in it are parameters of their own."""

    call: Spot
    mapping: Spot
    names: tuple[str, ...]


def parts_of(value: object) -> dict[str, Any]:
    """The values of a mapping under their keys; empty if it is none, or a key is no text, or it is too large to be a model's inputs."""
    mapping = unwrapped(value)
    pairs = list(items(mapping)) if (size(mapping) or 0) <= _MOST_PARTS else []
    return dict(pairs) if all(type(key) is str for key, _ in pairs) else {}


def handed_whole(ev: Evidence) -> HandedWhole | None:
    """The call of a module, at the failing line or around it, whose only positional argument is a mapping of the inputs that it takes."""
    calls = [(ev.site.call, Spot(ev.site.source, ev.site.call, ev.values, 0))] if ev.site.call is not None else []
    for index, (frame, source) in enumerate(ev.callers, 1):
        around = ev.call_in(frame, source)
        calls += [(around, Spot(source, around, Values.of_frame(frame.frame), index))] if around is not None else []
    for call, spot in calls:
        if len(call.args) != 1 or isinstance(call.args[0], ast.Starred):
            continue
        module, mapping = spot.values.of(call.func), spot.values.of(call.args[0])
        names = tuple(parts_of(mapping))
        if torch.is_module(module) and names and _complains(ev, mapping) and _takes_by_name(module, names, call):
            return HandedWhole(spot, Spot(spot.source, call.args[0], spot.values, spot.caller), names)
    return None


def _takes_by_name(module: object, names: tuple[str, ...], call: ast.Call) -> bool:
    """Whether the keys are names of parameters of `forward`, and all that it needs."""
    forward = forward_of(module)
    found, needed = signature(forward), required(forward)
    words = {keyword.arg for keyword in call.keywords}
    if found is None or needed is None or None in words or words & {*names}:
        return False
    return {*names} <= {*found.parameters} and {*needed[1:]} <= {*names, *words}


def _complains(ev: Evidence, mapping: object) -> bool:
    """Whether the error is about the mapping, or about inputs that it holds and that were not handed over."""
    about = error_object(ev.error) is mapping or any(name in ev.message for name in message_names(mapping))
    # The wrappers of transformers raise an AttributeError without a text.
    asked = is_a(ev.error, AttributeError) and local_names(ev.raising_frame.frame).get("self") is mapping
    return about or asked or "() missing " in ev.message
