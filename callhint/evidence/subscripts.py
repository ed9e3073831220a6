"""Square brackets after a function, and round ones after a container: what the brackets hold, and whether it would fit the other kind."""

from __future__ import annotations

import ast
import builtins
import re
from inspect import Parameter
from types import BuiltinFunctionType, FunctionType, GetSetDescriptorType, MethodDescriptorType, MethodType, ModuleType, NoneType
from typing import TYPE_CHECKING, Any

from callhint.evidence import checks, needs
from callhint.evidence.bindings import Form
from callhint.evidence.examples import is_like_examples, wants_lambda
from callhint.evidence.peeks.pandas import column_names
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    class_module,
    elements,
    function_name,
    is_a,
    is_callable,
    is_class,
    is_exactly,
    is_function,
    static_member,
)
from callhint.evidence.receivers import inherited_member, receiver_classes
from callhint.evidence.results import method_of_own, result_class
from callhint.evidence.trail import start, trail

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_FIRST_PARAMETER = re.compile(r"\A\s*(?:[\w.]+\.)?\w+\(\s*(\w+)")

# Names of first parameters: those that take the name of a column, and those that take several values as one tuple or list.
_COLUMNS = frozenset({"by", "on", "keys", "subset", "columns"})
_WHOLE = frozenset({"shape", "size", "tup", "arrays", "seq", "tensors"})
_LISTED = frozenset({"object", "iterable", "data"})
_MOST = 60
"""Digits of a whole number that is calculated here."""


def function_at(ev: Evidence, node: ast.expr) -> Any:  # noqa: ANN401
    """The function, method or class that the expression holds; UNKNOWN if it holds something else or cannot be told."""
    value = ev.values.of(node)
    if value is UNKNOWN and isinstance(node, ast.Attribute):
        member, owners = inherited_member(ev, node), receiver_classes(ev, node.value)
        if is_a(member, MethodDescriptorType) and len(owners) == 1:
            return method_of_own(owners[0], node.attr)
        return MethodType(member, UNKNOWN) if is_a(member, FunctionType) else UNKNOWN
    named = type(static_member(value, "__name__")) is str
    return value if is_callable(value) and (is_function(value) or is_class(value) or named) else UNKNOWN


def index_parts(node: ast.Subscript) -> list[ast.expr]:
    """What stands between the brackets, one expression an element; empty if one is a slice or starred."""
    parts = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
    return [] if any(isinstance(part, ast.Slice | ast.Starred) for part in parts) else parts


def index_is_argument(ev: Evidence, node: ast.Subscript) -> bool:  # noqa: PLR0911  # one answer a kind of function
    """Whether the brackets stand where the parentheses of a call belong, as against a call that lacks its parentheses altogether."""
    function = function_at(ev, node.value)
    parts = index_parts(node)
    if function is UNKNOWN or not parts or all(_is_type(ev, part) for part in parts):
        return False
    takes = checks.takes(function, 1 if listed(ev, function, parts) else len(parts))
    if _is_kept_uncalled(ev, node.value, function) or _is_refused(ev, function, parts):
        return False
    own_items = is_class(function) and class_member(function, "__getitem__") is not UNKNOWN and class_module(function) != "builtins"
    if takes is False or own_items:
        return False
    needed, values = needs.needs_arguments(function), [ev.values.of(part) for part in parts]
    first = first_parameter(function)
    if needed and not checks.required(function):
        return (first in _COLUMNS or not names_columns(ev, node)) and is_like_examples(function, values, first)
    if needed or is_class(function):
        return not (wants_lambda(function, first) and is_exactly(values[0], str, int, float))
    if not _is_method(ev, node.value):
        return takes is None or _matches_default(ev, function, parts) is not False
    if needed is None:
        return True
    reduces = needs.gives_one_number(function)
    if first in {"dim", "axis"} and not reduces and _dimensions(ev, node.value) == 1:
        # Along the only axis there is, all but a reduction go by themselves: `x.argsort[-1]` is the last of what `x.argsort()` gives.
        return False
    if takes is None or reduces:
        return first in {"dim", "axis"} and all(_is_axis(ev, node.value, part) for part in parts)
    if names_columns(ev, node):
        return first in _COLUMNS
    gives = result_class(function)
    in_order = any(gives is kind for kind in (list, tuple, str, bytes))
    no_index = any(is_a(value, dict, set, float) or (in_order and type(value) is str) for value in values)
    named = type(values[0]) is str and is_like_examples(function, values)
    return no_index or named or _matches_default(ev, function, parts) is True


def _is_axis(ev: Evidence, node: ast.expr, part: ast.expr) -> bool:
    """Whether a whole number is that of a dimension, as far as the array before the method tells how many it has."""
    index, count = plain_int(ev, part), _dimensions(ev, node)
    return index is not None and (count is None or -count <= index < count)


def _dimensions(ev: Evidence, node: ast.expr) -> int | None:
    """How many the array before the method has; None if it does not tell."""
    array = ev.values.of(node.value) if isinstance(node, ast.Attribute) else UNKNOWN
    counted: Any = class_member(type(array), "ndim")
    return counted.__get__(array) if type(counted) is GetSetDescriptorType else None


def names_columns(ev: Evidence, node: ast.Subscript) -> bool:
    """Whether the brackets name columns of the table that the expression begins with: `df.groupby("team").mean["points"]`."""
    root: ast.expr = node.value
    while isinstance(root, ast.Attribute | ast.Call | ast.Subscript):
        root = root.func if isinstance(root, ast.Call) else root.value
    values = [ev.values.of(part) for part in index_parts(node)]
    labels = [label for value in values for label in (elements(value) or [value]) if type(label) is str]
    return any(label in column_names(ev.values.of(root)) for label in labels)


