"""A class has a method that is a special method of Python but for a slip in its name.

Python looks for `__getitem__` when an object is indexed; `__get_item__` is a method like any other and is never found.

Fails: `def __get_item__(self, i)`, `def __int__(self, x)` meant as `__init__`, `def __lenght__(self)`
Works: `def __getitem__(self, i)`
Fix safety: safe once the class is defined again and its objects are made from it; unsafe where that repeats something.
"""

from __future__ import annotations

import ast
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_class, type_name
from callhint.evidence.values import local_names
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import place, short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

# What the message says, and the special method that was looked for.
_LOOKED_FOR = (
    (re.compile(r"object is not subscriptable\Z"), "__getitem__"),
    (re.compile(r"object is not iterable\Z"), "__iter__"),
    (re.compile(r"object is not callable\Z"), "__call__"),
    (re.compile(r"object of type '[^']+' has no len\(\)\Z"), "__len__"),
    (re.compile(r"object does not support item assignment\Z"), "__setitem__"),
    (re.compile(r"object does not support the (asynchronous )?context manager protocol"), "__enter__"),
    (re.compile(r"\w+\(\) takes no arguments\Z"), "__init__"),
)
_CLOSE = 0.75
_DOCS = (Doc("Special method names", "https://docs.python.org/3/reference/datamodel.html#special-method-names"),)


@rule(TypeError)
def misspelled_special_method(ev: Evidence) -> Finding | None:
    """The class of the object lacks the method that was looked for, and defines one with almost its name."""
    wanted = next((name for pattern, name in _LOOKED_FOR if pattern.search(ev.message)), None)
    cls = _class_in_question(ev, wanted)
    if wanted is None or cls is None or (wanted != "__init__" and class_member(cls, wanted) is not UNKNOWN):
        return None
    found = ev.scope.class_definition(cls)
    if found is None:
        return None
    source, definition = found
    methods = {node.name: node for node in definition.body if isinstance(node, ast.FunctionDef) and node.name.startswith("_")}
    close = [name for name in get_close_matches(wanted, methods, cutoff=_CLOSE) if name != wanted and not _is_special(name, wanted)]
    if len(close) != 1 or wanted in methods:
        return None
    method = methods[close[0]]
    return Finding(
        title=title(f"`{class_name(cls)}` defines `{close[0]}`; Python looks for `{wanted}`", f"`{close[0]}` is a misspelling of `{wanted}`"),
        why=f"The class `{class_name(cls)}` has no `{wanted}`. Its method `{close[0]}` ({place(source, method.lineno)}) is spelled almost "
        f"like it, but Python finds special methods by their exact name only. Named `{wanted}`, it is found.",
        kind="class",
        fixes=(Fix(f"rename `{close[0]}` to `{wanted}`", (_renamed(source, method, wanted),)),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(_blamed(ev)), "class") if _blamed(ev) is not None else None,
    )


def _is_special(name: str, wanted: str) -> bool:
    """Whether the name is a special method in its own right (`__int__` is one, but no class means it that takes arguments at once)."""
    return name in vars(object) or (name in {*vars(list), *vars(int), *vars(type)} and wanted != "__init__")


def _class_in_question(ev: Evidence, wanted: str | None) -> type | None:
    """The class whose name the message speaks of: that of the object at hand, or the class that was called."""
    if ev.callee is not None and is_class(ev.callee.value) and wanted == "__init__":
        return ev.callee.value  # type: ignore[no-any-return]
    match = re.search(r"'([^']+)'", ev.message)
    if match is None:
        return None
    parts = [ev.values.of(node) for node in ast.walk(ev.site.node) if isinstance(node, ast.expr)]
    values = [*local_names(ev.raising_frame.frame).values(), *ev.locals.values(), *parts]
    classes = {id(type(value)): type(value) for value in values if value is not UNKNOWN and short_type(type_name(value)) == match[1]}
    return next(iter(classes.values())) if len(classes) == 1 else None


def _blamed(ev: Evidence) -> ast.expr | None:
    node = ev.site.node
    if isinstance(node, ast.Subscript):
        return node.value
    if isinstance(node, ast.Call):
        return node.func
    return node.iter if isinstance(node, ast.For) else node if isinstance(node, ast.expr) else None


def _renamed(source: Source, method: ast.FunctionDef, name: str) -> Edit:
    start = source.text.index(method.name, source.offset(method.lineno, method.col_offset))
    return Edit(source.name, Span(start, start + len(method.name)), name)
