"""Special methods that Python looked for and did not find, and the methods that were meant to be them."""

from __future__ import annotations

import ast
import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from callhint.evidence.fact import fact
from callhint.evidence.probe import UNKNOWN, class_member, class_name, error_detail, is_a, is_class, mro
from callhint.evidence.values import local_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

# What the message says, with the name of the class, and the special methods that would have answered.
_LOOKED_FOR = (
    (re.compile(r"'([^']+)' object is not subscriptable"), ("__getitem__",)),
    (re.compile(r"'([^']+)' object does not support item assignment"), ("__setitem__",)),
    (re.compile(r"'([^']+)' object does not support item deletion"), ("__delitem__",)),
    (re.compile(r"'([^']+)' object is not iterable"), ("__iter__", "__getitem__")),
    (re.compile(r"argument of type '([^']+)' is not (?:iterable|a container or iterable)"), ("__contains__", "__iter__", "__getitem__")),
    (re.compile(r"'([^']+)' object is not an iterator"), ("__next__",)),
    (re.compile(r"iter\(\) returned non-iterator of type '([^']+)'"), ("__next__",)),
    (re.compile(r"'([^']+)' object is not callable"), ("__call__",)),
    (re.compile(r"object of type '([^']+)' has no len\(\)"), ("__len__",)),
    (re.compile(r"'([^']+)' object does not support the context manager protocol"), ("__enter__", "__exit__")),
    (re.compile(r"\b(\w+)(?:\.__init__)?\(\) takes (?:no arguments|1 positional argument but \d+ were given)"), ("__init__",)),
    (re.compile(r"\b(\w+)\.__init__\(\) got an unexpected keyword argument"), ("__init__",)),
    (re.compile(r"unsupported operand type\(s\) for [^:]+: '([^']+)' and "), ("operator",)),
    (re.compile(r"'(?:<|>|<=|>=)' not supported between instances of '([^']+)' and "), ("__lt__", "__gt__", "__le__", "__ge__")),
)
_OPERATORS = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "**": "pow",
    "@": "matmul",
    "&": "and",
    "|": "or",
}
_IMPLEMENT = re.compile(r"should implement (__\w+__)")
_CLOSE = 0.75
_CLOSE_WHOLE = 0.8


@fact
class Misspelled:
    """A method, and the special method that it was meant to be."""

    cls: type
    source: Source
    method: Function
    wanted: str


def misspelled(ev: Evidence) -> Misspelled | None:
    """The method of the class in question whose name is almost that of a special method that was looked for; None unless there is one."""
    for cls, wanted in _questions(ev):
        found = [match for name in wanted for match in _alike(ev, cls, name)]
        if len(found) == 1:
            return found[0]
    return None


def _questions(ev: Evidence) -> Iterator[tuple[type, tuple[str, ...]]]:
    """The classes that the error is about, with the special methods that would have answered."""
    if is_a(ev.error, AttributeError):
        owner = error_detail(ev.error, "obj", UNKNOWN)
        if owner is not UNKNOWN and owner is not None and not is_class(owner):
            yield mro(owner)[0], ("__init__",)
        return
    if (asked := _IMPLEMENT.search(ev.message)) is not None:
        yield from ((cls, (asked[1],)) for cls in _classes(ev, ""))
        return
    for pattern, wanted in _LOOKED_FOR:
        match = pattern.search(ev.message)
        if match is None:
            continue
        names: tuple[str, ...] = wanted
        if wanted == ("operator",):
            operator = ev.message.partition(" for ")[2].partition(":")[0].rstrip("=") if ev.message else ""
            names = (f"__{_OPERATORS[operator]}__",) if operator in _OPERATORS else ()
        yield from ((cls, names) for cls in _classes(ev, match[1]))
        return


def _classes(ev: Evidence, name: str) -> list[type]:
    """The classes of that name (of any name if it is empty) among the values of the failing line and of the frames behind it."""
    parts = [ev.values.of(node) for node in ast.walk(ev.site.node) if isinstance(node, ast.expr)]
    inner = ev.first_library_frame
    values = [
        *parts,
        *ev.locals.values(),
        *local_names(ev.raising_frame.frame).values(),
        *(local_names(inner.frame).values() if inner else ()),
    ]
    values.append(ev.session.namespace.get(name))
    found: list[type] = []
    for value in values:
        cls = value if is_class(value) else mro(value)[0]
        if (
            all(cls is not known for known in found)
            and (not name or class_name(cls) == name)
            and ev.scope.class_definition(cls) is not None
        ):
            found.append(cls)
    return found


def _alike(ev: Evidence, cls: type, wanted: str) -> Iterator[Misspelled]:
    definition = ev.scope.class_definition(cls)
    if definition is None:
        return
    source, around = definition
    methods = [node for node in around.body if isinstance(node, ast.FunctionDef) and not node.decorator_list]
    if any(method.name == wanted for method in methods) or (wanted != "__init__" and _is_defined(cls, wanted)):
        return
    for method in methods:
        if _is_meant(method, wanted) and (not is_a(ev.error, AttributeError) or _sets(method, error_detail(ev.error, "name", ""))):
            yield Misspelled(cls, source, method, wanted)


def _is_defined(cls: type, name: str) -> bool:
    member = class_member(cls, name)
    # `torch.utils.data.Dataset` and `object` have methods that only say that there is none.
    return member is not UNKNOWN and member is not object.__dict__.get(name) and name not in {"__getitem__", "__len__"}


def _is_meant(method: Function, wanted: str) -> bool:
    name, core = method.name, _core(wanted)
    if _core(name) == core:
        return True
    if not name.startswith("_") or _is_special(method):
        return False
    whole = name.startswith("__") and name.endswith("__")
    return SequenceMatcher(None, name if whole else _core(name), wanted if whole else core).ratio() >= (_CLOSE_WHOLE if whole else _CLOSE)


def _core(name: str) -> str:
    return name.replace("_", "").casefold()


def _is_special(method: Function) -> bool:
    """Whether the name is a special method in its own right; an `__int__` that takes arguments is none."""
    known = {
        *vars(object),
        *vars(list),
        *vars(int),
        *vars(dict),
        *vars(type),
        "__enter__",
        "__exit__",
        "__call__",
        "__next__",
        "__del__",
        "__getattr__",
    }
    return method.name in known and not (method.name == "__int__" and (len(method.args.args) > 1 or _sets_anything(method)))


def _sets_anything(method: Function) -> bool:
    return any(isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) for node in ast.walk(method))


def _sets(method: Function, attribute: str) -> bool:
    return any(isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and node.attr == attribute for node in ast.walk(method))
