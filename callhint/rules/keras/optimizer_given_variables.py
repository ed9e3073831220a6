"""An optimizer of Keras was made as torch makes it, with the model or its variables as the first argument.

The first argument of a Keras optimizer is the learning rate; it meets the variables only in `apply_gradients`.

Fails: `keras.optimizers.Adam(model.trainable_variables)`, `Adam(model.parameters(), lr=0.01)`, `Adam(model)`
Works: `keras.optimizers.Adam(learning_rate=0.01)`
Fix safety: safe; only the argument that is no learning rate is left out.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, applied, holds, term
from callhint.evidence.peeks.keras import is_layer, is_optimizer_class
from callhint.evidence.probe import UNKNOWN, own_member
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Keras optimizers", "https://keras.io/api/optimizers/"),)


@rule(ValueError, TypeError, AttributeError)
def optimizer_given_variables(ev: Evidence) -> Finding | None:
    """The constructor gets something of a model, at once or before the optimizer's first step."""
    source, call, binding = _construction(ev)
    if source is None or call is None:
        return None
    wrong = [
        node
        for node in [*call.args[:1], *(keyword.value for keyword in call.keywords if keyword.arg in {"params", "learning_rate"})]
        if _is_model(ev, node)
    ]
    if len(wrong) != 1:
        return None
    text, optimizer = source.slice(wrong[0]), source.slice(call.func)
    kept = [source.slice(node) for node in call.args[1:] if not isinstance(node, ast.Starred)]
    kept += [
        f"{'learning_rate' if word.arg == 'lr' else word.arg}={source.slice(word.value)}"
        for word in call.keywords
        if word.value is not wrong[0]
    ]
    if call.args[1:]:
        kept[0] = f"learning_rate={kept[0]}"
    made = f"{optimizer}({', '.join(kept)})"
    where = tr(" ({place})", place=binding_place(binding)) if binding is not None else ""
    return Finding(
        title=title(
            tr("{text} is no learning rate for {optimizer}", text=quoted(text, 30), optimizer=quoted(optimizer, 26)),
            tr("a Keras optimizer takes no model and no variables"),
        ),
        why=tr(
            "{code}{where} hands over {text} where a Keras optimizer takes its learning rate; PyTorch's optimizers are the "
            "ones that take parameters. A Keras optimizer is made without a model, {made}, and meets the variables in "
            "`apply_gradients(zip(gradients, variables))` or through `model.compile`.",
            code=quoted(source.slice(call), 60),
            where=where,
            text=quoted(text),
            made=quoted(made),
        ),
        kind="optimizer",
        fixes=(Fix(tr("make it without the model: {made}", made=quoted(made)), (replace(source, call, made),)),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(wrong[0]), "keras-model") if source is ev.site.source else None,
        origin=ev.origin(binding),
    )


def _construction(ev: Evidence) -> tuple[Source | None, ast.Call | None, Binding | None]:
    """The call of the class that failed, or that made the optimizer whose step failed because its learning rate is a model."""
    call = ev.site.call
    if call is not None and is_optimizer_class(ev.values.of(call.func)):
        return ev.site.source, call, None
    if isinstance(ev.site.node, ast.Attribute | ast.Call):
        # `Adam(model.parameters())` fails at the attribute.
        around = [
            outer
            for outer in ev.site.source.ancestors(ev.site.node)
            if isinstance(outer, ast.Call) and is_optimizer_class(ev.values.of(outer.func))
        ]
        if around and isinstance(ev.site.node, ast.Attribute) and ev.site.node.attr == "parameters":
            return ev.site.source, around[0], None
    step = applied(ev)
    receiver = ev.receiver
    if step is None or receiver is None or not is_layer(own_member(receiver.value, "_learning_rate")):
        return None, None, None
    made = ev.scope.construction(receiver.value)
    return (made[0].source, made[1], made[0]) if made is not None else (None, None, None)


def _is_model(ev: Evidence, node: ast.expr) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"parameters", "get_weights"}:
        node = node.func
    if isinstance(node, ast.Attribute) and node.attr in {"parameters", "get_weights"}:
        return is_layer(ev.values.of(node.value))
    value = ev.values.of(node)
    return (value is not UNKNOWN and is_layer(value)) or holds(ev, term(ev, node)).holds is Holds.VARIABLES
