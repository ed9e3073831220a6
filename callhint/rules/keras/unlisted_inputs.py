"""A layer that merges several tensors was given them one by one; it takes them as one list.

Fails: `layers.Concatenate()(a, b)`, `layers.add(x, y)`
Works: `layers.Concatenate()([a, b])`, `layers.add([x, y])`
Fix safety: safe.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import is_data, merges
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Merging layers", "https://keras.io/api/layers/merging_layers/"),)


@rule(TypeError, ValueError)
def unlisted_inputs(ev: Evidence) -> Finding | None:
    """The callee merges tensors, and gets two or more of them as separate arguments."""
    call, source = ev.site.call, ev.site.source
    if call is None or not merges(ev, call.func):
        return None
    data = [node for node in call.args if is_data(node, ev.values) and not isinstance(node, ast.List | ast.Tuple)]
    if len(data) < 2 or data != call.args[: len(data)]:
        return None
    first, last = source.span(data[0]), source.span(data[-1])
    inside = source.text[first.start : last.end]
    text = quoted(source.slice(call.func), 35)
    return Finding(
        title=title(
            tr("{text} takes one list of tensors, not the tensors themselves", text=text), tr("the tensors to merge belong in one list")
        ),
        why=tr(
            "{text} works on several tensors at once and takes them as its first argument, a list. Here {inside} are handed over one by "
            "one, so the second is taken for a setting, or for an argument too many. With square brackets they are one list: {listed}.",
            text=text,
            inside=quoted(inside),
            listed=quoted(f"[{inside}]"),
        ),
        kind="keras-layer",
        fixes=(
            Fix(
                tr("hand over one list: {listed}", listed=quoted(f"[{inside}]", 40)),
                (Edit(source.name, Span(first.start, last.end), f"[{inside}]"),),
            ),
        ),
        docs=_DOCS,
    )
