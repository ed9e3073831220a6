"""A result of several parts was used as if it were the tensor in it.

Recurrent layers give their output together with their state, attention gives its weights along, `torch.max(x, dim)` gives values and
indices, and a `forward` may return several things, also in a dict or in an object made from one.

Fails: `out = self.lstm(x)`, then `self.fc(out)`; `predicted = torch.max(out, 1)`, then `predicted.cpu()`
Works: `out, _ = self.lstm(x)`; `predicted = torch.max(out, 1).indices`
Fix safety: unsafe: the first part is assumed, or the one that the name of the variable speaks of.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a, size
from callhint.evidence.several import Several, several, stray_comma
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after, replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, joined, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (
    Doc("nn.LSTM: its outputs", "https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html"),
    Doc("torch.max", "https://docs.pytorch.org/docs/stable/generated/torch.max.html"),
)
_OF_DICT = (Doc("nn.Module: its forward", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.forward"),)


@rule(TypeError, AttributeError)
def tuple_as_tensor(ev: Evidence) -> Finding | None:
    """The operand is a tuple that begins with a tensor, and a call of a module or of torch gave it."""
    found = several(ev)
    if found is None or stray_comma(ev, found) is not None or size(found.value) == 1:
        return None
    text, function = quoted(found.shown.text, 30), quoted(found.function, 30)
    kept, meant, is_dict = found.kept, found.part(scalar=_wants_scalar(ev)), is_a(found.value, dict)
    count = size(found.value) if found.value is not UNKNOWN else None
    fields = ", ".join(f"`{name}`" for name in found.fields[:4])
    what = (
        tr("{kind} of {fields}", kind=what_it_is(found.value), fields=fields)
        if is_dict
        else tr("a pair of {fields}", fields=joined(fields.split(", ")))
        if fields
        else tr("a tuple of {count}", count=count)
        if count
        else tr("a tuple")
    )
    where = tr("{place} keeps all of it in `{kept}`. ", place=binding_place(found.binding), kept=kept) if found.binding is not None else ""
    return Finding(
        title=title(
            tr("{text} is {what}, not a tensor: {function} returns several parts", text=text, what=what, function=function),
            tr("{text} is {what}: {function} returns several parts", text=text, what=what, function=function),
            tr("{text} is {what}, not a tensor", text=text, what=what),
            tr("{text} holds several parts, not one tensor", text=text),
        ),
        why=tr(
            "{function} returns {what}. {where}What comes next works on a tensor, so the parts have to be told apart: ",
            function=function,
            what=what,
            where=where,
        )
        + (
            tr("`{meant}` is one of them.", meant=meant)
            if fields
            else tr("`[0]`, or unpacking as in `{unpacked} = …`, takes the first, its output.", unpacked=_unpacked(kept, count))
            if found.binding is not None
            else tr("`[0]` takes the first, its output.")
        ),
        kind="function-result",
        fixes=(_fix(ev, found, meant, kept, count),),
        docs=_OF_DICT if is_dict else _DOCS[1:] if fields else _DOCS[:1],
        offender=ev.offender(found.shown, "function-result"),
        origin=ev.origin(found.binding),
    )


def _wants_scalar(ev: Evidence) -> bool:
    return isinstance(ev.site.node, ast.Attribute) and ev.site.node.attr in {"backward", "item"}


def _unpacked(name: str, count: int | None) -> str:
    return f"{name if name.isidentifier() else 'output'}, {'_' if count == 2 else '*_'}"


def _fix(ev: Evidence, found: Several, meant: str, kept: str, count: int | None) -> Fix:
    source, binding, call = found.made.source, found.binding, found.made.node
    said = (
        tr("take the first part of the result, assuming it is meant")
        if meant == "[0]"
        else tr("take `{meant}` of the result, assuming it is meant", meant=meant)
    )
    if binding is None:
        return Fix(said, (insert_after(source, call, meant),), Applicability.UNSAFE)
    if _reads_parts(source, binding.statement, kept):
        return Fix(said, (insert_after(ev.site.source, found.shown.node, meant),), Applicability.UNSAFE)
    target = binding.node
    again = binding.top_level is not (ev.cell_site.top_level if ev.cell_site is not None else None)
    if source.scope_of(binding.statement) is None and again:
        return Fix(said, (), Applicability.UNSAFE, before=(f"{kept} = {kept}{meant}",))
    if meant == "[0]" and isinstance(target, ast.Name):
        return Fix(said, (replace(source, target, _unpacked(kept, count)),), Applicability.UNSAFE)
    return Fix(said, (insert_after(source, call, meant),), Applicability.UNSAFE)


def _reads_parts(source: Source, statement: ast.stmt, name: str) -> bool:
    """Whether the parts are taken out elsewhere in the same scope, which must go on working."""
    scope = source.scope_of(statement) or source.tree
    for node in ast.walk(scope) if scope is not None else ():
        match node:
            case ast.Subscript(value=ast.Name(id=read), slice=ast.Constant()) if read == name:
                return True
            case ast.Assign(targets=[ast.Tuple()], value=ast.Name(id=read)) if read == name:
                return True
    return False
