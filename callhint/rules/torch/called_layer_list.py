"""A list of layers was called like a model.

A list only keeps its elements. `nn.Sequential` runs them one after the other, and makes their parameters known to the model around it.

Fails: `self.layers = [nn.Linear(2, 4), nn.ReLU()]`, then `self.layers(x)`
Works: `self.layers = nn.Sequential(nn.Linear(2, 4), nn.ReLU())`
Fix safety: unsafe: that each layer takes what the one before it gives is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import is_layer
from callhint.evidence.probe import UNKNOWN, elements, is_a, own_member, size
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import insert_after, insert_before, replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, sentence, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.evidence.trail import Step

_DOCS = (Doc("nn.Sequential", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html"),)


@rule(TypeError)
def called_layer_list(ev: Evidence) -> Finding | None:
    """A list of modules, or a tuple of several, is called with one argument that is no index."""
    callee = ev.uncallable
    if callee is None or callee.value is UNKNOWN or not is_a(callee.value, list, tuple) or not size(callee.value):
        return None
    if (
        not all(is_a(layer, "torch.nn.Module") and not is_layer(layer) for layer in elements(callee.value))
        or len(ev.arguments) != 1
        or type(ev.arguments[0].value) is int
    ):
        return None
    if is_a(callee.value, tuple) and size(callee.value) == 1:
        # A trailing comma makes those.
        return None
    is_list, count = is_a(callee.value, list), size(callee.value)
    what, plain = (tr("a list"), tr("a plain list")) if is_list else (tr("a tuple"), tr("a plain tuple"))
    step = next(iter(trail(ev, start(ev, callee.node))), None)
    where = tr(" since {place}", place=binding_place(step.binding)) if step is not None else ""
    nature = (
        tr("`{callee}` is {plain} of 1 module{where}.", callee=callee.text, plain=plain, where=where)
        if count == 1
        else tr("`{callee}` is {plain} of {count} modules{where}.", callee=callee.text, plain=plain, count=count, where=where)
    )
    return Finding(
        title=title(
            tr("`{callee}` is {what} of layers; `nn.Sequential` runs them in turn", callee=callee.text, what=what),
            tr("`{callee}` is {what} of layers, not a model", callee=callee.text, what=what),
        ),
        why=tr(
            "{nature} {what} keeps its elements and runs none of them. "
            "`nn.Sequential` of the same layers can be called: it hands the output of each to the next, and registers their parameters in the model.",
            nature=nature,
            what=sentence(what),
        ),
        kind="container",
        fixes=(_fix(ev, callee, step),),
        docs=_DOCS,
        origin=ev.origin(step.binding) if step is not None else None,
    )


def _fix(ev: Evidence, callee: Expression, step: Step | None) -> Fix:
    nn = "nn.Sequential" if own_member(ev.session.namespace.get("nn"), "Sequential") is not UNKNOWN else "torch.nn.Sequential"
    title_ = tr("run the layers with `{nn}`, assuming each takes the output before it", nn=nn)
    spot = step.spot if step is not None else None
    grown = spot is not None and (f"{callee.text} +=" in spot.source.text or f"{callee.text}.extend" in spot.source.text)
    if spot is not None and not grown and isinstance(spot.node, ast.List | ast.Tuple) and spot.source.slice(spot.node)[0] in "[(":
        span = spot.source.span(spot.node)
        edits = (
            Edit(spot.source.name, Span(span.start, span.start + 1), f"{nn}("),
            Edit(spot.source.name, Span(span.end - 1, span.end), ")"),
        )
        return Fix(title_, edits, Applicability.UNSAFE)
    if spot is not None and isinstance(spot.node, ast.ListComp):
        return Fix(
            title_, (insert_before(spot.source, spot.node, f"{nn}(*"), insert_after(spot.source, spot.node, ")")), Applicability.UNSAFE
        )
    return Fix(title_, (replace(callee.source, callee.node, f"{nn}(*{callee.text})"),), Applicability.UNSAFE)
