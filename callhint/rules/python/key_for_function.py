"""The name or number of an element was handed over as `key`, where a function is wanted that takes the element.

`sorted`, `min`, `max`, `list.sort` and `itertools.groupby` call `key` with each row. The key of a dict, the index of a tuple or the name
of an attribute is no function; a `lambda` makes one of it.

Fails: `sorted(rows, key="age")` where the rows are dicts, `max(pairs, key=1)`
Works: `sorted(rows, key=lambda row: row["age"])`, `max(pairs, key=lambda pair: pair[1])`
Fix safety: safe where each of the elements has it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.containers import Fit, fit
from callhint.evidence.probe import UNKNOWN, elements, is_a, is_exactly, own_member
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Key functions", "https://docs.python.org/3/howto/sorting.html#key-functions"),)
_MOST = 1000


@rule(TypeError)
def key_for_function(ev: Evidence) -> Finding | None:
    """The argument `key` is what the elements are indexed with, or the name of an attribute of theirs."""
    given, call = ev.called_argument, ev.site.call
    if given is None or call is None or ev.in_library or given.keyword != "key" or not is_exactly(given.value, str, int):
        return None
    rows = ev.receiver if isinstance(call.func, ast.Attribute) and not call.args else ev.arguments[0] if call.args else None
    every = elements(rows.value)[:_MOST] if rows is not None else []
    inside = _inside(ev, every, given.node, given.value)
    if rows is None or not inside:
        return None
    use = f"lambda row: row{inside.format(given.text)}"
    return Finding(
        title=title(
            tr("`key` is {what}, and not a function that takes an element", what=what_it_is(given.value)), tr("`key` is not a function")
        ),
        why=tr(
            "{function} calls `key` with each element of {rows}, and puts them in the order of what it gives. "
            "{given} is {what} and cannot be called. Each element has it, so this function takes it out: {use}.",
            function=quoted(ev.site.source.slice(call.func), 30),
            rows=quoted(rows.text, 30),
            given=quoted(given.text, 30),
            what=what_it_is(given.value),
            use=quoted(use, 50),
        ),
        kind=kind_of(given.value),
        fixes=(Fix(tr("hand over {use}", use=quoted(use, 50)), (replace(ev.site.source, given.node, use),), Applicability.SAFE),),
        docs=_DOCS,
        offender=ev.offender(given, kind_of(given.value)),
    )


def _inside(ev: Evidence, rows: list[object], node: ast.expr, key: object) -> str:
    """How every row gives what the key names: as an element, or as an attribute; empty if they do not."""
    if rows and all(is_a(row, dict, list, tuple) and fit(ev, row, "", [node]) is Fit.PROVED for row in rows):
        return "[{}]"
    named = type(key) is str and key.isidentifier() and bool(rows) and all(own_member(row, key) is not UNKNOWN for row in rows)
    return f".{key}" if named else ""
