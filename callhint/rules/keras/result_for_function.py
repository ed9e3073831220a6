"""The result of a function was given where Keras wants the function: the function was called when it was handed over.

Fails: `Dense(8, activation=tf.nn.relu(x))`, `model.compile(loss=my_loss(y, p))`, `Lambda(ops.sum(x, axis=1))(x)`
Works: `Dense(8, activation=tf.nn.relu)`, `model.compile(loss=my_loss)`, `Lambda(lambda x: ops.sum(x, axis=1))(x)`
Fix safety: unsafe; the data that was written is given up.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import is_data, is_keras_module
from callhint.evidence.probe import UNKNOWN, is_class, is_function
from callhint.evidence.slots import function_slot
from callhint.evidence.values import local_names
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Model.compile", "https://keras.io/api/models/model_training_apis/#compile-method"),)


@rule(ValueError, TypeError)
def result_for_function(ev: Evidence) -> Finding | None:
    """Keras was given a tensor or array as a function, and one argument is a call of a function that gives such."""
    call = ev.site.call
    if not ev.in_library or call is None or not _data_for_function(ev):
        return None
    # In Keras 2 a `Lambda` fails when it is called, not when it is made.
    outer = {call, call.func}
    found = [
        (node, slot)
        for node in ast.walk(call)
        if isinstance(node, ast.Call) and (slot := function_slot(ev, node)) is not None and slot[0] in outer
    ]
    if len(found) != 1 or is_class(ev.values.of(found[0][0].func)) or not is_function(ev.values.of(found[0][0].func)):
        return None
    inner, (taker, parameter, passed) = found[0]
    use = _use(ev, inner, max(passed, 1))
    if use is None:
        return None
    text, source = ev.site.source.slice(inner.func), ev.site.source
    return Finding(
        title=title(
            tr(
                "{code} is a tensor; `{parameter}` wants the function `{text}`",
                code=quoted(source.slice(inner), 30),
                parameter=parameter,
                text=text,
            ),
            tr("`{parameter}` wants the function, not its result", parameter=parameter),
        ),
        why=tr(
            "The parentheses call `{text}` right there, so {code} gets its result, a tensor, as `{parameter}`. It "
            "wants a function, to call it with the values that come later: {use}.",
            text=text,
            code=quoted(source.slice(taker.func), 30),
            parameter=parameter,
            use=quoted(use, 60),
        ),
        kind="function-result",
        fixes=(Fix(tr("hand over the function: {use}", use=quoted(use, 45)), (replace(source, inner, use),), Applicability.UNSAFE),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(inner), "function-result"),
    )


def _data_for_function(ev: Evidence) -> bool:
    """Whether a function of Keras holds data where it has a function, or its name."""
    frames = [frame.frame for frame in ev.library_frames if is_keras_module(frame.frame.f_globals.get("__name__"))]
    names = [local_names(frame) for frame in frames]
    given = [values.get(name, UNKNOWN) for values in names for name in ("identifier", "function")]
    return any(map(is_data, given)) or (ev.library_offence is not None and is_data(ev.library_offence[1]))


def _use(ev: Evidence, call: ast.Call, passed: int) -> str | None:
    """The function, with the settings that it was called with; None if more than what it is to be called with was computed."""
    text = ev.site.source.slice(call.func)
    settings = [*call.args[passed:], *(word.value for word in call.keywords)]
    if any(isinstance(node, ast.Name | ast.Starred) for setting in settings for node in ast.walk(setting)):
        return None
    if not settings:
        return text if len(call.args) == passed else None
    names = ", ".join("xyz"[:passed])
    kept = [ev.site.source.slice(setting) for setting in call.args[passed:]] + [ev.site.source.slice(word) for word in call.keywords]
    return f"lambda {names}: {text}({', '.join([names, *kept])})"
