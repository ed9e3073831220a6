"""`torch.cuda` was called with the name of a device, where `torch.device` makes one.

Fails: `torch.cuda("cpu")`, `device = torch.cuda("cuda:0")`
Works: `torch.device("cpu")`
Fix safety: safe; the argument names a device type that torch has a package or a device for.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a, is_class, module_name, own_member, size
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.device", "https://docs.pytorch.org/docs/stable/tensor_attributes.html"),)


@rule(TypeError)
def called_device_package(ev: Evidence) -> Finding | None:
    """A package of torch for one kind of device is called with a device's name."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, ModuleType) or len(ev.arguments) != 1:
        return None
    root, _, package = module_name(callee.value).partition(".")
    name = ev.arguments[0].value
    if root != "torch" or type(name) is not str or not size(name):
        return None
    kind = name.partition(":")[0]
    # "cpu" and "cuda" are kinds of devices and packages of torch as well; so is the package that was called.
    torch = ev.values.of(callee.node.value) if isinstance(callee.node, ast.Attribute) else None
    if torch is None or not is_a(own_member(torch, kind), ModuleType) or package not in {"cuda", "cpu", "mps", "xpu", kind}:
        return None
    if not is_class(own_member(torch, "device")):
        return None
    meant = f"{callee.text.rpartition('.')[0]}.device"
    return Finding(
        title=title(f"`{callee.text}` is a module; `{meant}` makes a device", f"`{callee.text}` is a module, not a function"),
        why=f"`{callee.text}` is the package `{module_name(callee.value)}`, with functions such as `is_available`. A device is made from "
        f'its name by `{meant}`: `{meant}("{kind}")`.',
        kind="python-module",
        fixes=(Fix(f"call `{meant}`", (replace_callee(ev.site.source, call, meant),)),),
        docs=_DOCS,
    )
