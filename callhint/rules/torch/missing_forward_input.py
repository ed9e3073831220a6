"""A model was called without one of the inputs that its `forward` takes.

What a module is called with is what `forward` gets. Helpers that call the model themselves (summaries, tracers) know only one input.

Fails: `model(x)` with `def forward(self, x, mask)`
Works: `model(x, mask)`
Fix safety: unsafe: a variable of the parameter's name is taken for the missing input; otherwise nobody knows what it should be.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required, signature
from callhint.evidence.forwards import forward_of, is_part_of_module, module_raising
from callhint.evidence.mappings import handed_whole
from callhint.evidence.peeks.torch import children
from callhint.evidence.probe import UNKNOWN, class_name, is_a, mro, static_member
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span, drop_call
from callhint.rules.rule import rule
from callhint.rules.wording import joined, place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module: forward", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.forward"),)


@rule(TypeError)
def missing_forward_input(ev: Evidence) -> Finding | None:
    """`forward` has required parameters that the call did not fill."""
    module = module_raising(ev, "_call_impl", "_wrapped_call_impl", "_slow_forward")
    call = ev.site.call
    if module is UNKNOWN or call is None or is_a(forward_of(module), staticmethod) or " missing " not in ev.message:
        return None
    if ev.callee is None or _decides_itself(ev.callee.value, module) or handed_whole(ev) is not None:
        return None
    forward = static_member(module, "forward")
    names, parameters = required(forward), signature(forward)
    missing = [name for name in names or () if f"'{name}'" in ev.message.partition("argument")[2]]
    if not missing or parameters is None or f"forward() missing {len(missing)} required" not in ev.message:
        return None
    if not call.args and not call.keywords and _is_asked_for_members(ev, call, module):
        return None
    cls = class_name(mro(module)[0])
    takes = ", ".join(parameters.parameters)
    definition = ev.scope.definition(forward.__func__.__code__) if hasattr(forward, "__func__") else None
    where = tr(" ({place})", place=place(definition[0], definition[1].lineno)) if definition is not None else ""
    listed = joined(f"`{name}`" for name in missing)
    return Finding(
        title=title(
            tr("`{cls}.forward` also needs {listed}", cls=cls, listed=listed), tr("`forward` needs {listed} as well", listed=listed)
        ),
        why=tr(
            "What a model is called with goes to its `forward`. The `forward` of `{cls}`{where} takes `{takes}` and has no default for {listed}, and "
            "{code} hands nothing over for it. The call has to pass {listed} along with the other inputs.",
            cls=cls,
            where=where,
            takes=takes,
            listed=listed,
            code=quoted(ev.site.source.slice(call)),
        ),
        kind="nn-module",
        confidence=Confidence.CERTAIN,
        fixes=_fixes(ev, call, missing),
        docs=_DOCS,
    )


def _decides_itself(called: object, module: object) -> bool:
    """Whether what was called is another module, such as `nn.Sequential`, that hands its layers what it chooses; wrappers hand on all."""
    inside = [child for _, child in children(called)]
    return is_a(called, "torch.nn.Module") and called is not module and not (len(inside) == 1 and inside[0] is module)


def _is_asked_for_members(ev: Evidence, call: ast.Call, module: object) -> bool:
    """`net.module().state_dict()`, `save(net.module())`: the parentheses themselves are too much there."""
    if is_part_of_module(ev, call) or (isinstance(call.func, ast.Attribute) and call.func.attr == "module"):
        return True
    parent = ev.site.source.parents.get(call)
    return isinstance(parent, ast.Attribute) and static_member(module, parent.attr) is not UNKNOWN


def _fixes(ev: Evidence, call: ast.Call, missing: list[str]) -> tuple[Fix, ...]:
    hidden = any(keyword.arg is None for keyword in call.keywords) or any(type(argument).__name__ == "Starred" for argument in call.args)
    if hidden or ev.callee is None or not is_a(ev.callee.value, "torch.nn.Module"):
        return ()
    parent = ev.site.source.parents.get(call)
    if not call.args and not call.keywords and isinstance(parent, ast.Call) and parent.func is call:
        # `layer()(x)`: the object that is there already is made once more.
        return (
            Fix(
                tr("drop the empty parentheses behind `{callee}`", callee=ev.callee.text),
                (drop_call(ev.site.source, call),),
                Applicability.UNSAFE,
            ),
        )
    known = all(is_a(ev.locals.get(name, ev.session.namespace.get(name)), "torch.Tensor") for name in missing)
    told = ", ".join(f"{name}={name if known else '...'}" for name in missing)
    inside = argument_span(ev.site.source, call)
    edit = Edit(ev.site.source.name, Span(inside.end, inside.end), f", {told}" if call.args or call.keywords else told)
    if known:
        return (
            Fix(
                tr("pass {names} as well, assuming the variable of that name is meant", names=", ".join(f"`{name}`" for name in missing)),
                (edit,),
                Applicability.UNSAFE,
            ),
        )
    return (Fix(tr("pass {names} as well", names=", ".join(f"`{name}`" for name in missing)), (edit,), Applicability.DISPLAY),)
