"""`optimizer.minimize` was called; optimizers have no such method since Keras 3.

Fails: `optimizer.minimize(lambda: loss(), [w])`
Works: a `GradientTape` around the loss, then `optimizer.apply_gradients(zip(tape.gradient(loss, [w]), [w]))`
Versions: Keras 3; optimizers of Keras 2 have the method.
Fix safety: safe for a loss that can be computed anew, or whose tape is there; unsafe where the variables were not named in the call.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.minimizing import minimizing
from callhint.evidence.peeks.keras import is_optimizer, spelled
from callhint.evidence.probe import UNKNOWN, class_member, class_name, error_object
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
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
            tr("{receiver} has no `{attr}`: Keras 3 optimizers take gradients", receiver=quoted(receiver.text, 20), attr=attribute.attr),
            tr("Keras 3 optimizers have no `{attr}`", attr=attribute.attr),
        ),
        why=tr(
            "{receiver} is the optimizer `{class_name}` of Keras 3, which has no method `{attr}` any more. "
            "A step now has three parts: compute the loss inside `with tf.GradientTape() as tape:`, ask the tape for the gradients, and pass them on in "
            "pairs: `{optimizer}.apply_gradients(zip(gradients, variables))`.",
            receiver=quoted(receiver.text),
            class_name=class_name(type(optimizer)),
            attr=attribute.attr,
            optimizer=receiver.text,
        ),
        kind="optimizer",
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=ev.offender(receiver, "optimizer"),
    )


def _fix(ev: Evidence, call: ast.Call, optimizer: str) -> Fix | None:
    """A tape around the loss, in place of the statement; a tape that recorded the loss is asked itself."""
    source, statement = ev.site.source, ev.site.source.statement_of(call)
    found = minimizing(ev, call)
    keeps = isinstance(statement, ast.Assign) and statement.value is call
    alone = isinstance(statement, ast.Expr) and statement.value is call
    if found is None or found.variables is None or statement is None or not (keeps or alone):
        return None
    text, safety = found.variables, Applicability.SAFE if found.is_given else Applicability.UNSAFE
    kept = f"{source.slice(statement.targets[0])} = " if isinstance(statement, ast.Assign) else ""
    if found.tape is not None:
        step = f"{kept}{optimizer}.apply_gradients(zip({found.tape}.gradient({source.slice(found.loss)}, {text}), {text}))"
        return Fix(tr("ask the tape for the gradients and apply them"), (replace(source, statement, step),), safety)
    if found.computed is None:
        return None
    taken = [*ev.names, *(node.id for node in source.nodes if isinstance(node, ast.Name))]
    name, value, indent = unused_name("tape", taken), unused_name("loss_value", taken), indentation(source, statement)
    step = f"{kept}{optimizer}.apply_gradients(zip({name}.gradient({value}, {text}), {text}))"
    opened = f"with {spelled('GradientTape', ev.session.namespace) or 'tf.GradientTape'}() as {name}:"
    lines = f"{opened}\n{indent}    {value} = {found.computed}\n{indent}{step}"
    assumed = "" if found.is_given else tr(", assuming the variables {text}", text=quoted(text, 40))
    return Fix(
        tr("record the loss on a tape and apply its gradients{assumed}", assumed=assumed), (replace(source, statement, lines),), safety
    )
