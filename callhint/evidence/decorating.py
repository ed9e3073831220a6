"""Definitions whose decorator was not called, although it makes decorators."""

from __future__ import annotations

import ast
from types import FunctionType
from typing import TYPE_CHECKING

from callhint.evidence.bindings import function_code
from callhint.evidence.fact import fact
from callhint.evidence.operands import operands
from callhint.evidence.probe import is_a
from callhint.evidence.results import definition_of, returned

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding, Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source


@fact
class BareFactory:
    """A decorator without parentheses that makes decorators."""

    source: Source
    decorator: ast.expr
    binding: Binding
    """The definition that it stands over."""
    factory: Function
    factory_place: tuple[Source, int]
    inner: str
    """The decorator that it makes."""

    @property
    def needs_nothing(self) -> bool:
        """Whether the factory can be called without arguments."""
        arguments = self.factory.args
        keyed = all(default is not None for default in arguments.kw_defaults)
        return keyed and len(arguments.defaults) == len([*arguments.posonlyargs, *arguments.args])


def bare_factory(ev: Evidence) -> BareFactory | None:
    """The decorator that the failing line shows to be the cause; None if no name in it holds what such a decorator makes."""
    if ev.in_library:
        return None
    for node in _called(ev):
        value = ev.values.of(node)
        binding = ev.binding(node.id) if is_a(value, FunctionType) else None
        decorators = getattr(binding.node, "decorator_list", []) if binding is not None else []
        if binding is None or len(decorators) != 1 or isinstance(decorators[0], ast.Call):
            continue
        found = definition_of(ev, ev.scope.values.of(decorators[0]))
        code = function_code(value)
        if found is None or code is None or code.co_name == binding.name:
            continue
        made = [inner for inner in found[1].body if isinstance(inner, ast.FunctionDef) and inner.name == code.co_name]
        if len(made) == 1 and _gives(found[1], made[0].name) and _is_decorator(made[0]):
            return BareFactory(binding.source, decorators[0], binding, found[1], (found[0], found[1].lineno), made[0].name)
    return None


def _called(ev: Evidence) -> list[ast.Name]:
    """The names that the failing expression calls, or whose results it works on."""
    calls = [node for node in (ev.site.node, *operands(ev.site.source, ev.site.node)) if isinstance(node, ast.Call)]
    return [call.func for call in calls if isinstance(call.func, ast.Name)]


def _gives(function: Function, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in returned(function))


def _is_decorator(function: ast.FunctionDef) -> bool:
    """Whether the function takes one function and gives back one that it defines."""
    inside = [node.name for node in function.body if isinstance(node, ast.FunctionDef)]
    arguments = function.args
    return (
        len([*arguments.posonlyargs, *arguments.args]) == 1 and arguments.vararg is None and any(_gives(function, name) for name in inside)
    )
