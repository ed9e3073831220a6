"""`tf.saved_model.load` was given a file that Keras wrote; it reads folders, and `load_model` reads the file.

Fails: `model = tf.saved_model.load("model.keras")`
Works: `model = tf.keras.models.load_model("model.keras")`
Fix safety: unsafe; a model with classes of the user's needs them as `custom_objects`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import spelled
from callhint.evidence.saved_models import path_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Save, serialize, and export models", "https://keras.io/guides/serialization_and_saving/"),)
_ENDINGS = {".keras", ".h5", ".hdf5"}


@rule(OSError)
def keras_file_given_to_saved_model_load(ev: Evidence) -> Finding | None:
    """The path leads to a file that ends as Keras' files do, and TensorFlow says that no SavedModel is there."""
    call = ev.site.call
    if call is None or not call.args or not ev.in_library or not ev.message.startswith("SavedModel file does not exist at"):
        return None
    path, text = path_of(ev.values.of(call.args[0])), ev.site.source.slice(call.args[0])
    if not path or Path(path).suffix not in _ENDINGS or not Path(path).is_file():
        return None
    loader = spelled("models.load_model", ev.session.namespace) or "tf.keras.models.load_model"
    return Finding(
        title=title(
            tr("{text} is a file of Keras, and no SavedModel folder", text=quoted(text)),
            tr("it is a file of Keras, and no SavedModel folder"),
        ),
        why=tr(
            "`tf.saved_model.load` reads a folder with a `saved_model.pb` in it. {text} is a single file, `{name}`, as `model.save` of "
            "Keras writes it. {loader} makes the model of it again, with its layers, `predict` and `fit`.",
            text=quoted(text),
            name=Path(path).name,
            loader=quoted(loader),
        ),
        kind="text",
        fixes=(
            Fix(
                tr("load it with {loader}, assuming that it needs no class of one's own", loader=quoted(loader)),
                (replace_callee(ev.site.source, call, loader),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call.args[0]), "text"),
    )
