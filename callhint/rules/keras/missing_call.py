"""A model or layer class has no `call`, the method that Keras runs when an object of it is used.

Fails: `class Autoencoder(keras.Model)` with `encode` and `decode` only, and `model.fit(…)`
Works: the same with `def call(self, x): return self.decode(self.encode(x))`
Fix safety: unsafe; what `call` is to do is taken from the one or two methods that the class has.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import layer_without_call, misnamed_call
from callhint.evidence.probe import class_name
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import joined, place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Making new layers and models via subclassing", "https://keras.io/guides/making_new_layers_and_models_via_subclassing/"),)
_MOST = 2


@rule(NotImplementedError)
def missing_call(ev: Evidence) -> Finding | None:
    """The `call` that was reached is Keras' own, and the class is the user's."""
    found = layer_without_call(ev)
    if found is None or misnamed_call(found[2]) is not None:
        return None
    cls, source, definition = found
    methods = [node for node in definition.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    steps = [method.name for method in methods if len(method.args.args) == 2 and not method.decorator_list]
    name = class_name(cls)
    body, at = "x", place(source, definition.lineno)
    for step in steps:
        body = f"self.{step}({body})"
    known = 0 < len(steps) <= _MOST and len(steps) == len(methods)
    defined = (
        tr("`{name}` ({place}) defines {methods}, and no `call`.", name=name, place=at, methods=joined(f"`{one.name}`" for one in methods))
        if methods
        else tr("`{name}` ({place}) defines no method that Keras runs, and no `call`.", name=name, place=at)
    )
    return Finding(
        title=title(tr("The class `{name}` has no method `call`", name=name), tr("The class has no method `call`")),
        why=tr(
            "When a model is used, in `fit` and `predict` too, Keras runs the method `call` of its class. {defined} {says}",
            defined=defined,
            says=tr("`def call(self, x)` says how its parts work together: `return {body}`.", body=body)
            if known
            else tr("`def call(self, x)` says how its parts work together."),
        ),
        kind="keras-model",
        fixes=(
            Fix(
                tr("define `call` as `{body}`, assuming that this is meant", body=body) if known else tr("define `call`"),
                (_defined(source, definition, body if known else "self.layer(...)"),),
                Applicability.UNSAFE if known else Applicability.DISPLAY,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.failing, "keras-model") if ev.failing is not None else None,
    )


def _defined(source: Source, definition: ast.ClassDef, body: str) -> Edit:
    end = source.span(definition.body[-1]).end
    margin = " " * source.byte_indent(definition.body[-1].lineno)
    return Edit(source.name, Span(end, end), f"\n\n{margin}def call(self, x):\n{margin}    return {body}")
