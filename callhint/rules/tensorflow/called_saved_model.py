"""What `tf.saved_model.load` returned was called, but its functions and signatures are what can be called.

A loaded SavedModel is a holder. It can be called itself only if the object that was saved had a `tf.function` named `__call__`; signatures
never make it callable. A signature takes tensors by keyword and returns a dict.

Fails: `loaded = tf.saved_model.load("m"); loaded(x)`
Works: `loaded.serve(x)`, or `loaded.signatures["serving_default"](x=tf.constant(x))["output_0"]`
Fix safety: safe where dtype and shape of the arguments were compared with what the function takes and no other function takes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import callable_parts, is_loaded, is_saved_as_tf1
from callhint.evidence.probe import is_callable
from callhint.evidence.saved_models import loading_of
from callhint.model import Doc, Finding
from callhint.rules.rewrite_tensorflow import calls_instead, offered
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Using the SavedModel format", "https://www.tensorflow.org/guide/saved_model"),)


@rule(TypeError)
def called_saved_model(ev: Evidence) -> Finding | None:
    """The callee is a loaded SavedModel with functions or signatures."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_loaded(callee.value) or is_callable(callee.value):
        return None
    functions = callable_parts(callee.value)
    if not functions:
        return None
    name = callee.text
    loading = loading_of(ev, callee.node)
    where = f"`{name}` was loaded at {binding_place(loading.binding)}. " if loading.binding is not None else ""
    return Finding(
        title=title(f"{quoted(name)} is a loaded SavedModel, not a function", "A loaded SavedModel is no function"),
        why=f"{where}{_nature(callee.value)} {offered(functions)}",
        kind="saved-model",
        fixes=calls_instead(ev, call, name, functions),
        docs=_DOCS,
        origin=ev.origin(loading.binding),
    )


def _nature(loaded: object) -> str:
    if is_saved_as_tf1(loaded):
        return "It was written in the format of TensorFlow 1, so it comes back as an `AutoTrackable` that holds signatures and is no function itself."
    return "What `tf.saved_model.load` returns is callable only if the saved object had a `tf.function` named `__call__`; this one had none."
