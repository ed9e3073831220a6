"""The models that the failing line can mean: live modules with parameters, under the names that are visible there."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.peeks import torch
from callhint.evidence.probe import instance_dict

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence


def models_in_sight(ev: Evidence) -> list[str]:
    """How the models are written there, those that are only parts of another left out; more than one if nothing tells them apart."""
    found = _named(ev.locals) if ev.in_function else {}
    if not found:
        found = _named(ev.user_frame.frame.f_globals)
    inner = {id(child) for value in found.values() for child in _inside(value, 0)}
    outer = {text: value for text, value in found.items() if id(value) not in inner}
    # Two names of one model are no choice.
    distinct = {id(value): text for text, value in reversed(outer.items())}
    names = [text for text in outer if text in distinct.values()]
    used = [text for text in names if text in _called_later(ev)]
    return used if len(used) == 1 else names


def _named(names: Any) -> dict[str, Any]:  # noqa: ANN401
    """The modules with parameters among variables, and among the attributes of `self`."""
    found = {name: value for name, value in list(names.items()) if not name.startswith("_") and _is_model(value)}
    owner = names.get("self")
    if owner is not None and not found:
        found = {
            f"self.{name}": value for name, value in list((instance_dict(owner) or {}).items()) if type(name) is str and _is_model(value)
        }
    return found


def _is_model(value: object) -> bool:
    return torch.is_module(value) and torch.has_parameters(value)


def _inside(module: object, depth: int) -> list[Any]:
    children = [child for _, child in torch.children(module)]
    return children if depth > 20 else [*children, *(inner for child in children for inner in _inside(child, depth + 1))]


def _called_later(ev: Evidence) -> set[str]:
    """The names that are called in the rest of the cell, from the failing statement on."""
    source, top = ev.site.source, ev.site.top_level
    rest = source.statements[source.statements.index(top) :] if top in source.statements else []
    return {
        node.func.id for statement in rest for node in ast.walk(statement) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
