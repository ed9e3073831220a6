"""What a function gives back, read from its source: nothing, an object of a known class, a generator."""

from __future__ import annotations

import ast
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import ItemsView, KeysView, Mapping, ValuesView
from inspect import CO_GENERATOR
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence import checks
from callhint.evidence.bindings import bindings_in, function_code, nested_statements
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    error_detail,
    function_name,
    is_a,
    is_callable,
    is_class,
    is_exactly,
    is_function,
    own_member,
)
from callhint.evidence.session import is_library_file
from callhint.evidence.trail import start, trail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.operands import Uncalled
    from callhint.evidence.trail import Spot
    from callhint.source import Source


def definition_of(ev: Evidence, function: object) -> tuple[Source, Function] | None:
    """The `def` of a function or method of the user's."""
    code = function_code(function) if is_a(function, FunctionType, MethodType) else None
    return ev.scope.definition(code) if code is not None else None


def own_nodes(function: Function) -> Iterator[ast.AST]:
    """The nodes of the function's body that are not part of a function or class inside it."""
    for statement in function.body:
        pending: list[ast.AST] = [statement]
        while pending:
            node = pending.pop()
            yield node
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
                pending.extend(ast.iter_child_nodes(node))


def returned(function: Function) -> list[ast.expr]:
    """The expressions after `return`, a bare one and `return None` left out."""
    return [
        node.value
        for node in own_nodes(function)
        if isinstance(node, ast.Return)
        and node.value is not None
        and not (isinstance(node.value, ast.Constant) and node.value.value is None)
    ]


def is_generator(function: Function) -> bool:
    """Whether the function yields."""
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own_nodes(function))


def returns_nothing(function: Function) -> bool:
    """Whether every call of the function gives None."""
    return not returned(function) and not is_generator(function) and not isinstance(function, ast.AsyncFunctionDef)


def gives_function(function: Function) -> bool:
    """Whether the function makes functions, so that handing over its result is right."""
    inside = {node.name for node in function.body if isinstance(node, ast.FunctionDef)}
    return any(isinstance(node, ast.Lambda) or (isinstance(node, ast.Name) and node.id in inside) for node in returned(function))


CONTAINERS: dict[type[ast.expr], type] = {
    ast.List: list,
    ast.ListComp: list,
    ast.Dict: dict,
    ast.DictComp: dict,
    ast.Set: set,
    ast.SetComp: set,
}
"""The forms of expressions that make a container that can be changed, and its class."""

_MADE = {**CONTAINERS, ast.Tuple: tuple, ast.JoinedStr: str}


def class_of_kept(method: Any, function: Function) -> type | None:  # noqa: ANN401  # any function of the user's
    """The class of what a method returns that only hands out an attribute of its object: `return self.name`."""
    match returned(function), function.args.args:
        case [ast.Attribute(value=ast.Name(id=holder), attr=name)], [ast.arg(arg=first), *_] if holder == first and is_a(
            method, MethodType
        ):
            kept = own_member(method.__self__, name)
            return type(kept) if kept is not UNKNOWN and kept is not None else None
    return None


def returned_class(ev: Evidence, function: Function, source: Source) -> type | None:
    """The class of what the function returns, where its only `return` shows it: a call of a class, a text, a list."""
    expressions = returned(function)
    if len(expressions) != 1:
        return None
    made = expressions[0]
    if isinstance(made, ast.Name):
        bindings = bindings_in(function.body, made.id, source)
        if len(bindings) != 1 or bindings[0].value is None:
            return None
        made = bindings[0].value
    if isinstance(made, ast.Constant):
        return type(made.value)
    if type(made) in _MADE:
        return _MADE[type(made)]
    callee = ev.scope.values.of(made.func) if isinstance(made, ast.Call) else UNKNOWN
    return callee if is_class(callee) else None


def lacks_call(ev: Evidence, uncalled: list[Uncalled]) -> bool:
    """Whether calling the functions can be what was meant: they give something back, and it has the attribute that was looked for."""
    return all(_gives_what_is_wanted(ev, one) for one in uncalled)


