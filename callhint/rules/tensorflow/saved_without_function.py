"""A loaded SavedModel was called, but nothing that could be called was saved: no method was a traced `tf.function`.

Saving writes variables and the `tf.function`s that were traced. Plain Python methods are left behind, and so is a `tf.function` that has no
`input_signature` and was never called before saving.

Fails: `class M(tf.Module): def __call__(self, x): …`, saved, loaded, `loaded(x)`
Works: `m.serve = tf.function(m.__call__, input_signature=[tf.TensorSpec([None], tf.float32)])` before `tf.saved_model.save(m, path)`
Fix safety: unsafe, as it saves over the folder or guesses what a graph of TensorFlow 1 is for; display where the saved object is gone.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import (
    is_loaded,
    is_restored_function,
    is_saved_as_tf1,
    saved_functions,
    saved_signatures,
)
from callhint.evidence.probe import UNKNOWN, class_member, class_name, elements, is_a, is_callable, is_function, own_member
from callhint.evidence.saved_models import loading_of, saving_of
from callhint.language import tr
from callhint.model import Doc, Finding
from callhint.rules.rewrite_tensorflow import pruning_fixes, resaving_fix
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.evidence.saved_models import Saving

_DOCS = (Doc("Saving a custom model", "https://www.tensorflow.org/guide/saved_model#saving_a_custom_model"),)


@rule(TypeError, ValueError)
def saved_without_function(ev: Evidence) -> Finding | None:
    """The callee is a loaded SavedModel with neither functions nor signatures, or a function of it without any traced form."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None:
        return None
    found = _empty_holder(ev, callee)
    if found is None:
        return None
    node, loaded, untraced = found
    name = callee.source.slice(node)
    loading = loading_of(ev, node)
    saving = saving_of(ev, loading.path) if loading.path else None
    where = tr("`{name}` was loaded at {place}. ", name=name, place=binding_place(loading.binding)) if loading.binding is not None else ""
    return Finding(
        title=title(
            tr("{name} was saved without a function that can be called", name=quoted(name)),
            tr("The SavedModel was saved without a function to call"),
        ),
        why=where + _reason(loaded, untraced, saving),
        kind="saved-model",
        fixes=pruning_fixes(ev, call, name, loading.path)
        if is_saved_as_tf1(loaded)
        else (resaving_fix(ev, call, name, untraced, saving, loading.path_text),),
        docs=_DOCS,
        origin=ev.origin(loading.binding),
    )


def _empty_holder(ev: Evidence, callee: Expression) -> tuple[ast.expr, object, str] | None:
    """The loaded object in the call, its value, and the function of it that was called and has no traced form."""
    node, value = callee.node, callee.value
    if is_a(ev.error, ValueError):
        if is_restored_function(value) and isinstance(node, ast.Attribute):
            function, holder, name = value, node.value, node.attr
        elif is_loaded(value):
            function, holder, name = own_member(value, "__call__"), node, "__call__"
        else:
            return None
        untraced = is_restored_function(function) and not elements(own_member(function, "concrete_functions"))
        return (holder, ev.values.of(holder), name) if untraced else None
    if ev.uncallable is None or not is_loaded(value) or is_callable(value):
        return None
    held = any(function.options for function in [*saved_functions(value), *saved_signatures(value)])
    return None if held else (node, value, "")


def _reason(loaded: object, untraced: str, saving: Saving | None) -> str:
    if is_saved_as_tf1(loaded):
        return tr(
            "It was written in the format of TensorFlow 1 without a signature, so it is only a graph: `prune(feeds, fetches)` cuts a function out of it by tensor names."
        )
    saved = (
        tr(" {place} saved `{code}`.", place=place(saving.source, saving.call.lineno), code=saving.source.slice(saving.saved))
        if saving is not None
        else ""
    )
    if untraced:
        return tr(
            "`{untraced}` is a `tf.function` in it, but with no traced form: a `tf.function` without `input_signature` is saved only in the "
            "forms in which it was called before.{saved} Give it an `input_signature`, then save and load again.",
            untraced=untraced,
            saved=saved,
        )
    method = ""
    if saving is not None and saving.value is not UNKNOWN and is_function(class_member(type(saving.value), "__call__")):
        method = tr(" The `__call__` of `{class_name}` is plain Python and stayed behind.", class_name=class_name(type(saving.value)))
    return tr(
        "A SavedModel keeps variables and methods that were a `tf.function` when it was saved; this one has no such method and no signature.{saved}{method} "
        "Make the method a `tf.function` with an `input_signature`, then save and load again.",
        saved=saved,
        method=method,
    )