def _is_kept_uncalled(ev: Evidence, node: ast.expr, function: Any) -> bool:  # noqa: ANN401
    """Whether an assignment gave a name of another kind to the function: `x = torch.ones`, whose call is what is missing."""
    steps = trail(ev, start(ev, node)) if isinstance(node, ast.Name) and node.id != function_name(function) else []
    return any(step.binding.form is Form.ASSIGNED and step.spot is not None and not isinstance(step.spot.node, ast.Call) for step in steps)


def _is_refused(ev: Evidence, function: Any, parts: list[ast.expr]) -> bool:  # noqa: ANN401
    """Whether a class of Python's own does not take the values that stand between the brackets: `int["a"]`. It is tried."""
    values = [ev.values.of(part) for part in parts]
    plain = all(is_exactly(value, float, bool, NoneType) or (type(value) is str and len(value) < _MOST) for value in values)
    if not is_class(function) or not any(function is known for known in vars(builtins).values()):
        return False
    if not plain:
        return len(values) == 1 and is_function(values[0])
    try:
        function(*values)
    except (TypeError, ValueError):
        return True
    return False


def may_hold_arguments(ev: Evidence, node: ast.Subscript) -> bool:
    """Whether a function that can be called without arguments takes what stands between the brackets, which may be no index either."""
    function, parts = function_at(ev, node.value), index_parts(node)
    values = [ev.values.of(part) for part in parts]
    unclear = [value for value in values if is_a(value, "pandas.Series", "pandas.DataFrame") or (value is UNKNOWN and len(values) > 1)]
    return (bool(unclear) or _is_beyond(ev, node) or needs.gives_one_number(function)) and checks.takes(function, len(parts)) is True


def _is_beyond(ev: Evidence, node: ast.Subscript) -> bool:
    """Whether a number is no index of anything that a method of an array gives: `x.tolist[-999]`."""
    array = ev.values.of(node.value.value) if isinstance(node.value, ast.Attribute) else UNKNOWN
    index = plain_int(ev, node.slice) if is_a(array, "numpy.ndarray") else None
    counted: Any = class_member(type(array), "size") if index is not None else UNKNOWN
    return index is not None and type(counted) is GetSetDescriptorType and abs(index) > counted.__get__(array)


def first_parameter(function: Any) -> str:  # noqa: ANN401
    """The name of the first parameter, from the signature or else the documentation; empty if neither tells."""
    found = checks.signature(function)
    if found is not None:
        return next(iter(found.parameters), "")
    documented = function.__doc__ if is_a(function, BuiltinFunctionType) else None
    match = _FIRST_PARAMETER.match(documented) if type(documented) is str else None
    return match[1] if match is not None else ""


def takes_whole(function: Any, parts: list[ast.expr]) -> bool:  # noqa: ANN401
    """Whether the values go to the function as one tuple: `np.zeros((2, 3))`."""
    return len(parts) > 1 and first_parameter(function) in _WHOLE and not isinstance(parts[0], ast.Tuple | ast.List)


def listed(ev: Evidence, function: Any, parts: list[ast.expr]) -> bool:  # noqa: ANN401
    """Whether the values go to the function as one list: `np.array([1, 2, 3])`."""
    values = [ev.values.of(part) for part in parts]
    alike = any(all(is_exactly(value, *kind) for value in values) for kind in ((int, float), (list,), (tuple,)))
    return len(parts) > 1 and alike and first_parameter(function) in _LISTED


def _is_type(ev: Evidence, node: ast.expr) -> bool:
    """Whether the expression is a type, or a list of types as in `callable[[int], str]`: the brackets were meant for a type then."""
    if isinstance(node, ast.List):
        return all(_is_type(ev, part) for part in node.elts)
    return is_class(ev.values.of(node))


def _is_method(ev: Evidence, node: ast.expr) -> bool:
    if not isinstance(node, ast.Attribute):
        return False
    receiver = ev.values.of(node.value)
    return not is_a(receiver, ModuleType) and not is_class(receiver)


def _matches_default(ev: Evidence, function: Any, parts: list[ast.expr]) -> bool | None:  # noqa: ANN401
    """Whether the first element is of the type of the first parameter, by its default or annotation; None if they tell nothing."""
    found = checks.signature(function)
    first = next(iter(found.parameters.values()), None) if found is not None else None
    if first is None or first.kind is Parameter.VAR_POSITIONAL:
        return None
    value, default = ev.values.of(parts[0]), first.default
    if default is Parameter.empty or default is None:
        text = first.annotation
        return True if type(value) is str and type(text) is str and "str" in text.split(" | ") else None
    if type(default) is int:
        return plain_int(ev, parts[0]) is not None
    return None if value is UNKNOWN else type(value) is type(default)


def plain_int(ev: Evidence, node: ast.expr) -> int | None:  # noqa: PLR0911  # one answer an operator
    """The whole number that the expression gives, calculated from whole numbers only; None if it is none."""
    match node:
        case ast.BinOp(left=left, op=op, right=right):
            a, b = plain_int(ev, left), plain_int(ev, right)
            if a is None or b is None or max(len(str(a)), len(str(b))) > _MOST:
                return None
            match op:
                case ast.Add():
                    return a + b
                case ast.Sub():
                    return a - b
                case ast.Mult():
                    return a * b
                case ast.FloorDiv() if b:
                    return a // b
                case ast.Mod() if b:
                    return a % b
            return None
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            inner = plain_int(ev, operand)
            return None if inner is None else -inner
    value = ev.values.of(node)
    if type(value) is int:
        return value
    return int(value) if is_a(value, "numpy.integer") else None
