"""A line that starts with `/` was turned into a call by IPython.

IPython reads `/f x` as `f(x)`: its autocall. A slash that was meant for something else makes a call of whatever follows it.

Fails: a cell `/1`, which IPython runs as `1()`
Works: the cell without the slash
Fix safety: unsafe; what the slash was meant for is not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rule import rule
from callhint.rules.wording import kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Automatic parentheses and quotes", "https://ipython.readthedocs.io/en/stable/interactive/reference.html"),)


@rule(TypeError)
def autocall_slash(ev: Evidence) -> Finding | None:
    """The cell as typed has a slash where the cell as run has a call."""
    callee, cell = ev.uncallable, ev.site.source.cell
    if callee is None or ev.site.call is None or cell is None:
        return None
    typed = next((line for line in ev.session.raw(cell).split("\n") if line.startswith("/")), None)
    if typed is None or typed[1:].split()[:1] != [callee.text]:
        return None
    return Finding(
        title=title(
            tr("IPython reads the line {typed} as the call `{callee}()`", typed=quoted(typed), callee=callee.text),
            tr("IPython turned a line that starts with `/` into a call"),
        ),
        why=tr(
            "A line that begins with a slash is IPython's autocall: {typed} runs as {code}. "
            "`{callee}` is {what}, which cannot be called. Without the slash the line is plain Python.",
            typed=quoted(typed),
            code=quoted(ev.site.source.slice(ev.site.call)),
            callee=callee.text,
            what=what_it_is(callee.value),
        ),
        kind=kind_of(callee.value),
        fixes=(Fix(tr("leave the slash out"), (drop_call(ev.site.source, ev.site.call),), Applicability.UNSAFE),),
        docs=_DOCS,
    )
