"""A class statement names the package `nn` as its base, where the class `nn.Module` was meant.

Fails: `class Net(nn):`, `class Net(torch.nn):`
Works: `class Net(nn.Module):`
Fix safety: safe; the class was never made, and `Module` is looked up in the very module that was named.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a, is_class, module_name, own_member
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn.Module", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)

_BASES = ("Module", "Dataset", "Optimizer", "Function", "Distribution", "nn.Module")


@rule(TypeError)
def module_as_base_class(ev: Evidence) -> Finding | None:
    """One base of the class is a package of torch with a class that is made to be derived from."""
    definition = ev.site.node
    if not isinstance(definition, ast.ClassDef) or ev.in_library:
        return None
    bases = [ev.expression(base) for base in definition.bases]
    modules = [base for base in bases if is_a(base.value, ModuleType)]
    path = _class_in(modules[0].value) if len(modules) == 1 else None
    if path is None:
        return None
    base = modules[0]
    meant = f"{base.text}.{path}"
    return Finding(
        title=title(
            tr("`{base}` is a module, not a class; the base class is `{meant}`", base=base.text, meant=meant),
            tr("`{base}` is a module, not a base class", base=base.text),
        ),
        why=tr(
            "`{base}` is the package `{module_name}`, a collection of classes and functions. A class can only inherit "
            "from a class. The base class in it is `{meant}`, so the line is `class {definition}({meant}):`.",
            base=base.text,
            module_name=module_name(base.value),
            meant=meant,
            definition=definition.name,
        ),
        kind="python-module",
        fixes=(Fix(tr("inherit from `{meant}`", meant=meant), (insert_after(ev.site.source, base.node, f".{path}"),)),),
        docs=_DOCS,
        offender=ev.offender(base, "python-module"),
    )


def _class_in(package: object) -> str | None:
    """The path from a package of torch to the class in it that is made to be derived from."""
    if module_name(package).partition(".")[0] != "torch":
        return None
    for path in _BASES:
        found = package
        for name in path.split("."):
            found = own_member(found, name)
        if is_class(found):
            return path
    return None
