"""Two elements of a list or tuple stand side by side without a comma, so that the second one calls the first.

Fails: `rows = [(1, 2) (3, 4)]`, a matrix written row under row without commas
Works: `rows = [(1, 2), (3, 4)]`
Fix safety: safe; a tuple, list or string written out can never be called.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DISPLAYS = {ast.Tuple: "tuple", ast.List: "list", ast.Dict: "dict", ast.Set: "set", ast.Constant: "value"}
_DOCS = (Doc("Expression lists", "https://docs.python.org/3/reference/expressions.html#expression-lists"),)


@rule(TypeError)
def missing_comma(ev: Evidence) -> Finding | None:
    """The callee is written out as a tuple, list, dict, set or string, inside a list, tuple or call."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or type(callee.node) not in _DISPLAYS or call.keywords or not call.args:
        return None
    if isinstance(callee.node, ast.Constant) and not isinstance(callee.node.value, str):
        return None
    chain = [call]
    parents = ev.site.source.parents
    while isinstance(parent := parents.get(chain[-1]), ast.Call) and parent.func is chain[-1]:
        chain.append(parent)
    around = parents.get(chain[-1])
    in_display = isinstance(around, ast.List | ast.Tuple | ast.Set)
    in_call = isinstance(around, ast.Call) and chain[-1] in around.args
    if not (in_display or in_call) or not _alike(callee.node, call):
        return None
    word = _DISPLAYS[type(callee.node)] if not isinstance(callee.node, ast.Constant) else "string"
    return Finding(
        title=title(f"A comma is missing after the {word} {quoted(callee.text)}", f"A comma is missing after a {word}"),
        why=f"The {word} {quoted(callee.text)} is followed by a parenthesis with no comma between them, so Python calls the {word} "
        f"with what comes next. With a comma after {'each row' if len(chain) > 1 else f'the {word}'} they are separate elements.",
        kind="text" if word == "string" else "container",
        confidence=Confidence.CERTAIN if word != "string" else Confidence.LIKELY,
        fixes=(
            Fix(
                "put a comma between the elements" if len(chain) > 1 else f"put a comma after {quoted(callee.text)}",
                tuple(insert_after(ev.site.source, link.func, ",") for link in chain),
                Applicability.SAFE if in_display or len(chain) > 1 else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )


def _alike(callee: ast.expr, call: ast.Call) -> bool:
    """Whether what stands in the parentheses can be an element like the one before: a tuple of as many elements, or a group of one."""
    if isinstance(callee, ast.Tuple):
        return len(call.args) == len(callee.elts) or len(call.args) > 1
    return len(call.args) >= 1
