"""A list of transforms was called like one transform.

A list keeps its elements and runs none of them. `Compose` makes one transform of several; a loop applies one after the other.

Fails: `transform = [ToTensor(), Normalize(0.5, 0.5)]`, then `transform(image)`
Works: `for step in transform: image = step(image)`, or `transform = Compose([ToTensor(), Normalize(0.5, 0.5)])`
Fix safety: unsafe: that each takes what the one before it gives is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import can_be_called
from callhint.evidence.probe import elements, is_a, is_class, own_member
from callhint.evidence.trail import Step, start, trail
from callhint.evidence.uncomputed import is_data
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after, insert_before
from callhint.rules.rewrite_torch import in_turn
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("torch.utils.data: transforms", "https://docs.pytorch.org/tutorials/beginner/basics/transforms_tutorial.html"),)


@rule(TypeError)
def called_transform_list(ev: Evidence) -> Finding | None:
    """A list or tuple of at least two callable objects that are not all modules is called with one argument that is no index."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, list, tuple) or len(ev.arguments) != 1 or call.keywords:
        return None
    steps = elements(callee.value)
    if len(steps) < 2 or not all(can_be_called(step) for step in steps) or all(is_a(step, "torch.nn.Module") for step in steps):
        return None
    if not is_a(ev.arguments[0].value, "numpy.ndarray", "PIL.Image.Image") and not is_data(start(ev, ev.arguments[0].node)):
        return None
    step = next(iter(reversed(trail(ev, start(ev, callee.node)))), None)
    fix = _fix(ev, callee, call, step)
    what, where = what_it_is(callee.value), tr(" since {place}", place=binding_place(step.binding)) if step is not None else ""
    return Finding(
        title=title(
            tr("`{callee}` is {what} of {count} transforms, not one transform", callee=callee.text, what=what, count=len(steps)),
            tr("`{callee}` is {what}, not a transform", callee=callee.text, what=what),
        ),
        why=tr(
            "`{callee}` is {what}{where}. Its elements can be called, and it cannot: nothing says that they are to be applied one after the "
            "other. A `for` loop does that, and `Compose` of torchvision makes one transform of such a list.",
            callee=callee.text,
            what=what,
            where=where,
        ),
        kind="container",
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        origin=ev.origin(step.binding) if step is not None else None,
    )


def _fix(ev: Evidence, callee: Expression, call: ast.Call, step: Step | None) -> Fix | None:
    compose, spot = _compose(ev), step.spot if step is not None else None
    if compose and spot is not None and isinstance(spot.node, ast.List):
        display = (insert_before(spot.source, spot.node, f"{compose}("), insert_after(spot.source, spot.node, ")"))
        return Fix(tr("make one transform with `{compose}`", compose=compose), display, Applicability.UNSAFE)
    edits = in_turn(ev.site.source, call, callee.text, {*ev.locals, *ev.names})
    return Fix(tr("apply them one after the other"), edits, Applicability.UNSAFE) if edits else None


def _compose(ev: Evidence) -> str:
    """How the notebook writes `Compose`, if it has imported it."""
    for name, value in ev.session.namespace.items():
        if name == "Compose" and is_class(value):
            return name
        if not name.startswith("_") and is_class(own_member(value, "Compose")):
            return f"{name}.Compose"
    return ""
