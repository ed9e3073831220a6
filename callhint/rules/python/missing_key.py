"""`dict.get` was asked for a key that the dict does not have, and the `None` it gave was called.

Fails: `operations.get("mul")(2, 3)` where the key is "times"
Works: `operations["times"](2, 3)`
Fix safety: unsafe, and only where one key of the dict is spelled almost alike.
"""

from __future__ import annotations

import ast
from difflib import get_close_matches
from typing import TYPE_CHECKING

from callhint.evidence.nothing import nothing
from callhint.evidence.probe import is_a, items
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("dict.get", "https://docs.python.org/3/library/stdtypes.html#dict.get"),)


@rule(TypeError)
def missing_key(ev: Evidence) -> Finding | None:
    """What was called is the result of `.get(key)` on a dict without that key."""
    none = nothing(ev) if ev.uncalled_type == "NoneType" else None
    if none is None:
        return None
    match none.made.node:
        case ast.Call(func=ast.Attribute(value=receiver, attr="get"), args=[key, *default]) if not default or _is_none(default[0]):
            pass
        case _:
            return None
    held = none.made.values.of(receiver)
    wanted = none.made.values.of(key)
    known = [name for name, value in items(held) if type(name) is str and callable(value)]
    if not is_a(held, dict) or type(wanted) is not str or any(type(name) is str and name == wanted for name, _ in items(held)):
        return None
    source = none.made.source
    name, asked = quoted(source.slice(receiver), 30), quoted(source.slice(key), 30)
    close = get_close_matches(wanted.casefold(), [other.casefold() for other in known], n=2, cutoff=0.75)
    near = [other for other in known if other.casefold() in close]
    where = tr("{place} kept that `None`. ", place=binding_place(none.binding)) if none.binding is not None else ""
    fixes: tuple[Fix, ...] = ()
    if len(near) == 1 and isinstance(key, ast.Constant):
        fixes = (Fix(tr("ask for the key `{near!r}`", near=near[0]), (replace(source, key, repr(near[0])),), Applicability.UNSAFE),)
    return Finding(
        title=title(
            tr("{name} has no key {asked}, so `.get` gave `None`", name=name, asked=asked),
            tr("{name} has no such key, so `.get` gave `None`", name=name),
        ),
        why=tr(
            "`.get` does not complain about a key that is missing: it gives `None`, and `None` cannot be called. {where}"
            "{name} holds no function under {asked}; with square brackets, `{receiver}[…]`, the missing key is reported at once.",
            where=where,
            name=name,
            asked=asked,
            receiver=source.slice(receiver),
        ),
        kind="none",
        fixes=fixes,
        docs=_DOCS,
        offender=ev.offender(none.shown, "none"),
        origin=ev.origin(none.binding),
    )


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
