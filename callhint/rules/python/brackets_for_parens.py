"""A function, method or class was followed by square brackets where its arguments belong in round ones.

Fails: `range(len[x])`, `model.predict[x]`, `x.size[0]`
Works: `range(len(x))`, `model.predict(x)`, `x.size(0)`
Fix safety: safe where the signature takes what stands between the brackets, unsafe where it is not known.
"""

from __future__ import annotations

import ast
from dataclasses import replace as replace_
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence import checks
from callhint.evidence.probe import is_a, is_class
from callhint.evidence.scopes import wants_callable
from callhint.evidence.subscripts import function_at, index_is_argument, index_parts, listed, takes_whole
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import brackets_to_parentheses
from callhint.rules.rewrite_names import region
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, sentence, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Calls", "https://docs.python.org/3/reference/expressions.html#calls"),)


@rule(TypeError)
def brackets_for_parens(ev: Evidence) -> Finding | None:
    """What is subscripted is a function that takes what stands between the brackets."""
    node, source = ev.site.node, ev.site.source
    if not isinstance(node, ast.Subscript) or ev.in_library or "not subscriptable" not in ev.message or wants_callable(source, node):
        return None
    if not isinstance(node.ctx, ast.Load) or not index_is_argument(ev, node):
        return None
    function = function_at(ev, node.value)
    method = isinstance(node.value, ast.Attribute) and not is_a(ev.values.of(node.value.value), ModuleType)
    what = tr("a class") if is_class(function) else tr("a method") if method else tr("a function")
    kind = "class" if is_class(function) else "function"
    called = source.slice(node.value)
    inside = ", ".join(source.slice(part) for part in index_parts(node))
    opening, closing = _parentheses(ev, function, index_parts(node))
    meant = f"{called}{opening}{inside}{closing}"
    alike = [
        other
        for other in region(ev)
        if isinstance(other, ast.Subscript)
        and isinstance(other.ctx, ast.Load)
        and (other is node or ast.dump(other.value) == ast.dump(node.value) or index_is_argument(ev, other))
        and index_parts(other)
        and not wants_callable(source, other)
    ]
    fits = checks.takes(function, len(index_parts(node)))
    return Finding(
        title=title(
            tr("{called} is {what}: its arguments go in parentheses", called=quoted(called), what=what),
            tr("{what} is called with parentheses, not with brackets", what=sentence(what)),
        ),
        why=tr(
            "Square brackets take an element out of a list, an array or a dict. {called} is {what} and has no elements; "
            "it is called with round parentheses: {meant}.",
            called=quoted(called),
            what=what,
            meant=quoted(meant, 60),
        ),
        kind=kind,
        fixes=(
            Fix(
                tr("call it: {meant}", meant=quoted(meant, 60)),
                tuple(edit for other in alike for edit in _edits(ev, other)),
                Applicability.SAFE if fits and len(opening) == 1 else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node.value), kind),
    )


def _parentheses(ev: Evidence, function: object, parts: list[ast.expr]) -> tuple[str, str]:
    """What stands around the arguments: a second pair where several values are one argument."""
    if takes_whole(function, parts):
        return "((", "))"
    return ("([", "])") if listed(ev, function, parts) else ("(", ")")


def _edits(ev: Evidence, node: ast.Subscript) -> tuple[Edit, ...]:
    edits = brackets_to_parentheses(ev.site.source, node)
    around = _parentheses(ev, function_at(ev, node.value), index_parts(node))
    return tuple(replace_(edit, text=text) for edit, text in zip(edits, around, strict=True))
