"""Inside the block of the tape a tensor was turned into plain numbers, which carry no gradient.

Fails: `loss = np.mean((model(x) - y) ** 2)`, `pred = model.predict(x)` or `pred = model(x).numpy()` inside the block
Works: `loss = tf.reduce_mean((model(x) - y) ** 2)`, `pred = model(x)`
Fix safety: unsafe; the block runs again. Without a fix where TensorFlow has no function that does the same.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.peeks.keras import spelled
from callhint.evidence.tape import Leak, Lost, lost_gradient
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import replace, replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Getting a gradient of None", "https://www.tensorflow.org/guide/autodiff#2_did_calculations_outside_of_tensorflow"),)

_REDUCED = {
    "mean": "reduce_mean",
    "average": "reduce_mean",
    "sum": "reduce_sum",
    "max": "reduce_max",
    "min": "reduce_min",
    "log": "math.log",
    "absolute": "abs",
}


@rule(ValueError, TypeError, AttributeError)
def numbers_in_tape(ev: Evidence) -> Finding | None:
    """Every way from the variables to the loss ends at numbers."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.NUMBERS or not isinstance(lost.node, ast.Call):
        return None
    source = lost.source
    edits = [_edit(ev, lost, end.node) for end in lost.ends]
    known = tuple(edit for edit in edits if edit is not None)
    sources = source.slice(lost.sources)
    return Finding(
        title=title(
            tr("{lost} gives numbers that the tape cannot follow", lost=quoted(lost.text, 30)), tr("the tape cannot follow plain numbers")
        ),
        why=tr(
            "{lost} ({place}) gives plain numbers instead of a tensor that the tape follows. "
            "From there on no way leads back to {sources}, so `tape.gradient` has no gradient to give. "
            "Between the variables and the loss, every step has to be one of TensorFlow's.",
            lost=quoted(lost.text, 60),
            place=place(source, lost.node.lineno),
            sources=quoted(sources),
        ),
        kind="number",
        fixes=(Fix(tr("stay with tensors inside the `with` block"), known, Applicability.UNSAFE),) if len(known) == len(edits) else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.call.args[0]), "number") if ev.site.call is not None and ev.site.call.args else None,
        origin=origin_at(source, lost.node),
    )


def _edit(ev: Evidence, lost: Lost, node: ast.expr | ast.stmt) -> Edit | None:
    source = lost.source
    match node:
        case ast.Call(func=ast.Attribute(attr="numpy") as method, args=[]):
            # What stands before the dot may be in parentheses.
            return Edit(source.name, Span(source.text.rindex(".", 0, source.span(method).end), source.span(node).end), "")
        case ast.Call(func=ast.Attribute(value=model, attr="predict" | "predict_on_batch"), args=[data, *_]):
            return replace(source, node, f"{source.slice(model)}({source.slice(data)})")
        case ast.Call(func=ast.Name(id="float"), args=[inner]):
            return replace(source, node, source.slice(inner))
        case ast.Call(func=ast.Attribute(attr=name), args=[_], keywords=[]):
            same = spelled(_REDUCED.get(name, name), ev.session.namespace)
            return replace_callee(source, node, same) if same is not None and same != source.slice(node.func) and "." in same else None
    return None
