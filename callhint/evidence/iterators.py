"""Objects that can only be gone through: whether the failing line wanted their elements by number, and where they were made."""

from __future__ import annotations

import ast
import inspect
from collections.abc import MappingView
from itertools import count, cycle, repeat
from types import FunctionType, GeneratorType, MethodType
from typing import TYPE_CHECKING

from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_member,
    class_module,
    class_name,
    defining_class,
    full_name,
    is_a,
    is_class,
    is_function,
    is_subclass_of,
)
from callhint.evidence.results import definition_of, result_class
from callhint.evidence.trail import start, trail

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.evidence.trail import Spot

_ENDLESS = (count, cycle, repeat)
_LOOPS = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def only_iterable(ev: Evidence) -> tuple[Expression, str] | None:
    """The expression of which an element by number, or the length, was asked for, and the name of its class; None if it is no iterator."""
    node, call = ev.site.node, ev.site.call
    if ev.message.endswith("object is not subscriptable") and isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        if not _may_be_place(ev, node.slice):
            return None
        wanted = [node.value]
    elif call is not None and "has no len()" in ev.message and ev.callee is not None and ev.callee.value is len:
        wanted = call.args[:1]
    elif call is not None and ev.in_library and ev.message.endswith("object is not subscriptable"):
        wanted = [argument.node for argument in ev.arguments if argument.value is not UNKNOWN or isinstance(argument.node, ast.Call)]
    else:
        return None
    found = [(ev.expression(one), cls) for one in wanted if (cls := class_of(ev, one)) is not None and _is_named(cls, ev.message)]
    found = [one for one in found if _only_iterates(one[1])]
    return (found[0][0], class_name(found[0][1])) if len(found) == 1 and _ends(ev, found[0][0]) else None


def _is_named(cls: type, message: str) -> bool:
    return any(f"'{name}'" in message for name in (class_name(cls), full_name(cls)))


def class_of(ev: Evidence, node: ast.expr) -> type | None:
    """The class of what the expression gives: of its value, or of what the call in it makes."""
    value = ev.values.of(node)
    if value is not UNKNOWN:
        return type(value)
    if isinstance(node, ast.GeneratorExp):
        return GeneratorType
    callee = ev.values.of(node.func) if isinstance(node, ast.Call) else UNKNOWN
    if is_class(callee):
        plain = class_member(callee, "__new__") is object.__dict__["__new__"] or class_module(callee) in {"builtins", "itertools"}
        return callee if plain else None
    function = callee.__func__ if is_a(callee, MethodType) else callee
    if is_a(function, FunctionType) and function.__code__.co_flags & inspect.CO_GENERATOR:
        return GeneratorType
    gives = result_class(callee) if is_function(callee) else UNKNOWN
    return gives if is_class(gives) else None


def _only_iterates(cls: type) -> bool:
    """Whether objects of the class can be gone through and have no elements by number, as Python itself defines it."""
    if class_member(cls, "__iter__") is UNKNOWN or class_member(cls, "__getitem__") is not UNKNOWN:
        return False
    if is_subclass_of(cls, set, frozenset, *_ENDLESS) or is_class(class_member(cls, "__iter__")):
        return False
    compiled = not is_a(class_dict(defining_class(cls, "__iter__") or cls)["__iter__"], FunctionType)
    return compiled or is_subclass_of(cls, MappingView)


def _may_be_place(ev: Evidence, index: ast.expr) -> bool:
    """Whether the index can be the place of an element."""
    value = ev.values.of(index)
    return not isinstance(index, ast.Tuple) and not is_a(value, str, tuple) and not isinstance(index, ast.JoinedStr)


def _ends(ev: Evidence, expression: Expression) -> bool:
    """Whether going through the iterator comes to an end: a generator of the user's may loop for ever."""
    value = expression.value
    code = value.gi_code if is_a(value, GeneratorType) else None
    if code is not None:
        found = None if code.co_name == "<genexpr>" else ev.scope.definition(code)
    else:
        call = expression.node
        found = definition_of(ev, ev.values.of(call.func)) if isinstance(call, ast.Call) else None
    return found is None or not any(isinstance(node, ast.While) for node in ast.walk(found[1]))


def made_list_at(ev: Evidence, expression: Expression) -> tuple[Spot | None, Binding | None]:
    """The call or generator expression that made the iterator, and the statement that keeps it; None for what cannot be told."""
    here = start(ev, expression.node)
    if isinstance(expression.node, ast.Call | ast.GeneratorExp):
        return here, None
    steps = trail(ev, here)
    spot = steps[-1].spot if steps else None
    binding = steps[-1].binding if steps else None
    made = spot if spot is not None and isinstance(spot.node, ast.Call | ast.GeneratorExp) and spot.source.cell is not None else None
    return made, binding


def is_not_iterator(ev: Evidence) -> Expression | None:
    """The argument of `next` that can be gone through but is no iterator itself."""
    call = ev.site.call
    if (
        call is None
        or not ev.message.endswith("object is not an iterator")
        or ev.callee is None
        or ev.callee.value is not next
        or not call.args
    ):
        return None
    argument = ev.expression(call.args[0])
    cls = class_of(ev, argument.node)
    if cls is None or is_class(argument.value) or class_member(cls, "__iter__") is UNKNOWN:
        return None
    return argument if _is_named(cls, ev.message) else None


def loop_around(ev: Evidence) -> ast.AST | None:
    """The outermost loop around the failing expression in its function; None if it runs once."""
    source, node = ev.site.source, ev.site.node
    scope = source.scope_of(node)
    found = [around for around in source.ancestors(node) if isinstance(around, _LOOPS) and source.scope_of(around) is scope]
    return found[-1] if found else None
