"""Functions that refuse to be called without arguments, though their signatures allow it: `pd.date_range()`, `df.groupby()`.

All their parameters have defaults, and their lines raise an error if every one of them was left at that. The lines are read and followed with
the defaults in mind, as far as these decide; nothing is run.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import operator
import sys
import textwrap
from dataclasses import dataclass, replace
from types import BuiltinFunctionType, FunctionType, MethodType, NoneType
from typing import Any, Final

from callhint.evidence.checks import signature
from callhint.evidence.probe import (
    UNKNOWN,
    behind_wrappers,
    class_dict,
    class_member,
    class_mro,
    is_a,
    is_class,
    is_exactly,
    static_member,
)

_DEEPEST = 4
"""Functions calling each other that are followed."""
_PLAIN = (NoneType, bool, int, str, tuple, dict)
"""Types of values whose truth can be asked without running anybody's code."""
_VIEWS = frozenset({"items", "keys", "values"})
_ORDERS = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_RAISES: Final[Any] = object()
"""Stands for the value of what raises an error."""
_GOES_ON: Final[Any] = object()
"""Stands for the value of statements that do not leave the function."""


def refuses_nothing(function: Any) -> bool:  # noqa: ANN401  # any object of the user's
    """Whether a call without arguments surely raises an error."""
    return _called(function, [], {}, 0) is _RAISES


def _called(function: Any, positional: list[Any], named: dict[str, Any], depth: int) -> Any:  # noqa: ANN401
    """What the call of a function gives: a value, UNKNOWN, or that it raises; of a class, only the last."""
    if is_class(function):
        init: Any = class_member(function, "__init__")
        made = _called(MethodType(init, UNKNOWN), positional, named, depth) if is_a(init, FunctionType) else UNKNOWN
        return _RAISES if made is _RAISES else UNKNOWN
    plain: Any = behind_wrappers(function.__func__ if is_a(function, MethodType) else function)
    definition = _definition(plain) if depth < _DEEPEST and is_a(plain, FunctionType) else None
    found = signature(function) if definition is not None else None
    if definition is None or found is None:
        return UNKNOWN
    try:
        bound = found.bind(*positional, **named)
    except TypeError:
        return UNKNOWN
    bound.apply_defaults()
    names = dict(bound.arguments)
    if is_a(function, MethodType):
        names[next(iter(plain.__code__.co_varnames), "")] = function.__self__
    value = _Reading(plain, names, depth).block(definition.body)
    return None if value is _GOES_ON else value


def _definition(function: FunctionType) -> ast.FunctionDef | None:
    if function.__code__.co_flags & (inspect.CO_GENERATOR | inspect.CO_COROUTINE):
        return None
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, TypeError, SyntaxError, ValueError):
        return None
    found = tree.body[0] if tree.body else None
    return found if isinstance(found, ast.FunctionDef) else None


