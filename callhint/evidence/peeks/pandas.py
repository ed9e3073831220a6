"""What a column of a DataFrame is made of, told from the classes alone: selecting one would run pandas.

Source: `pandas/core/frame.py` (`__getitem__`, `__getattr__` select a column), `pandas/core/accessor.py` (`CachedAccessor._accessor`).
"""

from __future__ import annotations

import ast
from types import FunctionType, GetSetDescriptorType, MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_member,
    element_at,
    is_a,
    is_class,
    is_exactly,
    is_subclass_of,
    loaded_class,
    own_member,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def column_class(of: Callable[[ast.expr], Any], node: ast.expr) -> type | None:
    """The class of a column, or of what the expression selects (`df["x"]`, `df.x`, `df.x.str`, `df[["x", "y"]]`); None if it is neither."""
    if is_a(held := of(node), "pandas.Series"):
        return type(held)
    match node:
        case ast.Subscript(value=frame, slice=ast.Constant(value=str())) if _is_frame(of, frame):
            return loaded_class("pandas.Series")
        case ast.Subscript(value=frame, slice=wanted) if _is_frame(of, frame):
            several = isinstance(wanted, ast.List | ast.Compare) or is_exactly(of(wanted), list)
            return loaded_class("pandas.DataFrame") if several else None
        case ast.Attribute(value=frame, attr=name) if is_a(held := of(frame), "pandas.DataFrame"):
            return loaded_class("pandas.Series") if class_member(type(held), name) is UNKNOWN else None
        case ast.Attribute(value=column, attr=name) if (cls := column_class(of, column)) is not None:
            accessor = own_member(class_member(cls, name), "_accessor")
            return accessor if is_class(accessor) else None  # type: ignore[return-value]
    return None


def _is_frame(of: Callable[[ast.expr], Any], node: ast.expr) -> bool:
    """Whether the expression is a DataFrame, or selects several columns or rows of one."""
    return is_a(of(node), "pandas.DataFrame") or is_subclass_of(column_class(of, node), "pandas.DataFrame")


def member_of_column(of: Callable[[ast.expr], Any], node: ast.expr) -> Any:  # noqa: ANN401
    """The method that the attribute of a column is, bound to nothing that matters; UNKNOWN if it is none."""
    if not isinstance(node, ast.Attribute):
        return UNKNOWN
    cls = column_class(of, node.value)
    found = class_member(cls, node.attr) if cls is not None else UNKNOWN
    return MethodType(found, UNKNOWN) if is_a(found, FunctionType) else UNKNOWN  # type: ignore[arg-type]


_MOST_LABELS = 5000


def column_names(frame: object) -> frozenset[Any]:
    """The names of the columns of a DataFrame, as far as they are plain texts and numbers; empty for other objects."""
    return _plain(_axis(frame, 0)) if is_a(frame, "pandas.DataFrame") else frozenset()


def row_labels(series: object) -> frozenset[Any]:
    """The labels of the rows of a Series, as far as they are plain texts and numbers; empty for other objects."""
    return _plain(_axis(series, 0)) if is_a(series, "pandas.Series") else frozenset()


def _axis(value: object, number: int) -> list[Any]:
    """The labels of an axis of the block manager: columns come first there, a Series has its rows only."""
    axes = _attribute(own_member(value, "_mgr"), "axes")
    index = element_at(axes, number) if axes is not UNKNOWN else UNKNOWN
    return labels(index) if index is not UNKNOWN else []


def _attribute(value: object, name: str) -> Any:  # noqa: ANN401
    """An attribute that a compiled class keeps."""
    descriptor = class_member(type(value), name)
    return descriptor.__get__(value) if type(descriptor) is GetSetDescriptorType else own_member(value, name)


def labels(index: object) -> list[Any]:
    """What an Index holds, read from the array or the range behind it; empty where that is of another kind, or long."""
    span = own_member(index, "_range")
    if type(span) is range:
        return list(span) if len(span) <= _MOST_LABELS else []
    held = own_member(index, "_data")
    inner = _attribute(held, "_ndarray")
    array = inner if inner is not UNKNOWN else held
    if not is_a(array, "numpy.ndarray"):
        return []
    members = class_dict(loaded_class("numpy.ndarray"))  # type: ignore[arg-type]
    return members["tolist"](array) if members["size"].__get__(array) <= _MOST_LABELS else []


def _plain(found: list[Any]) -> frozenset[Any]:
    return frozenset(label for label in found if is_exactly(label, str, int, float, bool))
