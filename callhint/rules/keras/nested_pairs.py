"""The lists zipped for `apply_gradients` hold lists again: `[model.trainable_variables, w]` is no flat list of variables.

`tape.gradient` keeps the nesting of its sources, so the gradients are nested as well; `zip` pairs the outer elements only, and the optimizer
gets a list where it wants a variable.

Fails: `optimizer.apply_gradients(zip([grads, grad], [model.trainable_variables, w]))`
Works: `optimizer.apply_gradients(zip([*grads, grad], [*model.trainable_variables, w]))`
Fix safety: safe; both sides are flattened in the same order.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, Term, applied, block_to_repeat, holds, zipped
from callhint.evidence.peeks.keras import spelled
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix
from callhint.rules.rewrite import again, insert_before, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("tf.nest.flatten", "https://www.tensorflow.org/api_docs/python/tf/nest/flatten"),)


@rule(AttributeError, ValueError, TypeError)
def nested_pairs(ev: Evidence) -> Finding | None:
    """Both sides of the `zip` are nested."""
    call = applied(ev)
    found = zipped(ev, call.given[0]) if call is not None and len(call.given) == 1 else None
    if call is None or found is None or len(found[1].args) != 2:
        return None
    sides = [found[0].at(argument) for argument in found[1].args]
    parts = [holds(ev, side) for side in sides]
    if parts[1].holds is not Holds.VARIABLES or not parts[1].nested or parts[0].holds not in {Holds.GRADIENTS, Holds.UNKNOWN}:
        return None
    edits = _starred(ev, sides) or _flattened(ev, sides)
    variables = sides[1].source.slice(sides[1].node)
    return Finding(
        title=title(
            tr("{variables} is a list with a list of variables in it", variables=quoted(variables, 34)),
            tr("the variables for `zip` are nested one level too deep"),
        ),
        why=tr(
            "{variables} holds a list of variables among its elements, and `tape.gradient` returns gradients nested in the same way. "
            "`zip` pairs only the outermost elements, so `{receiver}.apply_gradients` gets a list where it wants one variable. "
            "Both sides have to be flat lists, in the same order; `*` unpacks the inner ones.",
            variables=quoted(variables, 80),
            receiver=call.receiver,
        ),
        kind="container",
        fixes=(Fix(tr("make both lists flat"), (*edits, *again(block_to_repeat(ev)))),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call.given[0]), "container"),
    )


def _starred(ev: Evidence, sides: list[Term]) -> tuple[Edit, ...]:
    """A `*` before each inner list, where both sides are displays with inner lists at the same places."""
    displays = [side.node.elts for side in sides if isinstance(side.node, ast.List | ast.Tuple)]
    if len(displays) != 2 or len(displays[0]) != len(displays[1]):
        return ()
    edits: tuple[Edit, ...] = ()
    for one, other in zip(*displays, strict=True):
        inner = holds(ev, sides[1].at(other))
        if inner.nested or isinstance(one, ast.Starred) or isinstance(other, ast.Starred):
            return ()
        if inner.many:
            edits += (insert_before(sides[0].source, one, "*"), insert_before(sides[1].source, other, "*"))
    return edits


def _flattened(ev: Evidence, sides: list[Term]) -> tuple[Edit, ...]:
    flatten = spelled("nest.flatten", ev.user_frame.frame.f_globals) or "tf.nest.flatten"
    return tuple(replace(side.source, side.node, f"{flatten}({side.source.slice(side.node)})") for side in sides)
