"""The loss was handed to `optimizer.step`, which takes nothing, or a function that computes the loss again.

`loss.backward()` leaves the gradients at the parameters; the optimizer finds them there and needs no loss.

Fails: `optimizer.step(loss)`
Works: `loss.backward()` and then `optimizer.step()`
Fix safety: unsafe where a loop starts again, safe otherwise.
"""

from __future__ import annotations

import ast
from types import FunctionType
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import argument_span, drop_call, indentation, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.step", "https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.step.html"),)


@rule(TypeError)
def step_given_loss(ev: Evidence) -> Finding | None:
    """`step` of an optimizer got one argument that it cannot call."""
    call, receiver = ev.site.call, ev.receiver
    if call is None or receiver is None or not isinstance(call.func, ast.Attribute) or call.func.attr != "step" or not ev.uncalled_type:
        return None
    if not is_a(receiver.value, "torch.optim.Optimizer") or len(ev.arguments) != 1 or ev.library_offence is None:
        return None
    argument, value = ev.arguments[0], ev.library_offence[1]
    closure = argument.node.func if isinstance(argument.node, ast.Call) and not argument.node.args and not argument.node.keywords else None
    if closure is not None and type(ev.values.of(closure)) is FunctionType:
        name = ev.site.source.slice(closure)
        meant, fix = (
            f"{receiver.text}.step({name})",
            Fix(tr("hand over `{name}` itself", name=name), (drop_call(ev.site.source, argument.node),)),  # type: ignore[arg-type]
        )
        wanted = tr(
            "`{name}()` calls the function first and hands over what it returned; `{meant}` hands over the function.",
            name=name,
            meant=meant,
        )
    else:
        meant, fix = f"{receiver.text}.step()", _step(ev, call, receiver.text, argument.node)
        wanted = tr("The gradients are at the parameters after `backward()`, so `{meant}` has all it needs.", meant=meant)
    kind = "tensor" if is_a(value, "torch.Tensor") else "function-result"
    return Finding(
        title=title(
            tr(
                "`{receiver}.step` calls what it is given, and {argument} is no function",
                receiver=receiver.text,
                argument=quoted(argument.text, 24),
            ),
            tr("`{receiver}.step` takes a function, not {argument}", receiver=receiver.text, argument=quoted(argument.text, 24)),
            tr("`{receiver}.step` takes no loss", receiver=receiver.text),
        ),
        why=tr(
            "The argument of `step` is an optional closure: a function that computes the loss again. {argument} is "
            "{what}, and `step` tried to call it. {wanted}",
            argument=quoted(argument.text),
            what=what_it_is(value),
            wanted=wanted,
        ),
        kind=kind,
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(argument, kind),
    )


def _step(ev: Evidence, call: ast.Call, optimizer: str, loss: ast.expr) -> Fix:
    """`step()`, with `backward()` before it where the function has none."""
    source, statement = ev.site.source, ev.site.statement
    edits = (Edit(source.name, argument_span(source, call), ""),)
    scope = source.scope_of(call) or source.tree
    calls_backward = any(isinstance(node, ast.Attribute) and node.attr == "backward" for node in ast.walk(scope or call))
    if (
        calls_backward
        or not isinstance(loss, ast.Name)
        or not isinstance(statement, ast.Expr)
        or not is_a(ev.values.of(loss), "torch.Tensor")
    ):
        return Fix(tr("call `{optimizer}.step()`", optimizer=optimizer), edits)
    before = insert_before(source, statement, f"{loss.id}.backward()\n{indentation(source, statement)}")
    return Fix(
        tr("call `{loss}.backward()`, then `{optimizer}.step()`", loss=loss.id, optimizer=optimizer), (before, *edits), Applicability.UNSAFE
    )
