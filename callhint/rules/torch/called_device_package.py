"""`torch.cuda` was called: it is a package of functions, and devices are made by `torch.device`.

Fails: `torch.cuda("cpu")`, `torch.cuda(0)`, `if torch.cuda():`, `torch.cuda(x)`
Works: `torch.device("cpu")`, `torch.cuda.is_available()`, `x.to(device)`
Fix safety: safe for the name of a device; otherwise unsafe, what is meant is seen from the argument and the place.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a, is_class, module_name, own_member
from callhint.evidence.trail import start
from callhint.evidence.uncomputed import is_data
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace, replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("torch.device", "https://docs.pytorch.org/docs/stable/tensor_attributes.html"),)

# The packages of torch that have the name of a kind of device.
_KINDS = frozenset({"cuda", "cpu", "mps", "xpu"})


@rule(TypeError)
def called_device_package(ev: Evidence) -> Finding | None:
    """A package of torch for one kind of device is called."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, ModuleType) or not isinstance(callee.node, ast.Attribute):
        return None
    root, _, kind = module_name(callee.value).partition(".")
    if root != "torch" or kind not in _KINDS or not is_class(own_member(ev.values.of(callee.node.value), "device")):
        return None
    found = _meant(ev, callee, call, kind)
    if found is None:
        return None
    meant, fix, advice = found
    return Finding(
        title=title(
            tr("`{callee}` is a module; what is meant is `{meant}`", callee=callee.text, meant=meant),
            tr("`{callee}` is a module, not a function", callee=callee.text),
        ),
        why=tr(
            "`{callee}` is the package `{module_name}`, a module with functions such as `is_available`. {advice}",
            callee=callee.text,
            module_name=module_name(callee.value),
            advice=advice,
        ),
        kind="python-module",
        fixes=(fix,),
        docs=_DOCS,
    )


def _meant(ev: Evidence, callee: Expression, call: ast.Call, kind: str) -> tuple[str, Fix, str] | None:
    source, device = ev.site.source, f"{callee.text.rpartition('.')[0]}.device"
    available = f"{callee.text}.is_available()"
    either = f'{device}("{kind}" if {available} else "cpu")'
    if call.keywords or len(ev.arguments) > 1:
        return None
    if not ev.arguments:
        parent = source.parents.get(call)
        asked = isinstance(parent, ast.If | ast.IfExp | ast.While | ast.BoolOp | ast.UnaryOp) and getattr(parent, "test", call) is call
        meant = available if asked else either
        advice = (
            tr("Whether there is such a device is told by `{available}`.", available=available)
            if asked
            else tr(
                "Whether there is such a device is told by `{available}`; the device itself is made by `{either}`.",
                available=available,
                either=either,
            )
        )
        return meant, Fix(tr("write `{meant}`", meant=meant), (replace(source, call, meant),), Applicability.UNSAFE), advice
    given = ev.arguments[0]
    if type(given.value) is str and given.value.partition(":")[0] in _KINDS:
        advice = tr("A device is made from its name by `{device}`: `{device}({given})`.", device=device, given=given.text)
        return f"{device}({given.text})", Fix(tr("call `{device}`", device=device), (replace_callee(source, call, device),)), advice
    if type(given.value) is int:
        meant = f'{device}("{kind}", {given.text})'
        return (
            meant,
            Fix(tr("write `{meant}`", meant=meant), (replace(source, call, meant),), Applicability.UNSAFE),
            tr("A device is made by `{device}`: `{meant}`.", device=device, meant=meant),
        )
    if is_a(given.value, "torch.Tensor", "torch.nn.Module") or is_data(start(ev, given.node)):
        meant = f"{given.text}.to({either})"
        return (
            meant,
            Fix(tr("write `{meant}`", meant=meant), (replace(source, call, meant),), Applicability.UNSAFE),
            tr("Tensors and models are moved by their method `to`: `{meant}`.", meant=meant),
        )
    return None
