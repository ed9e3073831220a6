"""A module's `__init__` does not run `nn.Module.__init__`, so the module cannot keep layers or be called.

`nn.Module.__init__` makes the dicts in which parameters, buffers and submodules are kept.

Fails: `def __init__(self): self.fc = nn.Linear(3, 2)`
Works: `def __init__(self): super().__init__(); self.fc = nn.Linear(3, 2)`
Fix safety: safe where the base class needs no argument, or the `__init__` has parameters of those names; models are made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.forwards import module_raising
from callhint.evidence.initialisers import Unprepared, unprepared
from callhint.evidence.peeks.torch import is_module
from callhint.evidence.probe import UNKNOWN, class_name
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import add_call, begin_body
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module: super().__init__() comes first", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)

_RAISED_IN = ("__setattr__", "__getattr__", "register_buffer", "register_parameter", "add_module", "register_module")


@rule(AttributeError)
def missing_super_init(ev: Evidence) -> Finding | None:
    """The module lacks what `nn.Module.__init__` makes, and an `__init__` of the user's does not run it."""
    module = module_raising(ev, *_RAISED_IN)
    if module is UNKNOWN or is_module(module):
        return None
    found = unprepared(ev, module)
    if found is None or found.is_called:
        return None
    cls = class_name(found.cls)
    where = place(found.source, found.function.lineno)
    headline, bare = (
        (
            tr("`{cls}.__init__` names `super().__init__` without calling it", cls=cls),
            tr("`{cls}.__init__` in {place} names `super().__init__` without calling it.", cls=cls, place=where),
        )
        if found.call is not None
        else (
            tr("`{cls}.__init__` does not call `super().__init__()`", cls=cls),
            tr("`{cls}.__init__` in {place} does not call `super().__init__()`.", cls=cls, place=where),
        )
    )
    return Finding(
        title=title(
            headline,
            tr("`{cls}` lacks `super().__init__()`", cls=cls),
            tr("`super().__init__()` is missing in the model's `__init__`"),
        ),
        why=tr(
            "{bare} `nn.Module.__init__` makes the places where a module "
            "keeps its layers; until it has run, the module takes no layer and cannot run. `super().__init__()` belongs at the top of `__init__`.",
            bare=bare,
        ),
        kind="nn-module",
        confidence=Confidence.CERTAIN,
        fixes=(_fix(found),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.node), "nn-module") if isinstance(ev.site.node, ast.expr) else None,
    )


def _fix(found: Unprepared) -> Fix:
    if found.call is not None:
        return Fix(tr("call `super().__init__`"), (add_call(found.source, found.call, found.arguments),))
    statement = f"super().__init__({found.arguments})"
    edit = begin_body(found.source, found.function, statement)
    lowered = Applicability.DISPLAY if "..." in statement else Applicability.SAFE
    return Fix(tr("begin `__init__` with `{statement}`", statement=statement), (edit,), lowered)
