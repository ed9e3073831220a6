"""An optimizer was given a plain tensor to change; only a `tf.Variable` can be changed.

Fails: `x = tf.constant(3.0)` and later `optimizer.apply_gradients([(grad, x)])`
Works: `x = tf.Variable(3.0)`
Fix safety: unsafe; the statement that made the tensor, and what depends on it, run again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.gradients import Holds, Term, applied, creation, holds, resolved, term, zipped
from callhint.evidence.peeks.keras import is_tensor
from callhint.evidence.probe import elements
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rewrite_variables import as_variable
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Introduction to variables", "https://www.tensorflow.org/guide/variable"),)


@rule(AttributeError, TypeError)
def optimized_tensor(ev: Evidence) -> Finding | None:
    """The second part of the only pair is a tensor."""
    call = applied(ev)
    found = _pair(ev, call.given[0]) if call is not None and len(call.given) == 1 else None
    if call is None or found is None:
        return None
    whole, gradient, tensor = found
    value = tensor.values.of(tensor.node)
    many = bool(elements(value)) and all(is_tensor(element) for element in elements(value))
    if not (is_tensor(value) or many) or holds(ev, gradient).holds is not Holds.GRADIENTS:
        return None
    text = tensor.source.slice(tensor.node)
    made = creation(ev, tensor) if not many else None
    pairs = f"[({gradient.source.slice(gradient.node)}, {text})]"
    zips = isinstance(whole.node, ast.Call) and not isinstance(tensor.node, ast.List | ast.Tuple) and not many
    edits = (replace(whole.source, whole.node, pairs),) if zips else ()
    variable = as_variable(ev, made) if made is not None else None
    where = (
        tr(" It was made in {place}: {made}.", place=place(made.source, made.node.lineno), made=quoted(made.text))
        if made is not None
        else ""
    )
    paired = (
        tr(", and one variable goes into a list of one pair, {pairs}: `zip` would go through its rows", pairs=quoted(pairs)) if zips else ""
    )
    fixes = (
        (Fix(tr("make it a variable: {variable}", variable=quoted(variable[1], 60)), (*edits, variable[0]), Applicability.UNSAFE),)
        if variable
        else ()
    )
    return Finding(
        title=title(
            tr("{text} is a tensor, and optimizers change `tf.Variable`s", text=quoted(text, 30)),
            tr("a plain tensor is handed over as the variable to change"),
        ),
        why=tr(
            "`{receiver}.apply_gradients` changes variables in place, and {text} is a tensor, which never changes.{where} "
            "A `tf.Variable` with the same value can be changed (a tape watches it by itself){paired}.",
            receiver=call.receiver,
            text=quoted(text),
            where=where,
            paired=paired,
        ),
        kind="tensor",
        fixes=fixes,
        docs=_DOCS,
        offender=ev.offender(ev.expression(tensor.node), "tensor") if tensor.source is ev.site.source else None,
        origin=origin_at(made.source, made.node) if made else None,
    )


def _pair(ev: Evidence, node: ast.expr) -> tuple[Term, Term, Term] | None:
    """The pairs as a whole, the gradient and the thing to change."""
    found = zipped(ev, node)
    if found is not None and len(found[1].args) == 2:
        whole, (first, second) = found[0].at(found[1]), found[1].args
        match first, second:
            case ast.List(elts=[one]) | ast.Tuple(elts=[one]), ast.List(elts=[other]) | ast.Tuple(elts=[other]):
                return found[0].at(found[1].args[1]), whole.at(one), whole.at(other)
            case _, ast.List(elts=[other]) | ast.Tuple(elts=[other]):
                return whole.at(second), whole.at(first), whole.at(other)
        return whole, whole.at(first), whole.at(second)
    at = resolved(ev, term(ev, node))
    match at.node:
        case ast.List(elts=[ast.Tuple(elts=[first, second])]) | ast.Tuple(elts=[ast.Tuple(elts=[first, second])]):
            return at, at.at(first), at.at(second)
    return None
