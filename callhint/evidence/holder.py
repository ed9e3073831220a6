"""The variable behind an expression: the name or attribute that holds the object, and the statement that gave it, in whatever frame.

A function that is handed an object knows it by a parameter; what is to be changed is the variable of its caller.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Binding, argument_for, bindings_in
from callhint.evidence.probe import UNKNOWN
from callhint.evidence.values import Values

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DEEPEST = 6


@dataclass(frozen=True)
class Holder:
    """A variable, with the place where it is to be changed."""

    source: Source
    node: ast.expr
    """How it is written there."""
    value: Any
    binding: Binding | None
    """The statement that gave it its object, where there is one."""
    is_global: bool
    """Whether it is a name of the notebook, which a statement of the next cell can give another object."""

    @property
    def text(self) -> str:
        """As it was written."""
        return self.source.slice(self.node)

    @property
    def assigned(self) -> ast.expr | None:
        """The expression whose value it was given as a whole, by the only target of an assignment."""
        statement = self.binding.statement if self.binding is not None else None
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1 and self.binding is not None and self.binding.value is statement.value:
            return statement.value
        return None


def holder(ev: Evidence, node: ast.expr) -> Holder | None:
    """The variable that the expression of the failing line reads; None if it is no name or attribute, or it cannot be told."""
    return _holder(ev, ev.site.source, node, ev.values, 0)


def _holder(ev: Evidence, source: Source, node: ast.expr, values: Values, level: int) -> Holder | None:
    value = values.of(node)
    if isinstance(node, ast.Attribute):
        owner = values.of(node.value)
        if value is UNKNOWN or owner is UNKNOWN:
            return None
        return Holder(source, node, value, ev.scope.attribute_binding(owner, node.attr), is_global=False)
    if not isinstance(node, ast.Name):
        return None
    function = _function_around(source, node)
    while function is not None:
        found = bindings_in(function.body, node.id, source) if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) else []
        if any(isinstance(inner, ast.Global) and node.id in inner.names for inner in ast.walk(function)):
            break
        if found:
            before = [binding for binding in found if binding.line < node.lineno]
            return Holder(source, node, value, found[0] if len(found) == 1 else (before or [None])[-1], is_global=False)
        if node.id in _parameters(function):
            return _from_caller(ev, source, node, function, level)
        function = _function_around(source, function)
    if not ev.in_notebook or value is UNKNOWN:
        return None
    return Holder(source, node, value, ev.scope.binding(node.id, value), is_global=True)


def _from_caller(ev: Evidence, source: Source, node: ast.Name, function: ast.AST, level: int) -> Holder | None:
    """The variable that the function's caller handed over."""
    inner = ev.user_frame if level == 0 else (ev.callers[level - 1][0] if level <= len(ev.callers) else None)
    own = inner is not None and isinstance(function, ast.FunctionDef) and inner.code.co_name == function.name
    if own and level < min(_DEEPEST, len(ev.callers)) and isinstance(function, ast.FunctionDef):
        frame, outer = ev.callers[level]
        call = ev.call_in(frame, outer)
        if call is not None:
            values = Values.of_frame(frame.frame)
            parameters = [*function.args.posonlyargs, *function.args.args]
            bound = bool(parameters) and isinstance(source.scope_of(function), ast.ClassDef)
            handed = argument_for(call, function, node.id, bound=bound)
            if handed is not None and values.of(handed) is ev_value(ev, node):
                return _holder(ev, outer, handed, values, level + 1)
    return Holder(source, node, ev_value(ev, node), None, is_global=False)


def ev_value(ev: Evidence, node: ast.expr) -> Any:  # noqa: ANN401
    """The value in the frame that failed."""
    return ev.values.of(node)


def _function_around(source: Source, node: ast.AST) -> Function | ast.Lambda | None:
    scope = source.scope_of(node)
    while isinstance(scope, ast.ClassDef):
        scope = source.scope_of(scope)
    return scope


def _parameters(function: Function | ast.Lambda) -> set[str]:
    arguments = function.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return {argument.arg for argument in every if argument is not None}
