"""A member of a module or class is missing, because the imported name has been given something else in the meantime.

`time = time.time()` works once; from then on `time` is a number, and a number has no `time`.

Fails: `time = time.time()` in one cell, `time.time()` in a later one
Works: `import time` again, and another name for the result: `start = time.time()`
Fix safety: safe; the import is repeated and the value kept under another name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.overwriting import overwritten_receiver
from callhint.evidence.scopes import value_uses
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import rename, unused_name
from callhint.rules.rewrite_names import restoration
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Assignment statements", "https://docs.python.org/3/reference/simple_stmts.html#assignment-statements"),)


@rule(AttributeError)
def overwritten_import(ev: Evidence) -> Finding | None:
    """The name was imported, what it held has the member, and a statement gave the name something that has not."""
    over = overwritten_receiver(ev)
    site = ev.cell_site
    if over is None or over.before is None or site is None or site.top_level is None:
        return None
    name, what, taker = over.name, what_it_is(over.callee.value), over.taken[0]
    again = restoration(over.before)
    new = unused_name(f"{name}_value", ev.names)
    rest = site.source.statements[site.source.statements.index(site.top_level) :]
    edits = rename(site.source, value_uses(site.source, rest, name, but=over.members), name, new)
    return Finding(
        title=title(
            tr("`{name}` is {what} by now, and no longer what was imported", name=name, what=what),
            tr("`{name}` was overwritten and is {what} now", name=name, what=what),
        ),
        why=tr(
            "{place} imported `{name}`: {again}. {where} gave the name to {what}: "
            "{line}. From then on `{name}` means that value, which has not what the import has. "
            "With another name for the value, as `{new}`, the import stays what it was.",
            place=binding_place(over.before),
            name=name,
            again=quoted(again),
            where=binding_place(taker),
            what=what,
            line=quoted(taker.first_line),
            new=new,
        ),
        kind=kind_of(over.callee.value),
        fixes=(
            Fix(
                tr("run {again} again and keep the value as `{new}`", again=quoted(again), new=new),
                edits,
                before=(f"{new} = {name}", again),
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(over.callee, kind_of(over.callee.value)),
        origin=ev.origin(taker),
    )
