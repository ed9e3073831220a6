"""Functions that refuse to be called without arguments, though their signatures allow it: `pd.date_range()`, `df.groupby()`.

All their parameters have defaults, and their first lines raise an error if every one of them was left at that. The lines are read and followed
with the defaults in mind, as far as these decide; nothing is run.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import textwrap
from dataclasses import dataclass
from types import FunctionType, MethodType, NoneType
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
_PLAIN = (NoneType, bool, int, str, tuple)
"""Types of values whose truth can be asked without running anybody's code."""
_RAISES: Final[Any] = object()
"""Stands for the value of what raises an error."""
_GOES_ON: Final[Any] = object()
"""Stands for the value of statements that do not leave the function."""


def refuses_nothing(function: Any) -> bool:  # noqa: ANN401  # any object of the user's
    """Whether a call without arguments surely raises an error."""
    return _called(function, [], {}, 0) is _RAISES


def _called(function: Any, positional: list[Any], named: dict[str, Any], depth: int) -> Any:  # noqa: ANN401
    """What the call of a function or class gives: a value, UNKNOWN, or that it raises."""
    if is_class(function):
        init: Any = class_member(function, "__init__")
        function = MethodType(init, UNKNOWN) if is_a(init, FunctionType) else UNKNOWN
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
    if is_a(function, MethodType) and definition.args.args:
        names[definition.args.args[0].arg] = function.__self__
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


@dataclass
class _Reading:
    """The body of a function, read with the values that its names have."""

    function: FunctionType
    names: dict[str, Any]
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
                if is_exactly(value, *_PLAIN):
                    return self.block(body if value else orelse)
            case ast.Assign(targets=[ast.Name(id=name)], value=node) | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as node):
                self.names[name] = self.value(node)
                return _RAISES if self.names[name] is _RAISES else _GOES_ON
            case ast.Expr(value=node):
                return _RAISES if self.value(node) is _RAISES else _GOES_ON
            case ast.Import() | ast.ImportFrom() | ast.Pass():
                return _GOES_ON
        # Either way may be taken here: what is assigned on one is not known behind it, and neither is what comes if one leaves.
        inside = list(ast.walk(statement))
        if any(isinstance(node, ast.Return | ast.Break | ast.Continue) for node in inside):
            return UNKNOWN
        self.names.update({node.id: UNKNOWN for node in inside if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)})
        return _GOES_ON

    def value(self, node: ast.expr) -> Any:  # noqa: ANN401, PLR0911
        """The value of an expression."""
        match node:
            case ast.Constant(value=value):
                return value
            case ast.Name(id=name):
                known = self.function.__globals__.get(name, vars(builtins).get(name, UNKNOWN))
                return self.names.get(name, known)
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr=name):
                return self._inherited(name)
            case ast.Attribute(value=owner, attr=name):
                value = self.value(owner)
                return static_member(value, name) if value is not UNKNOWN and value is not _RAISES else UNKNOWN
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return _compared(op, self.value(left), self.value(right))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                value = self.value(operand)
                return not value if is_exactly(value, *_PLAIN) else UNKNOWN
            case ast.BoolOp(op=op, values=values):
                return self._either([self.value(one) for one in values], ends=isinstance(op, ast.Or))
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
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
        plain = [argument.value if isinstance(argument, ast.Starred) else argument for argument in call.args]
        values = [self.value(argument) for argument in plain]
        named = {keyword.arg: self.value(keyword.value) for keyword in call.keywords if keyword.arg is not None}
        if any(value is _RAISES for value in (*values, *named.values())):
            return _RAISES
        counted = (
            values[0] if len(values) == 1 and type(values[0]) is tuple and all(is_exactly(one, bool, int) for one in values[0]) else None
        )
        if counted is not None and any(function is known for known in (sum, any, all, len)):
            return function(counted)
        if len(named) < len(call.keywords) or len(plain) != len([one for one in call.args if not isinstance(one, ast.Starred)]):
            return UNKNOWN
        return _called(function, values, named, self.depth + 1)


def _compared(op: ast.cmpop, left: Any, right: Any) -> Any:  # noqa: ANN401
    if left is UNKNOWN or right is UNKNOWN:
        return UNKNOWN
    plain = is_exactly(left, NoneType, bool, int, str) and is_exactly(right, NoneType, bool, int, str)
    match op:
        case ast.Is() | ast.IsNot():
            return (left is right) == isinstance(op, ast.Is)
        case ast.Eq() | ast.NotEq() if plain:
            return (left == right) == isinstance(op, ast.Eq)
        case ast.In() if type(left) is str and is_exactly(right, dict, tuple):
            return left in right
    return UNKNOWN
