"""An optimizer was given the model, its class, or a method, instead of the model's parameters.

An optimizer changes tensors; `parameters()` hands over those of a model.

Fails: `Adam(model)`, `Adam(model.parameters)`, `Adam(model.state_dict())`, `Adam(0.01)`
Works: `Adam(model.parameters())`
Fix safety: safe where the model is the one that was given; unsafe where it is the only one there is.
"""

from __future__ import annotations

import ast
from types import MethodType
from typing import TYPE_CHECKING

from callhint.evidence.bindings import function_code
from callhint.evidence.models_in_sight import models_in_sight
from callhint.evidence.probe import UNKNOWN, function_name, is_a, is_class, is_exactly, is_subclass_of, loaded_member
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call, insert_after, insert_before, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Argument, Evidence

_DOCS = (Doc("torch.optim: constructing it", "https://docs.pytorch.org/docs/stable/optim.html#constructing-it"),)


@rule(TypeError)
def model_for_parameters(ev: Evidence) -> Finding | None:
    """The argument `params` of an optimizer of torch is something that has parameters, or nothing of the kind."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or not ev.in_library or not is_subclass_of(callee.value, "torch.optim.Optimizer"):
        return None
    if function_code(loaded_member("torch.optim.Optimizer", "__init__")) not in [frame.code for frame in ev.library_frames]:
        # `Adadelta(weights, [0.1])`: another argument was refused first.
        return None
    given = next((one for one in ev.arguments if one.index == 0 or one.keyword == "params"), None)
    found = _fix(ev, given) if given is not None else None
    if given is None or found is None:
        return None
    meant, fix = found
    return Finding(
        title=title(
            tr("`{callee}` takes parameters: `{meant}`, not {given}", callee=callee.text, meant=meant, given=quoted(given.text, 24)),
            tr("`{callee}` takes parameters: `{meant}`", callee=callee.text, meant=meant),
            tr("The optimizer takes the parameters of the model"),
        ),
        why=tr(
            "The first argument of an optimizer is what it is to change: tensors, as `parameters()` hands them over. {given} is "
            "{what}. With `{meant}`, it gets them.",
            given=quoted(given.text),
            what=tr("a method that was not called") if is_a(given.value, MethodType) else what_it_is(given.value),
            meant=meant,
        ),
        kind="optimizer-class",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(given, _kind(given)),
    )


def _kind(given: Argument) -> str:
    if is_a(given.value, "torch.nn.Module"):
        return "nn-module"
    return "tensor" if is_a(given.value, "torch.Tensor") else ("class" if is_class(given.value) else "function-result")


def _fix(ev: Evidence, given: Argument) -> tuple[str, Fix] | None:
    source, node, value = given.source, given.node, given.value
    if is_a(value, "torch.nn.Module"):
        return f"{given.text}.parameters()", Fix(
            tr("hand over `{given}.parameters()`", given=given.text), (insert_after(source, node, ".parameters()"),)
        )
    if is_a(value, MethodType) and function_name(value) in {"parameters", "named_parameters"}:
        return f"{given.text}()", Fix(tr("call `{given}()`", given=given.text), (add_call(source, node),))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "state_dict":
        meant = f"{source.slice(node.func.value)}.parameters()"
        return meant, Fix(tr("hand over `{meant}`", meant=meant), (replace(source, node, meant),))
    if is_a(value, "torch.Tensor"):
        return f"[{given.text}]", Fix(
            tr("hand over a list of tensors"), (insert_before(source, node, "["), insert_after(source, node, "]"))
        )
    models = models_in_sight(ev)
    # A number in its place is the learning rate, unless that is given.
    is_rate = is_exactly(value, int, float) and not any(argument.keyword == "lr" for argument in ev.arguments)
    if len(models) != 1 or value is UNKNOWN or not (is_class(value) or is_rate):
        return None
    meant = f"{models[0]}.parameters()"
    edit = (
        replace(source, node, meant)
        if is_class(value)
        else insert_before(source, node, f"{meant}, lr=" if given.keyword is None else f"{meant}, ")
    )
    return meant, Fix(tr("hand over `{meant}`, assuming that this is the model", meant=meant), (edit,), Applicability.UNSAFE)
