"""A function out of a SavedModel, or one with an `input_signature`, was given arguments that fit none of its traced forms.

A saved function has no Python behind it any more: it runs only in the forms it was traced in, with the dtypes and shapes of then. A Python
number in a trace is a constant; only a tensor leaves the value open.

Fails: `loaded.f(tf.constant([[1, 2, 3]]))` for a function traced with float32
Works: `loaded.f(tf.constant([[1.0, 2.0, 3.0]]))`, or saving again with `input_signature=[tf.TensorSpec([None, 3], tf.float32)]`
Fix safety: safe where a cast or a batch dimension makes the arguments fit; unsafe where the function is traced and saved again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks_tensorflow import bind, nearest
from callhint.evidence.peeks.tensorflow import Literal, declared_function, is_loaded, is_restored_function, restored_function
from callhint.evidence.probe import UNKNOWN, class_member, own_member
from callhint.evidence.saved_models import loading_of, saving_of
from callhint.language import tr
from callhint.model import Doc, Finding
from callhint.rules.rewrite_tensorflow import calls_instead, described, handed_over, misfit_text, resaving_fix
from callhint.rules.rule import rule
from callhint.rules.wording import joined, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.checks_tensorflow import Misfit
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.evidence.peeks.tensorflow import Option, SavedFunction

_DOCS = (Doc("Concrete functions in a SavedModel", "https://www.tensorflow.org/guide/saved_model#saving_a_custom_model"),)
_REFUSALS = (
    "Could not find matching",
    "Binding inputs to tf.function failed",
    "Python inputs incompatible with input_signature",
)


@rule(ValueError, TypeError)
def misfed_saved_function(ev: Evidence) -> Finding | None:
    """The callee's traced forms are known, and the arguments fit none."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or not ev.in_library or not ev.message.startswith(_REFUSALS):
        return None
    function, name = _function(ev, callee)
    handed = handed_over(callee.source, call, ev)
    found = nearest(function, handed) if function is not None and handed is not None else None
    if function is None or handed is None or found is None or not found[1]:
        return None
    saved = is_restored_function(callee.value) or is_loaded(callee.value)
    fitting = bind(function, handed)
    loading = loading_of(ev, callee.node.value if isinstance(callee.node, ast.Attribute) and not is_loaded(callee.value) else callee.node)
    if fitting is not None or not saved:
        fixes = calls_instead(ev, call, callee.text, [function])
    elif any(map(_has_other_sizes, found[1])):
        # What was saved has weights for these sizes; tracing it again changes nothing.
        fixes = ()
    else:
        holder = callee.source.slice(callee.node.value) if name != "__call__" and isinstance(callee.node, ast.Attribute) else callee.text
        fixes = (resaving_fix(ev, call, holder, name, saving_of(ev, loading.path), loading.path_text),)
    forms = tr("; or ").join(dict.fromkeys(_form(option) for option in function.options[:3]))
    said = (
        tr("{callee} came out of a SavedModel and runs only as it was traced: {forms}.", callee=quoted(callee.text), forms=forms)
        if saved
        else tr("{callee} has an `input_signature`: {forms}.", callee=quoted(callee.text), forms=forms)
    )
    python = any(misfit.kind == "value" for misfit in found[1])
    more = (
        tr(" Only a tensor leaves its value open: the function has to be traced with a `tf.TensorSpec` before it is saved.")
        if python
        else ""
    )
    return Finding(
        title=title(
            tr("{callee} was never traced for these arguments", callee=quoted(callee.text)),
            tr("The function was never traced for these arguments"),
        ),
        why=f"{said} {' '.join(misfit_text(misfit) for misfit in found[1][:2])}{more}",
        kind="concrete-function",
        fixes=fixes,
        docs=_DOCS,
        origin=ev.origin(loading.binding),
    )


def _has_other_sizes(misfit: Misfit) -> bool:
    """Whether the argument has as many dimensions as are wanted, and behind the first, that of the batch, one of another size."""
    wanted, given = getattr(misfit.wanted, "shape", None), misfit.given.shape
    if misfit.kind != "shape" or wanted is None or given is None or len(wanted) != len(given):
        return False
    return any(None not in sizes and sizes[0] != sizes[1] for sizes in zip(wanted[1:], given[1:], strict=True))


def _function(ev: Evidence, callee: Expression) -> tuple[SavedFunction | None, str]:
    """What is called, with the name it was saved under."""
    value = callee.value
    if is_loaded(value):
        call = own_member(value, "__call__")
        return (restored_function(call, "", "__call__"), "__call__") if is_restored_function(call) else (None, "")
    if value is UNKNOWN and isinstance(callee.node, ast.Attribute) and (holder := ev.values.of(callee.node.value)) is not UNKNOWN:
        # A method: looking it up would bind it.
        value = class_member(type(holder), callee.node.attr)
    name = callee.node.attr if isinstance(callee.node, ast.Attribute) else callee.text
    return (restored_function(value, "", name) if is_restored_function(value) else declared_function(value)), name


def _form(option: Option) -> str:
    inputs = [
        f"`{name}` = {described(spec)}" if isinstance(spec, Literal) else tr("`{name}` as {spec}", name=name, spec=described(spec))
        for name, spec in option.inputs
    ]
    return joined(inputs) or tr("no argument")
