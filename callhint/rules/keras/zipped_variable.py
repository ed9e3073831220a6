"""One variable and its gradient were zipped: `zip` takes their rows, not the two themselves.

Iterating over a variable gives tensors, which no optimizer can change; a scalar cannot be iterated at all.

Fails: `optimizer.apply_gradients(zip(grad, w))`
Works: `optimizer.apply_gradients([(grad, w)])`
Fix safety: safe; the rule speaks only when the variable is known to be one variable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, block_to_repeat, failing_zip, holds
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import again, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.apply_gradients", "https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"),)


@rule(AttributeError, TypeError, ValueError)
def zipped_variable(ev: Evidence) -> Finding | None:
    """The second argument of the `zip` is one variable."""
    found = failing_zip(ev)
    if found is None or len(found[1].args) != 2:
        return None
    at, zip_call = found
    gradients, variable = (holds(ev, at.at(argument)) for argument in zip_call.args)
    if variable.holds is not Holds.VARIABLES or variable.many is not False or gradients.holds not in {Holds.GRADIENTS, Holds.UNKNOWN}:
        return None
    a, b = (at.source.slice(argument) for argument in zip_call.args)
    pairs = f"zip({a}, [{b}])" if gradients.many else f"[({a}, {b})]"
    rows = (
        tr("`zip({a}, {b})` goes through the rows of the variable", a=a, b=b)
        if not gradients.many
        else tr("`zip` goes through the rows of {b}", b=quoted(b))
    )
    return Finding(
        title=title(tr("{b} is one variable, and `zip` takes it apart", b=quoted(b, 30)), tr("one variable is taken apart by `zip`")),
        why=tr(
            "{b} is a single `tf.Variable`, not a list of variables. {rows}, which are tensors (a scalar has none), and an optimizer can "
            "only change a variable. `apply_gradients` wants pairs (gradient, variable): {pairs}.",
            b=quoted(b),
            rows=rows,
            pairs=quoted(pairs, 70),
        ),
        kind="tensor",
        fixes=(Fix(tr("pass {pairs}", pairs=quoted(pairs, 70)), (replace(at.source, zip_call, pairs), *again(block_to_repeat(ev)))),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(zip_call.args[1]), "tensor") if at.source is ev.site.source else None,
    )
