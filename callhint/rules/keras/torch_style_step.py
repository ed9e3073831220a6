"""A Keras optimizer was used as torch's are: `step()` and `zero_grad()`.

Keras keeps no gradients in the variables, so nothing is to be set to zero, and the step gets the gradients as an argument.

Fails: `optimizer.zero_grad(); …; optimizer.step()`
Works: `optimizer.apply_gradients(zip(grads, model.trainable_variables))`
Fix safety: safe when the gradients were taken by a `tape.gradient` call in the same function; else there is no fix.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import taken_before
from callhint.evidence.peeks.keras import is_optimizer
from callhint.evidence.probe import UNKNOWN, class_member, class_name, error_object
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix
from callhint.rules.rewrite import delete_line, replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Writing a training loop", "https://keras.io/guides/writing_a_custom_training_loop_in_tensorflow/"),)


@rule(AttributeError)
def torch_style_step(ev: Evidence) -> Finding | None:
    """`step` or `zero_grad` is looked for on an optimizer of Keras."""
    node, receiver = ev.site.node, ev.receiver
    attribute = node.func if isinstance(node, ast.Call) else node
    if not isinstance(attribute, ast.Attribute) or attribute.attr not in {"step", "zero_grad"} or receiver is None:
        return None
    optimizer = error_object(ev.error)
    if not is_optimizer(optimizer) or class_member(type(optimizer), attribute.attr) is not UNKNOWN:
        return None
    edits = _edits(ev, receiver.text)
    cls = class_name(type(optimizer))
    return Finding(
        title=title(
            tr("`{receiver}.{attr}` is torch's; this is a Keras optimizer", receiver=receiver.text, attr=attribute.attr),
            tr("`step` and `zero_grad` are torch's, not Keras'"),
        ),
        why=tr(
            "`{receiver}` is a `{cls}` of Keras, which has no `{attr}`. In torch gradients are kept in the parameters; in Keras "
            "`tape.gradient` returns them, nothing is left over from the step before, and `{receiver}.apply_gradients(zip(gradients, variables))` "
            "takes them as its argument.",
            receiver=receiver.text,
            cls=cls,
            attr=attribute.attr,
        ),
        kind="optimizer",
        fixes=(Fix(tr("apply the gradients that the tape returned"), edits),) if edits else (),
        docs=_DOCS,
        offender=ev.offender(receiver, "optimizer"),
    )


def _edits(ev: Evidence, optimizer: str) -> tuple[Edit, ...]:
    """Every `step` becomes `apply_gradients`, every `zero_grad` goes, in the function or cell that failed."""
    source, scope = ev.site.source, ev.site.source.scope_of(ev.site.node)
    edits: tuple[Edit, ...] = ()
    for statement in source.nodes:
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=receiver, attr=name)) as call) if source.scope_of(statement) is scope:
                if source.slice(receiver) == optimizer and name == "step":
                    before = taken_before(ev, call)
                    if before is None:
                        return ()
                    pairs = f"zip({before[0]}, {before[1].text})" if before[1].many else f"[({before[0]}, {before[1].text})]"
                    edits += (replace(source, call, f"{optimizer}.apply_gradients({pairs})"),)
                elif source.slice(receiver) == optimizer and name == "zero_grad":
                    alone = len(_block(ev, statement)) == 1
                    edits += (
                        replace(source, statement, "pass") if alone or statement is ev.site.top_level else delete_line(source, statement),
                    )
                elif name == "backward":
                    return ()
    return edits


def _block(ev: Evidence, statement: ast.stmt) -> list[ast.stmt]:
    parent = ev.site.source.parents.get(statement)
    blocks = [inside for name in ("body", "orelse", "finalbody") if isinstance(inside := getattr(parent, name, None), list)]
    return next((inside for inside in blocks if statement in inside), [])
