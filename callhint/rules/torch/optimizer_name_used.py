"""The name of an optimizer, a string, was used as if it were the optimizer.

Keras takes names such as "adam"; in torch an optimizer is an object, made from a class in `torch.optim` with the parameters of the model.

Fails: `optimizer = "adam"`, then `optimizer.zero_grad()`
Works: `optimizer = torch.optim.Adam(model.parameters())`
Fix safety: unsafe: made for the only model there is, with the default learning rate.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.holder import holder
from callhint.evidence.models_in_sight import models_in_sight
from callhint.evidence.probe import UNKNOWN, class_member, class_name, instance_dict, is_subclass_of, loaded_class
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.optim: constructing it", "https://docs.pytorch.org/docs/stable/optim.html#constructing-it"),)


@rule(AttributeError)
def optimizer_name_used(ev: Evidence) -> Finding | None:
    """A member of torch's `Optimizer` is looked for on a string that names one of its classes."""
    node, receiver, base = ev.site.node, ev.receiver, loaded_class("torch.optim.Optimizer")
    if not isinstance(node, ast.Attribute) or receiver is None or base is None or type(receiver.value) is not str:
        return None
    if class_member(base, node.attr) is UNKNOWN and node.attr != "param_groups":
        return None
    members = instance_dict(sys.modules.get("torch.optim")) or {}
    wanted = receiver.value.lower()
    cls = next((value for value in members.values() if is_subclass_of(value, base) and class_name(value).lower() == wanted), None)
    held, models = holder(ev, receiver.node), models_in_sight(ev)
    if cls is None or not models:
        return None
    given = f"{models[0]}.parameters()" if len(models) == 1 else "..."
    made = f"torch.optim.{class_name(cls)}({', '.join([given, *('lr=...' for name in required(cls) or [] if name == 'lr')])})"
    fixable = held is not None and held.binding is not None and isinstance(held.assigned, ast.Constant)
    fix = Fix(
        tr("make the optimizer: `{made}`", made=made),
        (replace(held.binding.source, held.assigned, made),) if fixable and held and held.binding and held.assigned else (),
        Applicability.UNSAFE if "..." not in made else Applicability.DISPLAY,
        () if fixable else (f"{receiver.text} = {made}",),
    )
    where = tr(" since {place}", place=binding_place(held.binding)) if held is not None and held.binding is not None else ""
    return Finding(
        title=title(
            tr("`{receiver}` is a string, not an optimizer: `{made}`", receiver=receiver.text, made=made),
            tr("`{receiver}` is a string, not an optimizer", receiver=receiver.text),
        ),
        why=tr(
            "`{receiver}` is the string `{value}`{where}: the name of an optimizer, which Keras would look up. In torch an "
            "optimizer is an object that holds the parameters it changes. It is made from its class: `{made}`.",
            receiver=receiver.text,
            value=receiver.value,
            where=where,
            made=made,
        ),
        kind="optimizer-name",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(receiver, "optimizer-name"),
        origin=ev.origin(held.binding) if held is not None else None,
    )
