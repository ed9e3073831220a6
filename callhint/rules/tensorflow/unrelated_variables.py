"""The gradient was taken with respect to variables that the loss is not computed from: those of another model.

Fails: `loss = loss_fn(y, student(x))` and `tape.gradient(loss, teacher.trainable_variables)`
Works: `tape.gradient(loss, student.trainable_variables)`
Fix safety: unsafe; that the model which the loss comes from is the one to train is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import is_layer
from callhint.evidence.tape import Leak, Lost, lost_gradient
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import replace, touch
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Getting a gradient of None", "https://www.tensorflow.org/guide/autodiff#getting_a_gradient_of_none"),)


@rule(ValueError, TypeError, AttributeError)
def unrelated_variables(ev: Evidence) -> Finding | None:
    """The loss depends on a model or variable, and on none of the sources."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.UNRELATED or lost.taken.target is None:
        return None
    source = lost.source
    sources, loss = source.slice(lost.sources), source.slice(lost.taken.target)
    others = sorted({source.slice(end.node) for end in lost.ends})
    edits = _edits(ev, lost, others)
    return Finding(
        title=title(
            tr("{loss} does not depend on {sources}", loss=quoted(loss, 18), sources=quoted(sources, 30)),
            tr("the loss does not depend on these variables"),
        ),
        why=tr(
            "`tape.gradient` ({place}) asks how {loss} changes with {sources}, but inside the tape "
            "it is computed from {names}. No way leads from there to the loss, so the gradient "
            "is None. {needed}",
            place=place(source, lost.taken.call.lineno),
            loss=quoted(loss),
            sources=quoted(sources),
            names=", ".join(quoted(other) for other in others[:3]),
            needed=_needed(lost),
        ),
        kind="none",
        fixes=(Fix(tr("train {model}, which the loss comes from", model=quoted(others[0])), edits, Applicability.UNSAFE),) if edits else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.call.args[0]), "none") if ev.site.call is not None and ev.site.call.args else None,
    )


def _needed(lost: Lost) -> str:
    if any(is_layer(lost.taken.term.values.of(end.node)) for end in lost.ends if isinstance(end.node, ast.expr)):
        return tr("The variables have to be those of the model that the loss comes from.")
    return tr(
        "A gradient can be asked for with respect to what the loss is computed from; other variables are left out, or the loss has to use them."
    )


def _edits(ev: Evidence, lost: Lost, others: list[str]) -> tuple[Edit, ...]:
    """The other model's variables in place of these, in the call of `gradient` and in the pairs."""
    sources, source = lost.sources, lost.source
    if (
        len(others) != 1
        or not is_layer(lost.taken.term.values.of(ast.parse(others[0], mode="eval").body))
        or not isinstance(sources, ast.Attribute)
    ):
        return ()
    wrong = source.slice(sources)
    scope = source.scope_of(lost.taken.call)
    statements = [lost.taken.call, *([ev.site.node] if ev.site.source is source and source.scope_of(ev.site.node) is scope else [])]
    nodes = {
        id(node): node
        for statement in statements
        for node in ast.walk(statement)
        if isinstance(node, ast.Attribute) and source.slice(node) == wrong
    }
    edits = tuple(replace(source, node.value, others[0]) for node in nodes.values())
    optimizer = ev.scope.construction(ev.receiver.value) if ev.receiver is not None else None
    # The failed call has built the optimizer for the wrong variables.
    built = (touch(optimizer[0].source, optimizer[0].statement),) if optimizer is not None else ()
    return (*built, *edits) if scope is not None else (*built, touch(source, lost.block), *edits)
