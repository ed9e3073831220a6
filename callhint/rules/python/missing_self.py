"""A method was defined without `self`, so the object that Python hands over has no parameter to go to.

`shape.area()` calls `area` with `shape` as its first argument; `def area():` takes none.

Fails: `class Square: def area(): …` and `Square().area()`
Works: `def area(self):`
Fix safety: safe once the class is defined again and its objects are made from it; unsafe where that repeats something.
"""

from __future__ import annotations

import ast
import types
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_a, is_class, own_member
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Method objects", "https://docs.python.org/3/tutorial/classes.html#method-objects"),)


@rule(TypeError)
def missing_self(ev: Evidence) -> Finding | None:
    """The method found on the object's class takes one argument too few, and has no parameter for the object."""
    call, receiver, callee = ev.site.call, ev.receiver, ev.callee
    if call is None or receiver is None or callee is None or not isinstance(callee.node, ast.Attribute) or receiver.value is UNKNOWN:
        return None
    name = callee.node.attr
    function = class_member(type(receiver.value), name)
    if is_class(receiver.value) or own_member(receiver.value, name) is not UNKNOWN or not is_a(function, types.FunctionType):
        return None
    given = len(call.args) + len(call.keywords) + 1
    found = ev.scope.definition(function.__code__)  # type: ignore[attr-defined]
    if found is None or "positional argument" not in ev.message or f"but {given} " not in ev.message:
        return None
    source, definition = found
    around = source.parents.get(definition)
    if not isinstance(around, ast.ClassDef) or definition.args.vararg is not None:
        return None
    parameters = [argument.arg for argument in (*definition.args.posonlyargs, *definition.args.args)]
    uses_self = any(isinstance(node, ast.Name) and node.id == "self" for node in ast.walk(definition))
    if "self" in parameters or not (not parameters or (uses_self and len(parameters) == given - 1)):
        return None
    header = f"def {name}({', '.join(['self', *parameters])})"
    return Finding(
        title=title(f"The method `{name}` has no parameter `self`", "The method has no parameter `self`"),
        why=f"Called on an object, a method gets that object as its first argument: `{callee.text}(…)` hands `{receiver.text}` to `{name}`. "
        f"`{name}` of the class `{class_name(type(receiver.value))}` ({place(source, definition.lineno)}) has no parameter for it. "
        f"Methods name it `self`: `{header}`.",
        kind="function",
        fixes=(Fix(f"give `{name}` the parameter `self`", (_with_self(source, definition, parameters),), Applicability.SAFE),),
        docs=_DOCS,
    )


def _with_self(source: Source, definition: ast.FunctionDef | ast.AsyncFunctionDef, parameters: list[str]) -> Edit:
    start = source.text.index("(", source.text.index(definition.name, source.offset(definition.lineno, definition.col_offset))) + 1
    more = parameters or definition.args.kwonlyargs or definition.args.kwarg
    return Edit(source.name, Span(start, start), "self, " if more else "self")
