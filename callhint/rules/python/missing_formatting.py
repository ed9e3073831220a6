"""A text with places for values is followed by the values, without the operator or method that puts them in.

Fails: `"%d items" (n)`, `"{} items"(n)`
Works: `"%d items" % (n)`, `"{} items".format(n)`
Fix safety: unsafe; the text has as many places as there are values, which shows what is meant but does not prove it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.rows import wants_formatting
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, sentence, title

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
    missing = tr("the operator `%`") if how == "%" else tr("the method `.format`")
    return Finding(
        title=title(
            tr("The text {callee} is called; {missing} is missing", callee=quoted(callee.text), missing=missing),
            tr("A text is called; {missing} is missing", missing=missing),
        ),
        why=tr(
            "{callee} is a text with {places} for values, and the values follow in parentheses. "
            "Python reads a parenthesis right behind a text as a call. {sign} between them puts the values in: {meant}.",
            callee=quoted(callee.text, 60),
            places=tr("a place") if len(call.args) == 1 else tr("{count} places", count=len(call.args)),
            sign=sentence(missing),
            meant=quoted(meant, 70),
        ),
        kind="text",
        fixes=(
            Fix(
                tr("format the text: {meant}", meant=quoted(meant, 60)),
                (Edit(source.name, Span(start, opening), between),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )
