"""`next` was given something that can be gone through, and not an iterator that remembers how far it has come.

A list, a dataset or a data loader starts from the beginning each time; `iter` makes an iterator of it, and `next` takes an element of that.

Fails: `next(loader)`, `next([1, 2])`
Works: `next(iter(loader))`, or one `batches = iter(loader)` and `next(batches)` as often as wanted
Fix safety: safe for a single element; unsafe where the iterator is made before a loop.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.iterators import is_not_iterator, loop_around
from callhint.evidence.probe import UNKNOWN, class_member, element_at, is_a, size
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import indentation, insert_before, replace, unused_name
from callhint.rules.rewrite_names import region
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("iter()", "https://docs.python.org/3/library/functions.html#iter"),)


@rule(TypeError)
def next_of_iterable(ev: Evidence) -> Finding | None:
    """The argument of `next` has an `__iter__` and no `__next__`."""
    argument = is_not_iterator(ev)
    only = element_at(argument.value, 0) if argument is not None and size(argument.value) == 1 else None
    if argument is None or (is_a(argument.value, tuple) and class_member(type(only), "__next__") is not UNKNOWN):
        # `g = f(),`: the iterator is in the tuple.
        return None
    what = what_it_is(argument.value) if argument.value is not UNKNOWN else tr("an iterable")
    text = quoted(argument.text, 40)
    fix = _fix(ev, argument)
    return Finding(
        title=title(
            tr("{text} is {what}, not an iterator: `next` needs `iter(…)`", text=text, what=what),
            tr("{text} is no iterator: `next` needs `iter(…)`", text=text),
        ),
        why=tr(
            "{text} is {what}. A loop can go through it again and again, but it does not keep a place for `next` to go on from. "
            "{made} makes an iterator of it, which does; each `iter` starts at the beginning.",
            text=text,
            what=what,
            made=quoted(f"iter({argument.text})", 50),
        ),
        kind="object",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(argument, "object"),
    )


def _fix(ev: Evidence, argument: Expression) -> Fix:
    source = ev.site.source
    same = [
        node
        for node in region(ev)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "next"
        and node.args
        and ast.dump(node.args[0]) == ast.dump(argument.node)
    ]
    loop = loop_around(ev)
    statement = source.statement_of(loop if isinstance(loop, ast.expr | ast.stmt) else argument.node)
    if (loop is None and len(same) < 2) or statement is None:
        trust = Applicability.UNSAFE if ev.in_function else Applicability.SAFE
        return Fix(
            tr("make an iterator: `next(iter({argument}))`", argument=argument.text),
            (replace(source, argument.node, f"iter({argument.text})"),),
            trust,
        )
    base = argument.text if argument.text.isidentifier() else "elements"
    name = unused_name(f"{base}_iterator", {*ev.names, *ev.locals})
    first = insert_before(source, statement, f"{name} = iter({argument.text})\n{indentation(source, statement)}")
    edits: tuple[Edit, ...] = tuple(replace(source, node.args[0], name) for node in same)
    return Fix(
        tr("make one iterator first: `{name} = iter({argument})`", name=name, argument=argument.text), (first, *edits), Applicability.UNSAFE
    )
