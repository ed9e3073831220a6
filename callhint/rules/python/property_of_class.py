"""A property was called through its class instead of being read from an object.

`Vehicle.range_km` is the property object itself; the value is there once it is read from an instance, or from `super()` in a method.

Fails: `Vehicle.range_km(self)` in a method of a subclass
Works: `super().range_km`, or `car.range_km` for an object
Fix safety: safe for objects whose class has this very property; `super()` is used only in a method of a subclass.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_class, is_instance
from callhint.evidence.receivers import is_data_descriptor
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("property", "https://docs.python.org/3/library/functions.html#property"),)


@rule(TypeError)
def property_of_class(ev: Evidence) -> Finding | None:
    """The receiver is a class, and the callee one of its properties."""
    callee, receiver, call = ev.uncallable, ev.receiver, ev.site.call
    if callee is None or receiver is None or call is None or not isinstance(callee.node, ast.Attribute):
        return None
    cls, name = receiver.value, callee.node.attr
    if not is_class(cls) or not is_data_descriptor(class_member(cls, name)) or len(call.args) != 1 or call.keywords:
        return None
    target = ev.arguments[0] if ev.arguments else None
    if target is None:
        return None
    instead, safe = _reading(ev, cls, name, target.node, target.text)
    others = alike(ev, lambda other: ast.dump(other) == ast.dump(call))
    return Finding(
        title=title(
            tr("`{name}` is a property of `{class_name}`, not a method", name=name, class_name=class_name(cls)),
            tr("`{callee}` is a property, not a method", callee=callee.text),
        ),
        why=tr(
            "`{callee}` reads `{name}` from the class itself, and that is the property object, which cannot be called. "
            "A property gives its value when it is read from an object: `{instead}`, without parentheses. "
            "The function behind it is `{callee}.fget`.",
            callee=callee.text,
            name=name,
            instead=instead,
        ),
        kind="property-value",
        fixes=(Fix(tr("read `{instead}`", instead=instead), tuple(replace(ev.site.source, other, instead) for other in others), safe),),
        docs=_DOCS,
    )


def _reading(ev: Evidence, cls: type, name: str, node: ast.expr, text: str) -> tuple[str, Applicability]:
    """How to read the property, and how sure it is that the same one is read."""
    value = ev.values.of(node)
    method = ev.site.source.scope_of(node)
    owner = ev.site.source.parents.get(method) if method is not None else None
    first = method.args.args[0].arg if isinstance(method, ast.FunctionDef) and method.args.args else ""
    if isinstance(owner, ast.ClassDef) and isinstance(node, ast.Name) and node.id == first and owner.name != class_name(cls):
        return f"super().{name}", Applicability.SAFE
    same = value is not UNKNOWN and is_instance(value, cls) and class_member(type(value), name) is class_member(cls, name)
    target = text if isinstance(node, ast.Name | ast.Attribute | ast.Call | ast.Subscript) else f"({text})"
    return f"{target}.{name}", Applicability.SAFE if same else Applicability.UNSAFE
