"""The method `eval` (or another that gives the model back) was kept in place of the model: its parentheses are missing.

`eval()`, `train()`, `float()` and their like set up a model and return it. Without parentheses the method itself is kept, and calling
that hands the input to the method.

Fails: `model = model.eval`, then `model(x)`
Works: `model = model.eval()`, then `model(x)`
Fix safety: safe; the method needs nothing, and the model it belongs to is the one that was meant.
"""

from __future__ import annotations

import ast
from types import MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import function_code
from callhint.evidence.checks import required
from callhint.evidence.holder import holder
from callhint.evidence.probe import class_member, function_name, is_a, loaded_class, loaded_member
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module.eval", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.eval"),)


@rule(TypeError, ValueError)
def kept_mode_method(ev: Evidence) -> Finding | None:
    """What was called is a method that every module has and that returns the module, kept under another name."""
    callee, call, base = ev.callee, ev.site.call, loaded_class("torch.nn.Module")
    if callee is None or call is None or base is None or not call.args or not is_a(callee.value, MethodType):
        return None
    method, module = function_name(callee.value), callee.value.__self__
    if class_member(base, method) is not callee.value.__func__ or not is_a(module, base) or required(callee.value) != []:
        return None
    if ev.in_library and ev.raising_frame.code is not function_code(callee.value):
        return None
    held = holder(ev, callee.node)
    kept = held.assigned if held is not None else None
    if held is None or held.binding is None or not isinstance(kept, ast.Attribute) or kept.attr != method:
        return None
    if not _gives_itself(callee.value):
        return None
    source, text = held.binding.source, held.binding.source.slice(kept)
    if held.is_global and source.slice(kept.value) == held.text:
        # Run again, the statement would find the method where the model was.
        fix = Fix(tr("call the kept method: `{held}()` gives the model", held=held.text), before=(f"{held.text} = {held.text}()",))
    else:
        fix = Fix(tr("call the method: `{text}()`", text=text), (add_call(source, kept),))
    return Finding(
        title=title(
            tr("`{held}` is the method `{method}` of a model, not the model", held=held.text, method=method),
            tr("`{held}` is a method, not the model", held=held.text),
        ),
        why=tr(
            "{place} keeps `{text}` without parentheses: the method itself, not what it returns. Calling it hands the input to "
            "`{method}`. `{text}()` sets the model up and returns the model, which can be called.",
            place=binding_place(held.binding),
            text=text,
            method=method,
        ),
        kind="function",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(callee, "function"),
        origin=ev.origin(held.binding),
    )


def _gives_itself(method: MethodType) -> bool:
    """Whether the method says that it returns its own object, by the same annotation as `nn.Module.eval`."""
    known: Any = loaded_member("torch.nn.Module", "eval")
    returned, wanted = method.__func__.__annotations__.get("return"), known.__annotations__.get("return")
    return returned is wanted or (type(returned) is str and returned == wanted)
