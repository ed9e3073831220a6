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
from callhint.language import tr, tr_noop
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Making new layers and models via subclassing", "https://keras.io/guides/making_new_layers_and_models_via_subclassing/"),)
_MODEL = (tr_noop("a model"), tr_noop("that model"), tr_noop("the model"))
_LAYER = (tr_noop("a layer"), tr_noop("that layer"), tr_noop("the layer"))


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
    one, that, the = map(tr, _MODEL if is_model(callee.value) else _LAYER)
    return Finding(
        title=title(
            tr("`{name}` is {an_object} by now, and no longer the class", name=name, an_object=one),
            tr("`{name}` is {an_object} by now", name=name, an_object=one),
        ),
        why=tr(
            "{imported} imported the class `{name}`. {taken} gave the name to an object of it: "
            "{line}. From then on `{name}(…)` runs {that_object} on what stands in the parentheses and makes no new "
            "`{class_name}`. With another name for {the_object}, as `{kept}`, `{name}` stays the class.",
            imported=binding_place(before),
            name=name,
            taken=binding_place(taker),
            line=quoted(taker.first_line),
            that_object=that,
            the_object=the,
            class_name=class_name(cls),  # type: ignore[arg-type]
            kept=kept,
        ),
        kind="keras-model" if is_model(callee.value) else "keras-layer",
        fixes=(
            Fix(
                tr("import the class again and keep {the_object} as `{kept}`", the_object=the, kept=kept),
                before=(f"{kept} = {name}", before.source.slice(before.statement)),
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(taker),
    )
