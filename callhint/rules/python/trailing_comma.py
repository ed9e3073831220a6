"""A comma at the end of an assignment made a tuple of one element, which was then used as the element.

`x = Thing(),` binds a tuple that holds the thing. It stays unnoticed until something calls the tuple, asks it for an attribute or
calculates with it, often in another cell or in a method of the class.

Fails: `self.layer = nn.Linear(2, 1),` and later `self.layer(x)`
Works: `self.layer = nn.Linear(2, 1)`
Fix safety: safe where only the assignment and what depends on it runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.operands import failing_expression, offenders, operands
from callhint.evidence.probe import UNKNOWN, is_a, size
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import operation, place, quoted, sentence, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.source import Source

_DOCS = (Doc("Tuples", "https://docs.python.org/3/tutorial/datastructures.html#tuples-and-sequences"),)


@rule(TypeError, AttributeError, ValueError)
def trailing_comma(ev: Evidence) -> Finding | None:
    """What the message calls a tuple was bound by an assignment that ends in a comma."""
    if "tuple" not in ev.message.casefold() and "sequence" not in ev.message:
        return None
    found = next(((shown, binding) for shown, binding in _bindings(ev) if _has_comma(binding)), None)
    if found is None:
        return None
    shown, binding = found
    source, value = binding.source, binding.value
    if not isinstance(value, ast.Tuple):
        return None
    name = source.slice(binding.node)  # type: ignore[arg-type]
    made = quoted(source.slice(value.elts[0]), 40)
    others = [node for node in _siblings(source, binding.statement) if node is not value]
    where = place(source, value.end_lineno or value.lineno)
    more = tr(" So do {others} more in the same block.", others=len(others)) if others else ""
    return Finding(
        title=title(
            tr("`{name}` is a tuple: a comma ends its assignment", name=name), tr("A comma at the end of the assignment makes a tuple")
        ),
        why=tr(
            "The comma at the end of {where} makes `{name}` a tuple that holds {made} as its only element. "
            "{operation} then meets the tuple, not the element.{more} Without the comma, `{name}` is the object itself.",
            where=where,
            name=name,
            made=made,
            operation=sentence(operation(ev)),
            more=more,
        ),
        kind="container",
        fixes=(
            Fix(
                tr("remove the comma after {made}", made=made),
                tuple(_without_comma(source, node) for node in [value, *others] if node is not None),
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(shown, "container"),
        origin=ev.origin(binding),
    )


def _bindings(ev: Evidence) -> Iterator[tuple[Expression, Binding]]:
    """The statements behind what failed, with the expression of the failing line."""
    used = [ev.expression(node) for node in operands(ev.site.source, ev.site.node)]
    single = [found for found in used if size(found.value) == 1 and is_a(found.value, tuple)]
    for found in [*offenders(ev), *single]:
        for step in trail(ev, start(ev, found.node)):
            yield found, step.binding
    # What a library called may still have its name in the session.
    offence = ev.library_offence[1] if ev.library_offence is not None else UNKNOWN
    shown = failing_expression(ev)
    if is_a(offence, tuple) and shown is not None:
        bindings = [ev.scope.binding(name, offence) for name in ev.scope.names_of(offence)]
        yield from ((shown, binding) for binding in bindings if binding is not None)


def _is_comma_made(source: Source, node: ast.expr) -> bool:
    return isinstance(node, ast.Tuple) and len(node.elts) == 1 and source.slice(node).endswith(",")


def _siblings(source: Source, statement: ast.stmt) -> list[ast.expr]:
    """The values of the assignments in the same block that end in a comma."""
    parent = source.parents.get(statement)
    block = [node for node in ast.iter_child_nodes(parent) if isinstance(node, ast.Assign)] if parent is not None else []
    return [node.value for node in block if _is_comma_made(source, node.value) and isinstance(node.value.elts[0], ast.Call)]  # type: ignore[attr-defined]


def _without_comma(source: Source, node: ast.expr) -> Edit:
    end = source.span(node).end
    return Edit(source.name, Span(end - 1, end), "")


def _has_comma(binding: Binding) -> bool:
    return binding.value is not None and _is_comma_made(binding.source, binding.value)
