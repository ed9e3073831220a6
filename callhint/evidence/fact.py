"""What a fact is: how everything that evidence finds out is written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(eq_default=False, frozen_default=True)
def fact(cls: type[_T]) -> type[_T]:
    """A frozen dataclass that neither compares nor shows what it holds.

    Facts hold the user's objects, and a generated `__eq__` or `__repr__` would run their code. Without these a class is also made in
    half the time, and the first hint of a session makes some fifty.
    """
    return dataclass(frozen=True, eq=False, repr=False, match_args=False)(cls)
