"""`tape.gradient` was given the function that computes the loss instead of the loss.

Fails: `tape.gradient(compute_loss, variables)`
Works: `loss = compute_loss()` inside the block, then `tape.gradient(loss, variables)`
Fix safety: unsafe at the top level, where the block runs again; without a fix where the arguments of the function are not known.
"""

from __future__ import annotations

import ast
from types import FunctionType, MethodType
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes
from callhint.evidence.gradients import Taken, is_gradient_call, reaching, term
from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import indentation, insert_after, insert_before, replace, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Introduction to gradients", "https://www.tensorflow.org/guide/autodiff"),)


@rule(TypeError, ValueError, AttributeError)
def gradient_of_function(ev: Evidence) -> Finding | None:
    """The target is a function."""
    call = ev.site.call
    if call is None or not is_gradient_call(term(ev, call), call):
        return None
    target = Taken(term(ev, call), call).target
    value = ev.values.of(target) if target is not None else None
    if target is None or not is_a(value, FunctionType, MethodType):
        return None
    text = ev.site.source.slice(target)
    edits = _edits(ev, call, target, value)
    return Finding(
        title=title(
            tr("{text} is a function, not the loss it computes", text=quoted(text)), tr("`tape.gradient` gets a function, not the loss")
        ),
        why=tr(
            "`tape.gradient` wants the tensor that the loss is, computed inside the `with` block. {text} is the function that computes it, "
            "and a function has no gradient on the tape. Call it inside the block, keep what it returns under a name, and hand over that name.",
            text=quoted(text),
        ),
        kind="object",
        fixes=(Fix(tr("call {text} inside the block and hand over its result", text=quoted(text)), edits, Applicability.UNSAFE),)
        if edits
        else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(target), "object"),
    )


def _edits(ev: Evidence, call: ast.Call, target: ast.expr, function: object) -> tuple[Edit, ...]:
    source = ev.site.source
    tape = call.func.value if isinstance(call.func, ast.Attribute) else None
    managed = reaching(source, tape, tape.id) if isinstance(tape, ast.Name) else None
    block = managed.statement if managed is not None else None
    if not isinstance(block, ast.With) or block.body[0].lineno == block.lineno:
        return ()
    text = source.slice(target)
    name = unused_name("loss", [*ev.names, *(node.id for node in source.nodes if isinstance(node, ast.Name))])
    for statement in block.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=kept)], value=ast.Call(func=func)) if source.slice(func) == text:
                return (replace(source, target, kept),)
            case ast.Expr(value=ast.Call(func=func)) if source.slice(func) == text:
                return insert_before(source, statement, f"{name} = "), replace(source, target, name)
    if takes(function, 0) is not True:
        return ()
    last = block.body[-1]
    return insert_after(source, last, f"\n{indentation(source, last)}{name} = {text}()"), replace(source, target, name)
