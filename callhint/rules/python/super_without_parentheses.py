"""`super` is the class itself; `super()` is what reaches the parent class.

Fails: `super.__init__(name, age)`
Works: `super().__init__(name, age)`
Fix safety: safe once the class is defined again and its objects are made from it; unsafe where that repeats something.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import is_builtin_name
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("super", "https://docs.python.org/3/library/functions.html#super"),)


@rule(TypeError, AttributeError)
def super_without_parentheses(ev: Evidence) -> Finding | None:
    """A method is looked up on `super` itself, inside a method of a class."""
    receiver = ev.receiver
    if receiver is None or not isinstance(receiver.node, ast.Name) or receiver.value is not super or ev.in_library:
        return None
    source = ev.site.source
    method = source.scope_of(ev.site.node)
    if not is_builtin_name(receiver.text) or not isinstance(source.parents.get(method) if method else None, ast.ClassDef):
        return None
    attribute = ev.callee.node if ev.callee is not None else ev.site.node
    name = attribute.attr if isinstance(attribute, ast.Attribute) else ""
    return Finding(
        title=title(tr("`super` is a class here; `super()` reaches the parent class")),
        why=tr(
            "Without parentheses, `super.{name}` is the `{name}` of the class `super` itself, and it is handed the wrong first argument. "
            "`super()` makes the object that knows the parent class and `self`: `super().{name}(…)`.",
            name=name,
        ),
        kind="class",
        fixes=(Fix(tr("call `super()` before `.{name}`", name=name), (add_call(source, receiver.node),)),),
        docs=_DOCS,
        offender=ev.offender(receiver, "class"),
    )
