"""What stands before a dot: the class of a receiver whose value is not known, and what the class has under a name."""

from __future__ import annotations

import ast
import re
import sys
from functools import partialmethod, singledispatchmethod
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.peeks import pandas
from callhint.evidence.probe import (
    UNKNOWN,
    behind_wrappers,
    class_dict,
    class_member,
    is_a,
    is_callable,
    is_class,
    is_subclass_of,
    mro,
    own_member,
)
from callhint.evidence.results import result_of_own

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_NAME = re.compile(r"[A-Za-z_]\w*")
_INDEXES_TO_ITSELF = ("torch.Tensor", "numpy.ndarray")
"""Arrays whose parts are of their own class. That is decided in compiled code, which has no annotations and cannot be read."""


def is_data_descriptor(member: object) -> bool:
    """Whether a member of a class computes or fetches a value when it is read, as against a method: a property, a slot, a C attribute."""
    return (
        member is not UNKNOWN
        and not is_callable(member)
        and class_member(type(member), "__get__") is not UNKNOWN
        and not _is_method(member)
    )


def _is_method(member: object) -> bool:
    return is_a(member, staticmethod, classmethod, partialmethod, singledispatchmethod)


def receiver_classes(ev: Evidence, node: ast.expr) -> tuple[type, ...]:  # noqa: PLR0911  # one answer a kind of expression
    """The classes the value of the expression can be of, as far as its text and annotations tell; empty if they do not."""
    value = ev.values.of(node)
    if value is not UNKNOWN:
        return (type(value),)
    match node:
        case ast.Call(func=ast.Name(id="super"), args=[]):
            after = _after_super(ev)
            return (after,) if after is not None else ()
        case ast.Call(func=function):
            return _made_by(ev, function)
        case ast.Subscript(value=container):
            held = receiver_classes(ev, container)
            if len(held) == 1 and is_subclass_of(held[0], *_INDEXES_TO_ITSELF):
                return held
    column = pandas.column_class(ev.values.of, node)
    if column is not None:
        return (column,)
    if isinstance(node, ast.Attribute):
        members = [class_member(cls, node.attr) for cls in receiver_classes(ev, node.value)]
        getters = [member.fget if type(member) is property else UNKNOWN for member in members]
        return _all(_annotated(getter, None) for getter in getters) if getters else ()
    return ()


def _all(found: Any) -> tuple[type, ...]:  # noqa: ANN401
    collected: list[type] = []
    for classes in found:
        if not classes:
            return ()
        collected += classes
    return tuple(dict.fromkeys(collected))


def _made_by(ev: Evidence, function: ast.expr) -> tuple[type, ...]:
    callee = ev.values.of(function)
    if is_class(callee):
        makes_itself = class_member(callee, "__new__") is object.__dict__["__new__"] and type(callee).__call__ is type.__call__
        return (callee,) if makes_itself else ()
    if is_a(callee, FunctionType):
        return _annotated(callee, None)
    if is_a(callee, MethodType):
        return _annotated(callee.__func__, type(callee.__self__))
    if isinstance(function, ast.Attribute) and (callee is UNKNOWN or is_a(callee, BuiltinFunctionType)):
        classes = receiver_classes(ev, function.value)
        return _all(_given(cls, function.attr) for cls in classes) if classes else ()
    return ()


def _given(cls: type, method: str) -> tuple[type, ...]:
    """The classes of what a method gives, as it says or, for Python's own classes, as it turns out."""
    gives = result_of_own(cls, method)
    return (gives,) if gives is not UNKNOWN else _annotated(class_member(cls, method), cls)


def _annotated(function: Any, owner: type | None) -> tuple[type, ...]:  # noqa: ANN401
    """The classes that a function says it returns."""
    if not is_a(function, FunctionType):
        return ()
    said = function.__annotations__.get("return")
    if is_class(said):
        return (said,)
    if type(said) is not str or "[" in said:
        return ()
    found: list[type] = []
    for name in _NAME.findall(said.replace("None", "")):
        cls = owner if name == "Self" else _named(function, name)
        if not is_class(cls):
            return ()
        found.append(cls)  # type: ignore[arg-type]
    return tuple(found)


def _named(function: FunctionType, name: str) -> object:
    """A class by the name that an annotation uses: of the function's module, public in its package, or where the function imports from."""
    module: object = function.__module__
    package = sys.modules.get(module.partition(".")[0]) if type(module) is str else None
    inner: Any = behind_wrappers(function)
    imported = [sys.modules[path] for path in inner.__code__.co_names if path in sys.modules]
    found = [own_member(place, name) for place in (package, *imported)]
    return function.__globals__.get(name, next((one for one in found if one is not UNKNOWN), UNKNOWN))


def _after_super(ev: Evidence) -> type | None:
    """The class in which `super()` starts to look, in the method that failed."""
    own = ev.locals.get("__class__")
    code = ev.user_frame.code
    receiver = ev.locals.get(code.co_varnames[0], UNKNOWN) if code.co_argcount else UNKNOWN
    classes = mro(receiver) if receiver is not UNKNOWN else ()
    if not is_class(own) or own not in classes:
        return None
    return classes[classes.index(own) + 1] if own is not classes[-1] else None


def inherited_member(ev: Evidence, node: ast.Attribute) -> Any:  # noqa: ANN401
    """What the class of the receiver has under the name; UNKNOWN if the class is not known, or there are several that differ."""
    if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) and node.value.func.id == "super":
        return _super_member(ev, node.attr)
    members = [class_member(cls, node.attr) for cls in receiver_classes(ev, node.value)]
    return members[0] if members and all(is_data_descriptor(member) == is_data_descriptor(members[0]) for member in members) else UNKNOWN


def _super_member(ev: Evidence, name: str) -> Any:  # noqa: ANN401
    start = _after_super(ev)
    receiver = ev.locals.get(ev.user_frame.code.co_varnames[0], UNKNOWN)
    classes = mro(receiver)
    if start is None:
        return UNKNOWN
    return next((class_dict(cls)[name] for cls in classes[classes.index(start) :] if name in class_dict(cls)), UNKNOWN)
