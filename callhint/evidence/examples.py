"""How the documentation of a function calls it, and which calls its examples speak against: `df.pivot_table()`, `df.filter("price")`.

A function whose parameters all have defaults may still refuse to be called without arguments: one of several has to be given. Its signature
does not say so, but no example calls it without one of them.
"""

from __future__ import annotations

import ast
import re
import sys
import textwrap
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import own_names
from callhint.evidence.probe import class_dict, class_member, function_name, is_a, is_class, is_exactly, own_member

if TYPE_CHECKING:
    from collections.abc import Mapping

_EXAMPLE = re.compile(r"^[ \t]*>>> (.*(?:\n[ \t]*\.\.\.(?: .*)?$)*)", re.MULTILINE)
_FENCED = re.compile(r"^[ \t]*```python\n(.*?)```", re.MULTILINE | re.DOTALL)
_CONTINUED = re.compile(r"\n[ \t]*\.\.\. ?")
_ALIAS = re.compile(r"Alias for :(?:meth|func):`[\w.~]*?(\w+)`")
_ELSEWHERE = re.compile(r"(?:See :func:|Refer to )`([\w.]+)`")
_DISPLAYS = {ast.List: list, ast.Tuple: tuple, ast.Dict: dict}
_PLAIN = (str, bytes, bool, int, float, list, tuple, dict)


def documented_calls(function: Any) -> list[ast.Call]:  # noqa: ANN401  # any object of the user's
    """The calls of a function in the examples of its documentation, or of the one that this names: `Tensor.clamp` is `torch.clamp`."""
    text = _documentation(function)
    alias = _ALIAS.search(text) if is_a(function, BuiltinFunctionType) else None
    if alias is not None:
        # `Tensor.clip` is `Tensor.clamp`.
        text = getattr(class_member(type(function.__self__), alias[1]), "__doc__", None) or ""
    found = _calls(text, _names(function))
    elsewhere = _ELSEWHERE.search(text)
    if found or elsewhere is None:
        return found
    module, _, name = elsewhere[1].rpartition(".")
    # That one takes the object of the method as its first argument.
    calls = _calls(_documentation(own_member(sys.modules.get(module), name)), {name})
    return [ast.Call(call.func, call.args[1:], call.keywords) for call in calls if call.args]


def _documentation(function: Any) -> str:  # noqa: ANN401
    text = function.__doc__ if is_a(function, FunctionType, MethodType, BuiltinFunctionType) else None
    return text if type(text) is str else ""


def _names(function: Any) -> set[str]:  # noqa: ANN401
    """What a function is called by: a method may stand in its class under several names, as `agg` and `aggregate` do."""
    plain = function.__func__ if is_a(function, MethodType) else function
    owner = own_names(plain).get(plain.__qualname__.partition(".")[0]) if is_a(plain, FunctionType) else None
    aliases = [name for name, member in class_dict(owner).items() if member is plain] if is_class(owner) else []  # type: ignore[arg-type]
    return {function_name(function), *aliases}


def _calls(text: str, names: set[str]) -> list[ast.Call]:
    found = []
    typed = [_CONTINUED.sub("\n", example) for example in _EXAMPLE.findall(text)]
    for example in typed + [textwrap.dedent(block) for block in _FENCED.findall(text)]:
        if not any(f"{name}(" in example for name in names):
            continue
        try:
            tree = ast.parse(example)
        except SyntaxError:
            continue
        calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
        found += [call for call in calls if (getattr(call.func, "attr", "") or getattr(call.func, "id", "")) in names]
    return found


def needs_one_of(function: Any, parameters: Mapping[str, bool], *, any_name: bool) -> bool:  # noqa: ANN401
    """Whether every documented call gives one of several parameters that hold nothing by default.

    `parameters` has for each, in order, whether it holds nothing by default; with `any_name` other names are taken, too, which are
    alternatives to the only one there is: `df.agg(total=("price", "sum"))`.
    """
    alternatives = sum(parameters.values())
    if alternatives == 0 or alternatives + any_name < 2:  # what there is only one of would be required
        return False
    calls = documented_calls(function)
    return bool(calls) and all(_gives_one_of(call, parameters, other=alternatives == 1) for call in calls)


def _gives_one_of(call: ast.Call, parameters: Mapping[str, bool], *, other: bool) -> bool:
    given = [*list(parameters)[: len(call.args)], *(keyword.arg or "" for keyword in call.keywords)]
    return any(parameters.get(name) for name in given) or (other and bool(given) and not parameters.keys() & set(given))


def is_like_examples(function: Any, values: list[Any], parameter: str = "") -> bool:  # noqa: ANN401
    """Whether documented calls give no more arguments than these, and one gives the first, which may have that name, a value of such a kind."""
    calls = documented_calls(function)
    fewest = min((len(call.args) + len(call.keywords) for call in calls), default=0)
    return len(values) >= fewest and _kind(values[0]) in map(_written_kind, _firsts(calls, parameter))


def wants_lambda(function: Any, parameter: str) -> bool:  # noqa: ANN401
    """Whether every documented call gives the first parameter, of that name, a function that is written out."""
    firsts = _firsts(documented_calls(function), parameter)
    return bool(firsts) and all(isinstance(node, ast.Lambda) for node in firsts)


def _firsts(calls: list[ast.Call], parameter: str) -> list[ast.expr]:
    """What the calls give first, in its place or by its name."""
    return [node for call in calls for node in (*call.args[:1], *(word.value for word in call.keywords if word.arg == parameter))]


def _kind(value: object) -> type | None:
    """The type of a plain value, which is the same for all numbers."""
    return float if is_exactly(value, int) else type(value) if is_exactly(value, *_PLAIN) else None


def _written_kind(node: ast.expr) -> type | None:
    if isinstance(node, ast.UnaryOp):
        return _written_kind(node.operand)
    return _kind(node.value) if isinstance(node, ast.Constant) else _DISPLAYS.get(type(node))
