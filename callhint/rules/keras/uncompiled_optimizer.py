"""`model.optimizer` was used before `compile`, which is what gives a model its optimizer.

Keras 2 answers with None, Keras 3 has no such attribute until then.

Fails: `model = keras.Sequential([...])` and `model.optimizer.apply_gradients(pairs)`
Works: `model.compile(optimizer="adam", loss="mse")` before it, or an optimizer of one's own
Fix safety: unsafe; it assumes the optimizer: the only one there is, else Adam.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import is_model, is_optimizer
from callhint.evidence.probe import items, own_member
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Model training APIs", "https://keras.io/api/models/model_training_apis/#compile-method"),)


@rule(AttributeError)
def uncompiled_optimizer(ev: Evidence) -> Finding | None:
    """The optimizer of a model, or something of it, is looked for, and the model itself says that it was not compiled."""
    node = ev.site.node.func if isinstance(ev.site.node, ast.Call) else ev.site.node
    if isinstance(node, ast.Attribute) and node.attr != "optimizer":
        node = node.value
    if not isinstance(node, ast.Attribute) or node.attr != "optimizer":
        return None
    model, text = ev.values.of(node.value), quoted(ev.site.source.slice(node.value), 30)
    compiled = [own_member(model, flag) for flag in ("compiled", "_is_compiled")]
    if not is_model(model) or False not in compiled or True in compiled:
        return None
    named = [(name, value) for name, value in items(ev.session.namespace) if not name.startswith("_")]
    names = [name for name, value in named if value is model]
    optimizers = [name for name, value in named if is_optimizer(value)]
    optimizer = optimizers[0] if len(optimizers) == 1 else '"adam"'
    compiling = f"{names[0]}.compile(optimizer={optimizer})" if names else ""
    return Finding(
        title=title(tr("{text} has no optimizer before `compile`", text=text)),
        why=tr(
            "`compile` is what gives a model its optimizer, and {text} has not been compiled, so `{code}` is not there yet. "
            "Compile the model with the optimizer that is wanted, once, before the training loop. A loop of one's own can as well make its optimizer "
            "itself, `optimizer = keras.optimizers.Adam()`, and use that.",
            text=text,
            code=ev.site.source.slice(node),
        ),
        kind="none",
        fixes=(
            Fix(
                tr("compile it first, assuming its optimizer: {compiling}", compiling=quoted(compiling, 45)),
                before=(compiling,),
                applicability=Applicability.UNSAFE,
            ),
        )
        if names
        else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "none"),
    )
