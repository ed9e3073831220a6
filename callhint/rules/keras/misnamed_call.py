"""The method that Keras runs when a layer or model is used has another name than `call`.

PyTorch's name for it is `forward`; Keras never looks for that.

Fails: `class Net(keras.Model): def forward(self, x): …`, then `net(x)`
Works: `def call(self, x): …`
Fix safety: safe to rename; objects that were made from the class are made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import layer_without_call
from callhint.evidence.keras_calls import misnamed_call as method_like_call
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Making new layers and models via subclassing", "https://keras.io/guides/making_new_layers_and_models_via_subclassing/"),)


@rule(NotImplementedError)
def misnamed_call(ev: Evidence) -> Finding | None:
    """The class has no `call`, and one method named as PyTorch names it, or nearly so."""
    found = layer_without_call(ev)
    method = method_like_call(found[2]) if found is not None else None
    if found is None or method is None:
        return None
    _, source, definition = found
    name, other = definition.name, method.name
    told = (
        tr("What is meant to be it ({place}) is named `forward`, the name that PyTorch has for it.", place=place(source, method.lineno))
        if other == "forward"
        else tr("What is meant to be it ({place}) is named `{other}`, spelled otherwise.", place=place(source, method.lineno), other=other)
    )
    start = source.text.index(other, source.offset(method.lineno, method.col_offset) + len("def"))
    uses = [
        replace(source, node, "self.call")
        for node in ast.walk(definition)
        if isinstance(node, ast.Attribute) and node.attr == other and isinstance(node.value, ast.Name) and node.value.id == "self"
    ]
    return Finding(
        title=title(
            tr("`{name}` names its method `{other}`; Keras runs `call`", name=name, other=other),
            tr("`{other}` has to be named `call` in Keras", other=other),
        ),
        why=tr(
            "When a model or layer is used, Keras runs the method `call` of its class, and `{name}` has none. {told} "
            "Renamed to `call`, it is what Keras finds.",
            name=name,
            told=told,
        ),
        kind="keras-model",
        fixes=(Fix(tr("rename `{other}` to `call`", other=other), (Edit(source.name, Span(start, start + len(other)), "call"), *uses)),),
        docs=_DOCS,
        offender=ev.offender(ev.failing, "keras-model") if ev.failing is not None else None,
    )
