"""`super(Other, self)` names a class that the object does not come from, mostly after a class was copied.

Fails: `class B(Base): … super(A, self).__init__()`
Works: `super().__init__()`
Fix safety: safe once the class is defined again; `super()` without arguments always means the class it stands in.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_class, is_instance
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("super", "https://docs.python.org/3/library/functions.html#super"),)


@rule(TypeError)
def super_names_another_class(ev: Evidence) -> Finding | None:
    """The class that `super` is given is none of the object's classes."""
    source = ev.site.source
    call = ev.site.call
    if call is None or ev.callee is None or ev.callee.value is not super or len(call.args) != 2 or len(ev.arguments) != 2:
        return None
    named, instance = ev.arguments
    method = source.scope_of(call)
    around = source.parents.get(method) if method is not None else None
    if (
        not isinstance(around, ast.ClassDef)
        or not is_class(named.value)
        or instance.value is UNKNOWN
        or is_instance(instance.value, named.value)
    ):
        return None
    if named.text == around.name:
        # The class was defined again since this object was made; that is no slip in this line.
        return None
    return Finding(
        title=title(
            tr(
                "`super({named}, {instance})` names another class than `{around}`",
                named=named.text,
                instance=instance.text,
                around=around.name,
            ),
            tr("`super` is given the wrong class"),
        ),
        why=tr(
            "`{instance}` is made by the class `{around}`, which does not derive from `{named}`. `super()` without arguments always means the class it stands in, here `{around}`, and needs no name.",
            instance=instance.text,
            around=around.name,
            named=named.text,
        ),
        kind="class",
        fixes=(Fix(tr("write `super()`"), (replace(source, call, "super()"),)),),
        docs=_DOCS,
    )
