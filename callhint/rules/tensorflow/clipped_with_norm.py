"""What `tf.clip_by_global_norm` returned was taken for the gradients; it is a pair, the clipped gradients and their norm.

Fails: `grads = tf.clip_by_global_norm(grads, 1.0)` and `optimizer.apply_gradients(zip(grads, variables))`
Works: `grads, _ = tf.clip_by_global_norm(grads, 1.0)`, or `zip(grads[0], variables)`
Fix safety: safe; the element that holds the gradients is taken where they are used.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import block_to_repeat, failing_zip, resolved
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import again, insert_after
from callhint.rules.rule import INVALID_ARGUMENT, rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("tf.clip_by_global_norm", "https://www.tensorflow.org/api_docs/python/tf/clip_by_global_norm"),)


@rule(ValueError, TypeError, AttributeError, INVALID_ARGUMENT)
def clipped_with_norm(ev: Evidence) -> Finding | None:
    """The first argument of the failing `zip` is the whole pair."""
    found = failing_zip(ev)
    if found is None:
        return None
    at, zip_call = found
    pair = zip_call.args[0]
    made = resolved(ev, at.at(pair))
    if not isinstance(made.node, ast.Call) or not isinstance(made.node.func, ast.Attribute) or made.node.func.attr != "clip_by_global_norm":
        return None
    text = at.source.slice(pair)
    call = quoted(made.source.slice(made.node), 50)
    return Finding(
        title=title(
            tr("{text} holds the clipped gradients and their norm", text=quoted(text, 30)),
            tr("clipping returns the gradients and their norm"),
        ),
        why=tr(
            "{call} ({place}) returns two things: the list of clipped gradients, and the norm that they had before. "
            "{text} is that pair, so `zip` puts the whole list beside the first variable and the norm beside the second. The gradients are its "
            "first element, {first}; `grads, _ = …` takes the pair apart.",
            call=call,
            place=place(made.source, made.node.lineno),
            text=quoted(text),
            first=quoted(f"{text}[0]"),
        ),
        kind="container",
        fixes=(
            Fix(
                tr("zip {first}, the gradients", first=quoted(f"{text}[0]", 40)),
                (insert_after(at.source, pair, "[0]"), *again(block_to_repeat(ev))),
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(pair), "container") if at.source is ev.site.source else None,
    )
