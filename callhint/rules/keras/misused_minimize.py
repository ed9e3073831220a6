"""`optimizer.minimize` of Keras 2 was given a loss that is a tensor and no tape, no variables, or a variable outside of a list.

It computes the gradients itself: from a function that it calls inside a tape, or from a tensor and the tape that recorded it.

Fails: `optimizer.minimize(loss_fn(y, model(x)), model.trainable_variables)`, `optimizer.minimize(loss, w)`
Works: `optimizer.minimize(lambda: loss_fn(y, model(x)), model.trainable_variables)`, `optimizer.minimize(loss, [w])`
Versions: Keras 2 and `tf_keras`; optimizers of Keras 3 have no `minimize`.
Fix safety: safe for a loss that can be computed anew, or whose tape is there; unsafe where the variables were not named in the call.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.minimizing import minimizing
from callhint.evidence.peeks.keras import is_optimizer
from callhint.evidence.probe import UNKNOWN, class_member, is_callable
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.minimizing import Minimizing

_DOCS = (Doc("Optimizer.minimize", "https://www.tensorflow.org/versions/r2.15/api_docs/python/tf/keras/optimizers/Optimizer#minimize"),)


@rule(TypeError, ValueError, AttributeError)
def misused_minimize(ev: Evidence) -> Finding | None:
    """The failing call is one of `minimize` of an optimizer that has it, and its arguments have another form."""
    call, receiver = ev.site.call, ev.receiver
    if call is None or receiver is None or not isinstance(call.func, ast.Attribute) or call.func.attr != "minimize":
        return None
    if not is_optimizer(receiver.value) or class_member(type(receiver.value), "minimize") is UNKNOWN:
        return None
    found = minimizing(ev, call)
    told = _told(ev, call, found) if found is not None else None
    if found is None or told is None:
        return None
    loss = _loss(ev, found)
    by_tape = f", tape={found.tape}" if found.tape is not None and found.computed != f"{loss}()" else ""
    meant = f"{receiver.text}.minimize({loss}, {found.variables}{by_tape})" if loss is not None and found.variables is not None else None
    shown = meant or f"{receiver.text}.minimize(lambda: …, variables)"
    return Finding(
        title=title(
            tr("{method} takes a function and a list of variables", method=quoted(f"{receiver.text}.minimize", 30)),
            tr("`minimize` takes a function"),
        ),
        why=tr(
            "`minimize` computes the gradients itself. It takes a function without arguments that computes the loss, or a tensor together with the "
            "`tape` that recorded it, and then the list of variables to change. {told} In the right form it reads {shown}.",
            told=told,
            shown=quoted(shown, 70),
        ),
        kind="optimizer",
        fixes=(
            Fix(
                tr("call {meant}", meant=quoted(meant, 60)),
                (replace(ev.site.source, call, meant),),
                Applicability.SAFE if found.is_given else Applicability.UNSAFE,
            ),
        )
        if meant is not None
        else (),
        docs=_DOCS,
    )


def _loss(ev: Evidence, found: Minimizing) -> str | None:
    """The loss as `minimize` takes it."""
    text = ev.site.source.slice(found.loss)
    if isinstance(found.loss, ast.Lambda) or found.computed == f"{text}()" or found.tape is not None:
        return text
    if found.computed is None:
        return None
    return found.computed.removesuffix("()") if found.computed.removesuffix("()").isidentifier() else f"lambda: {found.computed}"


def _told(ev: Evidence, call: ast.Call, found: Minimizing) -> str | None:
    """What is wrong with the arguments; None if nothing is known to be."""
    text = quoted(ev.site.source.slice(found.loss), 40)
    given = {word.arg for word in call.keywords}
    if "tape" in ev.message and "tape" not in given and not is_callable(ev.values.of(found.loss)):
        return tr("Here {text} is a tensor, computed before the call, and there is no `tape`.", text=text)
    if not found.is_given and "var_list" in ev.message:
        return tr("Here the variables are missing.")
    variables = call.args[1] if len(call.args) > 1 else next((word.value for word in call.keywords if word.arg == "var_list"), None)
    written = ev.site.source.slice(variables) if variables is not None else ""
    if found.variables == f"[{written}]":
        return tr("Here {written} is one variable, and not a list of them.", written=quoted(written))
    return None
