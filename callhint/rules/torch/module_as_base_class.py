"""A class statement names the package `nn` as its base, where the class `nn.Module` was meant.

Fails: `class Net(nn):`, `class Net(torch.nn):`
Works: `class Net(nn.Module):`
Fix safety: safe; the class was never made, and `Module` is looked up in the very module that was named.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a, is_subclass_of, module_name, own_member
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn.Module", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)


@rule(TypeError)
def module_as_base_class(ev: Evidence) -> Finding | None:
    """One base of the class is a module that holds `torch.nn.Module` as `Module`."""
    definition = ev.site.node
    if not isinstance(definition, ast.ClassDef) or ev.in_library:
        return None
    bases = [ev.expression(base) for base in definition.bases]
    modules = [base for base in bases if is_a(base.value, ModuleType)]
    if len(modules) != 1 or not is_subclass_of(own_member(modules[0].value, "Module"), "torch.nn.Module"):
        return None
    base = modules[0]
    meant = f"{base.text}.Module"
    return Finding(
        title=title(f"`{base.text}` is a module, not a class; the base class is `{meant}`", f"`{base.text}` is a module, not a base class"),
        why=f"`{base.text}` is the package `{module_name(base.value)}`, a collection of classes and functions. A class can only inherit "
        f"from a class. The base of every network in it is `{meant}`, so the line is `class {definition.name}({meant}):`.",
        kind="python-module",
        fixes=(Fix(f"inherit from `{meant}`", (insert_after(ev.site.source, base.node, ".Module"),)),),
        docs=_DOCS,
        offender=ev.offender(base, "python-module"),
    )
