"""`tape.gradient` was asked for the gradient with respect to a model, its layers or copies of its weights instead of its variables.

Fails: `tape.gradient(loss, model)`, `tape.gradient(loss, model.layers)`, `tape.gradient(loss, model.get_weights())`
Works: `tape.gradient(loss, model.trainable_variables)`
Fix safety: safe; the rule speaks only when the object that TensorFlow choked on is the one handed over.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, Taken, Term, holds, is_gradient_call, resolved, term
from callhint.language import tr, tr_noop
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("tf.GradientTape.gradient", "https://www.tensorflow.org/api_docs/python/tf/GradientTape#gradient"),)

_WORDS = {
    Holds.MODEL: (tr_noop("a model, not its variables"), "keras-model"),
    Holds.LAYERS: (tr_noop("a list of models or layers, not of variables"), "container"),
    Holds.WEIGHTS: (tr_noop("a copy of the weights in NumPy"), "array"),
}


@rule(AttributeError)
def gradient_by_model(ev: Evidence) -> Finding | None:
    """The sources hold a model, layers or arrays of weights."""
    call = ev.site.call
    if call is None or "attribute '_id'" not in ev.message or not is_gradient_call(term(ev, call), call):
        return None
    taken = Taken(term(ev, call), call)
    if taken.sources is None or taken.target is None or holds(ev, term(ev, taken.target)).holds is not Holds.GRADIENTS:
        return None
    at = term(ev, taken.sources)
    part = holds(ev, at)
    variables = _variables(ev, at, part.holds)
    if part.holds not in _WORDS or variables is None:
        return None
    (template, kind), text = _WORDS[part.holds], at.source.slice(at.node)
    words = tr(template)
    return Finding(
        title=title(tr("{text} is {words}", text=quoted(text, 26), words=words), tr("`tape.gradient` gets {words}", words=words)),
        why=tr(
            "`tape.gradient(loss, sources)` computes how the loss changes with each variable in `sources`. {text} is {words}; "
            "the tape knows variables and tensors only. The variables that training changes are {variables}, and the gradients come back "
            "in the same order.",
            text=quoted(text),
            words=words,
            variables=quoted(variables, 70),
        ),
        kind=kind,
        fixes=(
            Fix(
                tr("ask for the gradient with respect to {variables}", variables=quoted(variables, 60)),
                (replace(at.source, at.node, variables),),
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(at.node), kind),
    )


def _variables(ev: Evidence, at: Term, kind: Holds) -> str | None:
    text = at.source.slice(at.node)
    if kind is Holds.MODEL:
        return f"{text}.trainable_variables"
    written = resolved(ev, at)
    match written.node:
        case ast.Call(func=ast.Attribute(value=model, attr="get_weights")) | ast.Attribute(value=model, attr="layers") if (
            written.source is at.source
        ):
            return f"{written.source.slice(model)}.trainable_variables"
        case ast.List(elts=inside) | ast.Tuple(elts=inside) if kind is Holds.LAYERS and all(
            isinstance(node, ast.Name | ast.Attribute) for node in inside
        ):
            return " + ".join(f"{written.source.slice(node)}.trainable_variables" for node in inside)
    return None
