"""An `nn.ModuleList` or `nn.ModuleDict` was called: both keep layers, but do not say how an input goes through them.

Fails: `x = self.layers(x)` with `self.layers = nn.ModuleList([…])`
Works: `for layer in self.layers: x = layer(x)`, or `nn.Sequential(…)` in place of the list
Fix safety: safe for an index or key in parentheses; a loop through all layers assumes that each one takes what the one before it gives.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.forwards import module_without_forward
from callhint.evidence.peeks.torch import children
from callhint.evidence.probe import UNKNOWN, is_a
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import indentation, insert_before, parentheses_to_brackets, replace, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.ModuleList", "https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html"),)


@rule(NotImplementedError)
def called_container(ev: Evidence) -> Finding | None:
    """The module without `forward` is a container of torch."""
    module, callee, call = module_without_forward(ev), ev.callee, ev.site.call
    if callee is None or call is None or callee.value is not module or module is UNKNOWN or not is_a(module, "torch.nn.ModuleList", "torch.nn.ModuleDict"):
        return None
    kind, size = short_type(callee.type_name), len(children(module))
    is_list = is_a(module, "torch.nn.ModuleList")
    fixes, advice = _fixes(ev, call, is_list=is_list)
    return Finding(
        title=title(f"`{callee.text}` is an `nn.{kind}`, which keeps layers but runs none", f"An `nn.{kind}` keeps layers but cannot run them"),
        why=f"`{callee.text}` is an `nn.{kind}` of {size} layer{'s' if size != 1 else ''}. It registers them and has no `forward`, because it does not know in which order, "
        f"or which of them, an input is to go through. {advice}",
        kind="nn-module",
        fixes=fixes,
        docs=_DOCS,
    )


def _fixes(ev: Evidence, call: ast.Call, *, is_list: bool) -> tuple[tuple[Fix, ...], str]:
    callee = ev.site.source.slice(call.func)
    key = ev.arguments[0].value if len(ev.arguments) == 1 else UNKNOWN
    if type(key) is (int if is_list else str):
        meant = f"{callee}[{ev.arguments[0].text}]"
        return (Fix(f"write `{meant}`", parentheses_to_brackets(ev.site.source, call)),), f"One of them is picked with brackets: `{meant}`."
    edits = _loop(ev, call, is_list=is_list)
    advice = "A loop calls one after the other" + ("; `nn.Sequential` in place of the list would do it by itself." if is_list else ", or brackets pick one.")
    return ((Fix("call the layers one after the other, assuming each takes the output before it", edits, Applicability.UNSAFE),) if edits else ()), advice


def _loop(ev: Evidence, call: ast.Call, *, is_list: bool) -> tuple[Edit, ...]:
    """`x = layers(x)` as a loop; where the call is part of more, the loop stands before the statement."""
    source, statement = ev.site.source, ev.site.statement
    if not isinstance(statement, ast.Assign | ast.Return | ast.Expr | ast.AnnAssign) or not call.args or isinstance(call.args[0], ast.Starred):
        return ()
    white = indentation(source, statement)
    if source.line(statement.lineno)[: len(white)].strip() or any(isinstance(node, ast.Lambda | ast.ListComp) for node in source.ancestors(call)):
        return ()
    taken = {*ev.locals, *ev.names}
    layer, first = unused_name("layer", taken), call.args[0]
    given = source.slice(first)
    rest = source.text[source.span(first).end : source.span(call).end - 1]
    layers = source.slice(call.func) + ("" if is_list else ".values()")
    is_whole = isinstance(statement, ast.Assign) and statement.value is call and len(statement.targets) == 1 and isinstance(statement.targets[0], ast.Name)
    name = source.slice(statement.targets[0]) if is_whole and isinstance(statement, ast.Assign) else (given if given.isidentifier() else unused_name("x", taken))
    start = "" if name == given else f"{name} = {given}\n{white}"
    loop = f"{start}for {layer} in {layers}:\n{white}    {name} = {layer}({name}{rest})"
    if is_whole:
        return (replace(source, statement, loop),)
    return (insert_before(source, statement, f"{loop}\n{white}"), replace(source, call, name))
