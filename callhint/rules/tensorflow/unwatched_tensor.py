"""The gradient with respect to a tensor is None: a tape watches variables by itself, tensors only when it is told to.

Fails: `x = tf.constant(3.0)`, `with tf.GradientTape() as tape: y = x * x`, `tape.gradient(y, x)` is None
Works: `tape.watch(x)` as the first line of the block
Fix safety: unsafe at the top level, where the block runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks_tensorflow import of_value
from callhint.evidence.replaced import replaced
from callhint.evidence.tape import Leak, is_unwatched_tensor, lost_gradient
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import indentation, insert_before, touch
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Controlling what the tape watches", "https://www.tensorflow.org/guide/autodiff#controlling_what_the_tape_watches"),)


@rule(TypeError, AttributeError, ValueError)
def unwatched_tensor(ev: Evidence) -> Finding | None:
    """The loss depends on the tensor, and nothing in the block watches it."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.PLAIN:
        return None
    at, source, block = lost.taken.term, lost.source, lost.block
    sources = lost.taken.sources or lost.sources
    parts = sources.elts if isinstance(sources, ast.List | ast.Tuple) else [sources]
    plain = [part for part in parts if is_unwatched_tensor(block, at, part)]
    if any(replaced(ev, at.at(part)) is not None or not of_value(at.values.of(part)).dtype.startswith("float") for part in plain):
        # A variable that was replaced by a tensor; whole numbers, which have no gradient watched or not.
        return None
    names = [source.slice(part) for part in plain]
    tape = source.slice(lost.taken.call.func.value)  # type: ignore[attr-defined]
    watch = f"{tape}.watch({names[0]})" if len(names) == 1 else f"{tape}.watch([{', '.join(names)}])"
    inner = indentation(source, block.body[0])
    edits = (touch(source, block), insert_before(source, block.body[0], f"{watch}\n{inner}"))
    gradient = quoted(source.slice(lost.taken.call), 40)
    return Finding(
        title=title(
            tr("the tape does not watch the tensor {tensor}: its gradient is None", tensor=quoted(names[0], 20)),
            tr("the tape does not watch this tensor"),
        ),
        why=tr(
            "{gradient} ({place}) returned None. A tape watches every `tf.Variable` that its block reads; "
            "{tensor} is a plain tensor, and those it watches only when it is told to: {watch} as the first line of the "
            "`with` block. A `tf.Variable` in its place is watched by itself.",
            gradient=gradient,
            place=place(source, lost.taken.call.lineno),
            tensor=quoted(names[0]),
            watch=quoted(watch, 40),
        ),
        kind="none",
        fixes=(Fix(tr("watch it: {watch}", watch=quoted(watch, 40)), edits, Applicability.UNSAFE),)
        if block.body[0].lineno != block.lineno
        else (),
        docs=_DOCS,
    )
