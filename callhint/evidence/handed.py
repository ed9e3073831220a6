"""Names in the failing expression that hold what cannot be called, in places where something is going to call them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import UNKNOWN, is_callable, message_names
from callhint.evidence.scopes import wants_callable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence


def failing_part(ev: Evidence) -> ast.AST | None:
    """The part of the failing node in which something was called or handed over to be called."""
    node = ev.site.node
    match node:
        case ast.For() | ast.AsyncFor():
            return node.iter
        case ast.Tuple(ctx=ast.Store()) | ast.List(ctx=ast.Store()):
            statement = ev.site.statement
            return statement.value if isinstance(statement, ast.Assign) else None
        case ast.stmt():
            return None
    return node


def handed_names(ev: Evidence) -> Iterator[ast.Name]:
    """The names in the failing expression that are handed over to be called, or to serve as a type, and are neither."""
    part = failing_part(ev)
    for node in ast.walk(part) if part is not None else ():
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and wants_callable(ev.site.source, node):
            parent = ev.site.source.parents.get(node)
            called = isinstance(parent, ast.Call) and parent.func is node
            if not called and is_uncallable(ev.values.of(node)):
                yield node


def called_names(ev: Evidence) -> Iterator[ast.Name]:
    """Those of the names that the message "… is not callable" can speak of; the callee of the failing call if it is one of them."""
    if ev.uncallable is not None and ev.uncallable.value is not UNKNOWN:
        if isinstance(ev.uncallable.node, ast.Name):
            yield ev.uncallable.node
        return
    if not ev.uncalled_type:
        return
    argument = ev.called_argument
    if argument is not None:
        if isinstance(argument.node, ast.Name):
            yield argument.node
        return
    known = ev.library_offence
    for node in handed_names(ev):
        value = ev.values.of(node)
        if ev.uncalled_type in message_names(value) and (known is None or known[1] is value):
            yield node


def is_uncallable(value: Any) -> bool:  # noqa: ANN401
    """Whether the object is known and cannot be called."""
    return value is not UNKNOWN and not is_callable(value)


def mapped(value: Any) -> Any:  # noqa: ANN401
    """The function that an unfinished `map` or `filter` calls; UNKNOWN for other objects."""
    for kind in (map, filter):
        if type(value) is kind:
            reduce: Any = kind.__reduce__
            return reduce(value)[1][0]
    return UNKNOWN
