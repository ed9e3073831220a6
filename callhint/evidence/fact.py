"""What a fact is: how evidence writes down what it finds out about the user's objects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(eq_default=False, frozen_default=True)
def fact(cls: type[_T]) -> type[_T]:
    """A frozen dataclass that neither compares nor shows what it holds: a generated `__eq__` or `__repr__` would run the objects' own code."""
    return dataclass(frozen=True, eq=False, repr=False, match_args=False)(cls)