@dataclass(eq=False, repr=False)
class _Reading:
    """The body of a function, read with the values that its names have."""

    function: FunctionType
    names: dict[str, Any]
    """By the text of what was assigned to: `freq`, `self.freq`."""
    depth: int

    def block(self, statements: list[ast.stmt]) -> Any:  # noqa: ANN401
        """What the function gives by the end of the statements."""
        for statement in statements:
            value = self._statement(statement)
            if value is not _GOES_ON:
                return value
        return _GOES_ON

    def _statement(self, statement: ast.stmt) -> Any:  # noqa: ANN401, PLR0911  # one answer a form
        match statement:
            case ast.Raise():
                return _RAISES
            case ast.Return(value=value):
                return self.value(value) if value is not None else None
            case ast.If(test=test, body=body, orelse=orelse):
                value = self.value(test)
                if value is _RAISES:
                    return _RAISES
                if is_exactly(value, *_PLAIN):
                    return self.block(body if value else orelse)
                return self._one_of(body, orelse)
            case ast.Assign(targets=[target], value=node) | ast.AnnAssign(target=target, value=ast.expr() as node):
                value = self.value(node)
                self._forget(target)
                self.names[ast.unparse(target)] = value
                return _RAISES if value is _RAISES else _GOES_ON
            case ast.Expr(value=node):
                return _RAISES if self.value(node) is _RAISES else _GOES_ON
            case ast.ImportFrom(module=str(path), names=imported, level=0):
                module = sys.modules.get(path)
                self.names |= {one.asname or one.name: static_member(module, one.name) for one in imported}
                return _GOES_ON
            case ast.Import() | ast.ImportFrom() | ast.Pass():
                return _GOES_ON
        # Either way may be taken here: what is assigned on one is not known behind it, and neither is what comes if one leaves.
        self._forget(statement)
        leaves = any(isinstance(node, ast.Return | ast.Break | ast.Continue) for node in ast.walk(statement))
        return UNKNOWN if leaves else _GOES_ON

    def _one_of(self, *blocks: list[ast.stmt]) -> Any:  # noqa: ANN401
        """What comes of blocks of which one runs: behind it is known what those agree on that go on."""
        readings = [replace(self, names=dict(self.names)) for _ in blocks]
        ends = [reading.block(block) for reading, block in zip(readings, blocks, strict=True)]
        if any(end is not _GOES_ON and end is not _RAISES for end in ends):
            return UNKNOWN
        left = [reading.names for reading, end in zip(readings, ends, strict=True) if end is _GOES_ON]
        names = {name for one in left for name in one}
        self.names = {
            name: left[0][name] if all(one.get(name, UNKNOWN) is left[0].get(name) for one in left) else UNKNOWN for name in names
        }
        return _GOES_ON if left else _RAISES

    def _forget(self, root: ast.AST) -> None:
        """What is assigned there is no longer known."""
        for node in ast.walk(root):
            if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
                self.names[ast.unparse(node)] = UNKNOWN

    def value(self, node: ast.expr) -> Any:  # noqa: ANN401, PLR0911
        """The value of an expression; of a number that is not known, the `range` that it lies in."""
        match node:
            case ast.Constant(value=value):
                return value
            case ast.Name(id=name):
                known = self.function.__globals__.get(name, vars(builtins).get(name, UNKNOWN))
                return self.names.get(name, known)
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr=name):
                return self._inherited(name)
            case ast.Attribute() if ast.unparse(node) in self.names:
                return self.names[ast.unparse(node)]
            case ast.Attribute(value=owner, attr=name):
                value = self.value(owner)
                return value if value is UNKNOWN or value is _RAISES else static_member(value, name)
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return _compared(op, self.value(left), self.value(right))
            case ast.IfExp(test=test, body=body, orelse=orelse):
                value = self.value(test)
                return self.value(body if value else orelse) if is_exactly(value, *_PLAIN) else UNKNOWN
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                value = self.value(operand)
                return not value if is_exactly(value, *_PLAIN) else UNKNOWN
            case ast.BoolOp(op=op, values=values):
                return self._either([self.value(one) for one in values], ends=isinstance(op, ast.Or))
            case ast.Tuple(elts=parts) | ast.List(elts=parts) if not any(isinstance(part, ast.Starred) for part in parts):
                return tuple(self.value(part) for part in parts)
            case ast.GeneratorExp(elt=element, generators=[ast.comprehension(target=ast.Name(id=name), iter=over, ifs=[])]):
                every = self.value(over)
                if type(every) is not tuple:
                    return UNKNOWN
                return tuple(_Reading(self.function, {**self.names, name: one}, self.depth).value(element) for one in every)
            case ast.Call():
                return self._call(node)
        return UNKNOWN

    @staticmethod
    def _either(values: list[Any], *, ends: bool) -> Any:  # noqa: ANN401
        """The value of `and` or `or`, which one that `ends` it decides."""
        plain = [bool(value) if is_exactly(value, *_PLAIN) else UNKNOWN for value in values]
        if any(value is ends for value in plain):
            return ends
        return UNKNOWN if any(value is UNKNOWN for value in plain) else not ends

    def _inherited(self, name: str) -> Any:  # noqa: ANN401
        """A method of the classes behind the one that the function is defined in."""
        own = self.names.get(next(iter(self.function.__code__.co_varnames), ""), UNKNOWN)
        bases = class_mro(type(own)) if own is not UNKNOWN else ()
        place = next((index for index, base in enumerate(bases) if self.function in class_dict(base).values()), None)
        found = (
            next((class_dict(base)[name] for base in bases[place + 1 :] if name in class_dict(base)), UNKNOWN)
            if place is not None
            else UNKNOWN
        )
        return MethodType(found, own) if is_a(found, FunctionType) else UNKNOWN

    def _call(self, call: ast.Call) -> Any:  # noqa: ANN401
        function = self.value(call.func)
        given = [(argument, self.value(argument.value if isinstance(argument, ast.Starred) else argument)) for argument in call.args]
        named = [(keyword.arg, self.value(keyword.value)) for keyword in call.keywords]
        if any(value is _RAISES for value in (function, *(value for _, value in (*given, *named)))):
            return _RAISES
        unpacked = [value for argument, value in given if isinstance(argument, ast.Starred)] + [
            value for name, value in named if name is None
        ]
        if any(not is_exactly(value, tuple, dict) or value for value in unpacked):
            # Unpacked is only what is nothing, as `*args, **kwargs` are here.
            return UNKNOWN
        positional = [value for argument, value in given if not isinstance(argument, ast.Starred)]
        if is_a(function, BuiltinFunctionType) or any(function is known for known in vars(builtins).values()):
            return _builtin(function, positional)
        return _called(function, positional, {name: value for name, value in named if name is not None}, self.depth + 1)


