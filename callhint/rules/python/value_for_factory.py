"""`defaultdict` was given the value for missing keys, and not a function that makes one.

`defaultdict` calls what it is given whenever a key is missing: `int` makes 0, `list` makes a new list.

Fails: `defaultdict(0)`, `defaultdict([])`
Works: `defaultdict(int)`, `defaultdict(list)`, `defaultdict(lambda: 5)`
Fix safety: safe; the function makes the value that was given.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import size
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Argument, Evidence

_DOCS = (Doc("defaultdict", "https://docs.python.org/3/library/collections.html#collections.defaultdict"),)
_NUMBERS = (int, float, complex, bool)
_EMPTY = (str, bytes, list, dict, set, tuple, frozenset)


@rule(TypeError)
def value_for_factory(ev: Evidence) -> Finding | None:
    """The first argument of `defaultdict` is a plain value."""
    if ev.callee is None or ev.callee.value is not defaultdict or "first argument must be callable" not in ev.message or not ev.arguments:
        return None
    given = ev.arguments[0]
    value = _value(ev, given)
    maker = _maker(value, given.text)
    if not maker:
        return None
    meant = f"{ev.callee.text}({maker})"
    return Finding(
        title=title(
            tr("{given} is {what}; `defaultdict` wants a function that makes it", given=quoted(given.text, 20), what=what_it_is(value))
        ),
        why=tr(
            "`defaultdict` calls its first argument for every key that is missing, and keeps what that gives. {given} is "
            "{what}, a value, and cannot be called. {maker} is callable and gives that value: {meant}.",
            given=quoted(given.text, 20),
            what=what_it_is(value),
            maker=quoted(maker),
            meant=quoted(meant),
        ),
        kind=kind_of(value),
        fixes=(Fix(tr("hand over {maker}", maker=quoted(maker)), (replace(ev.site.source, given.node, maker),), Applicability.SAFE),),
        docs=_DOCS,
        offender=ev.offender(given, kind_of(value)),
    )


def _value(ev: Evidence, given: Argument) -> Any:  # noqa: ANN401  # any object of the user's
    """What was handed over; for `list()`, an empty list."""
    match given.node:
        case ast.Call(func=function, args=[], keywords=[]) if any(ev.values.of(function) is kind for kind in (*_NUMBERS, *_EMPTY)):
            return ev.values.of(function)()
    return given.value


def _maker(value: Any, text: str) -> str:  # noqa: ANN401
    """What makes the value: its class, where that makes it without arguments; empty if the value may be meant for something else."""
    kind = type(value)
    if kind in _NUMBERS:
        return f"lambda: {text}" if value else kind.__name__
    return kind.__name__ if kind in _EMPTY and size(value) == 0 else ""
