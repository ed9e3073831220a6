"""Which `__init__` of an object's classes does not prepare its base class, or does so too late."""

from __future__ import annotations

import ast
from types import FunctionType
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.fact import fact
from callhint.evidence.probe import class_dict, mro
from callhint.evidence.scopes import own_parameters

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source


@fact
class Unprepared:
    """An `__init__` of the user's that leaves its base class unprepared where it is needed."""

    cls: type
    base: type | None
    """The class whose `__init__` should have run."""
    source: Source
    function: Function
    call: ast.expr | None
    """`super().__init__` as far as it is there."""

    @property
    def statement(self) -> ast.stmt | None:
        """The statement of `super().__init__`."""
        return self.source.statement_of(self.call) if self.call is not None else None

    @property
    def is_called(self) -> bool:
        """Whether there is a call, if too late."""
        return isinstance(self.call, ast.Call)

    @property
    def first(self) -> ast.stmt:
        """The first statement after the docstring."""
        body = self.function.body
        is_text = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and isinstance(body[0].value.value, str)
        return body[1] if is_text and len(body) > 1 else body[0]

    @property
    def arguments(self) -> str:
        """What the base's `__init__` needs, taken from parameters of the same names; `...` for what is not there."""
        names = (required(self.base) if self.base is not None else None) or []
        own = {parameter.arg for parameter in own_parameters(self.function.args)}
        return ", ".join(name if name in own else "..." for name in names)


def unprepared(ev: Evidence, instance: object) -> Unprepared | None:
    """The first `__init__` along the object's classes that does not call the next one, or has not yet when the error comes."""
    classes = mro(instance)
    for index, cls in enumerate(classes):
        init = class_dict(cls).get("__init__")
        if type(init) is not FunctionType:
            continue
        found = ev.scope.definition(init.__code__)
        if found is None:
            return None
        source, function = found
        base = next((base for base in classes[index + 1 :] if "__init__" in class_dict(base)), None)
        call = _base_init(ev, function, classes)
        failing = _failing_line(ev, init, source)
        if not isinstance(call, ast.Call) or (failing is not None and call.lineno > failing):
            return Unprepared(cls, base, source, function, call)
    return None


def _failing_line(ev: Evidence, init: FunctionType, source: Source) -> int | None:
    """The line of the function at which the error left it."""
    frames = [(ev.user_frame, ev.site.source), *ev.callers]
    return next((frame.line for frame, at in frames if frame.code is init.__code__ and at is source), None)


def _base_init(ev: Evidence, function: Function, classes: tuple[type, ...]) -> ast.expr | None:
    """`super().__init__(…)` or `Base.__init__(self, …)` in the function; the bare attribute if it is never called."""
    bare: ast.expr | None = None
    for node in ast.walk(function):
        if not isinstance(node, ast.Attribute) or node.attr != "__init__":
            continue
        owner = node.value
        through_super = isinstance(owner, ast.Call) and isinstance(owner.func, ast.Name) and owner.func.id == "super"
        if not through_super and not any(ev.scope.values.of(owner) is cls for cls in classes):
            continue
        parent = _parent(function, node)
        if isinstance(parent, ast.Call) and parent.func is node:
            return parent
        bare = bare or node
    return bare


def _parent(function: Function, child: ast.AST) -> ast.AST | None:
    return next((node for node in ast.walk(function) if any(inner is child for inner in ast.iter_child_nodes(node))), None)
