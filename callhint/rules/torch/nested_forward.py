"""A model was called whose `forward` is indented into another method, so the class has none.

A `def` inside `__init__` makes a local function that is gone when `__init__` ends.

Fails: `class Net(nn.Module): def __init__(self): …; def forward(self, x): …` with `forward` one level too deep
Works: `def __init__` and `def forward` with the same indentation
Fix safety: safe to move the text; models that were made from the class are made again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.forwards import class_source, misnamed_forward, module_without_forward, nested_methods
from callhint.evidence.probe import UNKNOWN
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import moved_out
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module: forward", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.forward"),)


@rule(NotImplementedError)
def nested_forward(ev: Evidence) -> Finding | None:
    """A method of the class has a local function named `forward`."""
    module = module_without_forward(ev)
    found = class_source(ev, module) if module is not UNKNOWN and misnamed_forward(module) is None else None
    if found is None:
        return None
    source, definition = found
    nested = nested_methods(definition)
    forward = next(((inner, outer) for inner, outer in nested if inner.name == "forward"), None)
    if forward is None:
        return None
    inner, outer = forward
    siblings = [function for function, method in nested if method is outer]
    return Finding(
        title=title(
            tr("`forward` is indented into `{outer}`, so `{definition}` has none", outer=outer.name, definition=definition.name),
            tr("`forward` is nested in another method"),
        ),
        why=tr(
            "In {place}, `def forward` stands inside `{outer}`: that makes a local function, which is gone when "
            "`{outer}` ends. Calling a module runs the method `forward` of its class; with the indentation of `def {outer}`, it is one.",
            place=place(source, inner.lineno),
            outer=outer.name,
        ),
        kind="nn-module",
        fixes=(
            Fix(tr("move `forward` out of `{outer}`, to the level of the class", outer=outer.name), moved_out(source, siblings, outer)),
        ),
        docs=_DOCS,
    )
