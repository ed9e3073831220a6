"""`predict`, `summary` or `fit` was wanted from a loaded SavedModel, which is no Keras model.

`tf.saved_model.load` and signatures give functions and variables back, not the Keras class; `TFSMLayer` is a layer around one function.

Fails: `loaded = tf.saved_model.load("m"); loaded.predict(x)`
Works: `loaded.serve(x)`, or `loaded.signatures["serving_default"](x=tf.constant(x))["output_0"]`
Fix safety: safe for `predict`, where dtype and shape of the argument were compared with what the function takes; nothing is proposed for training.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import (
    callable_parts,
    endpoint_of,
    is_concrete_function,
    is_loaded,
    is_restored_function,
    restored_function,
    signature,
)
from callhint.evidence.probe import own_member
from callhint.evidence.saved_models import loading_of, saving_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rewrite_tensorflow import KERAS_MEMBERS, PREDICTING, inferences_instead, offered
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.peeks.tensorflow import SavedFunction
    from callhint.model import Edit

_DOCS = (Doc("TFSMLayer and SavedModels in Keras", "https://keras.io/api/layers/backend_specific_layers/tfsm_layer/"),)

_COMPILED = frozenset({"fit", "evaluate", "train_on_batch", "test_on_batch"})


@rule(AttributeError)
def saved_model_used_as_keras_model(ev: Evidence) -> Finding | None:
    """A member of Keras models is missing from something that was loaded from a SavedModel."""
    node = ev.site.call.func if ev.site.call is not None else ev.site.node
    if not isinstance(node, ast.Attribute) or node.attr not in PREDICTING | KERAS_MEMBERS or ev.in_library:
        return None
    name, value = ev.site.source.slice(node.value), ev.values.of(node.value)
    what, functions = _nature(value)
    if not what:
        return None
    loading = loading_of(ev, node.value)
    call = ev.site.source.parents.get(node)
    fixes: tuple[Fix, ...] = ()
    if node.attr in PREDICTING and isinstance(call, ast.Call) and functions:
        fixes = inferences_instead(ev, call, name, functions, as_array=node.attr.startswith("predict"))
    elif (
        (model := saving_of(ev, loading.path)) is not None
        and ev.scope.session.namespace.get(text := model.source.slice(model.saved)) is model.value
        and (node.attr not in _COMPILED or own_member(model.value, "compiled") is True or own_member(model.value, "_is_compiled") is True)
    ):
        # The model that was saved is still there, and it is the one that can be trained.
        fixes = (Fix(tr("use {text}, the model that was saved", text=quoted(text)), _renamed(ev, node, text), Applicability.UNSAFE),)
    where = tr("`{name}` was made at {place}. ", name=name, place=binding_place(loading.binding)) if loading.binding is not None else ""
    use = (
        tr("Calling it is the way to run it.")
        if node.attr in PREDICTING
        else tr("For `{attr}`, load the Keras model from its `.keras` or `.h5` file.", attr=node.attr)
    )
    return Finding(
        title=title(
            tr("{name} is {what}, without `{attr}`", name=quoted(name), what=what, attr=node.attr),
            tr("It is {what}, without `{attr}`", what=what, attr=node.attr),
        ),
        why=tr(
            "{where}`{attr}` belongs to Keras models; {name} is {what}, for inference only. {held} {use}",
            where=where,
            attr=node.attr,
            name=quoted(name),
            what=what,
            held=_held(name, functions),
            use=use,
        ),
        kind="keras-layer" if endpoint_of(value) else "concrete-function" if not is_loaded(value) else "saved-model",
        fixes=fixes,
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "saved-model"),
        origin=ev.origin(loading.binding),
    )


def _renamed(ev: Evidence, failed: ast.Attribute, model: str) -> tuple[Edit, ...]:
    """The model's name wherever the rest of the cell, or of the function, asks the same name for what only Keras models have."""
    source, scope, name = ev.site.source, ev.site.source.scope_of(failed), ev.site.source.slice(failed.value)
    same = [
        node.value
        for node in source.nodes
        if isinstance(node, ast.Attribute) and node.attr in PREDICTING | KERAS_MEMBERS and source.slice(node.value) == name
    ]
    return tuple(replace(source, node, model) for node in same if source.scope_of(node) is scope and node.lineno >= failed.lineno)


def _nature(value: object) -> tuple[str, list[SavedFunction]]:
    """What the object is, and the functions to call instead, with what stands between its name and them."""
    if (endpoint := endpoint_of(value)) is not None:
        return tr("a `TFSMLayer`, a single layer"), [endpoint]
    if is_loaded(value):
        return tr("a loaded SavedModel"), callable_parts(value)
    if is_concrete_function(value):
        return tr("a function of a SavedModel"), [signature(value)]
    if is_restored_function(value):
        return tr("a function of a SavedModel"), [restored_function(value, "", "")]
    return "", []


def _held(name: str, functions: list[SavedFunction]) -> str:
    if not functions or not functions[0].access:
        return tr("It is run as `{name}(…)`.", name=name)
    return offered(functions)
