"""A variable was replaced by a tensor: a subtraction computes a new value, and the name now holds that.

A `tf.Variable` is changed in place by `assign`, `assign_sub` and `assign_add`. A tape watches variables by itself, tensors it does not.

Fails: `w = w - lr * grad` in a training loop; in the second turn `tape.gradient(loss, w)` is None
Works: `w.assign_sub(lr * grad)`
Fix safety: unsafe; the variable is made again and the loop starts again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.replaced import assignment, replaced
from callhint.evidence.tape import Leak, lost_gradient
from callhint.evidence.trail import Spot, start
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace, touch
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Introduction to variables", "https://www.tensorflow.org/guide/variable"),)


@rule(TypeError, AttributeError, ValueError)
def replaced_variable(ev: Evidence) -> Finding | None:
    """What the gradient is asked for, or what is to be assigned to, was a variable, and a line has replaced it."""
    found = [(spot, one) for spot in _asked(ev) if (one := replaced(ev, spot)) is not None]
    if not found:
        return None
    spot, first = found[0]
    store = first.stores[-1]
    name = quoted(spot.text)
    edits = [replace(store.source, store.statement, assignment(store)) for _, one in found for store in one.stores]
    again = [touch(one.made.source, one.made.statement) for _, one in found if one.made.source.scope_of(one.made.statement) is None]
    return Finding(
        title=title(
            tr("{name} is no `tf.Variable` any more: {store} replaced it", name=name, store=quoted(store.text, 28)),
            tr("{name} is no `tf.Variable` any more", name=name),
        ),
        why=tr(
            "{name} was made as a `tf.Variable` ({place}). {store} ({store_place}) computes a tensor "
            "and gives it that name, so from then on {name} is a tensor: it cannot be assigned to, and a tape does not watch it, so its gradient "
            "is None. {assignment} changes the variable in place.",
            name=name,
            place=binding_place(first.made),
            store=quoted(store.text, 50),
            store_place=binding_place(store),
            assignment=quoted(assignment(store), 50),
        ),
        kind="tensor",
        fixes=(
            Fix(
                tr("change {name} in place: {assignment}", name=name, assignment=quoted(assignment(store), 45)),
                (*again, *edits),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(store),
    )


def _asked(ev: Evidence) -> list[Spot]:
    """The sources of the gradient that is None, or the tensor that has no `assign`."""
    node = ev.site.node
    if isinstance(node, ast.Attribute) and node.attr.startswith("assign") and "Tensor' object has no attribute" in ev.message:
        return [start(ev, node.value)]
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.PLAIN:
        return []
    sources = lost.taken.sources or lost.sources
    return [lost.taken.term.at(part) for part in (sources.elts if isinstance(sources, ast.List | ast.Tuple) else [sources])]
