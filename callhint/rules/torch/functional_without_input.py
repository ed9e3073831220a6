"""A function of `torch.nn.functional` was called without data, as if that made a layer or a loss.

The classes in `torch.nn` are made first and called later; the functions compute at once and are handed over as they are.

Fails: `criterion = F.mse_loss()`, `nn.Sequential(nn.Linear(2, 3), F.relu())`, `F.relu()(x)`
Works: `criterion = F.mse_loss`, `nn.Sequential(nn.Linear(2, 3), nn.ReLU())`, `F.relu(x)`
Fix safety: safe where the function is called with the data right away; otherwise it is assumed that it is to be called later.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.layers import layer_class, named
from callhint.evidence.probe import class_name, is_a, is_function, is_subclass_of, loaded_class, own_member
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import argument_span, drop_call, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn.functional", "https://docs.pytorch.org/docs/stable/nn.functional.html"),)


@rule(TypeError)
def functional_without_input(ev: Evidence) -> Finding | None:
    """The function lacks its arguments because it was given none, or settings only."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or call.args or ev.in_library or " missing " not in ev.message or not is_function(callee.value):
        return None
    name = named(callee.value)
    if own_member(sys.modules.get("torch.nn.functional"), name) is not callee.value:
        return None
    cls = layer_class(name) or layer_class(f"{name}_loss")
    made = f"{_package(ev)}{class_name(cls)}" if cls is not None else ""
    source, parent = ev.site.source, ev.site.source.parents.get(call)
    inside = argument_span(source, call)
    settings = source.text[inside.start : inside.end]
    if isinstance(parent, ast.Call) and parent.func is call and not settings:
        meant, fix = f"{callee.text}(…)", Fix(tr("call `{callee}` with the data", callee=callee.text), (drop_call(source, call),))
    elif made and (settings or _is_layer_wanted(ev, parent)):
        if required(cls) != []:
            return None
        meant = f"{made}({settings})"
        fix = Fix(tr("make an object of the class: {meant}", meant=quoted(meant)), (replace(source, call, meant),), Applicability.UNSAFE)
    elif not settings and _is_kept_to_be_called(ev, call, parent):
        meant, fix = (
            callee.text,
            Fix(
                tr("keep the function `{callee}`, to be called later", callee=callee.text), (drop_call(source, call),), Applicability.UNSAFE
            ),
        )
    else:
        return None
    return Finding(
        title=title(
            tr("`{callee}` is a function and computes at once: {meant}", callee=callee.text, meant=quoted(meant, 30)),
            tr("`{callee}` was called without data", callee=callee.text),
        ),
        why=tr("`{callee}()` calls the function `{name}` with no data, and it cannot do without. ", callee=callee.text, name=name)
        + (
            tr(
                "The class `{made}` makes an object that is called with the data later; the function of `torch.nn.functional` "
                "is called with the data itself, or handed over without parentheses. Here that is {meant}.",
                made=made,
                meant=quoted(meant),
            )
            if made
            else tr(
                "The function of `torch.nn.functional` is called with the data itself, or handed over without parentheses. "
                "Here that is {meant}.",
                meant=quoted(meant),
            )
        ),
        kind="function",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(callee, "function"),
    )


def _is_layer_wanted(ev: Evidence, parent: object) -> bool:
    """Whether the call stands among the layers of a container."""
    return isinstance(parent, ast.Call) and is_subclass_of(ev.values.of(parent.func), "torch.nn.Sequential", "torch.nn.ModuleList")


def _is_kept_to_be_called(ev: Evidence, call: ast.Call, parent: object) -> bool:
    """Whether the result is handed over, or kept under a name that nothing asks for what a tensor has."""
    if isinstance(parent, ast.Assign) and parent.value is call:
        # `x = F.relu()` lacks its input; `loss = F.mse_loss()`, then `loss.backward()`, as well.
        target, source = parent.targets[0], ev.site.source
        return not is_a(ev.values.of(target), "torch.Tensor") and f"{source.slice(target)}." not in source.text
    return isinstance(parent, ast.Call | ast.keyword | ast.List | ast.Tuple | ast.Dict)


def _package(ev: Evidence) -> str:
    module = loaded_class("torch.nn.Module")
    return "nn." if ev.values.of(ast.parse("nn.Module", mode="eval").body) is module else "torch.nn."
