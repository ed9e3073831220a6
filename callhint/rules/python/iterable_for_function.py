"""Something to iterate over was handed over where a function that makes it is wanted.

`for batch in make_batches():` calls what it was given; a list or a data loader can only be iterated over.

Fails: `quantize(model, representative_data=loader)`
Works: `quantize(model, representative_data=lambda: loader)`
Fix safety: unsafe; the object is handed out anew at each call, as it is.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.operands import offenders
from callhint.evidence.probe import UNKNOWN, class_member, is_class
from callhint.evidence.trail import Spot, start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Lambda expressions", "https://docs.python.org/3/tutorial/controlflow.html#lambda-expressions"),)


@rule(TypeError)
def iterable_for_function(ev: Evidence) -> Finding | None:
    """A loop called, without arguments, what its function was given for a parameter, and that can only be iterated over."""
    found = _handed_over(ev)
    if found is None:
        return None
    spot, parameter, loop = found
    value = spot.value
    if value is UNKNOWN or is_class(value) or class_member(type(value), "__iter__") is UNKNOWN:
        return None
    meant = f"lambda: {spot.text}"
    return Finding(
        title=title(
            tr("{given} is {what}; a function is wanted", given=quoted(spot.text, 30), what=what_it_is(value)),
            tr("{given} is no function that makes batches", given=quoted(spot.text, 30)),
        ),
        why=tr(
            "{given} is handed over as `{parameter}` in {place}, and {loop} calls it to get what it "
            "iterates over. {given} is {what}, which can be iterated over but not called. "
            "{meant} is a function that hands it out.",
            given=quoted(spot.text, 30),
            parameter=parameter,
            place=place(spot.source, spot.node.lineno),
            loop=loop,
            what=what_it_is(value),
            meant=quoted(meant, 40),
        ),
        kind="object",
        fixes=(
            Fix(
                tr("hand over the function {meant}", meant=quoted(meant, 40)),
                (replace(spot.source, spot.node, meant),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )


def _handed_over(ev: Evidence) -> tuple[Spot, str, str] | None:
    """The argument, the parameter it was given for, and the loop that calls it."""
    call, source = ev.site.call, ev.site.source
    if ev.in_library or call is None or call.args or call.keywords or len(offenders(ev)) != 1:
        return None
    parent = source.parents.get(call)
    while isinstance(parent, ast.Call):
        parent = source.parents.get(parent)
    if not isinstance(parent, ast.For | ast.comprehension):
        return None
    steps = trail(ev, start(ev, call.func))
    handed = [step for step in steps if step.binding.form is Form.PARAMETER and step.call is not None and step.spot is not None]
    if not handed or handed[-1].spot is None or (handed[-1].spot.source is source and handed[-1].spot.node is call.func):
        return None
    return handed[-1].spot, handed[-1].binding.name, tr("the loop in {place}", place=place(source, call.lineno))
