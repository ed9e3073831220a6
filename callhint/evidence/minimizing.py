"""What a call `optimizer.minimize(loss, variables)` is to minimize: how the loss is computed, and from which variables."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes
from callhint.evidence.gradients import holds, reaching, resolved, term
from callhint.evidence.peeks.keras import TAPE, is_layer, is_tensor, is_variable
from callhint.evidence.probe import UNKNOWN, is_a, is_function
from callhint.evidence.results import definition_of

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_PARAMETERS = ("loss", "var_list", "grad_loss", "name", "tape")


@dataclass(frozen=True)
class Minimizing:
    """The arguments of a call of `minimize`, as they can be written anew."""

    loss: ast.expr
    computed: str | None
    """An expression that computes the loss; None if it was computed before and cannot be computed again as it is written."""
    tape: str | None
    """The tape that recorded the loss, if it was handed over or the loss stands in its block."""
    variables: str | None
    """A list of variables; None if it cannot be told."""
    is_given: bool
    """Whether the call names the variables itself."""


def minimizing(ev: Evidence, call: ast.Call) -> Minimizing | None:
    """What the call of `minimize` was given; None if the loss is missing or starred arguments hide it."""
    if any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    given = {**dict(zip(_PARAMETERS, call.args, strict=False)), **{word.arg or "": word.value for word in call.keywords}}
    loss, variables, tape = given.get("loss"), given.get("var_list"), given.get("tape")
    if loss is None:
        return None
    source, expression = ev.site.source, _expression(ev, loss)
    handed = source.slice(tape) if tape is not None and source.slice(tape) != "None" else None
    recorded = handed if handed is not None and is_tensor(ev.values.of(loss)) else _recorded_by(ev, loss)
    text = _variables(ev, variables) if variables is not None else _inferred(ev, expression)
    return Minimizing(loss, _text(ev, loss, expression), recorded, text, variables is not None)


def _variables(ev: Evidence, node: ast.expr) -> str:
    inner = node.body if isinstance(node, ast.Lambda) else node
    text = ev.site.source.slice(inner)
    return f"[{text}]" if holds(ev, term(ev, inner)).many is False else text


def _expression(ev: Evidence, loss: ast.expr) -> ast.expr | None:
    """The expression behind the loss: a lambda's body, what is written in the call, or what the statement before it gave a name."""
    if isinstance(loss, ast.Lambda):
        return loss.body if not loss.args.args else None
    if not isinstance(loss, ast.Name):
        return loss
    binding = reaching(ev.site.source, loss, loss.id)
    made = binding.value if binding is not None else None
    written = resolved(ev, term(ev, loss)).node
    return written.body if isinstance(written, ast.Lambda) and not written.args.args else made


def _text(ev: Evidence, loss: ast.expr, expression: ast.expr | None) -> str | None:
    value = ev.values.of(loss)
    if is_function(value) and takes(value, 0):
        return f"{ev.site.source.slice(loss)}()"
    if expression is None or not (isinstance(loss, ast.Lambda) or _is_computed_anew(ev, expression)):
        return None
    return ev.site.source.slice(expression)


def _is_computed_anew(ev: Evidence, expression: ast.expr) -> bool:
    """Whether evaluating the expression reaches the variables: it names one, or a model, or is the call of a function of the user's."""
    calls = [node for node in ast.walk(expression) if isinstance(node, ast.Call)]
    return any(_is_trained(ev, node) for node in ast.walk(expression)) or any(
        not call.args and not call.keywords and definition_of(ev, ev.values.of(call.func)) is not None for call in calls
    )


def _is_trained(ev: Evidence, node: ast.AST) -> bool:
    value = ev.values.of(node) if isinstance(node, ast.Name) else UNKNOWN
    return is_variable(value) or is_layer(value)


def _recorded_by(ev: Evidence, loss: ast.expr) -> str | None:
    """The tape in whose block the loss was computed."""
    binding = reaching(ev.site.source, loss, loss.id) if isinstance(loss, ast.Name) else None
    for around in ev.site.source.ancestors(binding.statement) if binding is not None else ():
        for item in around.items if isinstance(around, ast.With) else ():
            if isinstance(item.optional_vars, ast.Name) and is_a(ev.values.of(item.optional_vars), *TAPE):
                return item.optional_vars.id
    return None


def _inferred(ev: Evidence, expression: ast.expr | None) -> str | None:
    """The variables that the loss is computed from, where it names some, or one model."""
    nodes = list(ast.walk(expression)) if expression is not None else []
    called = [definition_of(ev, ev.values.of(node.func)) for node in nodes if isinstance(node, ast.Call)]
    nodes += [node for found in called if found is not None for statement in found[1].body for node in ast.walk(statement)]
    names = list(dict.fromkeys(node.id for node in nodes if isinstance(node, ast.Name)))
    held = [(name, ev.values.of(ast.Name(name, ast.Load()))) for name in names]
    variables = [name for name, value in held if is_variable(value)]
    models = [name for name, value in held if is_layer(value)]
    if variables and not models:
        return f"[{', '.join(variables)}]"
    return f"{models[0]}.trainable_variables" if len(models) == 1 and not variables else None
