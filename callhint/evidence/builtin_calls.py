"""Whether Python's own function of a name would take a call: what tells apart who was meant by a name that has two meanings."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import takes_call
from callhint.evidence.probe import UNKNOWN, class_member, is_a, is_callable

if TYPE_CHECKING:
    import ast

    from callhint.evidence.evidence import Evidence

_MANY = 1_000_000

# How many arguments those take that `inspect` has no signature of before Python 3.13.
# https://docs.python.org/3/library/functions.html
_COUNTS = {
    **dict.fromkeys(("bool", "dict", "frozenset", "set", "vars", "dir"), (0, 1)),
    **dict.fromkeys(("iter", "next", "anext"), (1, 2)),
    **dict.fromkeys(("range", "slice", "type"), (1, 3)),
    **dict.fromkeys(("max", "min"), (1, _MANY)),
    "filter": (2, 2),
    "getattr": (2, 3),
    "int": (0, 2),
    "map": (2, _MANY),
    "str": (0, 3),
}

# What they ask of their first argument: one of these methods. `iter`, `max` and `min` ask it only of a single one.
_ASKED = {
    **dict.fromkeys(
        ("all", "any", "enumerate", "frozenset", "iter", "list", "max", "min", "set", "sorted", "sum", "tuple", "zip"),
        ("__iter__", "__getitem__"),
    ),
    **dict.fromkeys(("bin", "chr", "hex", "oct", "range"), ("__index__",)),
    "abs": ("__abs__",),
    "len": ("__len__",),
    "next": ("__next__",),
    "reversed": ("__reversed__", "__getitem__"),
    "round": ("__round__",),
}
_OF_A_SINGLE_ONE = frozenset({"iter", "max", "min"})


def builtin(name: str) -> Any:  # noqa: ANN401
    """What Python itself has under the name, if it can be called; UNKNOWN otherwise."""
    held = builtins.__dict__.get(name, UNKNOWN)
    return held if held is not UNKNOWN and is_callable(held) else UNKNOWN


def builtin_refuses(ev: Evidence, name: str, call: ast.Call) -> bool:
    """Whether the builtin of that name would not take the arguments of the call either; False where that is not known."""
    arguments = ev.arguments_of(call)
    if takes_call(builtin(name), call) is False:
        return True
    least, most = _COUNTS.get(name, (0, _MANY))
    if len(arguments) == len(call.args) + len(call.keywords) and not (least <= len(call.args) and len(arguments) <= most):
        return True
    if not arguments or not call.args or arguments[0].value is UNKNOWN:
        return False
    first = arguments[0].value
    if name == "input":
        # It would take anything for its prompt; but a prompt is a text.
        return not is_a(first, str)
    if name in _OF_A_SINGLE_ONE and len(call.args) > 1:
        return False
    asked = _ASKED.get(name, ())
    return bool(asked) and all(class_member(type(first), method) is UNKNOWN for method in asked)
