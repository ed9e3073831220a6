"""What has to be undone before a corrected registration can run: the wrong handler, and the change that called it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a, is_exactly, items
from callhint.evidence.values import local_names

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot

_PLAIN = (bool, int, float, str, type(None))


def restored_trait(ev: Evidence, registration: Spot, handler: ast.expr) -> tuple[str, ...]:
    """Statements that take back `widget.observe(None, …)` and set the trait that is being changed to what it was.

    traitlets (`HasTraits.notify_change`) keeps the change in a frame of its own while it calls the observers.
    """
    call = registration.node
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr != "observe":
        return ()
    source = registration.source
    receiver = source.slice(call.func.value)
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    words = {id(keyword.value): f"{keyword.arg}=" for keyword in call.keywords}
    arguments = [f"{words.get(id(node), '')}{'None' if node is handler else source.slice(node)}" for node in given]
    statements = [f"{receiver}.unobserve({', '.join(arguments)})"]
    change = next(
        (value for value in local_names(ev.raising_frame.frame).values() if is_a(value, "traitlets.Bunch", "traitlets.utils.bunch.Bunch")),
        None,
    )
    known = {key: value for key, value in items(change) if type(key) is str}
    old, name = known.get("old", UNKNOWN), known.get("name")
    if is_exactly(old, *_PLAIN) and type(name) is str and known.get("owner") is registration.values.of(call.func.value):
        statements.append(f"{receiver}.{name} = {old!r}")
    return tuple(statements)
