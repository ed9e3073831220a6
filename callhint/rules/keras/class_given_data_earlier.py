"""What should be an output is an instance: its class was called with the data before, and kept the data as settings.

Some constructors take anything, so the mistake shows only where the result is used.

Fails: `loss = keras.losses.BinaryCrossentropy(y, p)`, later `loss.numpy()`
Works: `loss = keras.losses.BinaryCrossentropy()(y, p)`
Fix safety: safe when the class needs no settings; else a placeholder stands for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.gradients import block_to_repeat
from callhint.evidence.keras_calls import given_data, kept, operands
from callhint.evidence.probe import class_name
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import again, replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Losses", "https://keras.io/api/losses/"), Doc("The base Layer class", "https://keras.io/api/layers/base_layer/"))


@rule(ValueError, TypeError, AttributeError, NotImplementedError, RuntimeError)
def class_given_data_earlier(ev: Evidence) -> Finding | None:
    """An operand of the failing expression is an instance that was made with data."""
    for node in operands(ev):
        instance = kept(ev, node)
        made = given_data(instance.source, instance.call, instance.values) if instance is not None else None
        if instance is None or made is None:
            continue
        text, name = ev.site.source.slice(node), class_name(made.cls)
        where = f" ({binding_place(instance.binding)})" if instance.binding is not None else ""
        return Finding(
            title=title(
                f"{quoted(text, 25)} is an object of the class `{name}`, not a value",
                f"{quoted(text, 25)} is a {made.noun} object, not a value",
            ),
            why=f"{quoted(instance.source.slice(instance.call), 60)}{where} calls the class `{name}`, which makes a {made.noun} and takes the data for its "
            f"settings; nothing is computed. The instance has to be made first and then called with the data: {quoted(made.corrected, 60)}.",
            kind="keras-layer" if made.noun in {"layer", "model"} else "object",
            fixes=(
                Fix(
                    f"make the {made.noun} first, then call it: {quoted(made.corrected, 60)}",
                    (replace(made.source, made.call, made.corrected), *again(block_to_repeat(ev))),
                    Applicability.DISPLAY if made.lacking else Applicability.SAFE,
                ),
            ),
            docs=_DOCS[:1] if made.noun in {"loss", "metric"} else _DOCS[1:],
            offender=ev.offender(ev.expression(node), "object"),
            origin=ev.origin(instance.binding),
        )
    return None
