"""A method of an optimizer was called on the class; no optimizer was ever made.

`optimizer = torch.optim.Adam` gives the class another name. An optimizer is made by calling the class with the parameters of a model.

Fails: `optimizer = torch.optim.Adam`, then `optimizer.step()`
Works: `optimizer = torch.optim.Adam(model.parameters())`
Fix safety: safe to use the optimizer that exists; unsafe where one is made for the only model there is.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.holder import Holder, holder
from callhint.evidence.models_in_sight import models_in_sight
from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_a, is_instance, is_subclass_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import add_call, argument_span, replace, unused_name
from callhint.rules.rewrite_torch import alike_from
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("torch.optim: constructing it", "https://docs.pytorch.org/docs/stable/optim.html#constructing-it"),)


@rule(TypeError, IndexError, ValueError, AttributeError)
def optimizer_class_used(ev: Evidence) -> Finding | None:
    """What stands before the dot is a class derived from torch's `Optimizer`, and the method needs an object of it."""
    node = ev.callee.node if ev.callee is not None else ev.site.node
    if not isinstance(node, ast.Attribute) or ev.receiver is None or not is_subclass_of(ev.receiver.value, "torch.optim.Optimizer"):
        return None
    cls = ev.receiver.value
    if node.attr != "param_groups" and (ev.callee is None or class_member(cls, node.attr) is UNKNOWN or not _lacks_self(ev)):
        return None
    held, models = holder(ev, ev.receiver.node), models_in_sight(ev)
    live = [name for name, value in ev.session.namespace.items() if is_instance(value, cls) and not name.startswith("_")]
    given = f"{models[0]}.parameters()" if len(models) == 1 else "..."
    is_alias = held is not None and held.assigned is not None
    where = tr(" since {place}", place=binding_place(held.binding)) if held is not None and held.binding is not None and is_alias else ""
    called = (
        held.binding.source.slice(held.assigned)
        if held is not None and held.binding is not None and held.assigned is not None
        else ev.receiver.text
    )
    return Finding(
        title=title(
            tr("`{receiver}` is the class `{class_name}`, not an optimizer object", receiver=ev.receiver.text, class_name=class_name(cls)),
            tr("`{class_name}` is a class; no optimizer was made", class_name=class_name(cls)),
        ),
        why=tr(
            "`{receiver}` is the class{where}, so `{attr}` has no object to work on. An optimizer is made by calling the class with "
            "the parameters it is to change: `{called}({parameters})`; its methods belong to that object.",
            receiver=ev.receiver.text,
            where=where,
            attr=node.attr,
            called=called,
            parameters=given if given != "..." else "model.parameters()",
        ),
        kind="optimizer-class",
        fixes=(_fix(ev, ev.receiver, held, live, given),),
        docs=_DOCS,
        offender=ev.offender(ev.receiver, "optimizer-class"),
        origin=ev.origin(held.binding) if held is not None else None,
    )


def _lacks_self(ev: Evidence) -> bool:
    """Whether the call handed over no object of the class."""
    return not ev.arguments or not is_subclass_of(type(ev.arguments[0].value), "torch.optim.Optimizer")


def _fix(ev: Evidence, receiver: Expression, held: Holder | None, live: list[str], given: str) -> Fix:
    lowered = Applicability.DISPLAY if given == "..." else Applicability.UNSAFE
    if held is not None and held.binding is not None and held.assigned is not None and isinstance(held.assigned, ast.Name | ast.Attribute):
        made: Any = add_call(held.binding.source, held.assigned, given)
        return Fix(tr("make the optimizer where `{held}` is assigned, on `{given}`", held=held.text, given=given), (made,), lowered)
    if len(live) == 1:
        return Fix(
            tr("use the optimizer `{live}`", live=live[0]), (replace(receiver.source, receiver.node, live[0]),), Applicability.UNSAFE
        )
    if held is not None and held.is_global and held.assigned is not None and held.text == receiver.text:
        # `opt = configure()`: the name was to hold the optimizer.
        return Fix(tr("make the optimizer on `{given}`", given=given), (), lowered, (f"{held.text} = {held.text}({given})",))
    name = unused_name("optimizer", {*ev.names, *ev.locals})
    before, call = (f"{name} = {receiver.text}({given})",), ev.site.call
    edits = [replace(receiver.source, one, name) for one in alike_from(receiver.source, receiver.node, ev.site.top_level)]
    if call is not None and len(ev.arguments) == 1 and is_a(ev.arguments[0].value, "torch.nn.Module"):
        # The model was given in place of the optimizer; its parameters are what the optimizer is made with.
        edits.append(Edit(receiver.source.name, argument_span(receiver.source, call), ""))
    return Fix(tr("make an optimizer on `{given}` and use it", given=given), tuple(edits), lowered, before)
