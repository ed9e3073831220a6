"""The result of a call was called again, as if the first call had only made a function.

`F.cross_entropy(out, y)` is the loss already; a second pair of parentheses calls that number.

Fails: `F.cross_entropy(out, y)(out, y)`, `df.head()()`
Works: `F.cross_entropy(out, y)`
Fix safety: safe when the second call repeats arguments of the first, unsafe when it has none.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_name, is_class
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import article, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Calls", "https://docs.python.org/3/reference/expressions.html#calls"),)


@rule(TypeError)
def call_result_called(ev: Evidence) -> Finding | None:
    """The callee is a call itself, and the second call adds nothing to it."""
    callee, outer = ev.uncallable, ev.site.call
    if callee is None or outer is None or not isinstance(callee.node, ast.Call) or ev.uncalled_type == "NoneType":
        return None
    first = callee.node
    maker = ev.values.of(first.func)
    if not _adds_nothing(outer) or (is_class(maker) and ev.uncalled_type.rpartition(".")[2] != class_name(maker)):
        # An object of the class was called, and it failed: its `__call__` is the one that is no function.
        return None
    repeated = bool(outer.args or outer.keywords)
    function = ev.site.source.slice(first.func)
    kind = article(f"`{ev.uncalled_type.rpartition('.')[2]}`")
    return Finding(
        title=title(
            tr("{function} returns the result already; it is called twice", function=quoted(function)),
            tr("The result of a call is called a second time"),
        ),
        why=tr(
            "{callee} is a call and gives its value, {kind}, at once. "
            "The second pair of parentheses calls that value, and {kind} is no function. One call of {function} is enough.",
            callee=quoted(callee.text, 60),
            kind=kind,
            function=quoted(function),
        ),
        kind="function-result",
        confidence=Confidence.CERTAIN if repeated else Confidence.LIKELY,
        fixes=(
            Fix(
                tr("call {function} once", function=quoted(function)),
                tuple(drop_call(ev.site.source, other) for other in alike(ev, lambda other: _is_alike(other, first))),
                Applicability.SAFE if repeated else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )


def _adds_nothing(outer: ast.Call) -> bool:
    """Whether all that is handed to the second call was handed to the first."""
    return isinstance(outer.func, ast.Call) and set(_arguments(outer)) <= set(_arguments(outer.func))


def _is_alike(other: ast.Call, first: ast.Call) -> bool:
    return isinstance(other.func, ast.Call) and ast.dump(other.func.func) == ast.dump(first.func) and _adds_nothing(other)


def _arguments(call: ast.Call) -> list[str]:
    return [ast.dump(argument) for argument in (*call.args, *(keyword.value for keyword in call.keywords))]
