"""Results of several parts that were used as if they were the tensor in them: what an LSTM, `torch.max(x, 1)` or a model of the user's gives."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

from callhint.evidence.fact import fact
from callhint.evidence.mappings import parts_of
from callhint.evidence.nothing import called_function
from callhint.evidence.operands import offenders, operands
from callhint.evidence.peeks import torch
from callhint.evidence.probe import UNKNOWN, class_member, elements, error_object, is_a, is_function, loaded_class, own_member, type_name
from callhint.evidence.results import returned
from callhint.evidence.trail import Spot, start, trail

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence, Expression


_NAMES = ("tuple", "torch.return_types")
_PLACES = re.compile(r"pred|label|class|idx|ind|arg|cls|lab")


@fact
class Several:
    """A result of several parts, with the call that gave it."""

    shown: Expression
    """Where it was used as a tensor."""
    value: Any
    """The tuple; UNKNOWN where the call stands inside the failing expression."""
    made: Spot
    """The call."""
    binding: Binding | None
    """The statement that kept the result under a name; None where it was used at once."""
    fields: tuple[str, ...]
    """The names of the parts, for the named tuples of torch (`values`, `indices`) and for dicts."""

    @property
    def function(self) -> str:
        """What was called, as it is written."""
        return self.made.source.slice(self.made.node.func)  # type: ignore[attr-defined]

    @property
    def kept(self) -> str:
        """The variable that keeps the result; where there is none, what was called."""
        return self.binding.name if self.binding is not None else self.function

    def part(self, *, scalar: bool) -> str:
        """What takes the part that was meant out of the result: the one that the variable speaks of, one of the wanted kind, the first."""
        parts = parts_of(self.value)
        tensors = [key for key, held in parts.items() if is_a(held, "torch.Tensor")]
        fitting = [key for key in tensors if (torch.shape(parts[key]) == ()) is scalar] or tensors
        if fitting:
            key = self.kept if self.kept in fitting else fitting[0]
            return f".{key}" if own_member(self.value, key) is not UNKNOWN else f'["{key}"]'
        if "indices" in self.fields and _PLACES.search(self.kept.lower()):
            return ".indices"
        return f".{self.fields[0]}" if self.fields else "[0]"


def several(ev: Evidence) -> Several | None:
    """The tuple that the failing operation took for a tensor; None if it was not given by a call of torch's, or of a module."""
    shown = _used(ev)
    if shown is None:
        return None
    here = start(ev, shown.node)
    steps = trail(ev, here)
    if len(steps) > 1 or any(step.spot is None for step in steps):
        return None
    made = steps[0].spot if steps else here
    if made is None or not isinstance(made.node, ast.Call):
        return None
    callee = made.values.of(made.node.func)
    is_method = callee is UNKNOWN and isinstance(made.node.func, ast.Attribute)
    fields = _fields(shown.value, ev.message)
    named = bool(fields) and not parts_of(shown.value) and (is_function(callee) or is_method)
    if not torch.is_module(callee) and not named:
        return None
    value = error_object(ev.error) if shown.value is UNKNOWN else shown.value
    return Several(shown, value if _holds_tensor(value) else UNKNOWN, made, steps[0].binding if steps else None, fields)


def stray_comma(ev: Evidence, found: Several) -> Spot | None:
    """The one element after the `return` of the function that was called, where only a comma behind it makes a tuple of it."""
    function = called_function(ev, found.made)
    values = returned(function[1]) if function is not None else []
    if function is None or len(values) != 1 or not isinstance(values[0], ast.Tuple) or len(values[0].elts) != 1:
        return None
    return Spot(function[0], values[0].elts[0], found.made.values)


def _used(ev: Evidence) -> Expression | None:
    """The expression that holds, or gives, the tuple which the message complains about."""
    if isinstance(ev.site.node, ast.Subscript) and "indices must be" in ev.message and ev.message.endswith(("not tuple", "not Tensor")):
        found = [ev.expression(ev.site.node.value)]
    elif is_a(ev.error, AttributeError):
        tensor = loaded_class("torch.Tensor")
        name = ev.site.node.attr if isinstance(ev.site.node, ast.Attribute) else ""
        compared = [ev.expression(node) for node in _compared(ev)]
        found = compared or (offenders(ev) if tensor is not None and class_member(tensor, name) is not UNKNOWN else [])
    elif isinstance(ev.site.node, ast.BinOp):
        # The message names the types of both sides, in their order.
        sides = zip(operands(ev.site.source, ev.site.node), re.findall(r"'([^']+)'", ev.message), strict=False)
        found = [ev.expression(side) for side, name in sides if name.startswith(_NAMES)]
    else:
        found = [
            one for one in offenders(ev) if any(name in ev.message for name in _NAMES) or (parts_of(one.value) and not ev.uncalled_type)
        ]
    found = [one for one in found if one.value is UNKNOWN or _holds_tensor(one.value)]
    if len(found) != 1 or (found[0].value is UNKNOWN and not isinstance(found[0].node, ast.Call)):
        return None
    return found[0] if found[0].value is not UNKNOWN or any(name in ev.message for name in _NAMES) else None


def _compared(ev: Evidence) -> list[ast.expr]:
    """`(predicted == labels).sum()`: comparing a tuple with a tensor gives a plain bool."""
    node = ev.site.node.value if isinstance(ev.site.node, ast.Attribute) else None
    if not isinstance(node, ast.Compare) or "'bool'" not in ev.message:
        return []
    sides = operands(ev.site.source, node)
    held = [side for side in sides if _fields(ev.values.of(side), "")]
    return held if any(is_a(ev.values.of(side), "torch.Tensor") for side in sides) else []


def _holds_tensor(value: object) -> bool:
    # The parts of a tuple with a class of its own have names, which are told apart on purpose.
    plain = type(value) is tuple or bool(_fields(value, ""))
    parts = list(parts_of(value).values()) or elements(value)[:1]
    return plain and any(is_a(part, "torch.Tensor") for part in parts)


def _fields(value: object, message: str) -> tuple[str, ...]:
    """The names of the parts: of one of torch's named results (`torch.return_types.max`), or the keys of a dict."""
    name = type_name(value) if value is not UNKNOWN else ""
    if parts := parts_of(value):
        return tuple(parts)
    if name.startswith("torch.return_types."):
        names = class_member(type(value), "__match_args__")
        return tuple(one for one in elements(names) if type(one) is str)
    return ("values", "indices") if value is UNKNOWN and "torch.return_types.max" in message else ()
