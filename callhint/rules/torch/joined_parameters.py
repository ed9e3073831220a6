"""The parameters of models were put in a list, or added up, as if `parameters()` gave a list.

`parameters()` gives an iterator. One of them is handed over as it is; the parameters of several models are unpacked into one list.

Fails: `SGD([net.parameters()], lr=0.1)`, `Adam(enc.parameters() + dec.parameters())`
Works: `SGD(net.parameters(), lr=0.1)`, `Adam([*enc.parameters(), *dec.parameters()])`
Fix safety: safe; every element is known to give parameters.
"""

from __future__ import annotations

import ast
from types import MethodType
from typing import TYPE_CHECKING

from callhint.evidence.probe import function_name, is_a, is_subclass_of
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.optim: constructing it", "https://docs.pytorch.org/docs/stable/optim.html#constructing-it"),)


@rule(TypeError)
def joined_parameters(ev: Evidence) -> Finding | None:
    """What an optimizer was given is a list, or what was added up are operands, of which each gives parameters."""
    source, node, call = ev.site.source, ev.site.node, ev.site.call
    if call is not None and ev.callee is not None and is_subclass_of(ev.callee.value, "torch.optim.Optimizer"):
        node = next((one.node for one in ev.arguments if one.index == 0 or one.keyword == "params"), call)
    while isinstance(node, ast.BinOp) and isinstance(around := source.parents.get(node), ast.BinOp):
        node = around
    if not isinstance(node, ast.expr):
        return None
    parts = _parts(node)
    texts = [_parameters(ev, part) for part in parts]
    if not parts or not all(texts):
        return None
    meant = texts[0] if len(texts) == 1 else f"[{', '.join(f'*{text}' for text in texts)}]"
    text, added = quoted(source.slice(node)), isinstance(node, ast.BinOp)
    return Finding(
        title=tr("Iterators cannot be added up; the parameters are unpacked into a list")
        if added
        else title(
            tr("{text} holds no tensors; the optimizer takes {meant}", text=text, meant=quoted(meant, 30)),
            tr("The list for the optimizer holds no tensors"),
        ),
        why=tr(
            "`parameters()` hands the tensors of a model out one by one: it gives an iterator, no list. An optimizer takes one such iterator, or one "
            "list of tensors, and {text} is neither. Written {meant}, it gets the tensors themselves.",
            text=text,
            meant=quoted(meant, 60),
        ),
        kind="function-result",
        fixes=(Fix(tr("hand over {meant}", meant=quoted(meant, 60)), (replace(source, node, meant),)),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "function-result"),
    )


def _parts(node: ast.expr) -> list[ast.expr]:
    match node:
        case ast.List(elts=inside) | ast.Tuple(elts=inside):
            return inside
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return [*(_parts(left) or [left]), right]
    return []


def _parameters(ev: Evidence, node: ast.expr) -> str:
    """The call that gives the parameters which the expression was meant to stand for; empty if it is something else."""
    text, method = ev.site.source.slice(node), node.func if isinstance(node, ast.Call) else node
    value = ev.values.of(method)
    if is_a(value, "torch.nn.Module") and method is node:
        return f"{text}.parameters()"
    named = is_a(value, MethodType) and is_a(value.__self__, "torch.nn.Module") and function_name(value) == "parameters"
    return text + ("()" if method is node else "") if named else ""
