"""Variables of TensorFlow that a line has replaced by a tensor: `w = w - lr * grad` gives the name to what the subtraction computed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Binding, Form, bindings_in
from callhint.evidence.fact import fact
from callhint.evidence.peeks import keras
from callhint.evidence.probe import function_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot
    from callhint.evidence.values import Values

_METHODS = {ast.Sub: "assign_sub", ast.Add: "assign_add"}


@fact
class Replaced:
    """A name that held a variable and holds a tensor."""

    made: Binding
    """The statement that made the variable."""
    stores: tuple[Binding, ...]
    """The statements of the failing scope that give the name what they computed."""


def replaced(ev: Evidence, at: Spot) -> Replaced | None:
    """The history of the name, if it is that."""
    if not keras.is_tensor(at.values.of(at.node)):
        return None
    if isinstance(at.node, ast.Attribute):
        every = _of_attribute(at)
        scope = at.source.scope_of(at.node)
        own = [binding for binding in every if at.source.scope_of(binding.statement) is scope]
        made = [binding for binding in every if _makes_variable(binding, at.values)]
    else:
        own, made = _of_name(ev, at)
    # `w -= step` is refused by TensorFlow itself.
    stores = tuple(binding for binding in own if binding.form is Form.ASSIGNED and not _makes_variable(binding, at.values))
    return Replaced(made[0], stores) if made and stores else None


def _of_name(ev: Evidence, at: Spot) -> tuple[list[Binding], list[Binding]]:
    """The bindings of a name in its own scope, and those that made it a variable, newest first."""
    name = at.node.id if isinstance(at.node, ast.Name) else ""
    scope = at.source.scope_of(at.node)
    body = at.source.statements if scope is None else getattr(scope, "body", [])
    own = bindings_in(body, name, at.source) if name and isinstance(body, list) else []
    earlier = _earlier(ev, name) if name and scope is None else ()
    return own, [binding for binding in [*reversed(own), *earlier] if _makes_variable(binding, at.values)]


def _of_attribute(at: Spot) -> list[Binding]:
    """The assignments of an attribute in the class around, as `self.w` is written there."""
    function = at.source.scope_of(at.node)
    around = at.source.parents.get(function) if function is not None else None
    text = at.source.slice(at.node)
    return [
        Binding(text, at.source, node.targets[0], node, Form.ASSIGNED, node.value)
        for node in (ast.walk(around) if isinstance(around, ast.ClassDef) else ())
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and at.source.slice(node.targets[0]) == text
    ]


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
        case ast.Assign(value=ast.BinOp(left=left, op=op, right=right)) if source.slice(left) == name and type(op) in _METHODS:
            return f"{name}.{_METHODS[type(op)]}({source.slice(right)})"
        case ast.Assign(value=value):
            return f"{name}.assign({source.slice(value)})"
    return ""
