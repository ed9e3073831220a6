"""An optimizer of torch was made for a model of Keras, whose variables are no parameters of torch.

Fails: `torch.optim.Adam(model.parameters(), lr=0.001)`, `torch.optim.SGD(model.trainable_variables, lr=0.1)`
Works: `keras.optimizers.Adam(learning_rate=0.001)`; the variables come with the gradients, in `apply_gradients`
Fix safety: unsafe; the optimizer of the same name is assumed, and other settings than the learning rate are left out.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, holds, term
from callhint.evidence.peeks.keras import is_layer, is_optimizer_class, spelled
from callhint.evidence.probe import class_name, is_subclass_of, loaded_class
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Keras optimizers", "https://keras.io/api/optimizers/"),)


@rule(AttributeError, TypeError)
def optimizer_of_torch(ev: Evidence) -> Finding | None:
    """What is made is an optimizer of torch, and its first argument is about a model of Keras or its variables."""
    node = ev.site.node
    inner = node if isinstance(node, ast.Attribute) else node.func if isinstance(node, ast.Call) else None
    model = inner.value if isinstance(inner, ast.Attribute) and inner.attr in {"parameters", "named_parameters"} else None
    around = [node, *ev.site.source.ancestors(node)]
    call = next(
        (one for one in around if isinstance(one, ast.Call) and is_subclass_of(ev.values.of(one.func), "torch.optim.Optimizer")), None
    )
    if call is None or not call.args or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    first = call.args[0]
    of_model = model is not None and is_layer(ev.values.of(model)) and first in around
    of_variables = model is None and call is node and ev.in_library and holds(ev, term(ev, first)).holds is Holds.VARIABLES
    cls = class_name(ev.values.of(call.func))
    if not (of_model or of_variables) or not is_optimizer_class(loaded_class(f"keras.optimizers.{cls}")):
        return None
    rate = next((word.value for word in call.keywords if word.arg == "lr"), call.args[1] if len(call.args) > 1 else None)
    known = spelled(f"optimizers.{cls}", ev.session.namespace)
    setting = f"learning_rate={ev.site.source.slice(rate)}" if rate is not None else ""
    meant = f"{known or f'optimizers.{cls}'}({setting})"
    text = quoted(ev.site.source.slice(model) if model is not None else ev.site.source.slice(first), 30)
    told = (
        tr("{model} belongs to Keras, a model without `parameters()`.", model=text)
        if model is not None
        else tr("{variables} belongs to Keras, whose variables are no parameters of torch.", variables=text)
    )
    return Finding(
        title=title(
            tr("{code} is torch's; {text} is of Keras", code=quoted(ev.site.source.slice(call.func), 25), text=text),
            tr("an optimizer of torch for {text} of Keras", text=text),
        ),
        why=tr(
            "{told} An optimizer of Keras is made without them, {meant}: `compile` takes it for `fit`, and in a loop of one's own its "
            "`apply_gradients` takes the gradients together with the variables.",
            told=told,
            meant=quoted(meant, 50),
        ),
        kind="optimizer-class",
        fixes=(
            Fix(
                tr("make the Keras optimizer of that name: {meant}", meant=quoted(meant, 50)),
                (replace(ev.site.source, call, meant),),
                Applicability.UNSAFE,
                () if known else ("from keras import optimizers",),
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call.func), "optimizer-class"),
    )
