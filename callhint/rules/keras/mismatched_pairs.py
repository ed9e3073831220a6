"""Gradients were paired with other variables, or in another order, than those they were taken with respect to.

Fails: `grads = tape.gradient(loss, [w, b])` and `optimizer.apply_gradients(zip(grads, [b, w]))`
Works: `optimizer.apply_gradients(zip(grads, [w, b]))`
Fix safety: unsafe; pairs before the failing one may have been applied.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import applied, variables_of, zipped
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import INVALID_ARGUMENT, rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.apply_gradients", "https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"),)


@rule(INVALID_ARGUMENT, ValueError)
def mismatched_pairs(ev: Evidence) -> Finding | None:
    """The second argument of `zip` is another text than the second of `tape.gradient`, and the shapes did not fit."""
    call = applied(ev)
    pairs = zipped(ev, call.given[0]) if call is not None and len(call.given) == 1 else None
    if call is None or pairs is None or len(pairs[1].args) != 2 or "shape" not in ev.message:
        return None
    at, (first, second) = pairs[0], pairs[1].args
    meant, given = variables_of(ev, at.at(first)), at.source.slice(second)
    if meant is None or not meant.many or meant.nested or meant.text == given or not _same(meant.text, second):
        return None
    return Finding(
        title=title(
            tr("the gradients belong to {meant}, in that order", meant=quoted(meant.text, 40)),
            tr("the gradients and variables stand in different orders"),
        ),
        why=tr(
            "`tape.gradient` returns one gradient for each variable it was asked for, in their order: {meant}. "
            "`zip` puts them together with {given}, so a gradient meets a variable of another shape. "
            "`apply_gradients` needs each gradient beside its own variable: {pairs}.",
            meant=quoted(meant.text),
            given=quoted(given),
            pairs=quoted(f"zip({at.source.slice(first)}, {meant.text})", 60),
        ),
        kind="container",
        fixes=(
            Fix(
                tr("pair them with {meant}", meant=quoted(meant.text, 45)), (replace(at.source, second, meant.text),), Applicability.UNSAFE
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call.given[0]), "container"),
    )


def _same(meant: str, given: ast.expr) -> bool:
    """Whether both are written as lists of the same variables."""
    wanted = ast.parse(meant, mode="eval").body
    both = [sorted(ast.dump(one) for one in each.elts) for each in (wanted, given) if isinstance(each, ast.List | ast.Tuple)]
    return len(both) == 2 and both[0] == both[1]
