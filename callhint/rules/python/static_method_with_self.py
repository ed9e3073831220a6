"""A method that takes `self` was marked `@staticmethod`, which keeps Python from handing over the object.

Fails: `@staticmethod` above `def area(self, factor)`, then `shape.area(2)`
Works: `def area(self, factor)` without the decorator
Fix safety: safe once the class is defined again and its objects are made from it; unsafe where that repeats something.
"""

from __future__ import annotations

import ast
from types import FunctionType
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_a, is_class
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import delete_decorator
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("staticmethod", "https://docs.python.org/3/library/functions.html#staticmethod"),)


@rule(TypeError)
def static_method_with_self(ev: Evidence) -> Finding | None:
    """The member of the object's class is a `staticmethod` around a function whose first parameter is `self`."""
    callee, receiver = ev.callee, ev.receiver
    if callee is None or receiver is None or receiver.value is UNKNOWN or is_class(receiver.value) or "missing" not in ev.message:
        return None
    name = callee.node.attr if isinstance(callee.node, ast.Attribute) else ""
    member = class_member(type(receiver.value), name)
    function: Any = member.__func__ if is_a(member, staticmethod) else None  # type: ignore[attr-defined]
    if not is_a(function, FunctionType) or function.__code__.co_varnames[:1] != ("self",) or f"{name}() missing" not in ev.message:
        return None
    found = ev.scope.definition(function.__code__)
    if found is None:
        return None
    source, definition = found
    marks = [node for node in definition.decorator_list if isinstance(node, ast.Name) and node.id == "staticmethod"]
    if len(marks) != 1:
        return None
    cls = class_name(type(receiver.value))
    return Finding(
        title=title(
            tr("`{name}` takes `self`, but `@staticmethod` hands over no object", name=name),
            tr("`@staticmethod` stands above a method with `self`"),
        ),
        why=tr(
            "`@staticmethod` in {place} makes `{cls}.{name}` a plain function: `{callee}(…)` no longer hands "
            "`{receiver}` to it. The first argument then becomes `self`, and one is missing at the end. Without the decorator, "
            "`{name}` is a method, and `self` is filled in.",
            place=place(source, marks[0].lineno),
            cls=cls,
            name=name,
            callee=callee.text,
            receiver=receiver.text,
        ),
        kind="function",
        fixes=(Fix(tr("remove `@staticmethod` from `{name}`", name=name), (delete_decorator(source, marks[0]),)),),
        docs=_DOCS,
    )
