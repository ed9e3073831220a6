"""A layer or model was called without the data it works on.

Layers and models are callable; what they are called with goes to their `call` method.

Fails: `my_layer()`, `model()`
Works: `my_layer(data)`
Fix safety: unsafe; the one tensor or array of the session is taken for the input.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import is_array, required
from callhint.evidence.probe import UNKNOWN, class_member, is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("The base Layer class", "https://keras.io/api/layers/base_layer/"),)
_LAYERS = ("keras.Layer", "keras.layers.Layer", "tf_keras.layers.Layer")


@rule(TypeError, ValueError)
def called_without_inputs(ev: Evidence) -> Finding | None:
    """A Keras layer is called with nothing, and its `call` needs something."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or call.args or call.keywords or not is_a(callee.value, *_LAYERS):
        return None
    method = class_member(type(callee.value), "call")
    needed = (required(method) if method is not UNKNOWN else None) or []
    # `self` is the first of them.
    if len(needed) != 2 or (f"'{needed[1]}'" not in ev.message and "must always be passed" not in ev.message):
        return None
    wanted = needed[1]
    data = _data(ev)
    meant = data[0] if len(data) == 1 else "..."
    inside = argument_span(ev.site.source, call)
    what = (
        tr("`{meant}` is the only tensor of this session: `{callee}({meant})`.", meant=meant, callee=callee.text)
        if len(data) == 1
        else tr("The data goes between the parentheses.")
    )
    return Finding(
        title=title(
            tr("`{callee}` needs its input: the argument `{wanted}`", callee=callee.text, wanted=wanted),
            tr("`{callee}` is called without its input", callee=callee.text),
        ),
        why=tr(
            "`{callee}` is a layer of the class `{type_name}`, and calling it is right. Its method `call` works on "
            "`{wanted}`, and `{callee}()` hands over nothing for it. {what}",
            callee=callee.text,
            type_name=short_type(callee.type_name),
            wanted=wanted,
            what=what,
        ),
        kind="keras-layer",
        fixes=(
            Fix(
                tr("hand over `{meant}`, assuming that this is the input", meant=meant)
                if len(data) == 1
                else tr("fill in the data for `{wanted}`", wanted=wanted),
                (Edit(ev.site.source.name, Span(inside.start, inside.end), meant),),
                Applicability.UNSAFE if len(data) == 1 else Applicability.DISPLAY,
            ),
        ),
        docs=_DOCS,
    )


def _data(ev: Evidence) -> list[str]:
    """The names in sight that hold a tensor or array."""
    seen = {**ev.user_frame.frame.f_globals, **ev.locals}
    held = [name for name, value in seen.items() if not name.startswith("_") and is_array(value)]
    # What the layer itself has given is not what it works on.
    bindings = [(name, ev.binding(name)) for name in held]
    return [name for name, binding in bindings if binding is None or not _is_given_by(ev, binding.value)]


def _is_given_by(ev: Evidence, value: ast.expr | None) -> bool:
    callee = ev.site.call.func if ev.site.call is not None else None
    return isinstance(value, ast.Call) and callee is not None and ast.dump(value.func) == ast.dump(callee)
