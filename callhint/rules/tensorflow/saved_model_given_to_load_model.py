"""`load_model` was given a SavedModel folder, which Keras 3 does not read; `TFSMLayer` makes a layer of one of its functions.

Keras 3 reads `.keras` and `.h5` files. A SavedModel folder keeps functions and variables, and `TFSMLayer` or `tf.saved_model.load` reads it.

Fails: `model = keras.models.load_model("folder"); model(x)`
Works: `model = keras.layers.TFSMLayer("folder", call_endpoint="serving_default"); model(x)["output_0"]`
Versions: Keras 3; Keras 2 loads SavedModels that Keras has saved.
Fix safety: unsafe: a layer takes the place of a model, and what follows in the cell is adapted to it; display where the cell goes on to train it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import endpoint_on_disk
from callhint.evidence.probe import loaded_class
from callhint.evidence.saved_models import path_of, saving_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite_tensorflow import inputs_text, layer_in_place_of_model, loader_argument
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("TFSMLayer", "https://keras.io/api/layers/backend_specific_layers/tfsm_layer/"),)
_PATH = re.compile(r"\AFile format not supported: filepath=(.*?)\. Keras 3 only supports V3 `?\.keras")


@rule(ValueError)
def saved_model_given_to_load_model(ev: Evidence) -> Finding | None:
    """The folder handed to `load_model` holds a `saved_model.pb`."""
    named, call = _PATH.match(ev.message), ev.site.call
    argument = loader_argument(call) if call is not None else None
    if named is None or call is None or argument is None:
        return None
    path = path_of(ev.values.of(argument)) or named[1]
    text = ev.site.source.slice(argument)
    endpoint = endpoint_on_disk(path)
    if endpoint is None or loaded_class("keras.layers.TFSMLayer") is None:
        return None
    saving = saving_of(ev, path)
    written = (
        tr(" {place} wrote it from {code}.", place=place(saving.source, saving.call.lineno), code=quoted(saving.source.slice(saving.saved)))
        if saving is not None
        else ""
    )
    takes = tr(" `{endpoint}` takes {inputs}.", endpoint=endpoint.name, inputs=inputs_text(endpoint)) if endpoint.options else ""
    outputs = endpoint.options[0].outputs if endpoint.options else None
    gives = tr(" and returns a dict with {names}", names=", ".join(f"`{key}`" for key in outputs[:3])) if outputs else ""
    fix, trained = layer_in_place_of_model(ev, call, argument, endpoint)
    needed = (
        tr(
            " The cell goes on to use `{trained}`, which only the Keras model has: for that, save it as a `.keras` file and load the file.",
            trained=trained,
        )
        if trained
        else ""
    )
    return Finding(
        title=title(
            tr("{text} is a SavedModel folder, which Keras 3 cannot load", text=quoted(text)),
            tr("Keras 3 cannot load a SavedModel folder as a model"),
        ),
        why=tr(
            "`load_model` of Keras 3 reads `.keras` and `.h5` files only.{written} `TFSMLayer` makes an inference-only layer of a function in the folder, "
            "here `{endpoint}`: it is called{gives}, and has no `predict` or `fit`.{takes}{needed} `tf.saved_model.load` reads the folder, too.",
            written=written,
            endpoint=endpoint.name,
            gives=gives,
            takes=takes,
            needed=needed,
        ),
        kind="saved-model",
        fixes=(fix,) if not trained else (Fix(fix.title, fix.edits, Applicability.DISPLAY, fix.before),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(argument), "saved-model"),
    )
