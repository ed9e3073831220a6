"""The model was called before the block of the tape, which records only what runs inside of it.

Fails: `pred = model(x)` before `with tf.GradientTape() as tape:`
Works: `pred = model(x)` as the first line of the block
Fix safety: unsafe where the block, or the call of the model, runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.tape import Leak, Lost, lost_gradient
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import delete_line, indentation, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Introduction to gradients", "https://www.tensorflow.org/guide/autodiff"),)


@rule(ValueError, TypeError, AttributeError)
def forward_before_tape(ev: Evidence) -> Finding | None:
    """Every way from the variables to the loss begins before the block."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.BEFORE:
        return None
    first = lost.ends[0]
    sources = lost.source.slice(lost.sources)
    edits = _edits(lost)
    return Finding(
        title=title(
            tr("{lost} runs before the tape: all gradients are None", lost=quoted(lost.text, 25)),
            tr("the model runs before the tape: all gradients are None"),
        ),
        why=tr(
            "A tape records only what runs inside its `with` block, which begins in {place}. "
            "{lost} ({ran_place}) ran before it, so the tape knows no way from {sources} to the "
            "loss, and `tape.gradient` returns None for every variable. The forward pass belongs inside the block.",
            place=place(lost.source, lost.block.lineno),
            lost=quoted(lost.text, 60),
            ran_place=place(first.source, first.node.lineno),
            sources=quoted(sources),
        ),
        kind="none",
        fixes=(Fix(tr("run {lost} inside the `with` block", lost=quoted(lost.text, 50)), edits, Applicability.UNSAFE),) if edits else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.call.args[0]), "none") if ev.site.call is not None and ev.site.call.args else None,
        origin=origin_at(first.source, first.node),
    )


def _edits(lost: Lost) -> tuple[Edit, ...]:
    source, block = lost.source, lost.block
    inner = indentation(source, block.body[0])
    if block.body[0].lineno == block.lineno or not all(isinstance(end.node, ast.Assign) for end in lost.ends):
        return ()
    text = "".join(f"{end.source.slice(end.node)}\n{inner}" for end in lost.ends)
    edits: tuple[Edit, ...] = (insert_before(source, block.body[0], text),)
    for end in lost.ends:
        # At the top level the line has run and stays; in a function or loop it would run twice.
        if end.source is source and isinstance(end.node, ast.stmt) and source.top_level_of(end.node) is source.top_level_of(block):
            edits += (delete_line(source, end.node),)
    return edits
