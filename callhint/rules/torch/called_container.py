"""An `nn.ModuleList` or `nn.ModuleDict` was called: both keep layers, but do not say how an input goes through them.

Fails: `x = self.layers(x)` with `self.layers = nn.ModuleList([…])`
Works: `for layer in self.layers: x = layer(x)`, or `nn.Sequential(…)` in place of the list
Fix safety: safe for an index or key in parentheses; a loop through all layers assumes that each one takes what the one before it gives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.forwards import module_without_forward
from callhint.evidence.layers import is_chain
from callhint.evidence.peeks.torch import children
from callhint.evidence.probe import UNKNOWN, is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import parentheses_to_brackets
from callhint.rules.rewrite_torch import in_turn, side_by_side
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    import ast

    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.ModuleList", "https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html"),)

_CONTAINERS = ("torch.nn.ModuleList", "torch.nn.ModuleDict")


@rule(NotImplementedError)
def called_container(ev: Evidence) -> Finding | None:
    """The module without `forward` is a container of torch."""
    module, callee, call = module_without_forward(ev), ev.callee, ev.site.call
    if callee is None or call is None or module is UNKNOWN or callee.value is not module or not is_a(module, *_CONTAINERS):
        return None
    kind, size = short_type(callee.type_name), len(children(module))
    fixes, advice = _fixes(ev, call, module)
    nature = (
        tr("`{callee}` is an `nn.{kind}` of 1 layer.", callee=callee.text, kind=kind)
        if size == 1
        else tr("`{callee}` is an `nn.{kind}` of {size} layers.", callee=callee.text, kind=kind, size=size)
    )
    return Finding(
        title=title(
            tr("`{callee}` is an `nn.{kind}`, which keeps layers but runs none", callee=callee.text, kind=kind),
            tr("An `nn.{kind}` keeps layers but cannot run them", kind=kind),
        ),
        why=tr(
            "{nature} It registers them and has no `forward`: it does not know "
            "in which order, or which of them, an input is to go through. {advice}",
            nature=nature,
            advice=advice,
        ),
        kind="nn-module",
        fixes=fixes,
        docs=_DOCS,
    )


def _fixes(ev: Evidence, call: ast.Call, module: object) -> tuple[tuple[Fix, ...], str]:
    source, is_list = ev.site.source, is_a(module, "torch.nn.ModuleList")
    callee, taken = source.slice(call.func), {*ev.locals, *ev.names}
    key = ev.arguments[0].value if len(ev.arguments) == 1 else UNKNOWN
    if type(key) is (int if is_list else str):
        meant = f"{callee}[{ev.arguments[0].text}]"
        return (Fix(tr("write `{meant}`", meant=meant), parentheses_to_brackets(source, call)),), tr(
            "One of them is picked with brackets: `{meant}`.", meant=meant
        )
    layers = callee if is_list else f"{callee}.values()"
    if not is_chain([child for _, child in children(module)]):
        fix = Fix(tr("call each layer with the same input"), side_by_side(source, call, layers, taken), Applicability.UNSAFE)
        return (fix,), tr("None takes what the one before it gives, so each is called with the input; brackets pick a single one.")
    edits = in_turn(source, call, layers, taken)
    fix = Fix(tr("call the layers one after the other, assuming each takes the output before it"), edits, Applicability.UNSAFE)
    advice = (
        tr("A loop calls one after the other; `nn.Sequential` in place of the list does it by itself.")
        if is_list
        else tr("A loop calls one after the other; brackets pick one.")
    )
    return ((fix,) if edits else ()), advice
