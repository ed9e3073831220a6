"""A property was reached through the class and called with the instance, as a method can be.

`Vehicle.range_km` on the class is the property object itself; only an instance (or `super()`) makes it a value.

Fails: `Vehicle.range_km(self)`
Works: `self.range_km`, or `super().range_km` inside a subclass
Fix safety: safe for an object of the session; the property is read as an attribute of it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_member, class_name, is_a, is_class, mro
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("property", "https://docs.python.org/3/library/functions.html#property"),)


@rule(TypeError)
def property_of_class(ev: Evidence) -> Finding | None:
    """The callee is a property of a class, and the one argument is an instance of that class."""
    callee, call, receiver = ev.uncallable, ev.site.call, ev.receiver
    if callee is None or call is None or receiver is None or not isinstance(callee.node, ast.Attribute):
        return None
    if not is_class(receiver.value) or not is_a(class_member(receiver.value, callee.node.attr), property):
        return None
    if len(ev.arguments) != 1 or call.keywords or receiver.value not in mro(ev.arguments[0].value):
        return None
    name, instance = callee.node.attr, ev.arguments[0]
    source = ev.site.source
    scope = source.scope_of(call)
    class_body = source.parents.get(scope) if scope is not None else None
    hidden = class_member(type(instance.value), name) is not class_member(receiver.value, name)
    in_subclass = isinstance(class_body, ast.ClassDef) and class_body.name != class_name(receiver.value)
    meant = f"super().{name}" if in_subclass and (hidden or instance.text == "self") else f"{instance.text}.{name}"
    return Finding(
        title=title(f"`{callee.text}` is a property object, not a method", f"`{name}` is a property, not a method"),
        why=f"`{name}` is a property of the class `{class_name(receiver.value)}`. Read from the class, `{callee.text}` is the property "
        f"itself, and a property object is not called. Read from an instance it gives its value, without parentheses: `{meant}`.",
        kind="property-value",
        fixes=(Fix(f"read `{meant}`", (replace(source, call, meant),)),),
        docs=_DOCS,
    )
