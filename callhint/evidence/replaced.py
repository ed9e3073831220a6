"""Variables of TensorFlow that a line has replaced by a tensor: `w = w - lr * grad` gives the name to what the subtraction computed."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Binding, Form, bindings_in
from callhint.evidence.peeks import keras
from callhint.evidence.probe import function_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot
    from callhint.evidence.values import Values

_METHODS = {ast.Sub: "assign_sub", ast.Add: "assign_add"}


@dataclass(frozen=True)
class Replaced:
    """A name that held a variable and holds a tensor."""

    made: Binding
    """The statement that made the variable."""
    stores: tuple[Binding, ...]
    """The statements of the failing scope that give the name what they computed."""


def replaced(ev: Evidence, at: Spot) -> Replaced | None:
    """The history of the name, if it is that."""
    name = at.node.id if isinstance(at.node, ast.Name) else ""
    if not name or not keras.is_tensor(at.values.of(at.node)):
        return None
    source, scope = at.source, at.source.scope_of(at.node)
    body = source.statements if scope is None else getattr(scope, "body", [])
    own = bindings_in(body, name, source) if isinstance(body, list) else []
    made = [binding for binding in [*reversed(own), *(_earlier(ev, name) if scope is None else ())] if _makes_variable(binding, at.values)]
    # `w -= step` is refused by TensorFlow itself.
    stores = tuple(binding for binding in own if binding.form is Form.ASSIGNED and not _makes_variable(binding, at.values))
    return Replaced(made[0], stores) if made and stores else None


def _earlier(ev: Evidence, name: str) -> Iterator[Binding]:
    """The bindings of a global name in the statements that were executed, newest first."""
    for source, statements in ev.scope.executed(name):
        yield from reversed([binding for binding in bindings_in(statements, name, source) if source.scope_of(binding.statement) is None])


def _makes_variable(binding: Binding, values: Values) -> bool:
    return isinstance(binding.value, ast.Call) and function_name(values.of(binding.value.func)) == "Variable"


def assignment(binding: Binding) -> str:
    """The statement as a change of the variable in place."""
    source, name = binding.source, binding.name
    match binding.statement:
        case ast.Assign(value=ast.BinOp(left=ast.Name(id=left), op=op, right=right)) if left == name and type(op) in _METHODS:
            return f"{name}.{_METHODS[type(op)]}({source.slice(right)})"
        case ast.Assign(value=value):
            return f"{name}.assign({source.slice(value)})"
    return ""
