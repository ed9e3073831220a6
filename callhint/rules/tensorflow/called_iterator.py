"""The iterator of a `tf.data.Dataset` was called where its next element was wanted.

Fails: `it = iter(train_ds); images, labels = it()`
Works: `images, labels = next(it)`
Fix safety: safe; `next` draws the element that comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_member, class_module
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Build TensorFlow input pipelines", "https://www.tensorflow.org/guide/data#basic_mechanics"),)


@rule(TypeError)
def called_iterator(ev: Evidence) -> Finding | None:
    """The callee is an iterator of TensorFlow's, called without arguments."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or call.args or call.keywords:
        return None
    cls = type(callee.value)
    if class_member(cls, "__next__") is UNKNOWN or not class_module(cls).startswith("tensorflow.python.data"):
        return None
    name = callee.text
    steps = trail(ev, start(ev, callee.node))
    where = tr(" {place} made it.", place=binding_place(steps[0].binding)) if steps else ""
    return Finding(
        title=title(
            tr("{name} is an iterator; `next({iterator})` draws from it", name=quoted(name), iterator=name),
            tr("An iterator is drawn from with `next`"),
        ),
        why=tr(
            "{name} goes through the elements of a dataset and is no function.{where} Python's `next` draws the next element of it, and a "
            "`for` loop draws all that are left.",
            name=quoted(name),
            where=where,
        ),
        kind="dataset",
        fixes=(Fix(tr("draw the next element with `next({iterator})`", iterator=name), (replace(callee.source, call, f"next({name})"),)),),
        docs=_DOCS,
        origin=ev.origin(steps[0].binding) if steps else None,
    )
