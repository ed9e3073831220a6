"""Two elements of a list, tuple or call stand side by side without a comma, so that the second one calls or indexes the first.

Fails: `rows = [(1, 2) (3, 4)]`, a matrix written row under row without commas, `print("total: " (a + b))`
Works: `rows = [(1, 2), (3, 4)]`
Fix safety: safe inside a list or tuple, where what is written out can never be called; unsafe after a text among arguments.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.rows import rows_without_commas
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_WORDS = {
    ast.Tuple: "tuple",
    ast.List: "list",
    ast.Dict: "dict",
    ast.Set: "set",
    ast.ListComp: "list",
    ast.Constant: "text",
    ast.JoinedStr: "text",
}
_DOCS = (Doc("Expression lists", "https://docs.python.org/3/reference/expressions.html#expression-lists"),)


@rule(TypeError, IndexError)
def missing_comma(ev: Evidence) -> Finding | None:
    """What is called or indexed is written out, as an element of something."""
    found = rows_without_commas(ev)
    if found is None:
        return None
    first, links, certain = found
    word = _WORDS[type(first)]
    source = ev.site.source
    text = source.slice(first)
    then = "calls" if isinstance(links[0], ast.Call) else tr("takes an element of")
    return Finding(
        title=title(
            tr("A comma is missing after the {word} {text}", word=word, text=quoted(text)),
            tr("A comma is missing after {part}", part="each row" if len(links) > 1 else f"a {word}"),
        ),
        why=tr(
            "The {word} {text} is followed by {part} with no comma between them, so Python {then} "
            "the {word}. With a comma after {part2}, they are elements of their own, next to each other.",
            word=word,
            text=quoted(text),
            part="a parenthesis" if then == "calls" else "a bracket",
            then=then,
            part2="each row" if len(links) > 1 else f"the {word}",
        ),
        kind="text" if word == "text" else "container",
        confidence=Confidence.CERTAIN if certain else Confidence.LIKELY,
        fixes=(
            Fix(
                tr("put commas between the rows") if len(links) > 1 else tr("put a comma after {text}", text=quoted(text)),
                tuple(insert_after(source, link.func if isinstance(link, ast.Call) else link.value, ",") for link in links),
                Applicability.SAFE if certain else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(first), "text" if word == "text" else "container"),
    )
