"""`apply_gradients` was given all gradients and all variables apart: as two arguments, or as one pair of lists.

It takes one argument, an iterable of pairs (gradient, variable).

Fails: `optimizer.apply_gradients(grads, model.trainable_variables)`, `optimizer.apply_gradients((grads, model.trainable_variables))`
Works: `optimizer.apply_gradients(zip(grads, model.trainable_variables))`
Fix safety: safe when both are known to be what they are taken for; else unsafe.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Applied, Holds, Part, Term, applied, block_to_repeat, holds, origin_of, resolved, term, variables_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import again, replace
from callhint.rules.rule import INVALID_ARGUMENT, rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.apply_gradients", "https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"),)


@rule(ValueError, AttributeError, TypeError, INVALID_ARGUMENT)
def separated_pairs(ev: Evidence) -> Finding | None:
    """Two expressions, one of gradients and one of variables."""
    call = applied(ev)
    both = _both(ev, call) if call is not None else None
    if call is None or both is None:
        return None
    first, second = (holds(ev, one) for one in both)
    pairs = _pairs(ev, both, first, second)
    if pairs is None:
        return None
    text, applicability = pairs
    a, b = (one.source.slice(one.node) for one in both)
    apart = tr("as two arguments") if len(call.given) == 2 else tr("as one pair of lists") if first.many else tr("as one bare pair")
    swapped = first.holds is not Holds.GRADIENTS and second.holds is Holds.GRADIENTS
    order = tr(" The gradient of each pair comes first, so {b} stands before {a}.", b=quoted(b), a=quoted(a)) if swapped else ""
    return Finding(
        title=title(
            tr("{a} and {b} are handed over {apart}", a=quoted(a, 25), b=quoted(b, 25), apart=apart),
            tr("gradients and variables are handed over {apart}", apart=apart),
        ),
        why=tr(
            "`{receiver}.apply_gradients` takes one argument: an iterable of pairs (gradient, variable), one pair for each variable. "
            "Here it gets {a} and {b} {apart}.{order} {text} makes the pairs.",
            receiver=call.receiver,
            a=quoted(a),
            b=quoted(b),
            apart=apart,
            order=order,
            text=quoted(text, 80),
        ),
        kind="container" if first.many else "tensor",
        fixes=(Fix(tr("pass {text}", text=quoted(text, 80)), (_edit(call, both, text), *again(block_to_repeat(ev))), applicability),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call.given[0]), "container" if first.many else "tensor"),
        origin=ev.origin(origin_of(ev, call.given[0])),
    )


def _both(ev: Evidence, call: Applied) -> list[Term] | None:
    """The two expressions: the arguments, or the elements of the one argument."""
    nodes = call.given
    if len(nodes) == 2:
        return [term(ev, node) for node in nodes]
    if len(nodes) != 1:
        return None
    at = resolved(ev, term(ev, nodes[0]))
    if (
        not isinstance(at.node, ast.Tuple | ast.List)
        or len(at.node.elts) != 2
        or any(isinstance(part, ast.Starred) for part in at.node.elts)
    ):
        return None
    return [at.at(part) for part in at.node.elts]


def _pairs(ev: Evidence, both: list[Term], first: Part, second: Part) -> tuple[str, Applicability] | None:
    a, b = (one.source.slice(one.node) for one in both)
    kinds = first.holds, second.holds
    if first.nested or second.nested or Holds.GRADIENTS not in kinds or Holds.VARIABLES not in kinds:
        known = variables_of(ev, both[0]) if first.holds is Holds.GRADIENTS and second.holds is not Holds.GRADIENTS else None
        if known is None or known.nested or isinstance(both[1].node, ast.Tuple | ast.List):
            return None
        return (f"zip({a}, {known.text})" if known.many else f"[({a}, {known.text})]"), Applicability.SAFE
    if second.holds is Holds.GRADIENTS:
        a, b, first, second = b, a, second, first
    if first.many and second.many:
        return f"zip({a}, {b})", Applicability.SAFE
    if first.many is False and second.many is False:
        return f"[({a}, {b})]", Applicability.SAFE
    return (f"zip({a}, [{b}])", Applicability.UNSAFE) if first.many and second.many is False else None


def _edit(call: Applied, both: list[Term], text: str) -> Edit:
    if len(call.given) == 2:
        given: list[ast.expr | ast.keyword] = [*call.call.args, *call.call.keywords]
        ends = [call.source.span(node) for node in given]
        return Edit(call.source.name, Span(ends[0].start, ends[-1].end), text)
    display = both[0].source.parents[both[0].node]
    return replace(both[0].source, display, text) if isinstance(display, ast.expr) else replace(call.source, call.given[0], text)
