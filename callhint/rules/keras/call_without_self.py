"""The method `call` of a layer or model was defined without `self`.

Keras binds the arguments to the method itself before it runs it, and says only that there are too many.

Fails: `class Doubled(layers.Layer): def call(x): …`
Works: `def call(self, x): …`
Fix safety: safe once the class is defined again and its objects are made from it.
"""

from __future__ import annotations

import ast
import re
from types import FunctionType
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import is_layer, is_layer_class
from callhint.evidence.probe import UNKNOWN, class_member, class_name, elements
from callhint.evidence.values import local_names
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Making new layers and models via subclassing", "https://keras.io/guides/making_new_layers_and_models_via_subclassing/"),)


_REFUSED = re.compile(r"\Atoo many positional arguments\Z|\Ainvalid method signature\Z|\bcall\(\) got multiple values for argument")


@rule(TypeError, ValueError)
def call_without_self(ev: Evidence) -> Finding | None:
    """Keras could not bind the arguments to the `call` of a class of the user's, whose first parameter takes the object's place."""
    cls = _class(ev)
    method = class_member(cls, "call") if cls is not None else UNKNOWN
    found = ev.scope.definition(method.__code__) if type(method) is FunctionType else None
    if found is None or cls is None or not _REFUSED.search(ev.message):
        return None
    source, definition = found
    parameters = [argument.arg for argument in (*definition.args.posonlyargs, *definition.args.args)]
    used = {node.id for node in ast.walk(definition) if isinstance(node, ast.Name)}
    if definition.name != "call" or definition.args.vararg or "self" in parameters or _is_object(definition, parameters):
        return None
    if ev.callee is not None and type(ev.callee.value) is cls and len(ev.arguments) > len(parameters):
        # With `self`, it would still be too many.
        return None
    name, header = class_name(cls), f"def call({', '.join(['self', *parameters])})"
    start = source.text.index("(", source.text.index("call", source.offset(definition.lineno, definition.col_offset))) + 1
    return Finding(
        title=title(tr("`call` of `{name}` has no parameter `self`", name=name), tr("The method `call` has no parameter `self`")),
        why=tr(
            "Called on an object, a method gets that object as its first argument. `call` of the class `{name}` "
            "({place}) has no parameter for it, so its `{first}` would be the layer "
            "itself, and the data is one argument too many. Methods name it `self`: `{header}`.",
            name=name,
            place=place(source, definition.lineno),
            first=parameters[0] if parameters else "…",
            header=header,
        )
        + (tr(" The body uses `self` already.") if "self" in used else ""),
        kind="keras-layer",
        fixes=(Fix(tr("give `call` the parameter `self`"), (Edit(source.name, Span(start, start), "self, " if parameters else "self"),)),),
        docs=_DOCS,
    )


def _class(ev: Evidence) -> type | None:
    """The class of the innermost layer that Keras was about to run; Keras leaves its own frames out of the traceback, but for one."""
    made = ev.callee.value if ev.callee is not None else UNKNOWN
    if is_layer_class(made):
        return made  # type: ignore[no-any-return]
    handed = [elements(local_names(frame.frame).get("args", UNKNOWN)) for frame in ev.library_frames]
    layers = [given[0] for given in handed if given and is_layer(given[0])]
    return type(layers[-1]) if layers else None


def _is_object(definition: ast.FunctionDef | ast.AsyncFunctionDef, parameters: list[str]) -> bool:
    """Whether the first parameter stands for the object under another name: attributes of layers are taken from it and called."""
    return bool(parameters[1:]) and any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == parameters[0]
        for node in ast.walk(definition)
    )
