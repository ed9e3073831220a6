"""Containers that were called with what belongs in square brackets: whether it fits as an index or a key."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from enum import Enum
from types import BuiltinFunctionType, GetSetDescriptorType
from typing import TYPE_CHECKING, Any

from callhint.evidence.peeks import element, pandas, torch, unwrapped
from callhint.evidence.peeks.tensorflow import tensor_spec
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    classes_named,
    elements,
    function_name,
    is_a,
    is_class,
    is_exactly,
    is_subclass_of,
    items,
    size,
)
from callhint.evidence.scopes import Comprehension, local_scope
from callhint.evidence.subscripts import plain_int

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_SEQUENCES = (list, tuple, str, bytes, range)
_ARRAYS = ("numpy.ndarray", "torch.Tensor", "tensorflow.Tensor", "tensorflow.Variable")
_GIVE_NUMBERS = frozenset({"len", "ord", "round", "abs", "sum", "index", "find", "count", "randint", "randrange"})
"""Compiled functions that give whole numbers, which their signatures do not say."""
_LOOKED_AT = 50
_PLAIN_KEYS = (str, int, float, bool, bytes, type(None))


class Fit(Enum):
    """Whether what stands in the parentheses fits in brackets."""

    PROVED = "proved"
    POSSIBLE = "possible"


def fit(ev: Evidence, value: Any, mentioned: str, arguments: list[ast.expr]) -> Fit | None:  # noqa: ANN401, PLR0911  # one answer a kind
    """Whether a container of that value, or of the type that the message mentions, has what the arguments name; None if not."""
    value = unwrapped(value)
    if value is UNKNOWN:
        return _fit_unknown(ev, mentioned, arguments)
    if is_a(value, dict):
        by_place = len(arguments) == 1 and element(value, plain_int(ev, arguments[0])) is not UNKNOWN
        return Fit.PROVED if by_place else _fit_key(ev, value, arguments)
    if is_a(value, "pandas.DataFrame"):
        return _fit_labels(ev, pandas.column_names(value), arguments)
    if is_a(value, "pandas.Series"):
        return _fit_labels(ev, pandas.row_labels(value), arguments)
    shape = _shape(value)
    if shape is None:
        # `os.environ("HOME")`: what it holds cannot be looked at without running its code.
        key = _plain_key(ev, arguments[0]) if len(arguments) == 1 else UNKNOWN
        return Fit.POSSIBLE if is_a(value, Mapping) and type(key) is str else None
    numbers = [plain_int(ev, argument) for argument in arguments]
    if not arguments or len(arguments) > len(shape):
        return None
    if all(number is not None and -length <= number < length for number, length in zip(numbers, shape, strict=False)):
        return Fit.PROVED
    unknown = len(arguments) == 1 and numbers[0] is None and _may_index(ev, arguments[0])
    if len(arguments) == 1 and is_a(value, *_ARRAYS) and _is_mask(ev, arguments[0]):
        return Fit.POSSIBLE
    return Fit.POSSIBLE if unknown and is_a(value, *_SEQUENCES) else None


def _shape(value: Any) -> tuple[int, ...] | None:  # noqa: ANN401
    length = len(value) if type(value) is range else size(value)
    if length is not None and is_a(value, *_SEQUENCES):
        return (length,)
    if is_a(value, "pandas.Index"):
        return (len(pandas.labels(value)),)
    if is_a(value, "torch.Tensor"):
        return torch.shape(value)
    if (spec := tensor_spec(value)) is not None:
        dimensions = spec.shape or ()
        return tuple(one for one in dimensions if one is not None) if None not in dimensions else None
    if is_a(value, *_ARRAYS):
        descriptor = class_member(type(value), "shape")
        found: Any = descriptor.__get__(value) if type(descriptor) is GetSetDescriptorType else None
        return tuple(found) if is_a(found, tuple) else None
    return None


def _may_index(ev: Evidence, node: ast.expr) -> bool:  # noqa: PLR0911  # one answer a form
    """Whether an expression of unknown value surely gives what indices and keys are: a number or a text."""
    match node:
        case ast.Call(func=function):
            callee = ev.values.of(function)
            if is_class(callee):
                return is_subclass_of(callee, int, str)
            owner = ev.values.of(function.value) if isinstance(function, ast.Attribute) else UNKNOWN
            return (is_a(callee, BuiltinFunctionType) and function_name(callee) in _GIVE_NUMBERS) or is_a(owner, str)
        case ast.BinOp(left=left, right=right):
            return any(is_a(ev.values.of(side), str) or _may_index(ev, side) for side in (left, right))
        case ast.Subscript(value=value) | ast.Attribute(value=value):
            held = ev.values.of(value)
            inside = elements(held)[:_LOOKED_AT]
            return is_a(held, "pandas.Series", "pandas.DataFrame", str) or (bool(inside) and all(_is_plain(one) for one in inside))
        case ast.Name(id=name):
            # The variable of a comprehension whose value is gone.
            scope = local_scope(ev.site.source, node, name)
            loops = scope.generators if isinstance(scope, Comprehension) else []
            inside = [one for loop in loops if _binds(loop.target, name) for one in elements(ev.values.of(loop.iter))[:_LOOKED_AT]]
            return bool(inside) and all(_is_plain(one) for one in inside)
        case ast.JoinedStr():
            return True
    return False


def _binds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _is_mask(ev: Evidence, node: ast.expr) -> bool:
    """Whether the expression is a comparison of columns or arrays, or a Series made of one."""
    return (
        isinstance(node, ast.Compare)
        or (isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd | ast.BitOr))
        or is_a(ev.values.of(node), "pandas.Series")
    )


def _fit_key(ev: Evidence, value: dict[Any, Any], arguments: list[ast.expr]) -> Fit | None:
    wanted = [_plain_key(ev, argument) for argument in arguments]
    if any(key is UNKNOWN for key in wanted):
        return Fit.POSSIBLE if len(arguments) == 1 and _may_index(ev, arguments[0]) else None
    # With a second argument it is `.get`, which does without the key.
    return Fit.PROVED if len(wanted) == 2 or _has_key(value, wanted[0] if len(wanted) == 1 else tuple(wanted)) else None


def _plain_key(ev: Evidence, node: ast.expr) -> Any:  # noqa: ANN401
    number = plain_int(ev, node)
    value = number if number is not None else ev.values.of(node)
    return value if _is_plain(value) else UNKNOWN


def _is_plain(value: Any) -> bool:  # noqa: ANN401
    return all(is_exactly(part, *_PLAIN_KEYS) for part in (value if type(value) is tuple else (value,)))


def _has_key(value: dict[Any, Any], wanted: Any) -> bool:  # noqa: ANN401
    """Whether one of the keys is that plain value; a look into the dict itself would run `==` of any other key with its hash."""
    kind, is_number = type(wanted), is_exactly(wanted, int, float, bool)
    for key, _ in items(value):
        # There may be a hundred thousand of them, most of one kind.
        own = type(key)
        alike = own is kind or (is_number and (own is int or own is float or own is bool))
        if alike and (own is not tuple or _is_plain(key)) and key == wanted:
            return True
    return False


def _fit_labels(ev: Evidence, names: frozenset[Any], arguments: list[ast.expr]) -> Fit | None:
    if len(arguments) != 1:
        return None
    argument = arguments[0]
    if isinstance(argument, ast.List) and argument.elts:
        return Fit.PROVED if all(_plain_key(ev, part) in names for part in argument.elts) else None
    key = _plain_key(ev, argument)
    if key is UNKNOWN:
        return Fit.POSSIBLE if _is_mask(ev, argument) else None
    return Fit.PROVED if key in names else None


def _fit_unknown(ev: Evidence, mentioned: str, arguments: list[ast.expr]) -> Fit | None:
    """A container that only the message names: the arguments are of the kind that its class takes."""
    classes = [cls for cls in classes_named(mentioned) if _has(cls, "__getitem__", "__len__") and not _has(cls, "__call__")]
    numbers = bool(arguments) and all(plain_int(ev, argument) is not None for argument in arguments)
    texts = len(arguments) == 1 and type(ev.values.of(arguments[0])) is str
    if any(_has(cls, "keys") for cls in classes):
        return Fit.POSSIBLE if texts or (numbers and not any(_has(cls, "columns") for cls in classes)) else None
    return Fit.POSSIBLE if classes and numbers and (len(arguments) == 1 or any(_has(cls, "shape") for cls in classes)) else None


def _has(cls: type, *names: str) -> bool:
    return all(class_member(cls, name) is not UNKNOWN for name in names)
