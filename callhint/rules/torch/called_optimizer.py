"""An optimizer or scheduler was called like a function, where its method `step` was meant.

Fails: `optimizer(loss)`, `scheduler()`
Works: `loss.backward(); optimizer.step()`, `scheduler.step()`
Fix safety: unsafe: that a step was meant is a guess, if the only likely one.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_dict, class_module, is_a, mro, own_member
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import indentation, insert_before, replace
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("torch.optim: taking an optimization step", "https://docs.pytorch.org/docs/stable/optim.html#taking-an-optimization-step"),)


@rule(TypeError)
def called_optimizer(ev: Evidence) -> Finding | None:
    """The object that is not callable is an optimizer or a scheduler of torch."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None:
        return None
    is_optimizer = is_a(callee.value, "torch.optim.Optimizer")
    if not is_optimizer and not _is_scheduler(callee.value):
        return None
    kind = short_type(callee.type_name)
    made = ev.scope.construction(callee.value) if any(_hands_parameters(argument.node) for argument in ev.arguments) else None
    if made is not None:
        cls = made[0].source.slice(made[1].func)
        fix = Fix(tr("call the class `{cls}`", cls=cls), (replace(ev.site.source, callee.node, cls),), Applicability.UNSAFE)
        advice = tr(
            "Optimizers are made by the class, `{cls}(…)`; `{callee}` is the object that it made before.", cls=cls, callee=callee.text
        )
    else:
        fix, advice = _step(ev, callee, call, is_optimizer=is_optimizer)
    nature = (
        tr("`{callee}` is an `{kind}` object, which cannot be called.", callee=callee.text, kind=kind)
        if kind[0] in "AEIOU"
        else tr("`{callee}` is a `{kind}` object, which cannot be called.", callee=callee.text, kind=kind)
    )
    return Finding(
        title=title(
            tr("`{callee}` is an optimizer; a step is `{callee}.step()`", callee=callee.text)
            if is_optimizer
            else tr("`{callee}` is a scheduler; a step is `{callee}.step()`", callee=callee.text)
        ),
        why=f"{nature} {advice}",
        kind="optimizer",
        confidence=Confidence.CERTAIN,
        fixes=(fix,),
        docs=_DOCS,
        origin=ev.origin(ev.binding(callee.text)) if callee.text.isidentifier() else None,
    )


def _is_scheduler(value: object) -> bool:
    """Whether the object keeps an optimizer and has a `step` of the package that optimizers are from: schedulers had several base classes."""
    steps = any("step" in class_dict(cls) and class_module(cls).startswith("torch.optim.") for cls in mro(value))
    return steps and is_a(own_member(value, "optimizer"), "torch.optim.Optimizer")


def _hands_parameters(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"parameters", "named_parameters"}


def _step(ev: Evidence, callee: Expression, call: ast.Call, *, is_optimizer: bool) -> tuple[Fix, str]:
    meant = f"{callee.text}.step()"
    keeps = not is_optimizer and bool(call.args)
    edits: tuple[Edit, ...] = (replace(ev.site.source, callee.node if keeps else call, f"{callee.text}.step" if keeps else meant),)
    advice = tr(
        "It changes the parameters by the gradients that `backward()` left at them, with its method `step`: `{meant}`.", meant=meant
    )
    if not is_optimizer:
        return Fix(tr("call `{meant}`", meant=meant), edits, Applicability.UNSAFE), tr(
            "It changes the learning rate with its method `step`: `{meant}`.", meant=meant
        )
    loss = next((argument.text for argument in ev.arguments if is_a(argument.value, "torch.Tensor")), None)
    statement, source = ev.site.statement, ev.site.source
    if (
        loss is not None
        and loss.isidentifier()
        and f"{loss}.backward(" not in source.text
        and isinstance(statement, ast.Expr)
        and statement.value is call
    ):
        edits = (insert_before(source, statement, f"{loss}.backward()\n{indentation(source, statement)}"), *edits)
        return Fix(tr("call `{loss}.backward()`, then `{meant}`", loss=loss, meant=meant), edits, Applicability.UNSAFE), tr(
            "`{loss}.backward()` computes the gradients. {advice}", loss=loss, advice=advice
        )
    return Fix(tr("call `{meant}`", meant=meant), edits, Applicability.UNSAFE), advice
