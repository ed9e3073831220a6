"""Which of the session's objects fits where something that can be called is missing."""

from __future__ import annotations

import ast
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import can_be_called, takes_call
from callhint.evidence.probe import UNKNOWN, class_module, is_a, is_class, is_function, own_member
from callhint.evidence.results import definition_of

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_SHORTEST = 3


def fitting_name(ev: Evidence, parameter: str, call: ast.Call, given: object = UNKNOWN, taken: frozenset[str] = frozenset()) -> str:
    """The one name of the notebook, or the one member of an imported module, that fits the parameter and takes the call; empty if none.

    A text stands for the function of that name (`"relu"`, `F.relu`); else a name that is like the parameter's wins, and without one
    the only function that the user has defined, that takes these arguments, and that nothing has used yet.
    """
    if type(given) is str and given.isidentifier():
        return _in_modules(ev, given, call)
    callables = {name: value for name, value in _own_callables(ev).items() if name not in taken and takes_call(value, call) is not False}
    alike = [name for name in callables if _is_alike(parameter, name)]
    if len(alike) == 1:
        return alike[0]
    plain = [name for name, value in callables.items() if is_a(value, FunctionType) and takes_call(value, call) and _is_unused(ev, name)]
    return plain[0] if len(plain) == 1 and not alike else ""


def _is_unused(ev: Evidence, name: str) -> bool:
    """Whether no executed statement has used the function: it was written to be handed over."""
    for _, statements in ev.scope.executed(name):
        for statement in statements:
            own = isinstance(statement, ast.FunctionDef) and statement.name == name
            if not own and any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(statement)):
                return False
    return True


def _own_callables(ev: Evidence) -> dict[str, Any]:
    """The functions and callable instances that cells have made, by name; those that are running now left out."""
    running = {ev.user_frame.code, *(frame.code for frame, _ in ev.callers)}
    found = {}
    for name, value in list(ev.session.namespace.items()):
        if name.startswith("_") or is_class(value) or is_a(value, ModuleType) or not can_be_called(value):
            continue
        if is_function(value):
            definition = definition_of(ev, value) if is_a(value, FunctionType) else None
            if definition is None or value.__code__ in running:
                continue
        elif class_module(type(value)) in {"IPython.core.autocall", "builtins"} or name in {
            "In",
            "Out",
            "exit",
            "quit",
            "get_ipython",
            "open",
        }:
            continue
        found[name] = value
    return found


def _is_alike(parameter: str, name: str) -> bool:
    """Whether one of the names abbreviates the other, or is a word of it."""
    first, second = sorted((parameter.casefold(), name.casefold()), key=len)
    if len(first) < _SHORTEST:
        return first == second
    return second.startswith(first) or first in second.split("_") or first.rstrip("s") in second


def _in_modules(ev: Evidence, text: str, call: ast.Call) -> str:
    """`F.relu` for "relu": the function of that name in a module that the notebook has imported, `functional` and `nn` in it included."""
    found = []
    for name, module in list(ev.session.namespace.items()):
        if name.startswith("_") or not is_a(module, ModuleType):
            continue
        for path, holder in (
            (name, module),
            *((f"{name}.{inner}", own_member(module, inner)) for inner in ("functional", "nn", "activations")),
        ):
            function = own_member(holder, text) if is_a(holder, ModuleType) else UNKNOWN
            if is_function(function) and takes_call(function, call) is not False:
                found.append(path)
    best = sorted(found, key=lambda path: ("functional" not in path and path != "F", path.count("."), path))
    return f"{best[0]}.{text}" if best else ""
