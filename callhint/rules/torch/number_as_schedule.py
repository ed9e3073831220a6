"""A scheduler that calls a function of the epoch was given a number.

`LambdaLR` multiplies the learning rate by what its `lr_lambda` returns for the epoch; it calls it already when it is made.

Fails: `LambdaLR(optimizer, lr_lambda=0.95)`
Works: `LambdaLR(optimizer, lr_lambda=lambda epoch: 0.95 ** epoch)`
Fix safety: unsafe: a decay by that factor in each epoch is assumed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a, is_subclass_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("LambdaLR", "https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html"),)


@rule(TypeError)
def number_as_schedule(ev: Evidence) -> Finding | None:
    """A scheduler of torch tried to call its argument `lr_lambda`, which is a number."""
    callee = ev.callee
    if callee is None or not ev.in_library or not (ev.uncalled_type in {"float", "int"} or "lr_lambda should be a function" in ev.message):
        return None
    if not is_subclass_of(callee.value, "torch.optim.lr_scheduler.LambdaLR", "torch.optim.lr_scheduler.MultiplicativeLR"):
        return None
    given = next((one for one in ev.arguments if one.index == 1 or one.keyword == "lr_lambda"), None)
    if given is None or not is_a(given.value, int, float):
        return None
    per_epoch = is_subclass_of(callee.value, "torch.optim.lr_scheduler.LambdaLR")
    meant = f"lambda epoch: {given.text} ** epoch" if per_epoch else f"lambda epoch: {given.text}"
    edits = (
        insert_before(given.source, given.node, "lambda epoch: "),
        *((insert_after(given.source, given.node, " ** epoch"),) if per_epoch else ()),
    )
    return Finding(
        title=title(
            tr("`lr_lambda` is called with the epoch, and `{given}` is a number", given=given.text),
            tr("`lr_lambda` has to be a function, not `{given}`", given=given.text),
        ),
        why=tr(
            "`{callee}` calls its `lr_lambda` with the number of the epoch and multiplies the learning rate by the result. `{given}` is a "
            "number, which cannot be called. A function that decays by that factor is `{meant}`.",
            callee=callee.text,
            given=given.text,
            meant=meant,
        ),
        kind="number",
        fixes=(Fix(tr("hand over `{meant}`, assuming a decay in each epoch", meant=meant), edits, Applicability.UNSAFE),),
        docs=_DOCS,
        offender=ev.offender(given, "number"),
    )
