"""An optimizer or callback was called where it is handed over: it is made already, and the parentheses call the object.

Fails: `stopper = EarlyStopping()` and `model.fit(…, callbacks=[stopper()])`
Works: `model.fit(…, callbacks=[stopper])`
Fix safety: safe; the object itself is handed over.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import CALLBACK, is_optimizer
from callhint.evidence.probe import class_name, is_a
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import article, binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = {
    "optimizer": Doc("Optimizers", "https://keras.io/api/optimizers/"),
    "object": Doc("Callbacks API", "https://keras.io/api/callbacks/"),
}


@rule(TypeError)
def instance_called_again(ev: Evidence) -> Finding | None:
    """The callee is an optimizer or callback, called with nothing, among the arguments of another call."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or call.args or call.keywords or not _is_handed_over(ev, call):
        return None
    if not is_optimizer(callee.value) and not is_a(callee.value, *CALLBACK):
        return None
    kind = "optimizer" if is_optimizer(callee.value) else "object"
    name, steps = class_name(type(callee.value)), trail(ev, start(ev, callee.node))
    where = tr(" since {place}", place=binding_place(steps[-1].binding)) if steps else ""
    return Finding(
        title=title(
            tr(
                "{callee} is {instance} already; calling it makes no new one", callee=quoted(callee.text, 25), instance=article(f"`{name}`")
            ),
            tr("This is {instance} already", instance=article(f"`{name}`")),
        ),
        why=tr(
            "{callee} holds an instance of the class `{name}`{where}. A class is called to make an instance; the instance itself is "
            "no function. It is handed over as it is, without the parentheses: {callee}.",
            callee=quoted(callee.text),
            name=name,
            where=where,
        ),
        kind=kind,
        fixes=(
            Fix(
                tr("hand over {callee} itself", callee=quoted(callee.text)),
                tuple(drop_call(ev.site.source, one) for one in alike(ev, lambda other: ast.dump(other) == ast.dump(call))),
            ),
        ),
        docs=(_DOCS[kind],),
        origin=ev.origin(steps[-1].binding) if steps else None,
    )


def _is_handed_over(ev: Evidence, call: ast.Call) -> bool:
    around = ev.site.source.parents.get(call)
    while isinstance(around, ast.List | ast.Tuple | ast.keyword):
        around = ev.site.source.parents.get(around)
    return isinstance(around, ast.Call) and around.func is not call
