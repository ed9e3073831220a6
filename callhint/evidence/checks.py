"""Would it work: does a signature take these arguments. Read from definitions, never tried out."""

from __future__ import annotations

import dis
import inspect
import types
import typing
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import (
    UNKNOWN,
    behind_wrappers,
    class_member,
    defining_class,
    is_a,
    is_class,
    is_instance,
    is_made_at_run_time,
    own_member,
)

if TYPE_CHECKING:
    import ast

_NO_SIGNATURE = (ValueError, TypeError, AttributeError)


def signature(callee: Any) -> inspect.Signature | None:  # noqa: ANN401, PLR0911  # any object of the user's; one answer a kind
    """The parameters that a call of the object takes, `self` left out; None where only running code would tell.

    Functions, methods, C functions and classes with an ordinary `__init__`; for other objects, their class's `__call__`. Wrappers that
    `functools.wraps` made answer with what they wrap.
    """
    if is_a(callee, types.MethodType):
        return _without_first(signature(callee.__func__))
    if is_a(callee, types.FunctionType):
        return _plain_signature(behind_wrappers(callee))
    if is_a(callee, types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType):
        return _plain_signature(callee)
    if is_class(callee):
        return _class_signature(callee)
    if is_a(callee, "numpy.ufunc"):
        return inspect.Signature([inspect.Parameter(f"x{index}", inspect.Parameter.POSITIONAL_ONLY) for index in range(_inputs(callee))])
    wrapped = own_member(callee, "__wrapped__")
    if is_a(wrapped, types.FunctionType):
        return signature(wrapped)
    call = class_member(type(callee), "__call__")
    return _without_first(signature(call)) if is_a(call, types.FunctionType) else None


def _inputs(ufunc: Any) -> int:  # noqa: ANN401
    """How many arrays the function works on; its further parameters are of no interest here."""
    return int(class_member(type(ufunc), "nin").__get__(ufunc))  # type: ignore[attr-defined]


def _plain_signature(function: Any) -> inspect.Signature | None:  # noqa: ANN401
    if own_member(function, "__signature__") is not UNKNOWN:
        return None
    try:
        return inspect.signature(function, follow_wrapped=False)
    except _NO_SIGNATURE:
        return None


def _class_signature(cls: type) -> inspect.Signature | None:
    """The parameters of `__init__`, or of `__new__` where that is the one the class (or a nearer base) defines."""
    init_class, new_class = defining_class(cls, "__init__"), defining_class(cls, "__new__")
    if init_class is object and new_class is object:
        return inspect.Signature()
    init = class_member(cls, "__init__")
    if init_class is not object and is_a(init, types.FunctionType):
        return _without_first(signature(init))
    new = class_member(cls, "__new__")
    if is_a(new, staticmethod) and is_a(new.__func__, types.FunctionType):  # type: ignore[attr-defined]
        return _without_first(signature(new.__func__))  # type: ignore[attr-defined]
    return None if is_made_at_run_time(cls) else _plain_signature(cls)


def _without_first(found: inspect.Signature | None) -> inspect.Signature | None:
    if found is None:
        return None
    parameters = list(found.parameters.values())
    if parameters and parameters[0].kind in {inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD}:
        return found.replace(parameters=parameters[1:])
    return found


def declared_classes(callee: Any, parameter: str | int) -> tuple[type, ...]:  # noqa: ANN401
    """The classes of which a parameter, given by name or place, says that it takes objects; empty if it says nothing of the kind."""
    found = signature(callee)
    parameters = list(found.parameters.values()) if found is not None else []
    named = [one for place, one in enumerate(parameters) if parameter in {one.name, place}]
    inner = callee.__func__ if is_a(callee, types.MethodType) else class_member(callee, "__init__") if is_class(callee) else callee
    names = own_names(inner)
    return tuple(cls for one in named for part in _parts(one.annotation) if (cls := _resolved(part, names)) is not None)


def declared_function(callee: Any, parameter: str) -> int | None:  # noqa: ANN401
    """With how many values, 0 for any number, a parameter says that the function which it wants is called; None if it says no such thing."""
    found = signature(callee)
    one = found.parameters.get(parameter) if found is not None else None
    for part in _parts(one.annotation) if one is not None else ():
        if typing.get_origin(part) is Callable:
            taken = typing.get_args(part)[:1]
            return (len(taken[0]) or None) if taken and type(taken[0]) is list else 0
    return None


