"""What `backward()` returns was kept as the loss; it returns None.

`backward()` writes the gradients to the parameters and gives nothing back.

Fails: `loss = criterion(output, target).backward()`, then `loss.item()`
Works: `loss = criterion(output, target)`, then `loss.backward()`
Fix safety: safe; the gradients are computed by the corrected statement.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.operands import operands
from callhint.evidence.probe import is_a
from callhint.evidence.trail import Step, start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import indentation, insert_before, replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot

_DOCS = (Doc("Tensor.backward", "https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html"),)


@rule(TypeError, AttributeError)
def backward_result(ev: Evidence) -> Finding | None:
    """An operand is None, and a call of `backward` gave it."""
    if "NoneType" not in ev.message:
        return None
    nodes = operands(ev.site.source, ev.site.node)
    if ev.uncallable is not None:
        nodes = [ev.uncallable.node]
    for spot in (start(ev, node) for node in nodes):
        if _calls_backward(spot.node):
            return _used_at_once(ev, spot)
        step = next((step for step in trail(ev, spot) if step.binding.form is not Form.PARAMETER), None)
        if spot.value is None and step is not None and _is_backward(step):
            return _finding(ev, spot, step)
    return None


def _is_backward(step: Step) -> bool:
    statement, call = step.binding.statement, step.binding.value
    return _calls_backward(call) and isinstance(statement, ast.Assign) and statement.value is call and len(statement.targets) == 1


def _calls_backward(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "backward"


def _used_at_once(ev: Evidence, spot: Spot) -> Finding | None:
    """`total += loss.backward()`: the gradients are computed on a line of their own, and the loss is added."""
    call, statement = spot.node, ev.site.statement
    assert isinstance(call, ast.Call)  # see _calls_backward
    assert isinstance(call.func, ast.Attribute)
    if not is_a(ev.values.of(call.func.value), "torch.Tensor") or not isinstance(statement, ast.Assign | ast.AugAssign | ast.Expr):
        return None
    loss = spot.source.slice(call.func.value)
    # At the top level, `backward()` has run already, which it can do only once.
    apart = insert_before(spot.source, statement, f"{spot.text}\n{indentation(spot.source, statement)}")
    edits = (*(() if ev.site.top_level is statement else (apart,)), replace(spot.source, call, f"{loss}.item()"))
    return Finding(
        title=title(tr("{spot} is None; the loss is {loss}", spot=quoted(spot.text), loss=quoted(loss)), tr("`backward()` returns None")),
        why=tr(
            "{spot} writes the gradients to the parameters and returns None, which is what is used here. The loss itself is {loss}; "
            "as a number it is {number}. `backward()` is called on it in a statement of its own.",
            spot=quoted(spot.text),
            loss=quoted(loss),
            number=quoted(f"{loss}.item()"),
        ),
        kind="none",
        fixes=(Fix(tr("use {number}, with `backward()` by itself", number=quoted(f"{loss}.item()")), edits, Applicability.UNSAFE),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call), "none"),
    )


def _finding(ev: Evidence, spot: Spot, step: Step) -> Finding:
    source, statement, call = step.binding.source, step.binding.statement, step.binding.value
    assert isinstance(statement, ast.Assign)  # see _is_backward
    assert isinstance(call, ast.Call)
    assert isinstance(call.func, ast.Attribute)
    name, computed = source.slice(statement.targets[0]), source.slice(call.func.value)
    end = source.span(call.func.value).end
    rest = source.text[end : source.span(call).end]
    same = computed == name
    edit = (
        Edit(source.name, source.span(statement), f"{name}{rest}")
        if same
        else Edit(source.name, Span(end, source.span(call).end), f"\n{indentation(source, statement)}{name}{rest}")
    )
    return Finding(
        title=title(tr("`{name}` is None: it holds the result of `backward()`", name=name), tr("`backward()` returns None")),
        why=tr(
            "{place} assigns the result of `backward()` to `{name}`. `backward()` writes the gradients to the parameters and "
            "returns None. The loss itself is {computed}; `backward()` is called on it in a statement of its own.",
            place=binding_place(step.binding),
            name=name,
            computed=quoted(computed),
        ),
        kind="none",
        fixes=(Fix(tr("keep the loss in `{name}` and call `{name}.backward()` by itself", name=name), (edit,)),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(spot.node), "none"),
        origin=ev.origin(step.binding),
    )
