"""The gradient with respect to a variable made with `trainable=False` is None: a tape watches trainable variables only.

Fails: `w = tf.Variable(2.0, trainable=False)` and `tape.gradient(loss, w)`
Works: `w = tf.Variable(2.0)`, or `tape.watch(w)` in the block
Fix safety: unsafe at the top level, where the block runs again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.gradients import origin_of
from callhint.evidence.tape import Leak, lost_gradient
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import indentation, insert_before, touch
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Controlling what the tape watches", "https://www.tensorflow.org/guide/autodiff#controlling_what_the_tape_watches"),)


@rule(TypeError, AttributeError, ValueError)
def untrainable_variable(ev: Evidence) -> Finding | None:
    """The loss depends on the variable, it is not trainable, and nothing in the block watches it."""
    lost = lost_gradient(ev)
    if lost is None or lost.leak is not Leak.UNTRAINABLE:
        return None
    source, block, name = lost.source, lost.block, lost.source.slice(lost.sources)
    watch = f"{source.slice(lost.taken.call.func.value)}.watch({name})"  # type: ignore[attr-defined]
    edits = (touch(source, block), insert_before(source, block.body[0], f"{watch}\n{indentation(source, block.body[0])}"))
    made = origin_of(ev, lost.sources)
    where = f" ({binding_place(made)})" if made is not None else ""
    return Finding(
        title=title(
            tr("{name} is not trainable, so the tape does not watch it", name=quoted(name, 25)),
            tr("the tape watches trainable variables only"),
        ),
        why=tr(
            "{code} ({place}) returned None. A tape watches the trainable "
            "variables that its block reads, and {name}{where} was made with `trainable=False`. {watch} in the block makes the tape "
            "watch it all the same; without `trainable=False`, it is watched by itself.",
            code=quoted(source.slice(lost.taken.call), 40),
            place=place(source, lost.taken.call.lineno),
            name=quoted(name),
            where=where,
            watch=quoted(watch),
        ),
        kind="none",
        fixes=(Fix(tr("watch it: {watch}", watch=quoted(watch, 40)), edits, Applicability.UNSAFE),)
        if block.body[0].lineno != block.lineno
        else (),
        docs=_DOCS,
        origin=ev.origin(made),
    )