def _builtin(function: Any, values: list[Any]) -> Any:  # noqa: ANN401, PLR0911  # one answer a function
    """What one of Python's own functions gives for plain values."""
    match values:
        case [] if is_a(function, BuiltinFunctionType) and is_exactly(function.__self__, dict) and function.__name__ in _VIEWS:
            return tuple(function())
        case [tuple() | dict() as one] if function is len:
            return len(one)
        case [tuple() | dict() as one] if function is list or function is tuple:
            return tuple(one)
        case [tuple() as every] if function is any or function is all:
            return _Reading._either(list(every), ends=function is any)  # noqa: SLF001
        case [tuple() as every] if function is sum and all(one is UNKNOWN or is_exactly(one, bool, int) for one in every):
            known = sum(one for one in every if one is not UNKNOWN)
            unknown = sum(one is UNKNOWN for one in every)
            # What is counted are answers to a question: each is 0 or 1.
            return range(known, known + unknown + 1) if unknown else known
        case [value, cls] if function is isinstance and is_exactly(value, *_PLAIN):
            classes = cls if type(cls) is tuple else (cls,)
            return is_a(value, *classes) if all(type(one) is type for one in classes) else UNKNOWN
        case [value, str(name)] if function is hasattr and is_exactly(value, *_PLAIN):
            return hasattr(value, name)
        case [value] if function is callable and is_exactly(value, *_PLAIN):
            return False
    return UNKNOWN


def _compared(op: ast.cmpop, left: Any, right: Any) -> Any:  # noqa: ANN401, PLR0911
    if left is _RAISES or right is _RAISES:
        return _RAISES
    if left is UNKNOWN or right is UNKNOWN:
        return UNKNOWN
    match op:
        case ast.Is() | ast.IsNot():
            return (left is right) == isinstance(op, ast.Is)
        case ast.In() if type(left) is str and is_exactly(right, dict, tuple):
            return left in right
    order = _ORDERS.get(type(op))
    plain = is_exactly(left, NoneType, bool, int, str) and is_exactly(right, NoneType, bool, int, str)
    if order is None or not (plain or (type(left) is range and type(right) is int)):
        return UNKNOWN
    try:
        found = {order(one, right) for one in (left if type(left) is range else (left,))}
    except TypeError:
        return UNKNOWN
    return found.pop() if len(found) == 1 else UNKNOWN
