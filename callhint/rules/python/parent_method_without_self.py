"""A method of the parent class was called by the name of that class, without `self`.

Fails: `Base.__init__(name)` in a method of a class derived from `Base`
Works: `super().__init__(name)`
Fix safety: safe once the class is defined again and its objects are made from it; unsafe where that repeats something.
"""

from __future__ import annotations

import ast
from types import FunctionType
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_call
from callhint.evidence.probe import class_member, is_a, is_class, mro
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Inheritance", "https://docs.python.org/3/tutorial/classes.html#inheritance"),)


@rule(TypeError)
def parent_method_without_self(ev: Evidence) -> Finding | None:
    """In a method, a function of a class of `self` is called on the class, and `self` is not among the arguments."""
    call, receiver, code = ev.site.call, ev.receiver, ev.user_frame.code
    if call is None or receiver is None or not is_class(receiver.value) or not isinstance(call.func, ast.Attribute) or not code.co_argcount:
        return None
    own, name = code.co_varnames[0], call.func.attr
    method = class_member(receiver.value, name)
    classes = mro(ev.locals.get(own))
    if receiver.value not in classes or receiver.value is classes[0] or not is_a(method, FunctionType) or "missing" not in ev.message:
        return None
    given_self = any(isinstance(argument, ast.Name) and argument.id == own for argument in call.args)
    with_self = ast.Call(call.func, [ast.Constant(None), *call.args], call.keywords)
    if given_self or takes_call(method, with_self) is not True:
        return None
    rest = ev.site.source.slice(call)[len(ev.site.source.slice(call.func)) :]
    parent = receiver.text
    return Finding(
        title=title(
            tr("`{parent}.{name}` is called without `{own}`", parent=parent, name=name, own=own),
            tr("`{name}` of the parent class is called without `{own}`", name=name, own=own),
        ),
        why=tr(
            "Called by the name of its class, `{parent}.{name}` is a plain function that has to be given `{own}` as its first argument. "
            "Here the first argument takes the place of `{own}`, and one is missing at the end. `super().{name}{rest}` fills in `{own}` by itself.",
            parent=parent,
            name=name,
            own=own,
            rest=rest,
        ),
        kind="function",
        fixes=(Fix(tr("call `super().{name}{rest}`", name=name, rest=rest), (replace(ev.site.source, receiver.node, "super()"),)),),
        docs=_DOCS,
    )
