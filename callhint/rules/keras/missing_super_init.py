"""`__init__` of a Keras layer or model sets attributes before `super().__init__()` has run.

Keras' own `__init__` makes the places where layers and weights are tracked; until then no layer can be kept.

Fails: `class CNN(keras.Model): def __init__(self): self.conv = …`
Works: the same with `super().__init__()` as the first statement of `__init__`
Fix safety: safe once the class is defined again; unsafe where objects of it are made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.initialisers import unprepared
from callhint.evidence.probe import UNKNOWN, class_name, is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call, begin_body
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Making new layers and models via subclassing", "https://keras.io/guides/making_new_layers_and_models_via_subclassing/"),)
_LAYERS = ("keras.Layer", "keras.layers.Layer", "tf_keras.layers.Layer")


@rule(RuntimeError, AttributeError)
def missing_super_init(ev: Evidence) -> Finding | None:
    """An `__init__` of the user's fails in Keras, and does not call that of its base."""
    instance = _instance(ev)
    found = unprepared(ev, instance) if ev.in_library and is_a(instance, *_LAYERS) else None
    if found is None or found.is_called or "super().__init__()" not in ev.message:
        return None
    cls = class_name(found.cls)
    statement = f"super().__init__({found.arguments})" if "..." in found.arguments else "super().__init__()"
    fix = (
        Fix(tr("call `super().__init__`"), (add_call(found.source, found.call),))
        if found.call is not None
        else Fix(
            tr("begin `__init__` of `{cls}` with `{statement}`", cls=cls, statement=statement),
            (begin_body(found.source, found.function, statement),),
            Applicability.DISPLAY if "..." in statement else Applicability.SAFE,
        )
    )
    return Finding(
        title=title(
            tr("`{cls}.__init__` does not call `super().__init__()`", cls=cls), tr("`super().__init__()` is missing in `__init__`")
        ),
        why=tr(
            "`{cls}` ({place}) derives from a class of Keras, whose `__init__` makes the places where "
            "layers and weights are tracked. It has not run when the first attribute is set. `super().__init__()` belongs at the top of "
            "`__init__` of `{cls}`.",
            cls=cls,
            place=place(found.source, found.function.lineno),
        ),
        kind="keras-layer",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(ev.failing, "keras-layer") if ev.failing is not None else None,
    )


def _instance(ev: Evidence) -> Any:  # noqa: ANN401  # any object of the user's
    """The object that is being made, or that is used although it was never prepared."""
    function = ev.site.source.scope_of(ev.site.node)
    if isinstance(function, ast.FunctionDef) and function.name == "__init__" and function.args.args:
        return ev.locals.get(function.args.args[0].arg, UNKNOWN)
    return next((shown.value for shown in (ev.callee, ev.receiver) if shown is not None and is_a(shown.value, *_LAYERS)), UNKNOWN)
