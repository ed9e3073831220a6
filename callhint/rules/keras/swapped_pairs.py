"""The pairs for `apply_gradients` were made the wrong way round: variable first, gradient second.

Fails: `optimizer.apply_gradients(zip(model.trainable_variables, grads))`
Works: `optimizer.apply_gradients(zip(grads, model.trainable_variables))`
Fix safety: safe; the rule speaks only when it is known which of the two are gradients and which variables.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, Term, applied, block_to_repeat, holds, origin_of, resolved, term, zipped
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import again, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.apply_gradients", "https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"),)


@rule(AttributeError, TypeError, ValueError)
def swapped_pairs(ev: Evidence) -> Finding | None:
    """Both sides of the `zip` (or of a display of pairs) are known, and they are the wrong way round."""
    call = applied(ev)
    if call is None or len(call.given) != 1:
        return None
    sides = _sides(ev, call.given[0])
    if sides is None or [holds(ev, side).holds for side in sides[1]] != [Holds.VARIABLES, Holds.GRADIENTS]:
        return None
    written = sides[0]
    variables, gradients = (side.source.slice(side.node) for side in written)
    edits = tuple(replace(one.source, one.node, other.source.slice(other.node)) for one, other in (written, written[::-1]))
    zips = isinstance(written[0].source.parents.get(written[0].node), ast.Call)
    right = f"zip({gradients}, {variables})" if zips else f"({gradients}, {variables})"
    if zips and holds(ev, sides[1][0]).many is False:
        # One variable: its rows are no variables, so it must not be zipped either.
        right = f"[({gradients}, {variables})]"
        edits = (
            (replace(written[0].source, zip_call, right),)
            if isinstance(zip_call := written[0].source.parents[written[0].node], ast.Call)
            else ()
        )
    return Finding(
        title=title(
            tr("the pairs are in the wrong order: {gradients} comes first", gradients=quoted(gradients, 25)),
            tr("the pairs are in the wrong order: gradients come first"),
        ),
        why=tr(
            "`{receiver}.apply_gradients` takes pairs (gradient, variable), in this order. Here {variables} comes first, so the "
            "optimizer took each variable for a gradient and tried to change the gradient, which is a tensor and no variable. "
            "{right} gives the pairs the right way round.",
            receiver=call.receiver,
            variables=quoted(variables),
            right=quoted(right, 80),
        ),
        kind="container",
        fixes=(Fix(tr("swap the two: {right}", right=quoted(right, 80)), (*edits, *again(block_to_repeat(ev)))),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call.given[0]), "container"),
        origin=ev.origin(origin_of(ev, call.given[0])),
    )


def _sides(ev: Evidence, node: ast.expr) -> tuple[list[Term], list[Term]] | None:
    """The two parts of the pairs, as they stand in the pair and as what they hold."""
    found = zipped(ev, node)
    if found is not None:
        both = [found[0].at(argument) for argument in found[1].args]
        return (both, both) if len(both) == 2 else None
    at = resolved(ev, term(ev, node))
    match at.node:
        case ast.List(elts=[ast.Tuple(elts=[first, second])]) | ast.Tuple(elts=[ast.Tuple(elts=[first, second])]):
            return [at.at(first), at.at(second)], [at.at(first), at.at(second)]
        case ast.ListComp(
            elt=ast.Tuple(elts=[ast.Name() as first, ast.Name() as second]), generators=[ast.comprehension(target=target, iter=looped)]
        ) | (
            ast.GeneratorExp(
                elt=ast.Tuple(elts=[ast.Name() as first, ast.Name() as second]), generators=[ast.comprehension(target=target, iter=looped)]
            )
        ):
            names = [name.id for name in target.elts if isinstance(name, ast.Name)] if isinstance(target, ast.Tuple) else []
            match looped:
                case ast.Call(func=ast.Name(id="zip"), args=[_, _] as zipped_nodes) if sorted(names) == sorted([first.id, second.id]):
                    return [at.at(first), at.at(second)], [at.at(zipped_nodes[names.index(name.id)]) for name in (first, second)]
    return None
