"""An optimizer was given a generator of parameters that had been gone through before, so it got none.

`model.parameters()` gives a generator: it hands out each parameter once.

Fails: `params = model.parameters()`, `n = sum(p.numel() for p in params)`, then `Adam(params)`
Works: `Adam(model.parameters())`
Fix safety: safe; the same method of the same model gives the parameters anew.
"""

from __future__ import annotations

import ast
from types import GeneratorType
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_member, is_a, is_subclass_of, loaded_class
from callhint.evidence.results import is_generator_function
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.optim: constructing it", "https://docs.pytorch.org/docs/stable/optim.html#constructing-it"),)


@rule(ValueError)
def exhausted_parameters(ev: Evidence) -> Finding | None:
    """The argument `params` is a finished generator that a method of a module gave."""
    callee, base = ev.callee, loaded_class("torch.nn.Module")
    if callee is None or base is None or not ev.in_library or not is_subclass_of(callee.value, "torch.optim.Optimizer"):
        return None
    given = next((one for one in ev.arguments if one.index == 0 or one.keyword == "params"), None)
    if given is None or type(given.value) is not GeneratorType or given.value.gi_frame is not None:
        return None
    steps = trail(ev, start(ev, given.node))
    spot = steps[-1].spot if steps else None
    if spot is None or not isinstance(spot.node, ast.Call) or not isinstance(spot.node.func, ast.Attribute):
        return None
    if not is_a(spot.values.of(spot.node.func.value), base) or not is_generator_function(class_member(base, spot.node.func.attr)):
        return None
    # What a function calls the model may be another name than the one that is known here.
    if (spot.source is not ev.site.source or spot.source.scope_of(spot.node) is not ev.site.source.scope_of(given.node)) and (
        ev.in_function or spot.source.scope_of(spot.node) is not None
    ):
        return None
    meant = quoted(spot.text)
    return Finding(
        title=title(
            tr("`{given}` is used up: {meant} hands out its parameters once", given=given.text, meant=meant),
            tr("`{given}` is used up, and gives no parameters", given=given.text),
        ),
        why=tr(
            "{place} keeps what {meant} gave: a generator. It was gone through before, and a generator can be gone "
            "through only once, so the optimizer found nothing in it. {meant} in the call of `{callee}` gives the parameters anew.",
            place=binding_place(steps[-1].binding),
            meant=meant,
            callee=callee.text,
        ),
        kind="container",
        fixes=(Fix(tr("hand over {meant}", meant=meant), (replace(given.source, given.node, spot.text),)),),
        docs=_DOCS,
        offender=ev.offender(given, "container"),
        origin=ev.origin(steps[-1].binding),
    )
