"""A list of layers was called like a layer.

Keras keeps such a list as it is; its elements are run by a loop, or by a `Sequential` made of them.

Fails: `self.blocks = [Dense(8), Dense(1)]`, then `self.blocks(x)`
Works: `self.blocks = keras.Sequential([Dense(8), Dense(1)])`
Fix safety: unsafe: that each layer takes what the one before it gives is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks import unwrapped
from callhint.evidence.peeks.keras import is_layer, spelled
from callhint.evidence.probe import elements, size
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import insert_after, insert_before, replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.evidence.trail import Step

_DOCS = (Doc("The Sequential class", "https://keras.io/api/models/sequential/"),)


@rule(TypeError)
def called_layer_list(ev: Evidence) -> Finding | None:
    """A list or tuple of at least two layers is called with one argument that is no index."""
    callee = ev.uncallable
    layers = elements(unwrapped(callee.value)) if callee is not None else []
    if callee is None or len(layers) < 2 or not all(is_layer(layer) for layer in layers):
        return None
    if not ev.arguments or any(type(argument.value) is int for argument in ev.arguments) or ev.arguments[0].keyword:
        return None
    step = next(iter(trail(ev, start(ev, callee.node))), None)
    where = tr(" since {place}", place=binding_place(step.binding)) if step is not None else ""
    return Finding(
        title=title(
            tr("`{callee}` is a list of layers; `Sequential` runs them in turn", callee=callee.text),
            tr("`{callee}` is a list of layers", callee=callee.text),
        ),
        why=tr(
            "`{callee}` holds {size} layers{where}. A list keeps its elements and runs none of them. A "
            "`Sequential` of the same layers can be called: it hands the output of each layer to the next. A loop does the same, "
            "`for layer in {callee}: x = layer(x)`.",
            callee=callee.text,
            size=size(unwrapped(callee.value)),
            where=where,
        ),
        kind="container",
        fixes=(
            Fix(
                tr("make a `Sequential` of the layers, assuming each takes the output before it"),
                _edits(ev, callee, step),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(step.binding) if step is not None else None,
    )


def _edits(ev: Evidence, callee: Expression, step: Step | None) -> tuple[Edit, ...]:
    made = spelled("Sequential", ev.session.namespace) or "keras.Sequential"
    spot = step.spot if step is not None else None
    grown = spot is not None and any(f"{callee.text}{how}" in spot.source.text for how in (" +=", ".extend", ".append"))
    if spot is not None and not grown and isinstance(spot.node, ast.List | ast.Tuple | ast.ListComp):
        return insert_before(spot.source, spot.node, f"{made}("), insert_after(spot.source, spot.node, ")")
    return (replace(callee.source, callee.node, f"{made}({callee.text})"),)
