"""A layer stands where its output belongs: it was made, and not called with its input.

`Dense(16)` makes a layer; `Dense(16)(inputs)` applies it and gives the tensor that the next layer takes.

Fails: `x = Dense(16)` and `Dense(1)(x)`, or `keras.Model(inputs, x)`
Works: `x = Dense(16)(inputs)`
Fix safety: unsafe; the tensor made last that nothing has used yet is taken for the input.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.evidence import offender
from callhint.evidence.keras_calls import Kept, kept, operands, tensor_before, wants_tensors
from callhint.evidence.peeks.keras import is_data, is_layer, is_layer_class
from callhint.evidence.probe import UNKNOWN, class_member, class_name, type_name
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call, touch
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("The Functional API", "https://keras.io/guides/functional_api/"),)


@rule(ValueError, TypeError, AttributeError)
def layer_for_tensor(ev: Evidence) -> Finding | None:
    """Something that works on tensors was given one layer, and its message names the layer's class."""
    if not ev.in_library or not wants_tensors(ev):
        return None
    nodes = [part for node in operands(ev) for part in (node.elts if isinstance(node, ast.List | ast.Tuple) else [node])]
    given = [one for node in nodes if (one := kept(ev, node)) is not None and is_layer_class(one.values.of(one.call.func))]
    if len(given) != 1:
        return None
    layer = given[0]
    cls, text = layer.values.of(layer.call.func), layer.spot.text
    needed = required(class_member(cls, "call"))
    if needed is not None and len(needed) < 2:
        # It is not called with anything, as an `InputLayer` is not.
        return None
    if not (class_name(cls) in ev.message or any(is_data(ev.values.of(node)) for node in nodes)) or (
        layer.spot.value is not UNKNOWN and not is_layer(layer.spot.value)
    ):
        return None
    before = tensor_before(layer.source, layer.call, layer.values, layer.binding.name if layer.binding is not None else "")
    meant = before[0] if before is not None else "..."
    made = quoted(f"{layer.source.slice(layer.call)}({meant})", 60)
    return Finding(
        title=title(tr("{text} is a layer; its output belongs here", text=quoted(text, 40)), tr("A layer stands where its output belongs")),
        why=tr(
            "{told} A layer turns into a tensor when it is called with its input: {made}.",
            told=_told(layer, class_name(cls)),
            made=made,
        )
        + (tr(" `{meant}` is the tensor that nothing has used yet.", meant=meant) if before is not None and not before[1] else ""),
        kind="keras-layer",
        fixes=(
            Fix(
                tr("call the layer with its input: {made}", made=made),
                (
                    *(touch(layer.source, statement) for statement in (before[1] if before is not None else [])),
                    add_call(layer.source, layer.call, meant),
                ),
                Applicability.UNSAFE if before is not None else Applicability.DISPLAY,
            ),
        ),
        docs=_DOCS,
        offender=offender(layer.spot.source, layer.spot.node, "keras-layer", type_name(layer.spot.value)),
        origin=ev.origin(layer.binding),
    )


def _told(layer: Kept, cls: str) -> str:
    """Where the layer comes from."""
    if layer.binding is None:
        return tr("{spot} makes a layer of the class `{cls}`, which was never called.", spot=quoted(layer.spot.text, 50), cls=cls)
    return tr(
        "{place} makes `{name}`, a layer of the class `{cls}`, which was never called.",
        place=binding_place(layer.binding),
        name=layer.binding.name,
        cls=cls,
    )
