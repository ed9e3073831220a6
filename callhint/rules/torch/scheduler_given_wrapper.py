"""A scheduler was built on a wrapper around an optimizer, where the optimizer inside it is wanted.

Fails: `StepLR(wrapper, …)` with an object that is no `torch.optim.Optimizer`
Works: `StepLR(wrapper.optim, …)`, the optimizer that the wrapper holds
Fix safety: safe when the wrapper holds exactly one optimizer; it is the same object that the wrapper steps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, instance_dict, is_a, is_class, is_subclass_of, type_name
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("How to adjust the learning rate", "https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate"),)


@rule(TypeError)
def scheduler_given_wrapper(ev: Evidence) -> Finding | None:
    """The first argument of a scheduler's class holds an optimizer, but is none."""
    callee = ev.callee
    if callee is None or not is_subclass_of(callee.value, "torch.optim.lr_scheduler.LRScheduler"):
        return None
    given = next((argument for argument in ev.arguments if argument.index == 0 or argument.keyword == "optimizer"), None)
    if given is None or given.value is UNKNOWN or is_class(given.value) or is_a(given.value, "torch.optim.Optimizer"):
        return None
    inner = [(name, value) for name, value in (instance_dict(given.value) or {}).items() if is_a(value, "torch.optim.Optimizer")]
    if len(inner) != 1:
        return None
    attribute, optimizer = inner[0]
    meant = f"{given.text}.{attribute}"
    kind = short_type(given.type_name)
    return Finding(
        title=title(f"`{given.text}` wraps an optimizer; the Optimizer itself is `{meant}`", "The scheduler needs the wrapped optimizer"),
        why=f"`{given.text}` is a `{kind}`, which is not derived from `torch.optim.Optimizer`. It wraps one: its attribute `{attribute}` "
        f"is the `{short_type(type_name(optimizer))}` that holds the learning rates. A scheduler changes those, so it is built on `{meant}`.",
        kind="optimizer",
        fixes=(Fix(f"build the scheduler on `{meant}`", (insert_after(ev.site.source, given.node, f".{attribute}"),)),),
        docs=_DOCS,
        offender=ev.offender(given, "optimizer"),
    )
