"""An optimizer of Keras was called like a function.

Fails: `optimizer(zip(grads, model.trainable_variables))`
Works: `optimizer.apply_gradients(zip(grads, model.trainable_variables))`
Fix safety: safe when it is called with pairs or with gradients and their variables; else there is no fix.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, block_to_repeat, holds, taken_before, term, variables_of, zipped
from callhint.evidence.overwriting import overwritten_callee
from callhint.evidence.peeks.keras import is_optimizer, is_optimizer_class
from callhint.evidence.probe import UNKNOWN
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import again, argument_span, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.apply_gradients", "https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"),)


@rule(TypeError)
def called_optimizer(ev: Evidence) -> Finding | None:
    """What is called is an optimizer, or the result of calling a class of optimizers."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not (is_optimizer(callee.value) or _makes_optimizer(ev, callee.node)):
        return None
    if not call.args and not call.keywords and not isinstance(ev.site.source.parents.get(call), ast.Expr | ast.Assign):
        # Handed over to something else, and so not meant as a step.
        return None
    if overwritten_callee(ev) is not None:
        # `Adam = Adam()`: the class was meant.
        return None
    given = _pairs(ev, call)
    fixes: tuple[Fix, ...] = ()
    if given is not None:
        inside = argument_span(ev.site.source, call)
        edits = (
            Edit(ev.site.source.name, Span(ev.site.source.span(call.func).end, inside.start - 1), ".apply_gradients"),
            Edit(ev.site.source.name, inside, given[0]),
        )
        fixes = (
            Fix(tr("call `apply_gradients` with {given}", given=quoted(given[0], 60)), (*edits, *again(block_to_repeat(ev))), given[1]),
        )
    elif (
        isinstance(callee.node, ast.Call)
        and not callee.node.args
        and not callee.node.keywords
        and call.args
        and type(ev.arguments[0].value) is float
    ):
        merged = f"{ev.site.source.slice(callee.node.func)}({', '.join(argument.text for argument in ev.arguments)})"
        fixes = (Fix(tr("pass the arguments where the optimizer is made"), (replace(ev.site.source, call, merged),)),)
    return Finding(
        title=title(
            tr("{callee} is an optimizer; it works by `apply_gradients`", callee=quoted(callee.text, 30)),
            tr("an optimizer works by `apply_gradients`"),
        ),
        why=tr(
            "{callee} is a Keras optimizer: an object with methods, which cannot be called itself. "
            "One step of training is `apply_gradients`, called with pairs (gradient, variable) as `zip(gradients, model.trainable_variables)` makes "
            "them; the gradients come from `tape.gradient`.",
            callee=quoted(callee.text),
        ),
        kind="optimizer",
        fixes=fixes,
        docs=_DOCS,
        origin=ev.origin(ev.binding(callee.text)) if callee.text.isidentifier() else None,
    )


def _makes_optimizer(ev: Evidence, node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and is_optimizer_class(ev.values.of(node.func)) and ev.values.of(node) is UNKNOWN


def _pairs(ev: Evidence, call: ast.Call) -> tuple[str, Applicability] | None:
    """The pairs for `apply_gradients`, made of what the optimizer was called with."""
    source = ev.site.source
    if call.keywords or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    if not call.args:
        before = taken_before(ev, call)
        return (f"zip({before[0]}, {before[1].text})", Applicability.UNSAFE) if before is not None and before[1].many else None
    first = call.args[0]
    if len(call.args) == 1 and (
        zipped(ev, first) is not None or (isinstance(first, ast.List) and all(isinstance(part, ast.Tuple) for part in first.elts))
    ):
        return source.slice(first), Applicability.SAFE
    if holds(ev, term(ev, first)).holds is not Holds.GRADIENTS:
        return None
    variables = variables_of(ev, term(ev, first))
    if variables is None or variables.nested:
        return None
    text = source.slice(first)
    return (f"zip({text}, {variables.text})" if variables.many else f"[({text}, {variables.text})]"), Applicability.SAFE
