"""A decorator returned the result of a call where it had to return a function, so the name it stands over is no function.

What a decorator returns takes the place of the function below it. `return fn()` runs the function once, at its definition, and puts its result
there; `return wrapper()` does the same with the function that the decorator has made.

Fails: `def register(fn): table.append(fn); return fn()`, then `@register` over `def hello()` and `hello()`
Works: `return fn`
Fix safety: unsafe; the decorator and the function are defined again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN
from callhint.evidence.results import definition_of, returned
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rule import rule
from callhint.rules.wording import article, binding_place, place, quoted, short_type, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Function definitions", "https://docs.python.org/3/reference/compound_stmts.html#function-definitions"),)


@rule(TypeError)
def decorator_calls_function(ev: Evidence) -> Finding | None:
    """What was called is defined under a decorator whose only `return` gives the result of a function it should give."""
    callee = ev.uncallable
    if callee is None or callee.value is UNKNOWN or not isinstance(callee.node, ast.Name):
        return None
    binding = ev.binding(callee.node.id)
    decorators = getattr(binding.node, "decorator_list", []) if binding is not None else []
    found = definition_of(ev, ev.scope.values.of(decorators[0])) if len(decorators) == 1 else None
    call = _result(found[1]) if found is not None else None
    if binding is None or found is None or call is None:
        return None
    source, maker = found[0], binding.source.slice(decorators[0])
    meant = f"return {source.slice(call.func)}"
    what = article(f"`{short_type(ev.uncalled_type)}`")
    return Finding(
        title=title(
            tr("`{callee}` is {what}: the decorator `{maker}` returns a result", callee=callee.text, what=what, maker=maker),
            tr("The decorator `{maker}` returns a result, no function", maker=maker),
        ),
        why=tr(
            "`@{maker}` in {place} puts what `{maker}` returns in the place of the function `{callee}`. "
            "{statement} in {where} calls the function and returns what it gives, {what}. "
            "Without the parentheses it returns the function itself: {meant}.",
            maker=maker,
            place=binding_place(binding),
            callee=callee.text,
            statement=quoted(f"return {source.slice(call)}", 40),
            where=place(source, call.lineno),
            what=what,
            meant=quoted(meant, 40),
        ),
        kind="function-result",
        fixes=(
            Fix(tr("write {meant} in `{maker}`", meant=quoted(meant, 40), maker=maker), (drop_call(source, call),), Applicability.UNSAFE),
        ),
        docs=_DOCS,
        origin=ev.origin(binding),
    )


def _result(function: Function) -> ast.Call | None:
    """The call of its parameter, or of a function inside it, whose result is all that the decorator returns."""
    names = {argument.arg for argument in function.args.args} | {node.name for node in function.body if isinstance(node, ast.FunctionDef)}
    match returned(function):
        case [ast.Call(func=ast.Name(id=name)) as only] if name in names:
            return only
    return None
