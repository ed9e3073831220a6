"""A `TFSMLayer` was made for an endpoint that the SavedModel does not have.

`call_endpoint` is `"serve"` unless it is given, the name that `model.export` uses; other SavedModels have a signature `serving_default`.

Fails: `keras.layers.TFSMLayer("folder")` for a folder written with `tf.saved_model.save`
Works: `keras.layers.TFSMLayer("folder", call_endpoint="serving_default")`
Versions: Keras 3, which has `TFSMLayer`.
Fix safety: safe where the folder has one endpoint; the calls that follow in the cell get their output by its key.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import endpoint_on_disk, saved_on_disk
from callhint.evidence.saved_models import path_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite_tensorflow import inputs_text, layer_in_place_of_model, loader_argument
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("TFSMLayer", "https://keras.io/api/layers/backend_specific_layers/tfsm_layer/"),)


@rule(ValueError)
def misnamed_endpoint(ev: Evidence) -> Finding | None:
    """The layer is made of a folder that can be read, and the endpoint is not in it."""
    call = ev.site.call
    argument = loader_argument(call) if call is not None else None
    if call is None or argument is None or not ev.in_library or not ev.message.startswith("The endpoint '"):
        return None
    path = path_of(ev.values.of(argument))
    endpoint = endpoint_on_disk(path) if path else None
    if endpoint is None:
        return None
    written = next((named.value for named in call.keywords if named.arg == "call_endpoint"), None)
    asked = ev.values.of(written) if written is not None else "serve"
    held = [function.name for function in saved_on_disk(path) or []]
    if type(asked) is not str or asked in held:
        return None
    name = ev.site.source.slice(argument)
    fix, _ = layer_in_place_of_model(ev, call, argument, endpoint)
    names = ", ".join(f"`{one}`" for one in dict.fromkeys(held))
    by_default = (
        ""
        if isinstance(written, ast.expr)
        else tr(
            " `serve` is what the layer looks for if `call_endpoint` is not given; `model.export` writes it, `tf.saved_model.save` does not."
        )
    )
    outputs = endpoint.options[0].outputs if endpoint.options else None
    gives = tr(" and returns a dict with {names}", names=", ".join(f"`{key}`" for key in outputs[:3])) if outputs else ""
    return Finding(
        title=title(
            tr("The SavedModel {name} has no endpoint `{asked}`", name=quoted(name), asked=asked),
            tr("The SavedModel has no endpoint `{asked}`", asked=asked),
        ),
        why=tr(
            "An endpoint is a function or a signature in the folder. {name} holds {names} and no `{asked}`.{by_default} "
            "`{endpoint}` takes {inputs}{gives}.",
            name=quoted(name),
            names=names,
            asked=asked,
            by_default=by_default,
            endpoint=endpoint.name,
            inputs=inputs_text(endpoint) or tr("its input"),
            gives=gives,
        ),
        kind="saved-model",
        fixes=(
            Fix(
                tr('make the layer with `call_endpoint="{endpoint}"`', endpoint=endpoint.name),
                fix.edits,
                Applicability.SAFE if len(set(held)) == 1 else fix.applicability,
                fix.before,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(written if isinstance(written, ast.expr) else argument), "saved-model"),
    )
