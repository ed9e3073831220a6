"""An element was asked for by its place from something that can only be gone through: a `zip`, `map`, generator or view of a dict.

In Python 3, `zip(a, b)` and `d.keys()` are no lists: they give their elements one after the other, and know no places and no length.

Fails: `pairs = zip(xs, ys)`, then `pairs[0]`; `d.keys()[0]`; `len(map(f, xs))`
Works: `pairs = list(zip(xs, ys))`, then `pairs[0]`; `list(d.keys())[0]`
Fix safety: safe where the list is made on the spot; unsafe where the statement that made the iterator runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.iterators import made_list_at, only_iterable
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import indentation, insert_before, replace
from callhint.rules.rule import rule
from callhint.rules.wording import article, binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.evidence.trail import Spot

_DOCS = (Doc("Iterator", "https://docs.python.org/3/glossary.html#term-iterator"),)


@rule(TypeError)
def subscripted_iterator(ev: Evidence) -> Finding | None:
    """The failing subscript, or call of `len`, is of an iterator of Python's own."""
    found = only_iterable(ev)
    if found is None:
        return None
    expression, kind = found
    made, binding = made_list_at(ev, expression)
    text, what = quoted(expression.text, 40), article(f"`{kind}`")
    lacks = (
        tr("It gives its elements one after the other when something goes through it, and has no length.")
        if ev.site.call is not None
        else tr("It gives its elements one after the other when something goes through it, and has no places to ask for.")
    )
    fix, meant = _fix(ev, expression, made)
    where = tr(" since {place}: {line}", place=binding_place(binding), line=quoted(binding.first_line, 60)) if binding is not None else ""
    return Finding(
        title=title(
            tr("{text} is {what}, which has no elements by number", text=text, what=what),
            tr("{what} has no elements by number", what=what),
        ),
        why=tr(
            "{text} is {what}{where}. {lacks} A list made of it has both: {meant}.",
            text=text,
            what=what,
            where=where,
            lacks=lacks,
            meant=quoted(meant, 60),
        ),
        kind="object",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(expression, "object"),
        origin=ev.origin(binding),
    )


def _fix(ev: Evidence, expression: Expression, made: Spot | None) -> tuple[Fix, str]:
    """A list is made where the iterator is, or else of the name that holds it."""
    if made is not None:
        inside = f"{made.text[1:-1]}" if isinstance(made.node, ast.GeneratorExp) and made.text.startswith("(") else made.text
        meant = f"list({inside})"
        trust = Applicability.SAFE if made.node is expression.node else Applicability.UNSAFE
        return Fix(tr("make a list: {meant}", meant=quoted(meant, 50)), (replace(made.source, made.node, meant),), trust), meant
    meant = f"list({expression.text})"
    statement = ev.site.statement
    if isinstance(expression.node, ast.Name) and statement is not None:
        line = f"{expression.text} = {meant}\n{indentation(ev.site.source, statement)}"
        return Fix(
            tr("make a list first: `{expression} = {meant}`", expression=expression.text, meant=meant),
            (insert_before(ev.site.source, statement, line),),
            Applicability.UNSAFE,
        ), meant
    return Fix(
        tr("make a list: {meant}", meant=quoted(meant, 50)), (replace(ev.site.source, expression.node, meant),), Applicability.UNSAFE
    ), meant
