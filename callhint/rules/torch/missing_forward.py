"""A model was called whose class has no `forward` at all, or has it outside of the class.

Calling an `nn.Module` runs `forward`; layers alone do not say in which order they are applied.

Fails: `class Net(nn.Module):` with `__init__` only, then `Net()(x)`
Works: the same class with `def forward(self, x): return self.fc(x)`
Fix safety: safe where a function `forward(self, …)` stands below the class: it is put into the class; what else it should do, nobody can know.
"""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING

from callhint.evidence.forwards import class_source, misnamed_forward, module_without_forward, nested_methods
from callhint.evidence.peeks.torch import children
from callhint.evidence.probe import UNKNOWN, mro
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module: forward", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.forward"),)


@rule(NotImplementedError)
def missing_forward(ev: Evidence) -> Finding | None:
    """Nothing in the class is, or is meant to be, its `forward`."""
    module = module_without_forward(ev)
    found = class_source(ev, module) if module is not UNKNOWN and misnamed_forward(module) is None else None
    if found is None or any(inner.name == "forward" for inner, _ in nested_methods(found[1])):
        return None
    source, definition = found
    cls = definition.name
    outside = ev.session.namespace.get("forward", UNKNOWN)
    is_method = type(outside) is FunctionType and outside.__code__.co_varnames[:1] == ("self",)
    at = ev.scope.definition(outside.__code__) if is_method else None
    if at is not None:
        why = tr(
            "`def forward(self, …)` in {place} stands outside of `class {cls}`: without indentation it is a plain function. ",
            place=place(at[0], at[1].lineno),
            cls=cls,
        )
        fix = Fix(tr("make the function `forward` a method of `{cls}`", cls=cls), before=(f"{cls}.forward = forward",))
        fixes = (fix,) if ev.session.namespace.get(cls, UNKNOWN) is mro(module)[0] else ()
    else:
        layers = [f"`{name}`" for name, _ in children(module)][:4]
        where = place(source, definition.lineno)
        why = (
            tr(
                "`class {cls}` in {place} defines no `forward`: its layers ({names}) are there, but not the way through them. ",
                cls=cls,
                place=where,
                names=", ".join(layers),
            )
            if layers
            else tr("`class {cls}` in {place} defines no `forward`. ", cls=cls, place=where)
        )
        fixes = ()
    return Finding(
        title=title(
            tr("`{cls}` has no method `forward` for the call to run", cls=cls), tr("The class of this model has no method `forward`")
        ),
        why=why
        + tr(
            "Calling a module runs the method `forward` of its class. With `def forward(self, x)` inside `{cls}`, which returns the "
            "output, and a model made from it anew, the call works.",
            cls=cls,
        ),
        kind="nn-module",
        fixes=fixes,
        docs=_DOCS,
    )
