"""A comma stands behind what `forward` returns, so the model gives a tuple with the tensor in it.

Fails: `return self.fc(x),` in `forward`, then `model(x).argmax(1)`
Works: `return self.fc(x)`
Fix safety: unsafe: that the comma is a slip is assumed; models are made again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.several import several, stray_comma
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module: forward", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.forward"),)


@rule(TypeError, AttributeError)
def comma_after_return(ev: Evidence) -> Finding | None:
    """The tuple that was used as a tensor has one element, and the `return` that gave it is written without parentheses."""
    found = several(ev)
    returned = stray_comma(ev, found) if found is not None else None
    if found is None or returned is None:
        return None
    source, node = returned.source, returned.node
    end = source.span(node).end
    comma = source.text.find(",", end)
    if comma < 0 or source.text[end:comma].strip():
        return None
    text, value = quoted(found.shown.text, 30), quoted(returned.text, 40)
    return Finding(
        title=title(
            tr("{text} is a tuple: a comma follows what `{function}` returns", text=text, function=found.function),
            tr("A comma makes a tuple of what the model returns"),
        ),
        why=tr(
            "{place}: a comma stands behind {value}. It makes a tuple, so `{function}(…)` gives a tuple with the tensor in "
            "it, and a tuple has nothing of what a tensor can do. Without the comma, it gives the tensor.",
            place=place(source, node.lineno),
            value=value,
            function=found.function,
        ),
        kind="function-result",
        fixes=(
            Fix(tr("remove the comma behind {value}", value=value), (Edit(source.name, Span(comma, comma + 1), ""),), Applicability.UNSAFE),
        ),
        docs=_DOCS,
        offender=ev.offender(found.shown, "function-result"),
    )