def own_names(function: Any) -> dict[str, Any]:  # noqa: ANN401
    """The global names that a function sees."""
    function = behind_wrappers(function)
    return function.__globals__ if is_a(function, types.FunctionType) else {}


def _parts(annotation: Any) -> list[Any]:  # noqa: ANN401
    """The alternatives of a union, as objects or as text."""
    if type(annotation) is str:
        return [part.strip() for part in annotation.removeprefix("Optional[").removesuffix("]").split("|")]
    return list(typing.get_args(annotation)) if typing.get_origin(annotation) in {typing.Union, types.UnionType} else [annotation]


def _resolved(part: Any, names: dict[str, Any]) -> type | None:  # noqa: ANN401
    """The class that an annotation means."""
    if type(part) is str:
        first, *rest = part.split(".")
        part = dict.get(names, first, UNKNOWN)
        for name in rest:
            part = own_member(part, name)
    plain = is_class(part) and part not in {object, type, inspect.Parameter.empty, types.NoneType}
    return part if plain else None


def takes(callee: Any, positional: int, keywords: tuple[str, ...] = ()) -> bool | None:  # noqa: ANN401
    """Whether a call with so many positional arguments and these keywords fits; None if the signature is not known."""
    found = signature(callee)
    if found is None:
        return None
    try:
        found.bind(*[None] * positional, **dict.fromkeys(keywords))
    except TypeError:
        return False
    return True


def takes_call(callee: Any, call: ast.Call) -> bool | None:  # noqa: ANN401
    """Whether the object takes the arguments as they are written in the call; None if that cannot be told."""
    if any(type(argument).__name__ == "Starred" for argument in call.args) or any(keyword.arg is None for keyword in call.keywords):
        return None
    return takes(callee, len(call.args), tuple(keyword.arg or "" for keyword in call.keywords))


def takes_any_number(callee: Any) -> bool:  # noqa: ANN401
    """Whether the object takes any number of positional arguments, so that no call of it shows what it is for."""
    found = signature(callee)
    return found is not None and any(one.kind is one.VAR_POSITIONAL for one in found.parameters.values())


def required(callee: Any) -> list[str] | None:  # noqa: ANN401
    """The names of the parameters that have to be given; None if the signature is not known."""
    found = signature(callee)
    if found is None:
        return None
    return [
        parameter.name
        for parameter in found.parameters.values()
        if parameter.default is parameter.empty and parameter.kind not in {parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD}
    ]


def can_be_called(value: object) -> bool:
    """Whether a call of the object reaches code that is meant to be called: callable, and no class waiting for its arguments."""
    return callable(value) and not is_instance(value, type)


def is_array(value: object) -> bool:
    """Whether the object offers NumPy its elements: an array, tensor, variable, table or image; no single number of NumPy's."""
    members = (class_member(type(value), name) for name in ("__array__", "__array_interface__"))
    return any(member is not UNKNOWN for member in members) and not is_a(value, "numpy.generic")


def gives_state(value: object) -> bool:
    """Whether the object's class has the pair `state_dict()` and `load_state_dict(…)`, as PyTorch's modules and optimizers do."""
    return all(is_a(class_member(type(value), name), types.FunctionType) for name in ("state_dict", "load_state_dict"))


_GIVES_SOMETHING = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


def always_none(function: Any) -> bool | None:  # noqa: ANN401
    """Whether every call of a function gives None, read from its code; None for compiled functions, which do not show it."""
    if is_a(function, types.MethodType):
        function = function.__func__
    function = behind_wrappers(function)
    if not is_a(function, types.FunctionType):
        return None
    if function.__code__.co_flags & _GIVES_SOMETHING:
        return False
    instructions = list(dis.get_instructions(function))
    returning = [index for index, one in enumerate(instructions) if one.opname in {"RETURN_VALUE", "RETURN_CONST"}]
    sources = [instructions[index if instructions[index].opname == "RETURN_CONST" else index - 1] for index in returning]
    return all(one.opname in {"LOAD_CONST", "RETURN_CONST"} and one.argval is None for one in sources)
