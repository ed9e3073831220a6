"""A function of the user's returns nothing, and its result was used.

A function without `return` gives `None`, whatever it worked out. The name that keeps the result is `None` from then on; the line that
uses it fails, perhaps in a later cell. The same happens to a function whose decorator returns nothing.

Fails: `def train(model): …` without `return model`, then `model = train(model)` and `model(x)`
Works: `return model` at the end of the function
Fix safety: unsafe; which value was meant to be returned is read from the names, and the function runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.nothing import called_function, falls_through, meant_result, nothing
from callhint.evidence.probe import is_a
from callhint.evidence.results import definition_of, returns_nothing
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import indentation, insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.nothing import Nothing
    from callhint.source import Source

_DOCS = (Doc("Defining functions", "https://docs.python.org/3/tutorial/controlflow.html#defining-functions"),)


@rule(TypeError, AttributeError)
def missing_return(ev: Evidence) -> Finding | None:
    """What is `None` was made by a function, or a decorator, of the user's that ends without `return`."""
    none = nothing(ev)
    if none is None or not (ev.uncalled_type or is_a(ev.error, AttributeError)) or _is_kept_by_receiver(none):
        return None
    decorated = none.binding is not None and none.binding.form is Form.DEFINED
    found = _decorator(ev, none) if decorated else called_function(ev, none.made)
    if found is None:
        return None
    source, function = found
    partly = falls_through(function) and bool(ev.uncalled_type)
    if not returns_nothing(function) and not partly:
        return None
    target, parameter = _names(none, function)
    meant = "" if partly else meant_result(source, function, target, parameter)
    where = place(source, function.lineno)
    text = quoted(none.made.text, 30) if none.shown.node is none.made.node or decorated else quoted(none.shown.text, 30)
    kept = (
        f"{binding_place(none.binding)} kept that `None`: {quoted(none.binding.source.line(none.binding.line).strip(), 60)}. "
        if (none.binding is not None and not decorated)
        else ""
    )
    ends = "returns on some paths only and came to its end on this one" if partly else "returns nothing"
    role = "the decorator " if decorated else ""
    return Finding(
        title=title(
            f"{text} is `None`: {role}`{function.name}` returns nothing", f"`{function.name}` returns nothing, so the result is `None`"
        ),
        why=f"{role.capitalize()}`{function.name}`, defined in {where}, {ends}, so calling it gives `None`. {kept}"
        + (f"With `return {meant}` at its end, the result is `{meant}`." if meant else "The value it works out has to be returned."),
        kind="none",
        fixes=_fixes(source, function, meant),
        docs=_DOCS,
        offender=ev.offender(none.shown, "none"),
        origin=ev.origin(none.binding),
    )


def _is_kept_by_receiver(none: Nothing) -> bool:
    """`stack = stack.push(1)`: the assignment is the mistake, not the method."""
    match none.made.node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name))):
            return none.binding is not None and none.binding.name == name
    return False


def _decorator(ev: Evidence, none: Nothing) -> tuple[Source, Function] | None:
    """The last applied of the decorators of the definition, if it alone can have made it None."""
    definition = none.binding.node if none.binding is not None else None
    decorators = getattr(definition, "decorator_list", [])
    if len(decorators) != 1 or none.binding is None:
        return None
    maker = decorators[0].func if isinstance(decorators[0], ast.Call) else decorators[0]
    found = definition_of(ev, ev.scope.values.of(maker))
    if found is None or not isinstance(decorators[0], ast.Call):
        return found
    # `@repeat(3)`: the function that `repeat` returns is the decorator.
    inner = [node for node in found[1].body if isinstance(node, ast.FunctionDef)]
    return found if returns_nothing(found[1]) else (found[0], inner[0]) if len(inner) == 1 else None


def _names(none: Nothing, function: Function) -> tuple[str, str]:
    """The name that was given the result, and the parameter for which that name, or the only argument, was handed over."""
    target = none.binding.name if none.binding is not None else ""
    call = none.made.node
    if not isinstance(call, ast.Call):
        return target, ""
    parameters = [argument.arg for argument in function.args.args if argument.arg != "self"]
    handed = dict(zip(parameters, call.args, strict=False)) | {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    same = [name for name, node in handed.items() if isinstance(node, ast.Name) and node.id == target]
    return target, same[0] if len(same) == 1 else ""


def _fixes(source: Source, function: Function, meant: str) -> tuple[Fix, ...]:
    if not meant:
        return ()
    last = function.body[-1]
    edit = insert_after(source, last, f"\n{indentation(source, last)}return {meant}")
    return (Fix(f"end `{function.name}` with `return {meant}`", (edit,), Applicability.UNSAFE),)
