"""`optimizer.minimize` was called; optimizers have no such method since Keras 3.

Fails: `optimizer.minimize(lambda: loss(), [w])`
Works: a `GradientTape` around the loss, then `optimizer.apply_gradients(zip(tape.gradient(loss, [w]), [w]))`
Fix safety: safe for a function without arguments as the loss; without a fix for a loss that was computed before.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes
from callhint.evidence.gradients import holds, term
from callhint.evidence.peeks.keras import is_optimizer, is_tensor, spelled
from callhint.evidence.probe import UNKNOWN, class_member, class_name, error_object, is_function
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import indentation, replace, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Writing a training loop", "https://keras.io/guides/writing_a_custom_training_loop_in_tensorflow/"),)


@rule(AttributeError)
def removed_minimize(ev: Evidence) -> Finding | None:
    """`minimize` is looked for on an optimizer that has none."""
    node, receiver = ev.site.node, ev.receiver
    attribute = node.func if isinstance(node, ast.Call) else node
    if (
        not isinstance(attribute, ast.Attribute)
        or attribute.attr not in {"minimize", "compute_gradients", "get_gradients"}
        or receiver is None
    ):
        return None
    optimizer = error_object(ev.error)
    if not is_optimizer(optimizer) or class_member(type(optimizer), attribute.attr) is not UNKNOWN:
        return None
    call = ev.site.source.parents.get(attribute)
    fix = _fix(ev, call, receiver.text) if attribute.attr == "minimize" and isinstance(call, ast.Call) else None
    return Finding(
        title=title(
            f"{quoted(receiver.text, 20)} has no `{attribute.attr}`: Keras 3 optimizers take gradients",
            f"Keras 3 optimizers have no `{attribute.attr}`",
        ),
        why=f"{quoted(receiver.text)} is the optimizer `{class_name(type(optimizer))}` of Keras 3, which has no method `{attribute.attr}` any more. "
        "A step now has three parts: compute the loss inside `with tf.GradientTape() as tape:`, ask the tape for the gradients, and pass them on in "
        f"pairs: `{receiver.text}.apply_gradients(zip(gradients, variables))`.",
        kind="optimizer",
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=ev.offender(receiver, "optimizer"),
    )


def _fix(ev: Evidence, call: ast.Call, optimizer: str) -> Fix | None:
    """A tape around the loss, in place of the statement."""
    source, statement = ev.site.source, ev.site.source.statement_of(call)
    given = {
        **{("loss", "var_list", "grad_loss", "name", "tape")[index]: node for index, node in enumerate(call.args[:5])},
        **{word.arg or "": word.value for word in call.keywords},
    }
    loss, variables, tape = given.get("loss"), given.get("var_list"), given.get("tape")
    keeps = isinstance(statement, ast.Assign) and statement.value is call
    if (
        loss is None
        or variables is None
        or not (keeps or (isinstance(statement, ast.Expr) and statement.value is call))
        or statement is None
    ):
        return None
    inner = variables.body if isinstance(variables, ast.Lambda) else variables
    text = source.slice(inner)
    text = f"[{text}]" if holds(ev, term(ev, inner)).many is False else text
    kept = f"{source.slice(statement.targets[0])} = " if isinstance(statement, ast.Assign) else ""
    if tape is not None and source.slice(tape) != "None" and is_tensor(ev.values.of(loss)):
        name = source.slice(tape)
        step = f"{kept}{optimizer}.apply_gradients(zip({name}.gradient({source.slice(loss)}, {text}), {text}))"
        return Fix("ask the tape for the gradients and apply them", (replace(source, statement, step),))
    if isinstance(loss, ast.Lambda) and not loss.args.args:
        computed = source.slice(loss.body)
    elif is_function(ev.values.of(loss)) and takes(ev.values.of(loss), 0):
        computed = f"{source.slice(loss)}()"
    else:
        return None
    taken = [*ev.names, *(node.id for node in source.nodes if isinstance(node, ast.Name))]
    name, value, indent = unused_name("tape", taken), unused_name("loss_value", taken), indentation(source, statement)
    step = f"{kept}{optimizer}.apply_gradients(zip({name}.gradient({value}, {text}), {text}))"
    lines = f"with {spelled('GradientTape', ev.session.namespace) or 'tf.GradientTape'}() as {name}:\n{indent}    {value} = {computed}\n{indent}{step}"
    return Fix("record the loss on a tape and apply its gradients", (replace(source, statement, lines),))
