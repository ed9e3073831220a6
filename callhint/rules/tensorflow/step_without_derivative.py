"""A step between the variables and the loss has no derivative: an `argmax`, a comparison, a rounding, a cast to whole numbers.

Fails: `pred = tf.argmax(model(x), axis=1)` inside the block, and a loss made of `pred`
Works: a loss made of the probabilities themselves, as `SparseCategoricalCrossentropy` takes them
Fix safety: no fix; which differentiable loss is wanted is the person's to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.tape import Leak, lost_gradient
from callhint.language import tr
from callhint.model import Doc, Finding
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Getting a gradient of None", "https://www.tensorflow.org/guide/autodiff#3_took_gradients_through_an_integer_or_string"),)


@rule(ValueError, TypeError, AttributeError)
def step_without_derivative(ev: Evidence) -> Finding | None:
    """Every way from the variables to the loss goes through such a step."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.STEPS:
        return None
    sources = lost.source.slice(lost.sources)
    return Finding(
        title=title(
            tr("{lost} has no derivative: all gradients are None", lost=quoted(lost.text, 30)),
            tr("a step has no derivative: all gradients are None"),
        ),
        why=tr(
            "{lost} ({place}) jumps between whole numbers or between True and False, so a small "
            "change of {sources} changes nothing, and TensorFlow defines no gradient for it. `tape.gradient` therefore returns None for every "
            "variable. The loss has to be made of the model's real-valued output (probabilities or logits) itself.",
            lost=quoted(lost.text, 60),
            place=place(lost.source, lost.node.lineno),
            sources=quoted(sources),
        ),
        kind="none",
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.call.args[0]), "none") if ev.site.call is not None and ev.site.call.args else None,
        origin=origin_at(lost.source, lost.node),
    )
