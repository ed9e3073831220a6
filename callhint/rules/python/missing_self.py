"""A method was defined without `self`, so the object that Python hands over has no parameter to go to.

`shape.area()` calls `area` with `shape` as its first argument; `def area():` takes none.

Fails: `class Square: def area(): …` and `Square().area()`
Works: `def area(self):`
Fix safety: safe once the class is defined again and its objects are made from it; unsafe where that repeats something.
"""

from __future__ import annotations

import ast
import re
import types
from typing import TYPE_CHECKING, Any

from callhint.evidence.operands import failing_expression
from callhint.evidence.probe import UNKNOWN, class_member, is_class, mro
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Offender, Span
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Method objects", "https://docs.python.org/3/tutorial/classes.html#method-objects"),)


_TOO_MANY = re.compile(r"(?<![\w.<>])([\w.<>]+)\(\) takes (\d+) positional arguments? but (\d+) (?:was|were) given")


@rule(TypeError)
def missing_self(ev: Evidence) -> Finding | None:
    """The method that the message names takes one argument too few, and has no parameter for the object."""
    match = _TOO_MANY.fullmatch(ev.message)
    function = _method_named(ev, match[1]) if match is not None else None
    found = ev.scope.definition(function.__code__) if function is not None else None
    if match is None or found is None or (ev.receiver is not None and is_class(ev.receiver.value) and ev.callee is not None):
        # A function that is called by the name of its class needs no `self`.
        return None
    source, definition = found
    around = source.parents.get(definition)
    if not isinstance(around, ast.ClassDef) or definition.args.vararg is not None or definition.decorator_list:
        return None
    name = definition.name
    parameters = [argument.arg for argument in (*definition.args.posonlyargs, *definition.args.args)]
    if int(match[3]) != len(parameters) + 1 or _has_self(definition, parameters):
        return None
    header = f"def {name}({', '.join(['self', *parameters])})"
    return Finding(
        title=title(tr("The method `{name}` has no parameter `self`", name=name), tr("The method has no parameter `self`")),
        why=tr(
            "Called on an object, a method gets that object as its first argument. `{name}` of the class `{around}` "
            "({place}) has no parameter for it, so there is one argument too many. Methods name it `self`: `{header}`.",
            name=name,
            around=around.name,
            place=place(source, definition.lineno),
            header=header,
        ),
        kind="function",
        fixes=(
            Fix(tr("give `{name}` the parameter `self`", name=name), (_with_self(source, definition, parameters),), Applicability.SAFE),
        ),
        docs=_DOCS,
        offender=_offender(ev),
    )


def _method_named(ev: Evidence, qualname: str) -> types.FunctionType | None:
    """The function of that qualified name, found through its class."""
    holder, _, name = qualname.rpartition(".")
    receiver = ev.receiver.value if ev.receiver is not None else UNKNOWN
    classes: list[Any] = [ev.session.namespace.get(holder), ev.callee.value if ev.callee is not None else None, *mro(receiver)]
    members = [class_member(cls, name) for cls in classes if is_class(cls)]
    return next((member for member in members if type(member) is types.FunctionType and member.__qualname__ == qualname), None)


def _has_self(definition: ast.FunctionDef | ast.AsyncFunctionDef, parameters: list[str]) -> bool:
    """Whether the first parameter is there for the object, by its name or by how the body uses it."""
    if not parameters:
        return False
    first = parameters[0]
    if first in {"self", "cls", "_"} or "self" in parameters:
        return True
    return any(
        isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == first for node in ast.walk(definition)
    ) and not any(isinstance(node, ast.Name) and node.id == "self" for node in ast.walk(definition))


def _offender(ev: Evidence) -> Offender | None:
    if ev.callee is not None:
        return None
    shown = failing_expression(ev)
    return ev.offender(shown, "function") if shown is not None else None


def _with_self(source: Source, definition: ast.FunctionDef | ast.AsyncFunctionDef, parameters: list[str]) -> Edit:
    start = source.text.index("(", source.text.index(definition.name, source.offset(definition.lineno, definition.col_offset))) + 1
    more = parameters or definition.args.kwonlyargs or definition.args.kwarg
    return Edit(source.name, Span(start, start), "self, " if more else "self")
