"""A layer or model stands where the tensor that it computes is needed: it was made, and never applied to its input.

Fails: `x = layers.Flatten()` and then `layers.Dense(10)(x)`; `keras.Model(inputs, layers.Dense(1))`; `layers.Flatten()(base_model)`
Works: `x = layers.Flatten()(x)`; `keras.Model(inputs, layers.Dense(1)(x))`; `layers.Flatten()(base_model.output)`
Fix safety: unsafe; that the layer goes on from the tensor made last is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import Kept, given_data, kept, operands, tensor_before
from callhint.evidence.peeks.keras import is_layer, is_model
from callhint.evidence.probe import UNKNOWN, class_name, own_member
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after, touch
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("The functional API", "https://keras.io/guides/functional_api/"),)

_MESSAGES = ("Only input tensors may be passed", "Inputs to a layer should be tensors", "All `outputs` values must be KerasTensors")


@rule(ValueError, TypeError)
def unapplied_layer(ev: Evidence) -> Finding | None:
    """Keras wants tensors, and one argument is a layer."""
    call = ev.site.call
    if call is None or not ev.message.startswith(_MESSAGES):
        return None
    found = [(node, instance) for node in _flat(ev) if (instance := kept(ev, node)) is not None or is_layer(ev.values.of(node))]
    if len(found) != 1 or _in_list(ev, call):
        return None
    node, instance = found[0]
    text = ev.site.source.slice(node)
    if instance is not None and given_data(instance.source, instance.call, instance.values) is not None:
        return None
    value = ev.values.of(node)
    built = (is_model(value) and own_member(value, "_functional") is not UNKNOWN) or class_name(type(value)) == "Functional"
    if not built and instance is None:
        return None
    fix = _output(ev, node, value) if built or instance is None else _applied(node, instance)
    cls = class_name(type(value)) if value is not UNKNOWN else text.partition("(")[0]
    where = f" since {binding_place(instance.binding)}" if instance is not None and instance.binding is not None and not built else ""
    return Finding(
        title=title(
            f"{quoted(text, 26)} is a {'model' if built else 'layer'}, not the tensor it computes",
            "a layer stands where a tensor is needed",
        ),
        why=f"{quoted(text)} is the {'model' if built else 'layer'} `{cls}` itself{where}. {quoted(ev.site.source.slice(call.func))} works on tensors: "
        f"{'the output of a model is its attribute `output`' if built else 'a layer gives one when it is called with its input, as in `Layer(…)(x)`'}. "
        f"The step that is missing: {fix.title.partition(': ')[2] or 'the input in a second pair of parentheses'}.",
        kind="keras-model" if built else "keras-layer",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "keras-model" if built else "keras-layer"),
        origin=ev.origin(instance.binding) if instance is not None else None,
    )


def _flat(ev: Evidence) -> list[ast.expr]:
    return [part for node in operands(ev) for part in (node.elts if isinstance(node, ast.List | ast.Tuple) else [node])]


def _in_list(ev: Evidence, call: ast.Call) -> bool:
    """`[Dense(8) (Dense(2))]`: what is missing there is a comma."""
    return isinstance(ev.site.source.parents.get(call), ast.List) and isinstance(call.func, ast.Call)


def _output(ev: Evidence, node: ast.expr, model: object) -> Fix:
    attribute = "outputs[0]" if class_name(type(model)) == "Sequential" else "output"
    return Fix(
        f"use its output: {quoted(f'{ev.site.source.slice(node)}.{attribute}')}", (insert_after(ev.site.source, node, f".{attribute}"),)
    )


def _applied(node: ast.expr, instance: Kept) -> Fix:
    name = node.id if isinstance(node, ast.Name) else ""
    before = tensor_before(instance.source, instance.call, instance.values, name)
    made = instance.source.slice(instance.call)
    tensor, again = before if before is not None else ("...", [])
    edits = (insert_after(instance.source, instance.call, f"({tensor})"), *(touch(instance.source, statement) for statement in again))
    return Fix(
        f"apply the layer to `{tensor}`: {quoted(f'{made}({tensor})', 60)}",
        edits,
        Applicability.UNSAFE if before else Applicability.DISPLAY,
    )
