"""A comma is missing between two layers, so the first one is called with the second.

Fails: `nn.Sequential(nn.Linear(3, 2) (nn.ReLU()))`
Works: `nn.Sequential(nn.Linear(3, 2), nn.ReLU())`
Fix safety: safe; both are modules, and they stand where modules are listed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a, is_subclass_of
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Sequential", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html"),)


@rule(TypeError, AttributeError)
def missing_comma_between_layers(ev: Evidence) -> Finding | None:
    """A layer that was made on the spot is called with nothing but modules, as an element of a list or of a container."""
    call, source = ev.site.call, ev.site.source
    if call is None or call.keywords or not call.args or not isinstance(call.func, ast.Call):
        return None
    inner = call.func
    if not _is_module(ev, inner) or not all(_is_module(ev, argument) for argument in call.args):
        return None
    parent = source.parents.get(call)
    listed = isinstance(parent, ast.List | ast.Tuple) or (
        isinstance(parent, ast.Call) and call in parent.args and is_subclass_of(ev.values.of(parent.func), "torch.nn.Module")
    )
    if not listed:
        return None
    first, second = quoted(source.slice(inner), 24), quoted(source.slice(call.args[0]), 24)
    inside, end = argument_span(source, call), source.span(inner).end
    edits = (
        Edit(source.name, Span(end, inside.start), ", "),
        Edit(source.name, Span(inside.end, inside.end + 1), ""),
    )
    return Finding(
        title=title(
            tr("A comma is missing between {first} and {second}", first=first, second=second), tr("A comma is missing between two layers")
        ),
        why=tr(
            "{first} is followed by parentheses around {second}, which is a call: the layer is run with the other layer for its input, and "
            "that fails. With a comma between {first} and {second} they are two layers of the list.",
            first=first,
            second=second,
        ),
        kind="nn-module",
        fixes=(Fix(tr("put a comma between the layers"), edits),),
        docs=_DOCS,
    )


def _is_module(ev: Evidence, node: ast.expr) -> bool:
    """Whether the expression is a module or makes one."""
    value = ev.values.of(node)
    if value is UNKNOWN and isinstance(node, ast.Call):
        return is_subclass_of(ev.values.of(node.func), "torch.nn.Module")
    return is_a(value, "torch.nn.Module")
