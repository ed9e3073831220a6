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
            f"{quoted(text, 24)} holds the inputs; `**` hands them over one by one", f"{quoted(model, 30)} was given {what}, not its inputs"
        ),
        why=f"{quoted(text)} is {what} with {keys}, and these are parameters of {quoted(model, 30)}. Handed over as it is, all of it goes to the "
        f"first parameter, which wants a tensor. {quoted(f'{model}(**{text})', 60)} gives each parameter its own value.",
        kind="container",
        fixes=(Fix(f"unpack the inputs: {quoted(f'**{text}')}", (insert_before(source, found.mapping.node, "**"),)),),
        docs=_DOCS,
        offender=offender(source, found.mapping.node, "container", type_name(found.mapping.value)),
    )
