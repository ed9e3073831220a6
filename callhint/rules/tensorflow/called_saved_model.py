"""What `tf.saved_model.load` returned was called, but its functions and signatures are what can be called.

A loaded SavedModel is a holder. It can be called itself only if the object that was saved had a `tf.function` named `__call__`; signatures
never make it callable. A signature takes tensors by keyword and returns a dict.

Fails: `loaded = tf.saved_model.load("m"); loaded(x)`
Works: `loaded.serve(x)`, or `loaded.signatures["serving_default"](x=tf.constant(x))["output_0"]`
Fix safety: safe where dtype and shape of the arguments were compared with what the function takes and no other function takes them.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import callable_parts, is_loaded, is_saved_as_tf1, parts_on_disk
from callhint.evidence.probe import UNKNOWN, is_callable
from callhint.evidence.saved_models import loading_of
from callhint.language import tr
from callhint.model import Doc, Finding
from callhint.rules.rewrite import unused_name
from callhint.rules.rewrite_tensorflow import calls_instead, kept_first, offered
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Using the SavedModel format", "https://www.tensorflow.org/guide/saved_model"),)


@rule(TypeError)
def called_saved_model(ev: Evidence) -> Finding | None:
    """The callee is a loaded SavedModel with functions or signatures."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or is_callable(callee.value):
        return None
    loading = loading_of(ev, callee.node)
    chained = callee.value is UNKNOWN and ev.uncalled_type in {"_UserObject", "AutoTrackable"} and isinstance(callee.node, ast.Call)
    functions = parts_on_disk(loading.path) if chained else callable_parts(callee.value) if is_loaded(callee.value) else []
    if not functions:
        return None
    name = callee.text
    holder = unused_name("loaded", ev.names) if chained else name
    where = (
        tr("{name} was loaded at {place}. ", name=quoted(name), place=binding_place(loading.binding)) if loading.binding is not None else ""
    )
    kept = tr(" It has to be kept in a variable as long as its functions are in use, here `{holder}`.", holder=holder) if chained else ""
    fixes = calls_instead(ev, call, holder, functions)
    return Finding(
        title=title(tr("{name} is a loaded SavedModel, not a function", name=quoted(name)), tr("A loaded SavedModel is no function")),
        why=f"{where}{_nature(callee.value, ev.uncalled_type)} {offered(functions)}{kept}",
        kind="saved-model",
        fixes=tuple(kept_first(ev, fix, holder, callee.node) for fix in fixes) if chained else fixes,
        docs=_DOCS,
        origin=ev.origin(loading.binding),
    )


def _nature(loaded: object, type_: str) -> str:
    if is_saved_as_tf1(loaded) or type_ == "AutoTrackable":
        return tr(
            "It was written in the format of TensorFlow 1, so it comes back as an `AutoTrackable` that holds signatures and is no function itself."
        )
    return tr(
        "What `tf.saved_model.load` returns is callable only if the saved object had a `tf.function` named `__call__`; this one had none."
    )
