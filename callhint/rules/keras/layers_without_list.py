"""`Sequential` was given the layers themselves instead of a list of them.

The second argument of `Sequential` is `trainable`, the third the name.

Fails: `keras.Sequential(keras.Input((4,)), layers.Dense(8), layers.Dense(1))`
Works: `keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(1)])`
Fix safety: safe.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import is_layer_made
from callhint.evidence.peeks.keras import SEQUENTIAL, is_layer
from callhint.evidence.probe import elements, is_subclass_of
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("The Sequential class", "https://keras.io/api/models/sequential/"),)


@rule(TypeError, ValueError)
def layers_without_list(ev: Evidence) -> Finding | None:
    """A `Sequential` is made, and every positional argument is a layer."""
    call, callee = ev.site.call, ev.callee
    if call is None or callee is None or not call.args or not is_subclass_of(callee.value, *SEQUENTIAL):
        return None
    if not all(_is_layer(ev, argument) for argument in call.args):
        return None
    source = ev.site.source
    first, last = source.span(call.args[0]).start, source.span(call.args[-1]).end
    return Finding(
        title=title(
            tr("`{callee}` takes one list of layers, not the layers themselves", callee=callee.text),
            tr("`Sequential` takes one list of layers"),
        ),
        why=tr(
            "The layers of a `Sequential` model are its first argument, a list; what comes second and third is taken for the settings "
            "`trainable` and `name`. Here the layers are handed over one by one. With square brackets around them, "
            "`{callee}([…])` gets them as one list, in that order.",
            callee=callee.text,
        ),
        kind="keras-layer",
        fixes=(
            Fix(
                tr("put the layers into a list"),
                (Edit(source.name, Span(first, first), "["), Edit(source.name, Span(last, last), "]")),
            ),
        ),
        docs=_DOCS,
    )


def _is_layer(ev: Evidence, node: ast.expr) -> bool:
    if isinstance(node, ast.Starred):
        held = elements(ev.values.of(node.value))
        return bool(held) and all(is_layer(one) for one in held)
    return is_layer_made(node, ev.values)
