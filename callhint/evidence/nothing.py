"""Where a `None` that the failing line stumbled over was made."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import bindings_in
from callhint.evidence.fact import fact
from callhint.evidence.operands import offenders
from callhint.evidence.probe import UNKNOWN, class_member, error_detail, is_a, is_class, is_function
from callhint.evidence.results import definition_of, returned, returns_nothing
from callhint.evidence.trail import Spot, Step, start, trail

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding, Function
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.source import Source

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@fact
class Nothing:
    """A `None`, with its way from the expression that gave it to the one that failed."""

    shown: Expression
    steps: list[Step]
    made: Spot
    """The expression that gave it."""

    @property
    def binding(self) -> Binding | None:
        """The statement that kept it."""
        return self.steps[-1].binding if self.steps else None


def nothing(ev: Evidence) -> Nothing | None:
    """The `None` that the message is about; None if the error is about something else or it cannot be told which expression is meant."""
    none = is_a(ev.error, AttributeError) and error_detail(ev.error, "obj", UNKNOWN) is None
    if not none and "NoneType" not in ev.message:
        return None
    found = [expression for expression in offenders(ev) if expression.value is None or expression.value is UNKNOWN]
    if len(found) != 1:
        return None
    here = start(ev, found[0].node)
    steps = trail(ev, here)
    spots = [step.spot for step in steps]
    if any(spot is None for spot in spots):
        return None if spots[-1] is not None else Nothing(found[0], steps, here)
    return Nothing(found[0], steps, spots[-1] or here if spots else here)


def called_function(ev: Evidence, spot: Spot) -> tuple[Source, Function] | None:
    """The function of the user's that a call expression runs: itself, or the `forward`, `call` or `__call__` of what is called."""
    if not isinstance(spot.node, ast.Call):
        return None
    callee = spot.values.of(spot.node.func)
    if is_function(callee):
        return definition_of(ev, callee)
    if callee is UNKNOWN or is_class(callee):
        return None
    for name in ("forward", "call", "__call__"):
        found = definition_of(ev, class_member(type(callee), name))
        if found is not None:
            return found
    return None


def meant_result(source: Source, function: Function, wanted: str, parameter: str = "") -> str:  # noqa: PLR0911  # one answer a form of ending
    """What a function without `return` was most probably meant to return; empty if nothing tells.

    The only function inside it, the variable that is called like the name it is assigned to, the parameter that the name was handed
    over for, or the variable that its last statement makes.
    """
    inner = [node.name for node in function.body if isinstance(node, _FUNCTIONS)]
    if len(inner) == 1:
        return inner[0]
    if wanted and bindings_in(function.body, wanted, source):
        return wanted
    if parameter:
        return parameter
    match function.body[-1]:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AugAssign(target=ast.Name(id=name)) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name)))) if bindings_in(function.body, name, source):
            return name
        case ast.Expr(value=ast.Call(func=ast.Name(id="print"), args=[ast.Name(id=name)])) if bindings_in(function.body, name, source):
            # It shows what it has worked out, and was to give it.
            return name
    return ""


def falls_through(function: Function) -> bool:
    """Whether the function returns on some paths only, and something that is surely not None where it does."""
    inner = {node.name for node in function.body if isinstance(node, _FUNCTIONS)}
    found = returned(function)
    solid = all(isinstance(node, _SOLID) or (isinstance(node, ast.Name) and node.id in inner) for node in found)
    return bool(found) and solid and _ends(function.body)


_SOLID = (ast.Lambda, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.JoinedStr, ast.Constant)


def _ends(body: list[ast.stmt]) -> bool:
    """Whether the end of the body can be reached."""
    match body[-1]:
        case ast.Return() | ast.Raise():
            return False
        case ast.If(body=then, orelse=otherwise):
            return not otherwise or _ends(then) or _ends(otherwise)
        case ast.With(body=inside):
            return _ends(inside)
        case ast.Try() | ast.Match():
            return False
    return True


def decorator_of(ev: Evidence, none: Nothing) -> tuple[Source, Function] | None:
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


def is_kept_by_receiver(none: Nothing) -> bool:
    """`stack = stack.push(1)`: the assignment is the mistake, not the method."""
    match none.made.node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name))):
            return none.binding is not None and none.binding.name == name
    return False


def names_of(none: Nothing, function: Function) -> tuple[str, str]:
    """The name that was given the result, and the parameter for which that name, or the only argument, was handed over."""
    target = none.binding.name if none.binding is not None else ""
    call = none.made.node
    if not isinstance(call, ast.Call):
        return target, ""
    parameters = [argument.arg for argument in function.args.args if argument.arg != "self"]
    handed = dict(zip(parameters, call.args, strict=False)) | {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    same = [name for name, node in handed.items() if isinstance(node, ast.Name) and node.id == target]
    return target, same[0] if len(same) == 1 else ""
