"""A hook was called when it was registered, so its result, and not the function, was kept as the hook.

`register_forward_hook(save(net, None, None))` calls `save` once and registers what it returned; the module calls that at its next run.

Fails: `handle = net.register_forward_hook(save(net, None, None))`, then `net(x)`
Works: `handle = net.register_forward_hook(save)`
Fix safety: unsafe: the registration is undone by its handle and made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import offender
from callhint.evidence.handed_over import HandedOver, fits, handed_over
from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (
    Doc(
        "register_forward_hook", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook"
    ),
)


@rule(TypeError)
def registered_result(ev: Evidence) -> Finding | None:
    """An earlier statement handed the result of the user's function to a method of a module that registers hooks."""
    one = handed_over(ev)
    call = one.outer.node if one is not None and one.earlier else None
    if one is None or not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return None
    method = call.func.attr
    if not (method.startswith("register_") and method.endswith("_hook")) or not is_a(
        one.outer.values.of(call.func.value), "torch.nn.Module"
    ):
        return None
    fixes = _fixes(one, call)
    return Finding(
        title=title(
            tr("{inner} was registered: its result, not the hook `{one}`", inner=quoted(one.inner.text, 34), one=one.name),
            tr("The result of `{one}` was registered", one=one.name),
        ),
        why=tr(
            "The parentheses call `{one}` right there ({place}), so `{method}` gets its result, and that is "
            "what the module tries to call now. {wanted}",
            one=one.name,
            place=place(one.inner.source, one.inner.node.lineno),
            method=method,
            wanted=_wanted(one, method),
        )
        + ("" if fixes else tr(" What was registered stays until its handle is removed; a model that is made anew has no hooks.")),
        kind="function-result",
        fixes=fixes,
        docs=_DOCS,
        offender=offender(one.inner.source, one.inner.node, "function-result", ev.uncalled_type),
    )


def _wanted(one: HandedOver, method: str) -> str:
    if fits(one) or one.passed is None:
        return tr("`{method}` wants the function itself: `{method}({one})`.", method=method, one=one.name)
    return tr(
        "`{method}` wants a function that the module can call with {passed} values, such as one that `{one}` defines and returns.",
        method=method,
        passed=one.passed,
        one=one.name,
    )


def _fixes(one: HandedOver, call: ast.Call) -> tuple[Fix, ...]:
    """Registers the function, once the handle of the wrong registration has removed that; without a handle, there is no good way."""
    statement = one.outer.source.statement_of(call)
    if (
        not fits(one)
        or not isinstance(statement, ast.Assign)
        or statement.value is not call
        or not isinstance(statement.targets[0], ast.Name)
    ):
        return ()
    handle = statement.targets[0].id
    edit = replace(one.inner.source, one.inner.node, one.name)
    return (
        Fix(
            tr("remove `{handle}` and register `{one}` itself", handle=handle, one=one.name),
            (edit,),
            Applicability.UNSAFE,
            before=(f"{handle}.remove()",),
        ),
    )