def _gives_what_is_wanted(ev: Evidence, one: Uncalled) -> bool:
    if one.function is UNKNOWN or not is_function(one.function):
        return True
    found = definition_of(ev, one.function)
    wanted = error_detail(ev.error, "name") if is_a(ev.error, AttributeError) else None
    if found is None:
        code = function_code(one.function)
        # A function of the user's whose source is lost may give back anything.
        return code is None or is_library_file(code.co_filename)
    source, function = found
    if returns_nothing(function):
        return False
    if type(wanted) is not str:
        return True
    if any(step.spot is not None and isinstance(step.spot.node, ast.Name | ast.Attribute) for step in trail(ev, start(ev, one.node))):
        # `model = build_model`, then `model.fit(…)`: a name for the result was given to the function.
        return True
    cls = returned_class(ev, function, source) or class_of_kept(one.function, function)
    return cls is not None and class_member(cls, wanted) is not UNKNOWN


def result_class(function: Any) -> Any:  # noqa: ANN401
    """The class of what a method of Python's own containers gives, tried on an empty one; UNKNOWN for all other functions."""
    owner = function.__self__ if is_a(function, BuiltinFunctionType, MethodType) else UNKNOWN
    name = function_name(function)
    if is_exactly(owner, *_OWN):
        return result_of_own(type(owner), name)
    views = {"keys": KeysView, "values": ValuesView, "items": ItemsView}
    inherited = is_a(owner, Mapping) and class_member(type(owner), name) is class_member(Mapping, name)
    return views.get(name, UNKNOWN) if inherited else UNKNOWN


def result_of_own(owner: type, name: str) -> Any:  # noqa: ANN401
    """The class of what a method of one of Python's own containers gives, tried on an empty one; UNKNOWN for other classes."""
    try:
        return type(method_of_own(owner, name)())
    except (TypeError, KeyError, IndexError, ValueError):
        return UNKNOWN


def method_of_own(owner: type, name: str) -> Any:  # noqa: ANN401
    """A method of one of Python's own containers, as an empty one has it; UNKNOWN for other classes."""
    return getattr(owner(), name, UNKNOWN) if any(owner is own for own in _OWN) else UNKNOWN


_OWN = (dict, list, tuple, str, bytes, set, frozenset, int, float, OrderedDict, Counter, defaultdict, deque)


def gives_none(owner: type, name: str) -> bool:
    """Whether a method of one of Python's own containers, which do not tell what they give, gives None. It is tried on one that holds 0."""
    if not any(owner is own for own in _OWN):
        return False
    for arguments in ((), (0,), ((),), (0, 0)):
        try:
            held: Any = owner({0: 0} if issubclass(owner, dict) else (0,))
            return getattr(held, name)(*arguments) is None
        except (TypeError, ValueError, AttributeError):
            continue
    return False


def likely_arguments(ev: Evidence, function: Any, spot: Spot) -> str | None:  # noqa: ANN401
    """Arguments for a function of the user's, from the names in sight where its call belongs; None where more or less than one choice fits."""
    found = definition_of(ev, function)
    names = checks.required(function)
    if found is None or not names:
        return None
    held = [spot.values.of(ast.Name(name, ast.Load())) for name in names]
    if all(value is not UNKNOWN and not is_function(value) for value in held):
        return ", ".join(names)
    around = [spot.node, *spot.source.ancestors(spot.node)]
    # What a loop goes through is there before its variable is.
    loops = [loop.target for loop in around if isinstance(loop, ast.For) and any(part in loop.body for part in around)]
    if len(names) == 1 and len(loops) == 1 and isinstance(loops[0], ast.Name):
        return loops[0].id
    return None


def changed_places(ev: Evidence, uncalled: Uncalled) -> bool:
    """Whether the function came in by a parameter while the failing function calls another parameter, which holds no function."""
    function = ev.site.source.scope_of(ev.site.node)
    if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) or not isinstance(uncalled.node, ast.Name):
        return False
    parameters = {argument.arg for argument in ast.walk(function.args) if isinstance(argument, ast.arg)}
    called = {node.func.id for node in ast.walk(function) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    others = [ev.locals.get(name) for name in parameters & called]
    return uncalled.node.id in parameters and any(value is not None and not is_callable(value) for value in others)


def statements_of(function: Function) -> Iterator[ast.stmt]:
    """The statements of the function's own scope."""
    for statement in function.body:
        yield from nested_statements(statement)


def is_generator_function(function: object) -> bool:
    """Whether a call of the function gives a generator."""
    code = function_code(function)
    return code is not None and bool(code.co_flags & CO_GENERATOR)
