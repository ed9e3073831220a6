"""A model, or a part of one, was called only to get at its members: the parentheses run `forward` without an input.

`DataParallel` keeps the model it wraps in the attribute `module`. A module is callable, so `net.module()` is no typing error for Python: it
runs the model on nothing.

Fails: `torch.save(net.module().state_dict(), path)`
Works: `torch.save(net.module.state_dict(), path)`
Fix safety: safe; the module itself has what is asked for after the parentheses.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.forwards import is_part_of_module, module_raising
from callhint.evidence.probe import UNKNOWN, class_member, mro
from callhint.evidence.values import member
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)


@rule(TypeError)
def called_submodule(ev: Evidence) -> Finding | None:
    """The call has no argument, fails for want of one, and what is read from its result is a member of the module."""
    module = module_raising(ev, "_call_impl", "_wrapped_call_impl", "_slow_forward")
    call, callee = ev.site.call, ev.callee
    if module is UNKNOWN or call is None or callee is None or callee.value is not module or call.args or call.keywords:
        return None
    parent, is_part = ev.site.source.parents.get(call), is_part_of_module(ev, call)
    is_attribute = isinstance(callee.node, ast.Attribute)
    if isinstance(parent, ast.Attribute):
        if class_member(mro(module)[0], parent.attr) is UNKNOWN and member(module, parent.attr) is UNKNOWN:
            return None
        wanted = f"{callee.text}.{parent.attr}"
    elif is_part or (is_attribute and callee.node.attr == "module" and isinstance(parent, ast.Call | ast.Assign)):  # type: ignore[attr-defined]
        wanted = callee.text
    else:
        return None
    cls = short_type(callee.type_name)
    nature = (
        tr("`{callee}` is the attribute that holds the inner `{cls}`.", callee=callee.text, cls=cls)
        if is_attribute
        else tr("`{callee}` is already a `{cls}` object.", callee=callee.text, cls=cls)
    )
    told = (
        tr("Without the parentheses, `{wanted}` is the module that goes in there.", wanted=wanted)
        if is_part
        else tr("Without the parentheses, `{wanted}` reads what the module has.", wanted=wanted)
    )
    return Finding(
        title=title(
            tr("`{callee}` is an attribute, not a method", callee=callee.text)
            if is_attribute
            else tr("`{callee}` is already a model object", callee=callee.text)
        ),
        why=tr(
            "{nature} A module can be called, so `{callee}()` runs its `forward` without an input and fails there. {told}",
            nature=nature,
            callee=callee.text,
            told=told,
        ),
        kind="nn-module",
        fixes=(Fix(tr("drop the parentheses after `{callee}`", callee=callee.text), (drop_call(ev.site.source, call),)),),
        docs=_DOCS,
    )
