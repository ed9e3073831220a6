"""The result of a call was called again, as if the first call had only made a function.

`F.cross_entropy(out, y)` is the loss already; a second pair of parentheses calls that number.

Fails: `F.cross_entropy(out, y)(out, y)`, `df.head()()`
Works: `F.cross_entropy(out, y)`
Fix safety: safe when the second call repeats the arguments of the first, unsafe when it has none.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Calls", "https://docs.python.org/3/reference/expressions.html#calls"),)


@rule(TypeError)
def call_result_called(ev: Evidence) -> Finding | None:
    """The callee is a call itself, and the second call adds nothing to it."""
    callee, outer = ev.uncallable, ev.site.call
    if callee is None or outer is None or not isinstance(callee.node, ast.Call):
        return None
    first = callee.node
    repeated = bool(outer.args or outer.keywords) and _arguments(first) == _arguments(outer)
    if not repeated and (outer.args or outer.keywords or ev.uncalled_type == "NoneType"):
        return None
    function = ev.site.source.slice(first.func)
    kind = ev.uncalled_type.rpartition(".")[2]
    return Finding(
        title=title(f"{quoted(function)} returns the result already; it is called twice", "The result of a call is called a second time"),
        why=f"{quoted(callee.text, 60)} is a call and gives its value, a `{kind}`, at once. "
        f"The second pair of parentheses calls that `{kind}`, and a `{kind}` is no function. One call of {quoted(function)} is enough.",
        kind="function-result",
        confidence=Confidence.CERTAIN if repeated else Confidence.LIKELY,
        fixes=(
            Fix(
                f"call {quoted(function)} once",
                (drop_call(ev.site.source, outer),),
                Applicability.SAFE if repeated else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )


def _arguments(call: ast.Call) -> list[str]:
    return [ast.dump(argument) for argument in (*call.args, *call.keywords)]
