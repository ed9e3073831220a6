"""A table of functions holds the result of one of them, where the function itself was to be stored.

`{"square": square(2)}` calls `square` at once and stores a number; the parentheses belong where the entry is used.

Fails: `operations = {"square": square(2), "double": double}`, then `operations["square"](3)`
Works: `operations = {"square": square, "double": double}`
Fix safety: unsafe; that a function was meant shows in the other entries and in how the entry is called.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_call
from callhint.evidence.probe import elements, is_a, is_callable, is_function, items, type_name
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import article, binding_place, quoted, short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Calls", "https://docs.python.org/3/reference/expressions.html#calls"),)


@rule(TypeError)
def stored_result(ev: Evidence) -> Finding | None:
    """The callee is an entry of a container of functions, and what was put there is a call of a function that fits."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not isinstance(callee.node, ast.Subscript):
        return None
    steps = trail(ev, start(ev, callee.node))
    stored = steps[0].spot if len(steps) == 1 else None
    if stored is None or not isinstance(stored.node, ast.Call):
        return None
    function = stored.values.of(stored.node.func)
    if not is_function(function) or takes_call(function, call) is not True:
        return None
    container = ev.values.of(callee.node.value)
    others = [held for _, held in items(container)] if is_a(container, dict) else list(elements(container))
    if not any(is_callable(held) for held in others):
        return None
    entry, name = quoted(callee.text, 30), quoted(stored.source.slice(stored.node.func), 30)
    kind = article(f"`{short_type(type_name(callee.value))}`")
    return Finding(
        title=title(
            tr("{entry} holds the result of {name}, not {name} itself", entry=entry, name=name),
            tr("{entry} holds a result, not a function", entry=entry),
        ),
        why=tr(
            "{place} stored {stored}, which calls {name} at once: what is kept is its result, "
            "{kind}. Other entries of {container} are functions, and so is {name} without parentheses.",
            place=binding_place(steps[0].binding),
            stored=quoted(stored.text, 50),
            name=name,
            kind=kind,
            container=quoted(ev.site.source.slice(callee.node.value), 30),
        ),
        kind="function-result",
        confidence=Confidence.LIKELY,
        fixes=(
            Fix(
                tr("store {name} without calling it", name=name),
                (replace(stored.source, stored.node, name.strip("`")),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(steps[0].binding),
    )
