"""What a column of a DataFrame is made of, told from the classes alone: selecting one would run pandas.

Source: `pandas/core/frame.py` (`__getitem__`, `__getattr__` select a column), `pandas/core/accessor.py` (`CachedAccessor._accessor`).
"""

from __future__ import annotations

import ast
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import UNKNOWN, class_member, is_a, is_class, loaded_class, own_member

if TYPE_CHECKING:
    from collections.abc import Callable


def column_class(of: Callable[[ast.expr], Any], node: ast.expr) -> type | None:
    """The class of what the expression selects from a DataFrame (`df["x"]`, `df.x`, `df.x.str`); None if it is no such selection."""
    match node:
        case ast.Subscript(value=frame, slice=ast.Constant(value=str())) if is_a(of(frame), "pandas.DataFrame"):
            return loaded_class("pandas.Series")
        case ast.Attribute(value=frame, attr=name) if is_a(held := of(frame), "pandas.DataFrame"):
            return loaded_class("pandas.Series") if class_member(type(held), name) is UNKNOWN else None
        case ast.Attribute(value=column, attr=name) if (cls := column_class(of, column)) is not None:
            accessor = own_member(class_member(cls, name), "_accessor")
            return accessor if is_class(accessor) else None  # type: ignore[return-value]
    return None


def member_of_column(of: Callable[[ast.expr], Any], node: ast.expr) -> Any:  # noqa: ANN401
    """The method that the attribute of a column is, bound to nothing that matters; UNKNOWN if it is none."""
    if not isinstance(node, ast.Attribute):
        return UNKNOWN
    cls = column_class(of, node.value)
    found = class_member(cls, node.attr) if cls is not None else UNKNOWN
    return MethodType(found, UNKNOWN) if is_a(found, FunctionType) else UNKNOWN  # type: ignore[arg-type]
