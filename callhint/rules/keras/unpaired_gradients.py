"""`apply_gradients` was given the gradients alone, without the variables they belong to.

It takes pairs (gradient, variable). A bare gradient is unpacked as if it were a pair, and what then fails depends on its shape: there are
not enough or too many values, a tensor has no `_unique_id`, a scalar cannot be iterated, a symbolic tensor may not be.

Fails: `optimizer.apply_gradients(grads)`
Works: `optimizer.apply_gradients(zip(grads, model.trainable_variables))`
Fix safety: safe when the call `tape.gradient(loss, variables)` behind the gradients is found; else a placeholder stands for the variables.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, applied, block_to_repeat, holds, origin_of, taken, term, variables_of
from callhint.evidence.peeks.keras import spelled
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import again, replace
from callhint.rules.rule import INVALID_ARGUMENT, rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.apply_gradients", "https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"),)


@rule(ValueError, AttributeError, TypeError, INVALID_ARGUMENT)
def unpaired_gradients(ev: Evidence) -> Finding | None:
    """The only argument holds gradients."""
    call = applied(ev)
    if call is None or len(call.given) != 1:
        return None
    whole = call.given[0]
    node = _inside(whole)
    part = holds(ev, term(ev, node))
    if part.holds is not Holds.GRADIENTS or part.many is None or (isinstance(node, ast.Constant) and node.value is None):
        return None
    if part.nested and variables_of(ev, term(ev, node)) is None:
        # Pairs of a gradient and a tensor look like nested gradients.
        return None
    gradients = call.source.slice(node)
    pairs, applicability = _pairs(ev, node, many=part.many)
    origin = origin_of(ev, node)
    edit = replace(call.source, call.call.keywords[0] if call.call.keywords else whole, pairs)
    return Finding(
        title=title(
            tr("{gradients} comes without the variables it is to change", gradients=quoted(gradients)),
            tr("`apply_gradients` gets gradients without their variables"),
        ),
        why=tr(
            "{told} A gradient says how much to change, not which variable. `{receiver}.apply_gradients` takes pairs "
            "(gradient, variable), so it took a bare gradient apart as if it were a pair. {pairs} puts each gradient together with its variable.",
            told=_told(ev, node, origin),
            receiver=call.receiver,
            pairs=quoted(pairs, 80),
        ),
        kind="container" if part.many else "tensor",
        fixes=(Fix(tr("pass {pairs}", pairs=quoted(pairs, 80)), (edit, *again(block_to_repeat(ev))), applicability),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "container" if part.many else "tensor"),
        origin=ev.origin(origin),
    )


def _inside(node: ast.expr) -> ast.expr:
    """The gradients in `zip(grads)`, `[grads]` or `(grads,)`."""
    match node:
        case ast.Call(func=ast.Name(id="zip" | "list" | "iter"), args=[inner], keywords=[]) if not isinstance(inner, ast.Starred):
            return _inside(inner)
    return node


def _pairs(ev: Evidence, node: ast.expr, *, many: bool) -> tuple[str, Applicability]:
    """What to pass instead, and how far it can be trusted."""
    variables = variables_of(ev, term(ev, node))
    gradients = ev.site.source.slice(node)
    if variables is None or variables.many is not many:
        return (f"zip({gradients}, ...)" if many else f"[({gradients}, ...)]"), Applicability.DISPLAY
    if not many:
        return f"[({gradients}, {variables.text})]", Applicability.SAFE
    if not variables.nested:
        return f"zip({gradients}, {variables.text})", Applicability.SAFE
    flatten = spelled("nest.flatten", ev.user_frame.frame.f_globals) or "tf.nest.flatten"
    return f"zip({flatten}({gradients}), {flatten}({variables.text}))", Applicability.SAFE


def _told(ev: Evidence, node: ast.expr, origin: Binding | None) -> str:
    found = taken(ev, term(ev, node))
    made = (
        tr("what {code} returned", code=quoted(found[0].term.source.slice(found[0].call), 60))
        if found is not None
        else tr("gradients alone")
    )
    if not isinstance(node, ast.Name):
        return tr("The argument is {made}.", made=made)
    where = tr(" ({place})", place=binding_place(origin)) if origin is not None else ""
    return tr("`{name}` is {made}{where}.", name=node.id, made=made, where=where)
