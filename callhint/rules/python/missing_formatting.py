"""A text with places for values is followed by the values, without the operator or method that puts them in.

Fails: `"%d items" (n)`, `"{} items"(n)`
Works: `"%d items" % (n)`, `"{} items".format(n)`
Fix safety: unsafe; the text has as many places as there are values, which shows what is meant but does not prove it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.rows import wants_formatting
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("printf-style String Formatting", "https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting"),)


@rule(TypeError)
def missing_formatting(ev: Evidence) -> Finding | None:
    """A text written out is called with one value for each of its places."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None:
        return None
    how = wants_formatting(callee.node, call)
    if not how:
        return None
    source = ev.site.source
    start, opening = source.span(call.func).end, argument_span(source, call).start - 1
    inside = source.text[opening : source.span(call).end]
    between = " % " if how == "%" else ".format"
    meant = f"{callee.text}{between}{inside}"
    missing = "the operator `%`" if how == "%" else "the method `.format`"
    return Finding(
        title=title(f"The text {quoted(callee.text)} is called; {missing} is missing", f"A text is called; {missing} is missing"),
        why=f"{quoted(callee.text, 60)} is a text with {'a place' if len(call.args) == 1 else f'{len(call.args)} places'} for values, and the values follow in parentheses. "
        f"Python reads a parenthesis right behind a text as a call. {missing[0].upper()}{missing[1:]} between them puts the values in: {quoted(meant, 70)}.",
        kind="text",
        fixes=(Fix(f"format the text: {quoted(meant, 60)}", (Edit(source.name, Span(start, opening), between),), Applicability.UNSAFE),),
        docs=_DOCS,
    )
