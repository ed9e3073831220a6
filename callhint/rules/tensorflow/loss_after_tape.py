"""The loss was computed after the block of the tape, which had stopped recording.

Fails: `with tf.GradientTape() as tape: pred = model(x)`, then `loss = loss_fn(y, pred)` outside of the block
Works: `loss = loss_fn(y, pred)` as the last line of the block
Fix safety: unsafe at the top level, where the block runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.tape import Leak, Lost, lost_gradient
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import indentation, insert_after, move_into, replace, touch, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Introduction to gradients", "https://www.tensorflow.org/guide/autodiff"),)


@rule(ValueError, TypeError, AttributeError)
def loss_after_tape(ev: Evidence) -> Finding | None:
    """Every way from the variables to the loss ends behind the block."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.AFTER or lost.taken.target is None:
        return None
    source = lost.source
    loss = source.slice(lost.taken.target)
    sources = source.slice(lost.sources)
    edits = _edits(ev, lost)
    block = quoted(source.statement_in_line(lost.block, lost.block.lineno))
    return Finding(
        title=title(
            tr("{loss} is computed outside the tape: all gradients are None", loss=quoted(loss, 25)),
            tr("the loss is computed after the tape: all gradients are None"),
        ),
        why=tr(
            "A tape records only what runs inside its `with` block ({place}: {block}). "
            "{lost} in {lost_place} runs after it, so the tape knows no way from {sources} to "
            "{loss}, and `tape.gradient` returns None for every variable. The line belongs into the block, indented under `with`.",
            place=place(source, lost.block.lineno),
            block=block,
            lost=quoted(lost.text, 60),
            lost_place=place(source, lost.ends[-1].node.lineno),
            sources=quoted(sources),
            loss=quoted(loss),
        ),
        kind="none",
        fixes=(Fix(tr("compute the loss inside the `with` block"), edits, Applicability.SAFE if ev.in_function else Applicability.UNSAFE),)
        if edits
        else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.call.args[0]), "none") if ev.site.call is not None and ev.site.call.args else None,
        origin=origin_at(source, lost.node),
    )


def _edits(ev: Evidence, lost: Lost) -> tuple[Edit, ...]:
    source, block, last = lost.source, lost.block, lost.ends[-1].node
    if block.body[0].lineno == block.lineno or not isinstance(last, ast.stmt):
        return ()
    siblings = _siblings(lost)
    statement = source.statement_of(lost.taken.call)
    if last is statement and lost.taken.target is not None and not isinstance(lost.taken.target, ast.Name):
        # The loss stands in the call of `gradient` itself.
        name = unused_name("loss", [node.id for node in source.nodes if isinstance(node, ast.Name)] + list(ev.names))
        line = f"\n{indentation(source, block.body[0])}{name} = {source.slice(lost.taken.target)}"
        return insert_after(source, block.body[-1], line), replace(source, lost.taken.target, name)
    if last not in siblings or block not in siblings or statement is None or statement.lineno <= last.lineno:
        return ()
    return touch(source, block), *move_into(source, block, last)


def _siblings(lost: Lost) -> list[ast.stmt]:
    parent = lost.source.parents.get(lost.block)
    blocks = [inside for name in ("body", "orelse", "finalbody") if isinstance(inside := getattr(parent, name, None), list)]
    return next((inside for inside in blocks if lost.block in inside), [])
