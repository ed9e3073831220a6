"""Gradients were zipped with a model, its layers or copies of its weights, none of which an optimizer can change.

Fails: `optimizer.apply_gradients(zip(grads, model))`, `… zip(grads, model.layers)`, `… zip(grads, model.get_weights())`
Works: `optimizer.apply_gradients(zip(grads, model.trainable_variables))`
Fix safety: safe; the variables are those the gradients were taken with respect to, or the trainable ones of that model.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, Term, block_to_repeat, failing_zip, holds, resolved, term, variables_of
from callhint.language import tr, tr_noop
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import again, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.apply_gradients", "https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"),)

_WORDS = {
    Holds.MODEL: (tr_noop("a model, not a list of its variables"), "keras-model"),
    Holds.LAYERS: (tr_noop("a list of layers, not of variables"), "container"),
    Holds.WEIGHTS: (tr_noop("copies of the weights in NumPy, not variables"), "array"),
}


@rule(AttributeError, TypeError, ValueError)
def pairs_without_variables(ev: Evidence) -> Finding | None:
    """The second argument of the `zip` holds something else of a model."""
    found = failing_zip(ev)
    if found is None or len(found[1].args) != 2:
        return None
    gradients, wrong = (found[0].at(argument) for argument in found[1].args)
    kind = holds(ev, wrong).holds
    if kind not in _WORDS or holds(ev, gradients).holds not in {Holds.GRADIENTS, Holds.UNKNOWN}:
        return None
    known = variables_of(ev, gradients) if gradients.source is ev.site.source else None
    variables = known.text if known is not None and known.many and not known.nested else _model(ev, wrong, kind)
    if variables is None:
        return None
    words, role = tr(_WORDS[kind][0]), _WORDS[kind][1]
    text = wrong.source.slice(wrong.node)
    return Finding(
        title=title(tr("{text} is {words}", text=quoted(text, 22), words=words), tr("the pairs hold {words}", words=words)),
        why=tr(
            "Each pair for `apply_gradients` is (gradient, variable). {text} is {words}, and an optimizer can only change a `tf.Variable`. "
            "The variables that these gradients belong to are {variables}.",
            text=quoted(text),
            words=words,
            variables=quoted(variables, 70),
        ),
        kind=role,
        fixes=(
            Fix(
                tr("zip the gradients with {variables}", variables=quoted(variables, 70)),
                (replace(wrong.source, wrong.node, variables), *again(block_to_repeat(ev))),
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(wrong.node), role) if wrong.source is ev.site.source else None,
    )


def _model(ev: Evidence, wrong: Term, kind: Holds) -> str | None:
    """The trainable variables of the model that was handed over, whole or in parts."""
    if kind is Holds.MODEL:
        return f"{wrong.source.slice(wrong.node)}.trainable_variables"
    at = resolved(ev, term(ev, wrong.node)) if wrong.source is ev.site.source else wrong
    match at.node:
        case ast.Call(func=ast.Attribute(value=model, attr="get_weights")) | ast.Attribute(value=model, attr="layers"):
            return f"{at.source.slice(model)}.trainable_variables"
    return None
