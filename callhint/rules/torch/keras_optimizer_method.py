"""A method that the optimizers of Keras have was looked for on an optimizer of torch.

In torch the gradients are kept at the parameters: `backward()` puts them there, and `step()` uses them.

Fails: `optimizer.apply_gradients(zip(grads, params))`, `optimizer.minimize(loss)`
Works: `loss.backward(); optimizer.step()`
Fix safety: unsafe: a step with these gradients is assumed to be meant.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import indentation, replace
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.optim: taking an optimization step", "https://docs.pytorch.org/docs/stable/optim.html#taking-an-optimization-step"),)

_METHODS = frozenset({"apply_gradients", "minimize"})


@rule(AttributeError)
def keras_optimizer_method(ev: Evidence) -> Finding | None:
    """The attribute belongs to Keras' optimizers, and the object is one of torch's."""
    node, receiver = ev.site.node, ev.receiver
    if not isinstance(node, ast.Attribute) or node.attr not in _METHODS or receiver is None or ev.in_library:
        return None
    if not is_a(receiver.value, "torch.optim.Optimizer"):
        return None
    meant = f"{receiver.text}.step()"
    return Finding(
        title=title(
            tr("Optimizers of torch have no `{attr}`; a step is `{meant}`", attr=node.attr, meant=meant),
            tr("Optimizers of torch have no `{attr}`", attr=node.attr),
        ),
        why=tr(
            "`{receiver}` is a `{type_name}` of torch, and `{attr}` is a method of Keras. In torch, `loss.backward()` "
            "leaves the gradients at the parameters (`.grad`), and `{meant}` changes the parameters by them.",
            receiver=receiver.text,
            type_name=short_type(receiver.type_name),
            attr=node.attr,
            meant=meant,
        ),
        kind="optimizer",
        fixes=_fixes(ev, node, meant),
        docs=_DOCS,
        offender=ev.offender(receiver, "optimizer"),
    )


def _fixes(ev: Evidence, node: ast.Attribute, meant: str) -> tuple[Fix, ...]:
    source, call, statement = ev.site.source, ev.site.source.parents.get(node), ev.site.statement
    if not isinstance(call, ast.Call) or not isinstance(statement, ast.Expr) or statement.value is not call or len(call.args) != 1:
        return ()
    white, given = indentation(source, statement), call.args[0]
    if node.attr == "minimize" and is_a(ev.values.of(given), "torch.Tensor"):
        text = f"{source.slice(given)}.backward()\n{white}{meant}"
        return (
            Fix(
                tr("call `backward()` on the loss, then `{meant}`", meant=meant), (replace(source, statement, text),), Applicability.UNSAFE
            ),
        )
    if node.attr == "apply_gradients" and isinstance(given, ast.Call) and source.slice(given.func) == "zip" and len(given.args) == 2:
        text = f"for gradient, parameter in {source.slice(given)}:\n{white}    parameter.grad = gradient\n{white}{meant}"
        return (
            Fix(
                tr("put the gradients at the parameters, then call `{meant}`", meant=meant),
                (replace(source, statement, text),),
                Applicability.UNSAFE,
            ),
        )
    return ()
