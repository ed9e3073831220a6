"""A class of layers, losses or metrics was called with the data; its constructor takes settings.

The instance is what is called with data. What the constructor says about a tensor in place of a setting differs from class to class.

Fails: `x = layers.Flatten(x)`, `loss = keras.losses.MeanSquaredError(y, y_hat)`, `MyModel(x)`
Works: `x = layers.Flatten()(x)`, `loss = keras.losses.MeanSquaredError()(y, y_hat)`, `MyModel()(x)`
Fix safety: safe when the class needs no settings; else a placeholder stands for them.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import GivenData, given_data
from callhint.evidence.probe import class_name, is_function
from callhint.evidence.slots import function_slot
from callhint.evidence.values import Values
from callhint.language import tr, tr_noop
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import joined, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = {
    "layer": Doc("The base Layer class", "https://keras.io/api/layers/base_layer/"),
    "model": Doc("The Model class", "https://keras.io/api/models/model/"),
    "loss": Doc("Losses", "https://keras.io/api/losses/"),
    "metric": Doc("Metrics", "https://keras.io/api/metrics/"),
}
_ONE = {"layer": tr_noop("a layer"), "model": tr_noop("a model"), "loss": tr_noop("a loss"), "metric": tr_noop("a metric")}
_THE = {"layer": tr_noop("the layer"), "model": tr_noop("the model"), "loss": tr_noop("the loss"), "metric": tr_noop("the metric")}


@rule(ValueError, TypeError, AttributeError, NotImplementedError, RuntimeError)
def class_given_data(ev: Evidence) -> Finding | None:
    """The failing call makes an instance, and a positional argument is data."""
    found = _given(ev)
    if found is None or "not callable" in ev.message or any(_is_result_for_function(ev, node) for node in found.data):
        return None
    call, name, text = found.call, class_name(found.cls), found.source.slice(found.call.func)
    data = ", ".join(found.source.slice(node) for node in found.data)
    lacking = tr(" It needs {names} as well.", names=joined(f"`{each}`" for each in found.lacking[:3])) if found.lacking else ""
    return Finding(
        title=title(
            tr("`{text}` is a class: {data} went into its constructor", text=text, data=quoted(data, 20)),
            tr("`{name}` is a class: the data went into its constructor", name=name),
        ),
        why=tr(
            "{code} calls the class `{name}`, which makes {an_object} and takes settings; {data} arrived where "
            "a setting belongs. The instance is what is called with data: first {made}, then the call, "
            "{corrected}.{lacking}",
            code=quoted(found.source.slice(call), 50),
            name=name,
            an_object=tr(_ONE[found.noun]),
            data=quoted(data),
            made=quoted(found.made),
            corrected=quoted(found.corrected, 60),
            lacking=lacking,
        ),
        kind="class",
        fixes=(
            Fix(
                tr(
                    "make {the_object} first, then call it: {corrected}",
                    the_object=tr(_THE[found.noun]),
                    corrected=quoted(found.corrected, 60),
                ),
                (replace(found.source, call, found.corrected),),
                Applicability.DISPLAY if found.lacking else Applicability.SAFE,
            ),
        ),
        docs=(_DOCS[found.noun],),
    )


def _given(ev: Evidence) -> GivenData | None:
    """The failing call, or the one that handed the data on to it: `units` of a layer's own `__init__` is what the layer was made with."""
    source, call, values = ev.site.source, ev.site.call, ev.values
    for frame, outer in [*ev.callers, (None, None)]:
        found = given_data(source, call, values) if call is not None else None
        scope = source.scope_of(call) if call is not None else None
        making = scope if isinstance(scope, ast.FunctionDef) and scope.name == "__init__" else None
        names = {one.arg for one in ast.walk(making.args) if isinstance(one, ast.arg)} if making is not None else set()
        if found is None or not any(isinstance(node, ast.Name) and node.id in names for node in found.data):
            return found
        if frame is None or outer is None:
            break
        source, call, values = outer, ev.call_in(frame, outer), Values.of_frame(frame.frame)
    return None


def _is_result_for_function(ev: Evidence, node: ast.expr) -> bool:
    """Whether the function itself was meant: it was called where the setting is a function."""
    return isinstance(node, ast.Call) and is_function(ev.values.of(node.func)) and function_slot(ev, node) is not None
