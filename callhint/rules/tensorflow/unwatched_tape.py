"""The tape was made with `watch_accessed_variables=False` and nothing was watched by hand.

Fails: `with tf.GradientTape(watch_accessed_variables=False) as tape:` and no `tape.watch(…)`
Works: `with tf.GradientTape() as tape:`
Fix safety: unsafe at the top level, where the block runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.tape import Leak, lost_gradient
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Controlling what the tape watches", "https://www.tensorflow.org/guide/autodiff#controlling_what_the_tape_watches"),)


@rule(ValueError, TypeError, AttributeError)
def unwatched_tape(ev: Evidence) -> Finding | None:
    """The argument is False, and the block calls no `watch`."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.UNWATCHED or not isinstance(lost.node, ast.expr):
        return None
    source, line = lost.source, lost.node.lineno
    return Finding(
        title=tr("the tape watches no variable: all gradients are None"),
        why=tr(
            "The tape was made with `watch_accessed_variables=False` ({place}), so it follows only what `tape.watch(…)` names, and its "
            "block names nothing. `tape.gradient` therefore returns None for every variable. With `watch_accessed_variables=True`, the default, "
            "it watches every trainable variable that the block reads.",
            place=place(source, line),
        ),
        kind="none",
        fixes=(Fix(tr("let the tape watch the variables it meets"), (replace(source, lost.node, "True"),), Applicability.UNSAFE),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.call.args[0]), "none") if ev.site.call is not None and ev.site.call.args else None,
        origin=origin_at(source, lost.node),
    )
