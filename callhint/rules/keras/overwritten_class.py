"""A class of layers or models lost its name to one of its own objects: `Dense = Dense(8)`; the next `Dense(4)` runs that layer.

Fails: `Sequential = Sequential([...])`, then `other = Sequential([...])`
Works: the import once more, and a name of its own for the object
Fix safety: safe; the class is imported again, and it takes these arguments.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form, imported_object
from callhint.evidence.checks import takes_call
from callhint.evidence.peeks.keras import is_layer, is_model
from callhint.evidence.probe import class_mro, class_name, is_class
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Making new layers and models via subclassing", "https://keras.io/guides/making_new_layers_and_models_via_subclassing/"),)


@rule(ValueError, TypeError, AttributeError)
def overwritten_class(ev: Evidence) -> Finding | None:
    """The callee is a name that was imported as a class, and holds an object of that class."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or not ev.in_library or not isinstance(callee.node, ast.Name) or not is_layer(callee.value):
        return None
    taker = ev.binding(callee.text)
    if taker is None or not isinstance(taker.value, ast.Call):
        return None
    before = next((one for one in ev.scope.earlier(taker) if one.form is Form.IMPORTED), None)
    cls = imported_object(before) if before is not None else None
    if (
        before is None
        or not is_class(cls)
        or not any(one is cls for one in class_mro(type(callee.value)))
        or takes_call(cls, call) is not True
    ):
        return None
    name, kept = callee.text, unused_name(f"{callee.text}_object", ev.names)
    what = "model" if is_model(callee.value) else "layer"
    return Finding(
        title=title(f"`{name}` is a {what} by now, and no longer the class", f"`{name}` is a {what} by now"),
        why=f"{binding_place(before)} imported the class `{name}`. {binding_place(taker)} gave the name to an object of it: "
        f"{quoted(taker.source.line(taker.line))}. From then on `{name}(…)` runs that {what} on what stands in the parentheses and makes no new "
        f"`{class_name(cls)}`. With another name for the {what}, as `{kept}`, `{name}` stays the class.",  # type: ignore[arg-type]
        kind="keras-model" if is_model(callee.value) else "keras-layer",
        fixes=(
            Fix(
                f"import the class again and keep the {what} as `{kept}`",
                before=(f"{kept} = {name}", before.source.slice(before.statement)),
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(taker),
    )
