"""An object of a class without `__call__` was called, where one of its methods was meant.

Fails: `self.kernel(3, 1, 1)` where `self.shift.repeat(3)` beside it shows the method; `counter(word)` for a class with one method `add`
Works: `self.kernel.repeat(3, 1, 1)`, `counter.add(word)`
Fix safety: unsafe; the method is the one that the same lines use on a like object, or the only one that takes the arguments.
"""

from __future__ import annotations

import ast
from types import FunctionType, MethodType, ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_any_number, takes_call
from callhint.evidence.probe import UNKNOWN, class_dict, class_member, class_name, is_a, is_callable, is_class, member_names, mro
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("Emulating callable objects", "https://docs.python.org/3/reference/datamodel.html#object.__call__"),)
_PLAIN = (str, bytes, int, float, complex, list, tuple, dict, set, frozenset, ModuleType, type(None))
# Classes of the frameworks have rules of their own.
_NOT_METHODS = frozenset({"forward", "call"})


@rule(TypeError)
def called_instance(ev: Evidence) -> Finding | None:
    """The object's class has no `__call__`; a method of it takes the arguments."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or callee.value is UNKNOWN or is_a(callee.value, *_PLAIN) or is_class(callee.value):
        return None
    parent = ev.site.source.parents.get(call)
    if not call.args and isinstance(parent, ast.Attribute) and parent.attr in member_names(callee.value):
        # `point().x`: the parentheses are too many, and no method is missing.
        return None
    beside = _beside(ev, callee)
    own = [] if beside else _own_methods(ev, callee, call)
    if len(beside or own) != 1:
        return None
    name = (beside or own)[0]
    meant, cls = f"{callee.text}.{name}", class_name(type(callee.value))
    shown = _shown(ev, callee, name) if beside else ""
    return Finding(
        title=title(
            tr("`{callee}` is a `{cls}` object; `{meant}` is a method of it", callee=callee.text, cls=cls, meant=meant),
            tr("`{callee}` is a `{cls}` object, not a function", callee=callee.text, cls=cls),
        ),
        why=tr(
            "`{callee}` holds an object of the class `{cls}`, which defines no `__call__` and so is no function. ",
            callee=callee.text,
            cls=cls,
        )
        + (shown or tr("Of its methods, only `{name}` takes these arguments. ", name=name))
        + tr("Probably `{meant}(…)` is meant here.", meant=meant),
        kind="tensor" if is_a(callee.value, "torch.Tensor") else "object",
        confidence=Confidence.LIKELY,
        fixes=(
            Fix(
                tr("call the method `{meant}`, assuming it is meant", meant=meant),
                (replace_callee(ev.site.source, call, meant),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(ev.binding(callee.text)) if callee.text.isidentifier() else None,
    )


def _calls_beside(ev: Evidence, callee: Expression) -> list[ast.Call]:
    """Calls of methods on objects of exactly this class, in the same function or cell."""
    source = ev.site.source
    around = source.scope_of(callee.node) or source.tree
    return [
        node
        for node in ast.walk(around or callee.node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and type(ev.values.of(node.func.value)) is type(callee.value)
    ]


def _beside(ev: Evidence, callee: Expression) -> list[str]:
    call = ev.site.call
    names = {node.func.attr for node in _calls_beside(ev, callee) if node is not call}  # type: ignore[attr-defined]
    members = {name: class_member(type(callee.value), name) for name in names}
    return [
        name
        for name, member in members.items()
        if is_callable(member) and not takes_any_number(member) and call is not None and takes_call(member, call) is not False
    ]


def _shown(ev: Evidence, callee: Expression, name: str) -> str:
    node = next(node for node in _calls_beside(ev, callee) if isinstance(node.func, ast.Attribute) and node.func.attr == name)
    return tr(
        "`{method}(…)` in {place} calls the method `{name}` of a like object. ",
        method=ev.site.source.slice(node.func),
        place=place(ev.site.source, node.lineno),
        name=name,
    )


def _own_methods(ev: Evidence, callee: Expression, call: ast.Call) -> list[str]:
    """The public methods of a class of the user's that take the arguments; none if a framework's class is among its bases."""
    classes = [cls for cls in mro(callee.value) if cls is not object]
    if any(ev.scope.class_definition(cls) is None for cls in classes):
        return []
    methods = {name: member for cls in reversed(classes) for name, member in class_dict(cls).items() if is_a(member, FunctionType)}
    public = [name for name in methods if not name.startswith("_") and name not in _NOT_METHODS]
    return [name for name in public if takes_call(MethodType(methods[name], callee.value), call)]
