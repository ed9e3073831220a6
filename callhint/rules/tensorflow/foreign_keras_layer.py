"""A layer of Keras 2, or a loaded SavedModel, was put into a model of Keras 3, which takes only layers of its own.

`tensorflow_hub`, `tf_keras` and `tensorflow.python.keras` make layers of Keras 2; `tf.keras` is Keras 3 since TensorFlow 2.16. A `Lambda`
layer of Keras 3 can call what is no layer to it.

Fails: `tf.keras.Sequential([hub.KerasLayer(url), layers.Dense(1)])`
Works: `tf.keras.Sequential([layers.Lambda(lambda x: hub_layer(x)), layers.Dense(1)])`
Versions: TensorFlow 2.16 and later, with `tf_keras` beside Keras 3.
Fix safety: unsafe; the weights of the wrapped layer are neither trained nor saved with the model.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.peeks.tensorflow import endpoint_on_disk, is_loaded
from callhint.evidence.probe import UNKNOWN, class_mro, class_name, full_name, is_class, loaded_class
from callhint.evidence.saved_models import loading_of
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import indentation, insert_before, replace, unused_name
from callhint.rules.rewrite_tensorflow import layers_access
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (
    Doc("TensorFlow + Keras 2 backwards compatibility", "https://keras.io/getting_started/#tensorflow--keras-2-backwards-compatibility"),
)
_REFUSALS = (
    "Only instances of `keras.Layer` can be added",
    "A KerasTensor cannot be used as input to a TensorFlow function",
    "The added layer must be an instance of class Layer",
)


@rule(ValueError, TypeError)
def foreign_keras_layer(ev: Evidence) -> Finding | None:
    """An element of the model is a layer of another Keras, or was loaded from a SavedModel."""
    call = ev.site.call
    if call is None or not ev.in_library or not ev.message.startswith(_REFUSALS):
        return None
    source = ev.site.source
    nodes = [element for argument in call.args for element in (argument.elts if isinstance(argument, ast.List | ast.Tuple) else [argument])]
    applied = [call.func] if isinstance(call.func, ast.Name | ast.Attribute) else []
    found = [(node, what) for node in [*nodes, *applied] if (what := _foreign(ev, node))]
    if not found:
        return None
    node, what = found[0]
    if what == "saved" and loaded_class("keras.layers.TFSMLayer") is None:
        return None
    name = source.slice(node)
    access, before = layers_access(ev)
    edits, loading = [], loading_of(ev, node)
    for one, nature in found:
        endpoint = endpoint_on_disk(loading.path) if nature == "saved" and loading.path else None
        if nature == "saved" and endpoint is not None:
            edits.append(replace(source, one, f'{access}TFSMLayer({loading.path_text}, call_endpoint="{endpoint.name}")'))
        elif nature != "saved":
            text, statement = source.slice(one), source.statement_of(one)
            if isinstance(one, ast.Call) and statement is not None:
                text = unused_name("wrapped_layer", ev.names)
                edits.append(insert_before(source, statement, f"{text} = {source.slice(one)}\n{indentation(source, statement)}"))
            edits.append(replace(source, one, f"{access}Lambda(lambda inputs: {text}(inputs))"))
    steps = trail(ev, start(ev, node))
    where = tr(" It was made at {place}.", place=binding_place(steps[0].binding)) if steps else ""
    if what == "saved":
        nature = tr("{name} is what `tf.saved_model.load` returned, and no layer of Keras 3.", name=quoted(name))
        said = tr("A loaded SavedModel is no layer; `TFSMLayer` makes one of a function in its folder, for inference only.")
        fix = Fix(tr("put a `TFSMLayer` of the same folder in its place"), tuple(edits), Applicability.UNSAFE, before)
    else:
        nature = tr("{name} is a layer, but not one of Keras 3.", name=quoted(name))
        said = tr(
            "Its class belongs to {what}, and `tf.keras` is Keras 3 here, which takes only layers derived from its own `keras.Layer`. A `Lambda` layer can call it; "
            "its weights are then neither trained nor saved with the model. With `TF_USE_LEGACY_KERAS=1` set before TensorFlow is imported, `tf.keras` is `tf_keras`.",
            what=what,
        )
        fix = Fix(
            tr("wrap {name} in a `Lambda` layer, which does not train it", name=quoted(name)), tuple(edits), Applicability.UNSAFE, before
        )
    return Finding(
        title=title(tr("{name} is no layer of Keras 3", name=quoted(name)), tr("It is no layer of Keras 3")),
        why=f"{nature}{where} {said}",
        kind="saved-model" if what == "saved" else "keras-layer",
        fixes=(fix,) if edits else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "saved-model" if what == "saved" else "keras-layer"),
        origin=ev.origin(steps[0].binding) if steps else None,
    )


def _foreign(ev: Evidence, node: ast.expr) -> str:
    """Which other Keras the layer belongs to, "saved" for a loaded SavedModel; empty for everything else."""
    value = ev.values.of(node)
    if is_loaded(value):
        return "saved"
    # `hub.KerasLayer(…)` right in the list: its class tells.
    cls: Any = type(value) if value is not UNKNOWN else ev.values.of(node.func) if isinstance(node, ast.Call) else UNKNOWN
    if not is_class(cls):
        return ""
    refusing = str(ev.raising_frame.frame.f_globals.get("__name__", "")).partition(".")[0]
    for base in class_mro(cls):
        module = full_name(base)
        if class_name(base) == "Layer" and module.partition(".")[0] == refusing:
            return ""
        if class_name(base) in {"Layer", "Operation"} and module.startswith("keras."):
            return ""
        if class_name(base) == "Layer" and module.startswith(("tensorflow.python.keras.", "tf_keras.")):
            return (
                tr("the old copy of Keras 2 inside TensorFlow") if module.startswith("tensorflow.") else tr("`tf_keras`, which is Keras 2")
            )
    return ""
