"""A scheduler was built on a wrapper around an optimizer, where the optimizer inside it is wanted.

Fails: `StepLR(wrapper, …)` with an object that is no `torch.optim.Optimizer`
Works: `StepLR(wrapper.optim, …)`, the optimizer that the wrapper holds
Fix safety: safe when the wrapper holds exactly one optimizer; it is the same object that the wrapper steps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import UNKNOWN, elements, instance_dict, is_a, is_class, is_subclass_of, items, type_name
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix
from callhint.rules.rewrite import insert_after, replace
from callhint.rules.rule import rule
from callhint.rules.wording import article, short_type, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Argument, Evidence

_DOCS = (Doc("How to adjust the learning rate", "https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate"),)


@rule(TypeError)
def scheduler_given_wrapper(ev: Evidence) -> Finding | None:
    """The first argument of a scheduler's class holds an optimizer, but is none."""
    callee = ev.callee
    if callee is None or not is_subclass_of(callee.value, "torch.optim.lr_scheduler.LRScheduler"):
        return None
    given = next((argument for argument in ev.arguments if argument.index == 0 or argument.keyword == "optimizer"), None)
    if given is None or given.value is UNKNOWN or is_a(given.value, "torch.optim.Optimizer"):
        return None
    found = _inside(given) or _in_sight(ev, given)
    if found is None:
        return None
    meant, what, edit = found
    return Finding(
        title=title(
            tr("{what}; the Optimizer is `{meant}`", what=what, meant=meant),
            tr("A scheduler needs an Optimizer: `{meant}`", meant=meant),
            tr("The scheduler needs an Optimizer"),
        ),
        why=tr(
            "{what}, and no object derived from `torch.optim.Optimizer`. A scheduler changes the learning rates that an optimizer holds, so it is "
            "built on the optimizer itself: `{meant}`.",
            what=what,
            meant=meant,
        ),
        kind="optimizer-class" if is_class(given.value) else "optimizer",
        fixes=(Fix(tr("build the scheduler on `{meant}`", meant=meant), (edit,)),),
        docs=_DOCS,
        offender=ev.offender(given, "optimizer"),
    )


def _inside(given: Argument) -> tuple[str, str, Edit] | None:
    """The one optimizer that the object holds: as an attribute, an entry or an element."""
    if is_class(given.value):
        return None
    held: list[tuple[str, Any]] = [(f".{name}", value) for name, value in (instance_dict(given.value) or {}).items()]
    held += [(f'["{key}"]', value) for key, value in items(given.value) if type(key) is str]
    held += [(f"[{index}]", value) for index, value in enumerate(elements(given.value)[:100])]
    inner = [(path, value) for path, value in held if is_a(value, "torch.optim.Optimizer")]
    if len(inner) != 1:
        return None
    path, optimizer = inner[0]
    what = tr(
        "`{given}` is {wrapper} around {optimizer}",
        given=given.text,
        wrapper=article(f"`{short_type(given.type_name)}`"),
        optimizer=article(f"`{short_type(type_name(optimizer))}`"),
    )
    return f"{given.text}{path}", what, insert_after(given.source, given.node, path)


def _in_sight(ev: Evidence, given: Argument) -> tuple[str, str, Edit] | None:
    """The one optimizer in sight, where a model or a class was given."""
    if not is_class(given.value) and not is_a(given.value, "torch.nn.Module", float, int, str):
        return None
    names = {**ev.user_frame.frame.f_globals, **ev.locals}
    found = [name for name, value in names.items() if is_a(value, "torch.optim.Optimizer") and not name.startswith("_")]
    return (
        (found[0], tr("`{given}` is {what}", given=given.text, what=what_it_is(given.value)), replace(given.source, given.node, found[0]))
        if len(found) == 1
        else None
    )
