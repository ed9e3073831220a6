"""A device was called; it only names where tensors live.

Things are moved to a device with `to(device)`; another device is made with `torch.device(name)`.

Fails: `device = torch.device("cpu")`, then `device(x)`, `net.to(device())` or `device("cuda")`
Works: `x.to(device)`, `net.to(device)`, `torch.device("cuda")`
Fix safety: safe; what is moved or made is seen from the argument.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a, loaded_class
from callhint.evidence.trail import start
from callhint.evidence.uncomputed import is_data
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, replace
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.device", "https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch.device"),)


@rule(TypeError)
def called_device(ev: Evidence) -> Finding | None:
    """A device, or its name where one is wanted, is called with what is to be moved there, the name of another device, or nothing."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or call.keywords or len(ev.arguments) != len(call.args):
        return None
    is_text = type(callee.value) is str
    if not is_a(callee.value, "torch.device") and not (is_text and not call.args and _is_moved_to(ev, call)):
        return None
    source, given = ev.site.source, ev.arguments[0] if ev.arguments else None
    if given is None:
        calls = alike(ev, lambda other: ast.dump(other.func) == ast.dump(call.func) and not other.args and not other.keywords)
        meant, edits, how = (
            callee.text,
            tuple(drop_call(source, one) for one in calls),
            tr("use `{callee}` without parentheses", callee=callee.text),
        )
        told = tr("What is meant is `{meant}`.", meant=meant)
    elif len(ev.arguments) == 1 and (is_a(given.value, "torch.Tensor", "torch.nn.Module") or is_data(start(ev, given.node))):
        meant = f"{given.text}.to({callee.text})"
        edits, how = (replace(source, call, meant),), tr("move it with `{meant}`", meant=meant)
        told = tr("What is meant is `{meant}`: `to` moves tensors and models.", meant=meant)
    elif is_a(given.value, str) and _spelled(ev) is not None:
        meant = f"{_spelled(ev)}({', '.join(argument.text for argument in ev.arguments)})"
        edits, how = (replace(source, call, meant),), tr("make the device with `{meant}`", meant=meant)
        told = tr("What is meant is `{meant}`: the class makes devices from names.", meant=meant)
    else:
        return None
    binding = ev.binding(callee.text) if callee.text.isidentifier() else None
    what = tr("the name of a device") if is_text else tr("a device")
    return Finding(
        title=title(tr("`{callee}` is {what}, not a function", callee=callee.text, what=what), tr("A device is not a function")),
        why=tr(
            "`{callee}` is {kind}: it names the place where tensors live and does nothing by itself. {told}",
            callee=callee.text,
            kind=tr("a string") if is_text else tr("a `torch.device`"),
            told=told,
        ),
        kind="device",
        fixes=(Fix(how, edits),),
        docs=_DOCS,
        origin=ev.origin(binding),
    )


def _is_moved_to(ev: Evidence, call: ast.Call) -> bool:
    """Whether the call stands where `to` of a tensor or model wants a device, or is handed over as `device`."""
    parent = ev.site.source.parents.get(call)
    if isinstance(parent, ast.keyword):
        return parent.arg == "device"
    receiver = (
        parent.func.value if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Attribute) and parent.func.attr == "to" else None
    )
    return receiver is not None and is_a(ev.values.of(receiver), "torch.Tensor", "torch.nn.Module")


def _spelled(ev: Evidence) -> str | None:
    """How the notebook writes the class of devices."""
    cls = loaded_class("torch.device")
    return next((text for text in ("torch.device",) if ev.values.of(ast.parse(text, mode="eval").body) is cls), None)
