"""`tf.stop_gradient` stands on every way from the variables to the loss, so no gradient comes through.

Fails: `loss = loss_fn(y, tf.stop_gradient(model(x)))` inside the block of the tape
Works: `loss = loss_fn(y, model(x))`
Fix safety: unsafe; that the gradient is wanted there is assumed, and the block runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.tape import Leak, lost_gradient
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("tf.stop_gradient", "https://www.tensorflow.org/api_docs/python/tf/stop_gradient"),)


@rule(ValueError, TypeError, AttributeError)
def stopped_gradient(ev: Evidence) -> Finding | None:
    """Every way from the variables to the loss goes through it."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.STOPPED:
        return None
    source, line = lost.source, lost.node.lineno
    edits = [_without(source, end.node) for end in lost.ends]
    return Finding(
        title=title(tr("{lost} lets no gradient through", lost=quoted(lost.text, 40)), tr("`tf.stop_gradient` lets no gradient through")),
        why=tr(
            "`tf.stop_gradient` ({place}) gives the same tensor, and tells the tape to treat it as a constant. Every way from "
            "{code} to the loss goes through it, so `tape.gradient` returns None. It belongs around those parts only "
            "that are not to be trained.",
            place=place(source, line),
            code=quoted(source.slice(lost.sources)),
        ),
        kind="none",
        fixes=(Fix(tr("compute the loss without `stop_gradient`"), tuple(edit for edit in edits if edit), Applicability.UNSAFE),)
        if all(edits)
        else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.call.args[0]), "none") if ev.site.call is not None and ev.site.call.args else None,
        origin=origin_at(source, lost.node),
    )


def _without(source: Source, node: ast.expr | ast.stmt) -> Edit | None:
    match node:
        case ast.Call(args=[inner], keywords=[]):
            return replace(source, node, source.slice(inner))
    return None
