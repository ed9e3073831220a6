"""Whether a function can be called without arguments: what its signature or its documentation says."""

from __future__ import annotations

import itertools
import re
from enum import Enum
from inspect import Parameter
from types import BuiltinFunctionType, FunctionType, MethodType, NoneType
from typing import Any

from callhint.evidence.checks import required, signature
from callhint.evidence.examples import needs_one_of
from callhint.evidence.probe import class_name, is_a

_RESULT = re.compile(r"\A\s*[^\n]*\) -> ([^\n]+)")
_DOCUMENTED = re.compile(r"\A\s*(?:[\w.]+\.)?(?P<name>\w+)\((?P<parameters>[^)]*)\)")


def needs_arguments(function: Any) -> bool | None:  # noqa: ANN401  # any object of the user's
    """Whether a call without arguments fails; None if it cannot be told.

    Methods of compiled code often have no signature; what they take is then the first line of their documentation ("item() -> number").
    """
    found = signature(function)
    if found is None:
        return _documented_need(function)
    first = next(iter(found.parameters.values()), None)
    if first is not None and first.kind is first.VAR_POSITIONAL:
        # `train_test_split(*arrays)` takes any number in theory; a wrapper takes what its function does. `a.reshape(*shape)` wraps nothing.
        return None if is_a(function, FunctionType, MethodType) else True
    if required(function):
        return True
    named = [one for one in found.parameters.values() if one.kind not in {Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD}]
    # Nothing by default is None, and what libraries make for it: `lib.no_default` of pandas.
    defaults = {one.name: is_a(one.default, NoneType, Enum) for one in named}
    any_name = any(one.kind is Parameter.VAR_KEYWORD for one in found.parameters.values())
    return needs_one_of(function, defaults, any_name=any_name)


def _documented_need(function: Any) -> bool | None:  # noqa: ANN401
    compiled = function.__func__ if is_a(function, MethodType) else function
    if not is_a(compiled, BuiltinFunctionType) and not _is_cython(compiled):
        return None
    text = compiled.__doc__
    match = _DOCUMENTED.match(text) if type(text) is str else None
    if match is None or match["name"] != compiled.__name__:
        return None
    words = [word.strip() for word in match["parameters"].replace("\\", "").split(",")]
    if words[0].startswith("*") and words[0] != "*":
        # `view(*shape)` takes any number in theory and at least one in fact.
        return True
    # `arange(start=0, end, step=1)`: what has no default may stand behind what has one.
    by_place = itertools.takewhile(lambda word: not word.startswith(("*", "[")), words)
    if any(word and "=" not in word for word in by_place):
        return True
    defaults = {name: default == "None" for name, _, default in (word.partition("=") for word in words) if default}
    return needs_one_of(compiled, defaults, any_name=False)


def documented_most(function: Any) -> int | None:  # noqa: ANN401
    """With how many positional arguments a function of compiled code is called at most, by the first line of its documentation."""
    text = function.__doc__ if is_a(function, BuiltinFunctionType, MethodType) or _is_cython(function) else None
    match = _DOCUMENTED.match(text) if type(text) is str else None
    if match is None or "*" in match["parameters"] or "..." in match["parameters"]:
        return None
    return len([name for name in match["parameters"].split(",") if name.strip()])


def may_give_number(function: Any) -> bool:  # noqa: ANN401
    """Whether a call without arguments may give a number: not where the documentation of compiled code says otherwise."""
    said = documented_result(function).partition(" or ")[0]
    return not said or any(word in said.lower() for word in ("int", "number", "integer", "scalar", "tensor"))


def gives_one_number(function: Any) -> bool:  # noqa: ANN401
    """Whether a method of an array makes one number of all its elements, by its documentation: it can be told to keep the dimensions."""
    text = function.__doc__ if is_a(function, BuiltinFunctionType) else None
    match = _DOCUMENTED.match(text) if type(text) is str else None
    return match is not None and "keepdim" in match["parameters"]


def documented_result(function: Any) -> str:  # noqa: ANN401
    """What a function of compiled code gives by the first line of its documentation, as in "item() -> number"; empty if it does not say."""
    text = function.__doc__ if is_a(function, BuiltinFunctionType) else None
    match = _RESULT.search(text) if type(text) is str else None
    return match[1] if match is not None else ""


def _is_cython(function: Any) -> bool:  # noqa: ANN401
    return class_name(type(function)) == "cython_function_or_method"
