"""The value of an expression, found without running any of the user's code.

pure_eval does what can be done in general; the peeks know the containers of the frameworks, where an attribute lives behind a
`__getattr__` that is known to do nothing but look.
"""

from __future__ import annotations

import ast
from collections import ChainMap
from typing import TYPE_CHECKING, Any

from pure_eval import CannotEval, Evaluator

from callhint.evidence import peeks
from callhint.evidence.probe import UNKNOWN, class_module, class_name, element_at, is_a, is_exactly, items, static_member

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import FrameType

_DEEPEST = 30


def member(value: object, name: str) -> Any:  # noqa: ANN401  # any object of the user's
    """`value.name` without running code: static look-up first, then the peeks; UNKNOWN if neither can tell."""
    found = static_member(value, name)
    return peeks.member(value, name) if found is UNKNOWN else found


def element(value: object, key: object) -> Any:  # noqa: ANN401  # any object of the user's
    """`value[key]` for lists, tuples, dicts and the frameworks' containers made of them; UNKNOWN otherwise."""
    if type(key) is int and is_a(value, list, tuple):
        return element_at(peeks.unwrapped(value), key)
    if is_exactly(key, str, int) and is_a(value, dict):
        # Compared by hand: a key of the user's may have an `__eq__` of its own.
        return next((held for known, held in items(value) if type(known) is type(key) and known == key), UNKNOWN)
    return peeks.element(value, key)


def local_names(frame: FrameType) -> Mapping[str, Any]:
    """The local names of the frame; empty where they live in a mapping that is not Python's own."""
    names = frame.f_locals
    # 3.13 gives a proxy whose class has no public name.
    if type(names) is dict or (class_name(type(names)) == "FrameLocalsProxy" and class_module(type(names)) == "builtins"):
        return names
    return {}


class Values(Evaluator):
    """Evaluates expressions in a chain of scopes, innermost first."""

    def __init__(self, *scopes: Mapping[str, Any], gone: frozenset[ast.AST] = frozenset()) -> None:
        """`gone` are names whose values are lost, though the scopes may have others of the same name."""
        super().__init__(ChainMap(*scopes))  # type: ignore[arg-type]  # read only
        self._depth = 0
        self._gone = gone

    @classmethod
    def of_frame(cls, frame: FrameType, gone: frozenset[ast.AST] = frozenset()) -> Values:
        """The names that code in the frame sees."""
        return cls(local_names(frame), frame.f_globals, frame.f_builtins, gone=gone)

    def _handle(self, node: ast.expr) -> Any:  # noqa: ANN401
        # Deeply nested expressions are not worth a RecursionError.
        if self._depth > _DEEPEST:
            raise CannotEval
        self._depth += 1
        try:
            return self._peeked(node)
        finally:
            self._depth -= 1

    def _peeked(self, node: ast.expr) -> Any:  # noqa: ANN401
        if node in self._gone:
            raise CannotEval
        match node:
            case ast.NamedExpr():
                return self[node.value]
            case ast.Attribute():
                found = member(self[node.value], node.attr)
            case ast.Subscript(slice=ast.Slice()):
                found = UNKNOWN
            case ast.Subscript():
                found = element(self[node.value], self[node.slice])
            case ast.Name() | ast.Constant() | ast.UnaryOp() | ast.List() | ast.Tuple() | ast.Dict() | ast.Set():
                return super()._handle(node)
            case _:
                # Arithmetic and calls of builtins could be evaluated, at a cost that nobody bounds.
                found = UNKNOWN
        if found is UNKNOWN:
            raise CannotEval
        return found

    def of(self, node: ast.expr) -> Any:  # noqa: ANN401
        """The value of the expression, or UNKNOWN."""
        try:
            return self[node]
        except (CannotEval, RecursionError):
            return UNKNOWN
