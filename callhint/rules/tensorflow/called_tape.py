"""A `GradientTape` was called, or what its `gradient` returned was: the gradient is asked for by name, and is a tensor itself.

Fails: `tape(loss, w)`, `grad = tape.gradient(loss, w)` and `grad(w)`
Works: `tape.gradient(loss, w)`, `grad`
Fix safety: safe where the parentheses hold nothing, or what the gradient was taken with respect to.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, holds, taken, term
from callhint.evidence.peeks.keras import TAPE
from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("Computing gradients", "https://www.tensorflow.org/guide/autodiff#computing_gradients"),)


@rule(TypeError)
def called_tape(ev: Evidence) -> Finding | None:
    """The callee is a tape, or gradients that a call of `tape.gradient` returned."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None:
        return None
    if is_a(callee.value, *TAPE):
        return _tape(callee, call)
    found = taken(ev, term(ev, callee.node)) if isinstance(callee.node, ast.Name | ast.Subscript) else None
    # `grads(0)` is a subscript with the wrong parentheses.
    if (
        found is None
        or holds(ev, term(ev, callee.node)).holds is not Holds.GRADIENTS
        or any(type(one.value) is int for one in ev.arguments)
    ):
        return None
    sources, made = found[0].sources, quoted(found[0].term.source.slice(found[0].call), 50)
    given = [callee.source.slice(node) for node in call.args]
    same = not call.keywords and (not given or given == [found[0].term.source.slice(sources) if sources is not None else ""])
    many = holds(ev, term(ev, callee.node)).many
    what = tr("a list of gradients") if many else tr("a gradient, a tensor")
    return Finding(
        title=title(
            tr("{callee} is {what}, not a function", callee=quoted(callee.text), what=what), tr("It is {what}, not a function", what=what)
        ),
        why=tr(
            "{callee} is what {made} returned ({place}): the values themselves, computed at "
            "the point that the tape recorded, and no function that could be called with another one. {callee} without the "
            "parentheses is the gradient.",
            callee=quoted(callee.text),
            made=made,
            place=place(found[0].term.source, found[0].call.lineno),
        ),
        kind="container" if many else "tensor",
        fixes=(Fix(tr("use {callee} itself", callee=quoted(callee.text)), (drop_call(callee.source, call),)),) if same else (),
        docs=_DOCS,
    )


def _tape(callee: Expression, call: ast.Call) -> Finding:
    meant = f"{callee.text}.gradient"
    return Finding(
        title=title(
            tr("{callee} is a tape; `gradient` is the method to call", callee=quoted(callee.text)),
            tr("`gradient` is the method of a tape to call"),
        ),
        why=tr(
            "{callee} is a `tf.GradientTape`. It recorded what its `with` block computed, and is not called itself: its method "
            "`gradient` takes the loss and the variables, and returns the derivatives, {use}.",
            callee=quoted(callee.text),
            use=quoted(f"{meant}(loss, variables)", 60),
        ),
        kind="object",
        fixes=(
            Fix(
                tr("call {meant}", meant=quoted(meant)),
                (replace_callee(callee.source, call, meant),),
                Applicability.SAFE if len(call.args) + len(call.keywords) == 2 else Applicability.UNSAFE,  # loss, variables
            ),
        )
        if call.args
        else (),
        docs=_DOCS,
    )
