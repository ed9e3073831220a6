"""`self` was handed to a method of `super()`, which has it already.

`super().__init__` is bound to the object, as every method of an object is; `super().__init__(self)` gives it twice.

Fails: `super().__init__(self)`, `super().__init__(self, name)`
Works: `super().__init__()`, `super().__init__(name)`
Fix safety: safe when the parent's method takes the arguments that remain; the class is defined again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("super", "https://docs.python.org/3/library/functions.html#super"),)


@rule(TypeError, ValueError)
def super_init_with_self(ev: Evidence) -> Finding | None:
    """The first argument of a call on `super()` is the method's own first parameter."""
    call, receiver = ev.site.call, ev.receiver
    if call is None or receiver is None or not isinstance(call.func, ast.Attribute) or not call.args:
        return None
    match receiver.node:
        case ast.Call(func=ast.Name(id="super")):
            pass
        case _:
            return None
    source = ev.site.source
    method = source.scope_of(call)
    if not isinstance(method, ast.FunctionDef) or not method.args.args or not isinstance(source.parents.get(method), ast.ClassDef):
        return None
    own = method.args.args[0].arg
    if not isinstance(call.args[0], ast.Name) or call.args[0].id != own or _is_static(method):
        return None
    rest = call.args[1] if len(call.args) > 1 else (call.keywords[0].value if call.keywords else None)
    inside = argument_span(source, call)
    end = source.span(call.keywords[0]).start if len(call.args) == 1 and call.keywords else source.span(rest).start if rest else inside.end
    left = f"{receiver.text}.{call.func.attr}({source.text[end : inside.end].strip()})"
    return Finding(
        title=title(tr("`{own}` is handed to `super().{attr}` twice", own=own, attr=call.func.attr), tr("`self` is handed over twice")),
        why=tr(
            "`{receiver}.{attr}` belongs to this object already and fills in `{own}` by itself. "
            "Written out as an argument, `{own}` is one too many. The call is `{left}`.",
            receiver=receiver.text,
            attr=call.func.attr,
            own=own,
            left=left,
        ),
        kind="function",
        fixes=(Fix(tr("call `{left}`", left=left), (Edit(source.name, Span(inside.start, end), ""),)),),
        docs=_DOCS,
    )


def _is_static(method: ast.FunctionDef) -> bool:
    return (
        any(isinstance(decorator, ast.Name) and decorator.id == "staticmethod" for decorator in method.decorator_list)
        or method.name == "__new__"
    )
