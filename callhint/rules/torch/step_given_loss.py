"""The loss was handed to `optimizer.step`, which takes nothing, or a function that computes the loss again.

`loss.backward()` leaves the gradients at the parameters; the optimizer finds them there and needs no loss.

Fails: `optimizer.step(loss)`
Works: `loss.backward()` and then `optimizer.step()`
Fix safety: unsafe where a loop starts again, safe otherwise.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a, is_callable
from callhint.model import Doc, Edit, Finding, Fix
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.step", "https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.step.html"),)


@rule(TypeError)
def step_given_loss(ev: Evidence) -> Finding | None:
    """`step` of an optimizer got one argument that cannot be called."""
    call, receiver = ev.site.call, ev.receiver
    if call is None or receiver is None or not isinstance(call.func, ast.Attribute) or call.func.attr != "step" or not ev.uncalled_type:
        return None
    if not is_a(receiver.value, "torch.optim.Optimizer") or len(ev.arguments) != 1:
        return None
    argument = ev.arguments[0]
    if argument.value is UNKNOWN or is_callable(argument.value):
        return None
    meant = f"{receiver.text}.step()"
    return Finding(
        title=title(f"`{receiver.text}.step` calls what it is given, and `{argument.text}` is no function", f"`{receiver.text}.step` takes no loss"),
        why=f"The argument of `step` is an optional closure: a function that computes the loss again. `{argument.text}` is "
        f"{what_it_is(argument.value)}, and `step` tried to call it. The gradients are at the parameters after `backward()`, "
        f"so `{meant}` has all it needs.",
        kind="tensor" if is_a(argument.value, "torch.Tensor") else "function-result",
        fixes=(Fix(f"call `{meant}`", (Edit(ev.site.source.name, argument_span(ev.site.source, call), ""),)),),
        docs=_DOCS,
        offender=ev.offender(argument, "tensor" if is_a(argument.value, "torch.Tensor") else "function-result"),
    )
