"""`next` was called on something that can be gone through, and is no iterator itself.

A list, a dataset or a loader gives a new iterator each time it is gone through; `iter(…)` makes one, and `next` takes from that.

Fails: `next(train_ds)`, `next([1, 2])`
Works: `next(iter(train_ds))`
Fix safety: safe; a new iterator starts with the first element. For several elements there is no fix: the iterator has to be made before.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import DATASET
from callhint.evidence.probe import UNKNOWN, class_member, is_a, is_class, is_function
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("next", "https://docs.python.org/3/library/functions.html#next"),)


@rule(TypeError)
def next_without_iter(ev: Evidence) -> Finding | None:
    """`next` itself refused its argument, whose class can be iterated."""
    call = ev.site.call
    if (
        call is None
        or ev.in_library
        or not call.args
        or ev.values.of(call.func) is not next
        or not ev.message.endswith("object is not an iterator")
    ):
        return None
    argument = ev.expression(call.args[0])
    value = argument.value
    if value is UNKNOWN or is_class(value) or is_function(value) or class_member(type(value), "__iter__") in {UNKNOWN, None}:
        return None
    source, meant = ev.site.source, f"next(iter({argument.text}))"
    same = [
        one
        for one in alike(ev, lambda other: ast.dump(other.func) == ast.dump(call.func) and len(other.args) == 1)
        if source.slice(one.args[0]) == argument.text
    ]
    repeated = len(same) > 1 or any(isinstance(node, ast.For | ast.While | ast.ListComp) for node in source.ancestors(call))
    dataset = " `take(1)` gives a dataset of the first element." if is_a(value, DATASET) else ""
    return Finding(
        title=title(f"{quoted(argument.text, 25)} is no iterator; `next` needs `iter(…)` first", "`next` needs an iterator"),
        why=f"{quoted(argument.text)} is {what_it_is(value)}: it can be gone through many times, and keeps no place to go on from. "
        f"`iter({argument.text})` makes an iterator that does, and `next` takes its next element: {quoted(meant, 50)} gives the first.{dataset}"
        + (" Each `iter(…)` begins anew, so for several elements it is made once, and kept in a name." if repeated else ""),
        kind="dataset" if dataset else kind_of(value),
        fixes=()
        if repeated
        else (
            Fix(
                f"take the first element: {quoted(meant, 45)}",
                (replace(source, argument.node, f"iter({argument.text})"),),
                Applicability.SAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(argument, "dataset" if dataset else kind_of(value)),
    )
