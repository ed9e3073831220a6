"""A number stands right before a parenthesis, as on paper, where Python needs an operator.

In mathematics `m(x - x0)` is a product; in Python it is a call of `m`.

Fails: `y = m(x - x0) + b`, `2(a + b)`, `(a + b)(a - b)`
Works: `y = m * (x - x0) + b`
Fix safety: unsafe; a multiplication is the usual meaning, but the operator that was meant is not known.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN
from callhint.evidence.terms import is_arithmetic, is_product, was_callable
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import article, binding_place, kind_of, quoted, sentence, short_type, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("Arithmetic operations", "https://docs.python.org/3/reference/expressions.html#binary-arithmetic-operations"),)

# A product on the right of these belongs together: `a / b(c)` is `a / (b * c)`.
_TIGHT = ast.Div | ast.FloorDiv | ast.Mod | ast.Pow | ast.MatMult


@rule(TypeError)
def missing_operator(ev: Evidence) -> Finding | None:
    """A number or an array is called with one term of a formula."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_product(ev, call, ev.uncalled_type) or was_callable(ev):
        return None
    literal = isinstance(callee.node, ast.Constant) or is_arithmetic(callee.node)
    left = f"({callee.text})" if isinstance(callee.node, ast.BinOp) else callee.text
    inside = argument_span(ev.site.source, call)
    meant = f"{left} * ({ev.site.source.text[inside.start : inside.end]})"
    binding = ev.binding(callee.text) if isinstance(callee.node, ast.Name) else None
    what = _what(ev, callee)
    calls = alike(ev, lambda other: is_product(ev, other))
    return Finding(
        title=title(
            tr("{left} is {what}; an operator is missing after it", left=quoted(left), what=what),
            tr("{what} is called; an operator is missing", what=sentence(what)),
        )
        if literal
        else title(
            tr("{left} is {what}; an operator is probably missing after it", left=quoted(left), what=what),
            tr("{what} is called; an operator is probably missing", what=sentence(what)),
        ),
        why=tr(
            "{left} is {what}{where}, and Python reads a parenthesis right behind it as a call. "
            "On paper that is a multiplication; in Python the operator is written: {meant}.",
            left=quoted(left),
            what=what,
            where=tr(" since {place}", place=binding_place(binding)) if binding is not None else "",
            meant=quoted(meant, 60),
        ),
        kind="number" if callee.value is UNKNOWN else kind_of(callee.value),
        confidence=Confidence.CERTAIN if literal else Confidence.LIKELY,
        fixes=(
            Fix(
                tr("multiply: {meant}", meant=quoted(meant, 60)),
                tuple(edit for one in calls for edit in _edits(ev, one)),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(binding),
    )


def _what(ev: Evidence, callee: Expression) -> str:
    if callee.value is not UNKNOWN:
        return what_it_is(callee.value)
    plain = {"int": tr("a whole number"), "float": tr("a float")}
    return plain.get(ev.uncalled_type, article(f"`{short_type(ev.uncalled_type)}`"))


def _edits(ev: Evidence, call: ast.Call) -> tuple[Edit, ...]:
    """The sign between the factors, and parentheses around them where they belong together."""
    source = ev.site.source
    end = source.span(call.func).end
    opening = argument_span(source, call).start - 1
    # The closing parenthesis of `(a + b)` is not part of its node.
    closed = end + source.text[end:opening].rfind(")") + 1
    edits = [Edit(source.name, Span(closed, opening), " * ")]
    parent = source.parents.get(call)
    if isinstance(parent, ast.BinOp) and parent.right is call and isinstance(parent.op, _TIGHT):
        span = source.span(call)
        edits += [Edit(source.name, Span(span.start, span.start), "("), Edit(source.name, Span(span.end, span.end), ")")]
    return tuple(edits)
