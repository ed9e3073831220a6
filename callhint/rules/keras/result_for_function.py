"""The result of a function was given where Keras wants the function: the function was called when it was handed over.

Fails: `Dense(8, activation=tf.nn.relu(x))`, `model.compile(loss=my_loss(y, p))`
Works: `Dense(8, activation=tf.nn.relu)`, `model.compile(loss=my_loss)`
Fix safety: unsafe; the arguments that were written are given up.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes
from callhint.evidence.peeks.keras import is_data, is_keras_module
from callhint.evidence.probe import UNKNOWN, is_class, is_function
from callhint.evidence.slots import function_slot
from callhint.evidence.values import local_names
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Model.compile", "https://keras.io/api/models/model_training_apis/#compile-method"),)


@rule(ValueError, TypeError)
def result_for_function(ev: Evidence) -> Finding | None:
    """Keras could not make a function of a tensor or array, and one argument is a call of a function that gives such."""
    frame = ev.raising_frame.frame
    if not ev.in_library or not is_keras_module(frame.f_globals.get("__name__")) or ev.site.call is None:
        return None
    if not is_data(local_names(frame).get("identifier", UNKNOWN)):
        return None
    calls = [node for argument in ev.arguments for node in ast.walk(argument.node) if isinstance(node, ast.Call)]
    found = [(node, slot) for node in calls if (slot := function_slot(ev, node)) is not None and slot[0] is ev.site.call]
    if len(found) != 1 or is_class(ev.values.of(found[0][0].func)) or not is_function(ev.values.of(found[0][0].func)):
        return None
    call, (_, parameter, passed) = found[0]
    function = ev.values.of(call.func)
    if passed and takes(function, passed) is False:
        return None
    text, inner = ev.site.source.slice(call.func), quoted(ev.site.source.slice(call), 30)
    outer = quoted(ev.site.source.slice(ev.site.call.func), 30)
    return Finding(
        title=title(f"{inner} is a tensor; `{parameter}` wants the function `{text}`", f"`{parameter}` wants the function, not its result"),
        why=f"The parentheses call `{text}` right there, so {outer} gets its result, a tensor, as `{parameter}`. It wants the function itself, to "
        f"call it with the values that come later: `{parameter}={text}`, without calling it.",
        kind="function-result",
        fixes=(Fix(f"hand over the function `{text}`", (drop_call(ev.site.source, call),), Applicability.UNSAFE),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call), "function-result"),
    )
