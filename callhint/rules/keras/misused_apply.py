"""`optimizer.apply` was given something else than gradients and their variables, or the optimizer is of Keras 2 and has no `apply`.

Keras 3 has two methods: `apply(gradients, variables)` takes two lists, `apply_gradients(pairs)` takes what `zip` makes of them.

Fails: `optimizer.apply(zip(grads, model.trainable_variables))`
Works: `optimizer.apply_gradients(zip(grads, model.trainable_variables))`, which every version has
Fix safety: safe; what was handed over is known to be gradients, variables or pairs.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.gradients import Holds, block_to_repeat, holds, term, variables_of, zipped
from callhint.evidence.peeks.keras import is_optimizer
from callhint.evidence.probe import UNKNOWN, class_member, class_name
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import again, replace
from callhint.rules.rule import INVALID_ARGUMENT, rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Optimizer.apply_gradients", "https://www.tensorflow.org/api_docs/python/tf/keras/optimizers/Optimizer#apply_gradients"),)


@rule(TypeError, ValueError, AttributeError, INVALID_ARGUMENT)
def misused_apply(ev: Evidence) -> Finding | None:
    """The failing call is one of `apply`, and the gradients among its arguments are known."""
    source = ev.site.source
    call = ev.site.call or source.parents.get(ev.site.node)
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr != "apply" or call.keywords:
        return None
    optimizer, text = ev.values.of(call.func.value), source.slice(call.func.value)
    if not is_optimizer(optimizer) or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    missing = class_member(type(optimizer), "apply") is UNKNOWN
    found = _pairs(ev, call, missing=missing)
    if found is None:
        return None
    pairs, said = found
    if missing:
        said = tr(
            "it is an optimizer of Keras 2, where only `apply_gradients` is there, which takes pairs (gradient, variable); {said}",
            said=said,
        )
    step = f"{text}.apply_gradients({pairs})"
    return Finding(
        title=title(
            tr("{text} has no `apply`; `apply_gradients` takes pairs", text=quoted(text, 20))
            if missing
            else tr("{method} takes gradients, then variables", method=quoted(f"{text}.apply", 30)),
            tr("`apply` takes gradients, then variables"),
        ),
        why=tr(
            "{text} is the optimizer `{class_name}`. Its `apply` takes two lists, the gradients first and then the variables they "
            "belong to; here {said}. `apply_gradients` takes pairs (gradient, variable), as `zip` makes them, and is there in every version: {step}.",
            text=quoted(text),
            class_name=class_name(type(optimizer)),
            said=said,
            step=quoted(step, 70),
        )
        if not missing
        else tr(
            "{text} is the optimizer `{class_name}`: {said}. The step is {step}.",
            text=quoted(text),
            class_name=class_name(type(optimizer)),
            said=said,
            step=quoted(step, 70),
        ),
        kind="optimizer",
        fixes=(
            Fix(tr("call {step}", step=quoted(step, 60)), (replace(source, call, step), *again(block_to_repeat(ev))), Applicability.SAFE),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(call.func), "optimizer"),
    )


def _pairs(ev: Evidence, call: ast.Call, *, missing: bool) -> tuple[str, str] | None:
    """The pairs for `apply_gradients`, and what was handed over."""
    source, given = ev.site.source, call.args
    if len(given) == 1 and zipped(ev, given[0]) is not None:
        return source.slice(given[0]), tr("it gets the pairs that `zip` makes")
    parts = [holds(ev, term(ev, node)) for node in given]
    if len(given) == 1 and parts[0].holds is Holds.GRADIENTS and parts[0].many:
        variables = variables_of(ev, term(ev, given[0]))
        if variables is None or not variables.many or variables.nested:
            return None
        return f"zip({source.slice(given[0])}, {variables.text})", tr("it gets the gradients alone")
    if len(given) != 2 or not all(part.many and not part.nested for part in parts):
        return None
    first, second = (source.slice(node) for node in given)
    if (parts[0].holds, parts[1].holds) == (Holds.VARIABLES, Holds.GRADIENTS):
        return f"zip({second}, {first})", tr("the variables stand first")
    if missing and (parts[0].holds, parts[1].holds) == (Holds.GRADIENTS, Holds.VARIABLES):
        return f"zip({first}, {second})", tr("two lists become pairs by `zip`")
    return None
