"""An optimizer that has worked on one set of variables was given others: those of another model, or of the same model built anew.

Keras builds the optimizer's own state for the variables of its first step.

Fails: `optimizer.apply_gradients(…)` for `model_a`, then for `model_b`
Works: an optimizer for each model, or `optimizer.build(a.trainable_variables + b.trainable_variables)` before the first step
Fix safety: unsafe; the optimizer is made again and forgets its momentum.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import applied, block_to_repeat, compiled_optimizer, other_steps, resolved, zipped
from callhint.evidence.peeks.keras import is_model, is_optimizer
from callhint.evidence.probe import own_member
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import again, replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Keras optimizers", "https://keras.io/api/optimizers/"),)


@rule(ValueError, KeyError)
def foreign_variables(ev: Evidence) -> Finding | None:
    """The optimizer says so, and the statement that made it is known."""
    if not ev.message.startswith("Unknown variable") and "The optimizer cannot recognize variable" not in ev.message:
        return None
    made, text = _optimizer(ev)
    if made is None or not isinstance(made.value, ast.Call):
        return None
    variables = _variables(ev)
    others = other_steps(ev, text)
    whole = " + ".join(dict.fromkeys([*others, variables])) if variables is not None and others else None
    built = f"{text}.build({whole})" if whole is not None else None
    anew = made.source.slice(made.statement)
    fix = Fix(tr("make a new optimizer for these variables"), again(block_to_repeat(ev)), Applicability.UNSAFE, (anew,))
    if built is not None and made.source.scope_of(made.statement) is None:
        fix = Fix(
            tr("make it anew and build it for both: {built}", built=quoted(built, 60)),
            again(block_to_repeat(ev)),
            Applicability.UNSAFE,
            (anew, built),
        )
    elif applied(ev) is None and (compiled := compiled_optimizer(ev)) is not None:
        argument = made.source.slice(made.value)
        fix = Fix(
            tr("compile with an optimizer of its own: {argument}", argument=quoted(argument)),
            (replace(*compiled, argument),),
            Applicability.UNSAFE,
        )
    told = (
        tr("Now it gets {variables}, which belong to another model, or to a model that was built again.", variables=quoted(variables, 50))
        if variables
        else tr("Now it gets variables that belong to another model, or to a model that was built again.")
    )
    return Finding(
        title=title(tr("`{text}` was built for other variables than these", text=text), tr("the optimizer was built for other variables")),
        why=tr(
            "At its first step `{text}` ({place}) made its own state for each variable it got, and from then on it takes those variables only. "
            "{told} Every model needs an optimizer of its own; one for several has to be built with all their variables before its first step.",
            text=text,
            place=binding_place(made),
            told=told,
        ),
        kind="optimizer",
        fixes=(fix,) if made.source.scope_of(made.statement) is None else (),
        docs=_DOCS,
        origin=ev.origin(made),
    )


def _optimizer(ev: Evidence) -> tuple[Binding | None, str]:
    """The statement that made the optimizer of the failing step or of the model that `fit` trains, and how it is called there."""
    call, receiver = applied(ev), ev.receiver
    if call is not None and receiver is not None and is_optimizer(receiver.value):
        steps = trail(ev, start(ev, receiver.node))
        named = ev.scope.construction(receiver.value)
        return (named[0] if named is not None else steps[-1].binding if steps else None), call.receiver
    optimizer = own_member(receiver.value, "optimizer") if receiver is not None and is_model(receiver.value) else None
    named = ev.scope.construction(optimizer) if is_optimizer(optimizer) else None
    return (named[0], named[0].name) if named is not None else (None, "")


def _variables(ev: Evidence) -> str | None:
    """The variables of the failing step."""
    call = applied(ev)
    pairs = zipped(ev, call.given[0]) if call is not None and call.given else None
    if pairs is None or len(pairs[1].args) != 2:
        return None
    return pairs[0].source.slice(resolved(ev, pairs[0].at(pairs[1].args[1])).node)
