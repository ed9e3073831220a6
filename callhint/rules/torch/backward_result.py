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
from callhint.evidence.trail import Step, start, trail
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import indentation
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
        step = next((step for step in trail(ev, spot) if step.binding.form is not Form.PARAMETER), None)
        if spot.value is None and step is not None and _is_backward(step):
            return _finding(ev, spot, step)
    return None


def _is_backward(step: Step) -> bool:
    statement, call = step.binding.statement, step.binding.value
    return (
        isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "backward"
        and isinstance(statement, ast.Assign)
        and statement.value is call
        and len(statement.targets) == 1
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
        title=title(f"`{name}` is None: it holds the result of `backward()`", "`backward()` returns None"),
        why=f"{binding_place(step.binding)} assigns the result of `backward()` to `{name}`. `backward()` writes the gradients to the parameters and "
        f"returns None. The loss itself is {quoted(computed)}; `backward()` is called on it in a statement of its own.",
        kind="none",
        fixes=(Fix(f"keep the loss in `{name}` and call `{name}.backward()` by itself", (edit,)),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(spot.node), "none"),
        origin=ev.origin(step.binding),
    )
