"""A number stands right before a parenthesis, as on paper, where Python needs an operator.

In mathematics `m(x - x0)` is a product; in Python it is a call of `m`.

Fails: `y = m(x - x0) + b`, `2(a + b)`, `(a + b)(a - b)`
Works: `y = m * (x - x0) + b`
Fix safety: unsafe; a multiplication is the usual meaning, but the operator that was meant is not known.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form, is_builtin_name
from callhint.evidence.probe import UNKNOWN, is_a
from callhint.model import Applicability, Confidence, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Argument, Evidence, Expression

_NUMBERS = ("int", "float", "complex")
_DOCS = (Doc("Arithmetic operations", "https://docs.python.org/3/reference/expressions.html#binary-arithmetic-operations"),)


@rule(TypeError)
def missing_operator(ev: Evidence) -> Finding | None:
    """A number is called with one number."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or len(ev.arguments) != 1 or call.keywords:
        return None
    argument = ev.arguments[0]
    if not _is_number(ev, callee) or not _is_term(argument) or not (_is_formula(callee) or _is_formula(argument)):
        return None
    if isinstance(callee.node, ast.Name) and (is_builtin_name(callee.node.id) or not _always_a_number(ev, callee.node.id)):
        return None
    if not isinstance(callee.node, ast.Name | ast.Constant | ast.BinOp | ast.UnaryOp):
        return None
    inside = argument_span(ev.site.source, call)
    start = ev.site.source.span(call.func).end
    # `(a + b)(c)`: the closing parenthesis of the callee is not part of its node.
    start += ev.site.source.text[start : inside.start - 1].rfind(")") + 1
    meant = f"{callee.text if isinstance(callee.node, ast.Name | ast.Constant) else f'({callee.text})'} * ({argument.text})"
    return Finding(
        title=title(f"{quoted(callee.text)} is a number; `*` is probably missing after it", "A number is called; `*` is probably missing after it"),
        why=f"{quoted(callee.text)} is {_number_word(ev)}, and Python reads a parenthesis right behind it as a call. "
        f"On paper that is a multiplication; in Python the operator is written: {quoted(meant, 60)}.",
        kind="number",
        confidence=Confidence.LIKELY,
        fixes=(
            Fix(
                f"multiply: {quoted(meant, 60)}",
                (Edit(ev.site.source.name, Span(start, inside.start - 1), " * "),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(ev.binding(callee.text)) if isinstance(callee.node, ast.Name) else None,
    )


def _is_number(ev: Evidence, callee: Expression) -> bool:
    if callee.value is UNKNOWN:
        return ev.uncalled_type in _NUMBERS
    return is_a(callee.value, int, float, complex, "numpy.number") and not is_a(callee.value, bool)


def _number_word(ev: Evidence) -> str:
    return {"int": "a whole number (int)", "float": "a number (float)"}.get(ev.uncalled_type, "a number")


def _is_term(argument: Argument) -> bool:
    if argument.value is UNKNOWN:
        return isinstance(argument.node, ast.BinOp | ast.UnaryOp)
    return is_a(argument.value, int, float, complex, "numpy.number", "numpy.ndarray") and not is_a(argument.value, bool)


def _is_formula(expression: Expression) -> bool:
    return isinstance(expression.node, ast.BinOp | ast.UnaryOp | ast.Constant) and not (
        isinstance(expression.node, ast.Constant) and expression.node.value == 0
    )


def _always_a_number(ev: Evidence, name: str) -> bool:
    """Whether no statement made the name a function or took it from a library: then it was overwritten, which is another mistake."""
    if ev.is_local(name):
        return True
    return not any(
        candidate.form in {Form.DEFINED, Form.IMPORTED, Form.LOOPED} or isinstance(candidate.value, ast.Lambda | ast.Call)
        for candidate in ev.scope.candidates(name)
    )
