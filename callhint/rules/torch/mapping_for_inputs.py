"""A model was given a dict of its inputs as one argument.

A tokenizer, or a `collate_fn`, gives the inputs of a model together, under the names of the parameters of its `forward`. Two stars hand them
over one by one.

Fails: `model(inputs)` with `inputs = tokenizer(text, return_tensors="pt")`
Works: `model(**inputs)`
Fix safety: safe; the keys are names of parameters, and no parameter that has to be given is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.evidence import offender
from callhint.evidence.mappings import handed_whole
from callhint.evidence.probe import type_name
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Unpacking argument lists", "https://docs.python.org/3/tutorial/controlflow.html#unpacking-argument-lists"),)


@rule(TypeError, AttributeError)
def mapping_for_inputs(ev: Evidence) -> Finding | None:
    """The keys of the only argument are the parameters that the model takes."""
    found = handed_whole(ev)
    if found is None:
        return None
    source, text = found.call.source, found.mapping.text
    model = source.slice(found.call.node.func)  # type: ignore[attr-defined]
    keys = ", ".join(f"`{name}`" for name in found.names[:3]) + (", …" if len(found.names) > 3 else "")
    what = what_it_is(found.mapping.value)
    return Finding(
        title=title(
            tr("{text} holds the inputs; `**` hands them over one by one", text=quoted(text, 24)),
            tr("{model} was given {what}, not its inputs", model=quoted(model, 30), what=what),
        ),
        why=tr(
            "{text} is {what} with {keys}, and these are parameters of {model}. Handed over as it is, all of it goes to the "
            "first parameter, which wants a tensor. {unpacked} gives each parameter its own value.",
            text=quoted(text),
            what=what,
            keys=keys,
            model=quoted(model, 30),
            unpacked=quoted(f"{model}(**{text})", 60),
        ),
        kind="container",
        fixes=(Fix(tr("unpack the inputs: {unpacked}", unpacked=quoted(f"**{text}")), (insert_before(source, found.mapping.node, "**"),)),),
        docs=_DOCS,
        offender=offender(source, found.mapping.node, "container", type_name(found.mapping.value)),
    )
