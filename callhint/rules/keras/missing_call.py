"""A model or layer class has no `call`, the method that Keras runs when an object of it is used.

Fails: `class Autoencoder(keras.Model)` with `encode` and `decode` only, and `model.fit(…)`
Works: the same with `def call(self, x): return self.decode(self.encode(x))`
Fix safety: unsafe; what `call` is to do is taken from the one or two methods that the class has.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_name, defining_class, is_a
from callhint.evidence.session import is_library_file
from callhint.evidence.values import local_names
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from typing import Any

    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Making new layers and models via subclassing", "https://keras.io/guides/making_new_layers_and_models_via_subclassing/"),)
_LAYERS = ("keras.Layer", "keras.layers.Layer", "tf_keras.layers.Layer")
_MOST = 2

_MEANT = frozenset({"forward", "call", "cal", "calls", "caal", "cll", "foward"})
"""The name as PyTorch has it, and `call` as it is misspelled."""


@rule(NotImplementedError)
def missing_call(ev: Evidence) -> Finding | None:
    """The `call` that was reached is Keras' own, and the class is the user's."""
    instance = _instance(ev)
    cls = type(instance)
    home = defining_class(cls, "call") if instance is not UNKNOWN else None
    found = ev.scope.class_definition(cls) if home is not None and home is not cls else None
    if found is None or home is None or not ev.in_library or "`call" not in ev.message:
        return None
    source, definition = found
    if ev.scope.class_definition(home) is not None:
        return None
    methods = [node for node in definition.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    steps = [method.name for method in methods if len(method.args.args) == 2 and not method.decorator_list]
    name = class_name(cls)
    body = "x"
    for step in steps:
        body = f"self.{step}({body})"
    misnamed = [method for method in methods if method.name.strip("_").casefold() in _MEANT]
    if len(misnamed) == 1:
        return _renaming(source, definition, misnamed[0])
    known = 0 < len(steps) <= _MOST and len(steps) == len(methods)
    return Finding(
        title=title(f"The class `{name}` has no method `call`", "The class has no method `call`"),
        why=f"When a model is used, in `fit` and `predict` too, Keras runs the method `call` of its class. `{name}` "
        f"({place(source, definition.lineno)}) defines {_listed(methods)}, and no `call`. `def call(self, x)` says how its parts work together"
        + (f": `return {body}`." if known else "."),
        kind="keras-model",
        fixes=(
            Fix(
                f"define `call` as `{body}`, assuming that this is meant" if known else "define `call`",
                (_defined(source, definition, body if known else "self.layer(...)"),),
                Applicability.UNSAFE if known else Applicability.DISPLAY,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.failing, "keras-model") if ev.failing is not None else None,
    )


def _renaming(source: Source, definition: ast.ClassDef, method: ast.FunctionDef) -> Finding:
    """The method is there under another name."""
    name, other = definition.name, method.name
    whose = "the name that PyTorch has for it" if other == "forward" else "spelled otherwise"
    start = source.text.index(other, source.offset(method.lineno, method.col_offset) + len("def"))
    uses = [
        replace(source, node, "self.call")
        for node in ast.walk(definition)
        if isinstance(node, ast.Attribute) and node.attr == other and isinstance(node.value, ast.Name) and node.value.id == "self"
    ]
    return Finding(
        title=title(f"`{name}` names its method `{other}`; Keras runs `call`", f"`{other}` has to be named `call` in Keras"),
        why=f"When a model or layer is used, Keras runs the method `call` of its class, and `{name}` has none. What is meant to be it "
        f"({place(source, method.lineno)}) is named `{other}`, {whose}. Renamed to `call`, it is what Keras finds.",
        kind="keras-model",
        fixes=(Fix(f"rename `{other}` to `call`", (Edit(source.name, Span(start, start + len(other)), "call"), *uses)),),
        docs=_DOCS,
    )


def _instance(ev: Evidence) -> Any:  # noqa: ANN401  # any object of the user's
    """The object whose `call` was asked for: the receiver or the callee of the user's call, else `self` of the raising frame."""
    for expression in (ev.receiver, ev.callee):
        if expression is not None and is_a(expression.value, *_LAYERS):
            return expression.value
    inner = local_names(ev.raising_frame.frame).get("self", UNKNOWN)
    return inner if is_a(inner, *_LAYERS) and is_library_file(ev.raising_frame.filename) else UNKNOWN


def _listed(methods: list[ast.FunctionDef]) -> str:
    return " and ".join(f"`{method.name}`" for method in methods) or "no method that Keras runs"


def _defined(source: Source, definition: ast.ClassDef, body: str) -> Edit:
    end = source.span(definition.body[-1]).end
    margin = " " * source.byte_indent(definition.body[-1].lineno)
    return Edit(source.name, Span(end, end), f"\n\n{margin}def call(self, x):\n{margin}    return {body}")
