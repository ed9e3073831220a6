"""Two elements of a list, tuple or call stand side by side without a comma, so that the second one calls or indexes the first.

Fails: `rows = [(1, 2) (3, 4)]`, a matrix written row under row without commas, `print("total: " (a + b))`
Works: `rows = [(1, 2), (3, 4)]`
Fix safety: safe inside a list or tuple, where what is written out can never be called; unsafe after a text among arguments.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.rows import rows_without_commas
from callhint.language import tr, tr_noop
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, sentence, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_WORDS = {
    ast.Tuple: (tr_noop("the tuple"), tr_noop("a tuple")),
    ast.List: (tr_noop("the list"), tr_noop("a list")),
    ast.Dict: (tr_noop("the dict"), tr_noop("a dict")),
    ast.Set: (tr_noop("the set"), tr_noop("a set")),
    ast.ListComp: (tr_noop("the list"), tr_noop("a list")),
    ast.Constant: (tr_noop("the text"), tr_noop("a text")),
    ast.JoinedStr: (tr_noop("the text"), tr_noop("a text")),
}
_DOCS = (Doc("Expression lists", "https://docs.python.org/3/reference/expressions.html#expression-lists"),)


@rule(TypeError, IndexError)
def missing_comma(ev: Evidence) -> Finding | None:
    """What is called or indexed is written out, as an element of something."""
    found = rows_without_commas(ev)
    if found is None:
        return None
    first, links, certain = found
    the, one = map(tr, _WORDS[type(first)])
    kind = "text" if isinstance(first, ast.Constant | ast.JoinedStr) else "container"
    source = ev.site.source
    text = source.slice(first)
    told = (
        tr_noop("{subject} {text} is followed by a parenthesis with no comma between them, so Python calls {the}.")
        if isinstance(links[0], ast.Call)
        else tr_noop("{subject} {text} is followed by a bracket with no comma between them, so Python takes an element of {the}.")
    )
    return Finding(
        title=title(
            tr("A comma is missing after {the} {text}", the=the, text=quoted(text)),
            tr("A comma is missing after {one}", one=tr("each row") if len(links) > 1 else one),
        ),
        why=tr(
            "{story} With a comma after {row}, they are elements of their own, next to each other.",
            story=tr(told, subject=sentence(the), text=quoted(text), the=the),
            row=tr("each row") if len(links) > 1 else the,
        ),
        kind=kind,
        confidence=Confidence.CERTAIN if certain else Confidence.LIKELY,
        fixes=(
            Fix(
                tr("put commas between the rows") if len(links) > 1 else tr("put a comma after {text}", text=quoted(text)),
                tuple(insert_after(source, link.func if isinstance(link, ast.Call) else link.value, ",") for link in links),
                Applicability.SAFE if certain else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(first), kind),
    )
