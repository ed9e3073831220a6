"""A submodule that is kept as an attribute was called without input, as if a method returned it.

`net.module` of a `DataParallel` is the wrapped model itself; `net.module()` runs that model, with nothing to work on.

Fails: `net.module().state_dict()`, with `net = nn.DataParallel(model)`
Works: `net.module.state_dict()`
Fix safety: safe; the attribute is the module, and what is asked of it afterwards is one of its members.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.peeks.torch import member as submodule
from callhint.evidence.probe import UNKNOWN, class_member, is_a
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn.DataParallel", "https://docs.pytorch.org/docs/stable/generated/torch.nn.DataParallel.html"),)


@rule(TypeError)
def called_inner_module(ev: Evidence) -> Finding | None:
    """A submodule is called without arguments though its `forward` needs some, and a member of the result is used."""
    callee, call, receiver = ev.callee, ev.site.call, ev.receiver
    if callee is None or call is None or receiver is None or call.args or call.keywords or not isinstance(callee.node, ast.Attribute):
        return None
    name = callee.node.attr
    if not is_a(receiver.value, "torch.nn.Module") or submodule(receiver.value, name) is not callee.value:
        return None
    forward = class_member(type(callee.value), "forward")
    needed = required(forward) if forward is not UNKNOWN else None
    used = ev.site.source.parents.get(call)
    # `self` is the first of them; a member of every module cannot be meant for what `forward` returns.
    if needed is None or len(needed) < 2 or not isinstance(used, ast.Attribute) or class_member(type(callee.value), used.attr) is UNKNOWN:  # noqa: PLR2004
        return None
    meant = f"{callee.text}.{used.attr}"
    return Finding(
        title=title(f"`{callee.text}` is the wrapped model, an attribute; `()` calls the model", f"`{callee.text}` is an attribute, not a method"),
        why=f"`{callee.text}` holds a `{short_type(callee.type_name)}`. With parentheses it is run like any model, and its `forward` needs "
        f"`{needed[1]}`. Here the model itself is wanted, without calling it: `{meant}`.",
        kind="nn-module",
        fixes=(Fix(f"use `{meant}` without calling the model", (drop_call(ev.site.source, call),)),),
        docs=_DOCS,
    )
