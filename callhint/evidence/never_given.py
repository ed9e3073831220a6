"""Parameters that are called but were left to their default, or given a constant: from the failing call back to the call that filled them."""

from __future__ import annotations

import ast
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Binding, Form, argument_for
from callhint.evidence.checks import can_be_called
from callhint.evidence.fact import fact
from callhint.evidence.probe import UNKNOWN, is_class, is_exactly
from callhint.evidence.trail import Spot, Step, start, trail

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence, Expression

_PLAIN = (type(None), bool, int, float, str)


@fact
class NeverGiven:
    """A parameter that was not given what is called later."""

    shown: Expression
    """What was called."""
    failing_call: ast.Call
    failing_text: str
    value: Any
    parameter: str
    call: Spot
    """The call that should have given it."""
    maker: str
    """The function or class of that call, as it is written there."""
    argument: ast.expr | None
    """What that call gave; None if it gave nothing."""
    stored: Binding | None
    """The assignment that keeps the parameter in an attribute."""
    origin: Binding | None
    names_used: frozenset[str]
    """The names that the call hands over already."""
    others: tuple[NeverGiven, ...] = field(default=())
    """Other parameters of the same call of which the same is true."""

    @property
    def given_text(self) -> str:
        """What the call gave, as it was written."""
        return self.call.source.slice(self.argument) if self.argument is not None else ""


def never_given(ev: Evidence) -> NeverGiven | None:
    """The parameter behind the failing call; None if what was called has another history."""
    callee = ev.uncallable
    if callee is None or ev.site.call is None or not is_exactly(callee.value, *_PLAIN):
        return None
    steps = trail(ev, start(ev, callee.node))
    places = [index for index, step in enumerate(steps) if step.binding.form is Form.PARAMETER and step.call is not None]
    if not places or steps[-1].spot is None or not _is_constant(steps[-1].spot.node):
        return None
    # The outermost call of which the text is still to be had is where the argument belongs.
    step = steps[places[-1]]
    stored = steps[places[-1] - 1].binding if places[-1] else None
    origin = _call_binding(step)
    found = _never_given(ev, callee, ev.site.call, step, stored, origin)
    if found is not None and found.argument is None and not is_exactly(found.value, type(None), bool):
        # A number or a text that is the default is what the parameter is for.
        return None
    return found if found is None else _with_others(found, step)


def _is_constant(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant | ast.UnaryOp | ast.BinOp)


def _never_given(
    ev: Evidence, shown: Expression, failing: ast.Call, step: Step, stored: Binding | None, origin: Binding | None
) -> NeverGiven | None:
    call = step.call
    if call is None or not isinstance(call.node, ast.Call) or not isinstance(step.binding.statement, ast.FunctionDef):
        return None
    argument = (
        None if step.spot is None or step.spot.source is not call.source or step.spot.node not in _given(call.node) else step.spot.node
    )
    used = frozenset(node.id for given in _given(call.node) for node in ast.walk(given) if isinstance(node, ast.Name))
    text = ev.site.source.slice(failing)
    maker = call.source.slice(call.node.func)
    return NeverGiven(shown, failing, text, shown.value, step.binding.name, call, maker, argument, stored, origin, used)


def _given(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def _call_binding(step: Step) -> Binding | None:
    """The statement that keeps what the call made, to be named as the origin."""
    if step.call is None:
        return None
    statement = step.call.source.statement_of(step.call.node)
    match statement:
        case ast.Assign(targets=[ast.Name(id=name) as target], value=value):
            return Binding(name, step.call.source, target, statement, Form.ASSIGNED, value)
    return None


def _with_others(found: NeverGiven, step: Step) -> NeverGiven:
    """Adds the parameters of the same constructor that were given numbers or texts and that methods of its class call as well."""
    function, source = step.binding.statement, step.binding.source
    around = source.parents.get(function)
    call = found.call.node
    if not isinstance(function, ast.FunctionDef) or not isinstance(around, ast.ClassDef) or not isinstance(call, ast.Call):
        return found
    others = []
    for attribute, parameter in _kept(function):
        argument = argument_for(call, function, parameter, bound=is_class(found.call.values.of(call.func)))
        value = found.call.values.of(argument) if argument is not None else UNKNOWN
        calls = [node for node in ast.walk(around) if isinstance(node, ast.Call) and _is_own(node.func, attribute)]
        if parameter != found.parameter and value is not UNKNOWN and not can_be_called(value) and is_exactly(value, *_PLAIN) and calls:
            others.append(
                NeverGiven(found.shown, calls[0], "", value, parameter, found.call, found.maker, argument, None, None, frozenset())
            )
    return replace(found, others=tuple(others))


def _kept(function: Function) -> list[tuple[str, str]]:
    """The attributes that keep a parameter as it is, with the parameter: `self.encoder = encoder`."""
    parameters = {argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)}
    return [
        (target.attr, statement.value.id)
        for statement in function.body
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Name) and statement.value.id in parameters
        for target in statement.targets
        if isinstance(target, ast.Attribute)
    ]


def _is_own(node: ast.expr, attribute: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == attribute and isinstance(node.value, ast.Name) and node.value.id == "self"
