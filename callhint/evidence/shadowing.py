"""A builtin that a variable hides, and how the failing line came to want it."""

from __future__ import annotations

import ast
import types
from typing import TYPE_CHECKING, Any

from callhint.evidence.builtin_calls import builtin, builtin_refuses
from callhint.evidence.fact import fact
from callhint.evidence.handed import called_names, failing_part, handed_names, is_uncallable, mapped
from callhint.evidence.once import once
from callhint.evidence.probe import UNKNOWN, class_member, is_a, is_class, is_instance, member_names, message_names
from callhint.evidence.scopes import local_scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.evidence.scopes import Scoping

# How C functions refuse an argument that is neither a class nor a function; they name no type.
_NO_CLASS = ("isinstance() arg 2 must be", "issubclass() arg 2 must be")
_NO_FUNCTION = ("first argument must be callable", "the first argument must be callable")
_NO_TYPE = ("data type", "dtype")


@fact
class Shadow:
    """The use of a builtin's name that reached a variable."""

    name: str
    node: ast.Name
    value: Any
    scope: Scoping | None
    """The function, class or comprehension whose variable it is; None for a global one."""
    consumed: ast.Name | None = None
    """The variable that holds the unfinished `map` or `filter` the builtin was handed to."""


def class_members(name: str) -> frozenset[str]:
    """Members that are asked of the builtin class itself, and not of its instances."""
    return frozenset({"fromkeys", "maketrans", "from_bytes", "fromhex", "join"} & set(dir(builtin(name))))


@once
def shadowed_use(ev: Evidence) -> Shadow | None:
    """The name in the failing expression that should have reached a builtin; None if there is none, or more than one."""
    found = {shadow.name: shadow for shadow in _uses(ev)}
    return next(iter(found.values())) if len(found) == 1 else None


def _uses(ev: Evidence) -> Iterator[Shadow]:
    if is_a(ev.error, AttributeError):
        yield from _missing_members(ev)
    elif ev.uncalled_type:
        for node in called_names(ev):
            if not _is_refused(ev, node):
                yield from _shadow(ev, node)
        yield from _consumed(ev)
    elif ev.message.startswith(_NO_CLASS):
        yield from (shadow for shadow in _wanting(ev) if not is_class(shadow.value))
    elif ev.message.startswith(_NO_FUNCTION):
        yield from _wanting(ev)
    elif any(words in ev.message for words in _NO_TYPE):
        yield from (shadow for shadow in _wanting(ev) if is_class(builtin(shadow.name)))
    elif ("indices" in ev.message or "subscriptable" in ev.message) and isinstance(ev.site.node, ast.Subscript):
        yield from _parametrized(ev, ev.site.node)


def _is_refused(ev: Evidence, node: ast.Name) -> bool:
    """Whether the builtin would not take the arguments of the failing call either: then it was not the builtin that was wanted."""
    call = ev.site.call
    return call is not None and call.func is node and builtin_refuses(ev, node.id, call)


def _shadow(ev: Evidence, node: ast.Name, consumed: ast.Name | None = None) -> Iterator[Shadow]:
    value = ev.values.of(node)
    if builtin(node.id) is not UNKNOWN and is_uncallable(value):
        yield Shadow(node.id, node, value, local_scope(ev.site.source, node, node.id), consumed)


def _wanting(ev: Evidence) -> Iterator[Shadow]:
    for node in handed_names(ev):
        yield from _shadow(ev, node)


def _consumed(ev: Evidence) -> Iterator[Shadow]:
    """`numbers = map(int, texts)` fails only where `numbers` is gone through."""
    part = failing_part(ev)
    for node in ast.walk(part) if part is not None else ():
        if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
            continue
        function = mapped(ev.values.of(node))
        if function is UNKNOWN or ev.uncalled_type not in message_names(function):
            continue
        for name, held in list(ev.session.namespace.items()):
            if held is function and builtin(name) is not UNKNOWN:
                yield from _shadow(ev, ast.Name(name, ast.Load(), lineno=node.lineno, col_offset=node.col_offset), node)


def _parametrized(ev: Evidence, node: ast.Subscript) -> Iterator[Shadow]:
    """`list[int]` where a type is wanted."""
    index = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) and node.slice.elts else node.slice
    if isinstance(node.value, ast.Name) and is_class(ev.values.of(index)) and _has_member(builtin(node.value.id), "__class_getitem__"):
        yield from _shadow(ev, node.value)


def _has_member(cls: Any, name: str) -> bool:  # noqa: ANN401
    return is_class(cls) and class_member(cls, name) is not UNKNOWN


def _missing_members(ev: Evidence) -> Iterator[Shadow]:
    """`str.join` where `str` is a number: the builtin has the member, the variable has not."""
    node = ev.site.node.func if isinstance(ev.site.node, ast.Call) else ev.site.node
    if ev.in_library or not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
        return
    for shadow in _shadow(ev, node.value):
        wanted = builtin(shadow.name)
        plain = not is_instance(shadow.value, types.ModuleType) and class_member(type(shadow.value), "__getattr__") is UNKNOWN
        if is_class(wanted) and class_member(wanted, node.attr) is not UNKNOWN and plain and node.attr not in member_names(shadow.value):
            yield shadow
