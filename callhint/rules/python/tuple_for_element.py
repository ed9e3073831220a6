"""A function gave back several objects as a tuple, and the tuple was used as one of them.

`optimizer = create_optimizer(…)` binds the whole tuple if the function ends with `return optimizer, schedule`.

Fails: `optimizer = create_optimizer(…)`, then `optimizer.apply_gradients(…)`; `ax = plt.subplots()`, then `ax.plot(x)`
Works: `optimizer, schedule = create_optimizer(…)`
Fix safety: unsafe; the only element that has what was asked for is taken.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.checks import can_be_called
from callhint.evidence.operands import offenders
from callhint.evidence.probe import UNKNOWN, class_member, elements, error_detail, is_a, size
from callhint.evidence.trail import start, trail
from callhint.evidence.values import member
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Tuples and sequences", "https://docs.python.org/3/tutorial/datastructures.html#tuples-and-sequences"),)
_MOST = 8


@rule(TypeError, AttributeError)
def tuple_for_element(ev: Evidence) -> Finding | None:
    """Exactly one element of the tuple has the attribute, or can be called."""
    found = offenders(ev)
    if len(found) != 1 or not is_a(found[0].value, tuple):
        return None
    shown, value = found[0], found[0].value
    steps = trail(ev, start(ev, shown.node))
    if not steps or steps[-1].spot is None or not isinstance(steps[-1].spot.node, ast.Call) or not 1 < (size(value) or 0) <= _MOST:
        return None
    binding, made = steps[-1].binding, steps[-1].spot
    fitting = [index for index, held in enumerate(elements(value)) if _has(ev, held)]
    if len(fitting) != 1 or binding.form is not Form.ASSIGNED or not isinstance(binding.statement, ast.Assign):
        return None
    index = fitting[0]
    name = binding.source.slice(binding.node)  # type: ignore[arg-type]
    maker = quoted(f"{made.source.slice(made.node.func)}(…)", 30)  # type: ignore[attr-defined]
    names = ", ".join(name if place == index else "_" for place in range(size(value) or 0))
    element = what_it_is(elements(value)[index])
    local = binding.source.scope_of(binding.statement) is not None
    fix = (
        Fix(
            tr("take the element `[{index}]` of what {maker} returns", index=index, maker=maker),
            (insert_after(made.source, made.node, f"[{index}]"),),
            Applicability.UNSAFE,
        )
        if local
        else Fix(
            tr("take the element `{name}[{index}]`, {element}", name=name, index=index, element=element),
            (),
            Applicability.UNSAFE,
            before=(f"{name} = {name}[{index}]",),
        )
    )
    return Finding(
        title=title(
            tr("`{name}` is a tuple: {maker} returned {size} objects", name=name, maker=maker, size=size(value)),
            tr("`{name}` is a tuple of {size} objects", name=name, size=size(value)),
        ),
        why=tr(
            "{maker} returns {size} objects together, and {place} keeps the whole tuple as `{name}`. "
            "What was asked of it belongs to its element `[{index}]`, {element}. "
            "Unpacked where it is made, it is `{names} = {function}(…)`.",
            maker=maker,
            size=size(value),
            place=binding_place(binding),
            name=name,
            index=index,
            element=element,
            names=names,
            function=made.source.slice(made.node.func),  # type: ignore[attr-defined]
        ),
        kind="container",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(shown, "container"),
        origin=ev.origin(binding),
    )


def _has(ev: Evidence, held: object) -> bool:
    if ev.uncalled_type:
        return can_be_called(held)
    wanted = error_detail(ev.error, "name")
    return type(wanted) is str and (member(held, wanted) is not UNKNOWN or class_member(type(held), wanted) is not UNKNOWN)
