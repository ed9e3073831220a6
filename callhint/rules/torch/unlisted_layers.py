"""`nn.ModuleList` was given the layers themselves instead of a list of them.

`nn.Sequential` takes layers as arguments, `nn.ModuleList` takes one list.

Fails: `nn.ModuleList(nn.Linear(2, 3), nn.ReLU())`
Works: `nn.ModuleList([nn.Linear(2, 3), nn.ReLU()])`
Fix safety: safe.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a, is_subclass_of
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.ModuleList", "https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html"),)


@rule(TypeError)
def unlisted_layers(ev: Evidence) -> Finding | None:
    """A `ModuleList` is made from modules."""
    call, callee = ev.site.call, ev.callee
    if call is None or callee is None or not is_subclass_of(callee.value, "torch.nn.ModuleList") or not ev.arguments or call.keywords:
        return None
    for argument in ev.arguments:
        if not is_a(argument.value, "torch.nn.Module") and not (argument.value is UNKNOWN and _makes_module(ev, argument.node)):
            return None
    if len(call.args) == 1 and "should be called with an iterable" not in ev.message and "is not iterable" not in ev.message:
        return None
    inside = argument_span(ev.site.source, call)
    edits = (
        Edit(ev.site.source.name, Span(inside.start, inside.start), "["),
        Edit(ev.site.source.name, Span(inside.end, inside.end), "]"),
    )
    return Finding(
        title=title(tr("`{callee}` takes one list of layers, not the layers themselves", callee=callee.text)),
        why=tr(
            "`nn.Sequential` takes its layers as separate arguments; `{callee}` takes a single one, a list. "
            "With brackets around the layers, `{callee}([…])` keeps them in that order.",
            callee=callee.text,
        ),
        kind="module-class",
        fixes=(Fix(tr("put the layers into a list"), edits),),
        docs=_DOCS,
    )


def _makes_module(ev: Evidence, node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and is_subclass_of(ev.values.of(node.func), "torch.nn.Module")
