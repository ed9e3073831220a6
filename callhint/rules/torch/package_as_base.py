"""A model class derives from the package `nn` instead of the class `nn.Module` in it.

Fails: `class Net(nn): …`
Works: `class Net(nn.Module): …`
Fix safety: safe; the class that is meant is in the package.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a, is_class, module_name, own_member
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)

# The class of a package of torch that is made to be derived from, by the path that leads to it.
_BASES = ("Module", "Dataset", "Optimizer", "Function", "Distribution", "nn.Module")


@rule(TypeError)
def package_as_base(ev: Evidence) -> Finding | None:
    """One of the bases is a package of torch."""
    definition = ev.site.node
    if not isinstance(definition, ast.ClassDef):
        return None
    packages = [base for base in definition.bases if _is_torch(ev.values.of(base))]
    if len(packages) != 1:
        return None
    base = ev.expression(packages[0])
    path = next((path for path in _BASES if is_class(_inside(base.value, path))), None)
    if path is None:
        return None
    meant, name = f"{base.text}.{path}", definition.name
    return Finding(
        title=title(f"`{base.text}` is a package; the base class is `{meant}`", f"`{base.text}` is a package, not a base class"),
        why=f"`class {name}({base.text})` derives from the package `{module_name(base.value)}`, and only classes can be derived from. "
        f"The base class for this is `{meant}`; with `class {name}({meant})` the rest of the class can stay as it is.",
        kind="python-module",
        fixes=(Fix(f"derive `{name}` from `{meant}`", (replace(ev.site.source, base.node, meant),)),),
        docs=_DOCS,
        offender=ev.offender(base, "python-module"),
    )


def _is_torch(value: object) -> bool:
    return is_a(value, ModuleType) and module_name(value).partition(".")[0] == "torch"


def _inside(package: object, path: str) -> object:
    for name in path.split("."):
        package = own_member(package, name)
    return package
