"""The card for renderers that read Markdown and no HTML; what is not ours stands in fences, code spans or entities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from callhint.language import tr
from callhint.presentation import phrases
from callhint.presentation.excerpt import diff_rows, prose, quoted, shortened, visible

if TYPE_CHECKING:
    from callhint.model import Correction
    from callhint.presentation.hint import Hint

_SENTENCES, _TITLE, _RULE, _QUOTE, _ROWS, _DOCS = 1500, 160, 80, 160, 24, 3

# Also what only some renderers know: footnotes, math, mentions, emoji names, bare addresses, template syntax.
_STRUCTURAL = re.compile(r"[\\`*_{}\[\]()#+\-!|<>~$&@=^]|:(?=\S)|\.(?=\S)|(?<=\d)\.")

_MATH = re.compile(r"(\S*[$\\]\S*)")


def render_markdown(hint: Hint) -> str:
    """The same as the card, in the same order."""
    blocks = [f"**{_sentence(prose(hint.title, _TITLE))}**", *_cause(hint)]
    if hint.corrections:
        blocks += _correction(hint, hint.corrections[0])
    if hint.why:
        blocks.append(_strong(tr("Why")) + f" {_sentence(prose(hint.why, _SENTENCES))}")
    if hint.docs:
        blocks.append("\n".join(f"- {_link(doc.title, doc.url)}" for doc in hint.docs[:_DOCS]))
    for correction in hint.corrections[1:]:
        title = _strong(tr("Also possible")) + f" {_sentence(prose(correction.title, _TITLE))}"
        blocks += [f"{title}. {phrases.trust(correction)}", _code(correction)] if correction.code else [title]
    if hint.note is not None:
        link = f" {_link(hint.note.url, hint.note.url)}" if hint.note.url else ""
        blocks.append(_strong(tr(phrases.NOTE)) + f" {_sentence(prose(hint.note.text, _SENTENCES))}{link}")
    following = phrases.following(hint)
    if following is not None:
        blocks.append(_sentence(following))
    blocks.append(f"callhint: {_code_span(prose(hint.rule, _RULE))}")
    return "\n\n".join(blocks)


def _cause(hint: Hint) -> list[str]:
    where = phrases.failing_place(hint)
    if not hint.offender.quote:
        blocks = [_sentence(where)]
    else:
        quote = quoted(hint.offender.quote, hint.offender.mark, _QUOTE)
        carets = "\n" + " " * len(quote.before) + "^" * len(quote.marked) if quote.marked else ""
        blocks = [_sentence(f"{where}:"), _fence(quote.before + quote.marked + quote.after + carets, "python")]
    origin = phrases.origin_place(hint)
    if hint.origin is not None and origin is not None:
        text = visible(shortened(hint.origin.text.replace("\n", " "), _QUOTE))
        blocks += [_sentence(phrases.origin_sentence(hint, origin)), _fence(text, "python")]
    return blocks


def _correction(hint: Hint, correction: Correction) -> list[str]:
    title = _sentence(prose(correction.title, _TITLE))
    if not correction.code:
        return [_strong(tr("Instead")) + f" {title}"]
    blocks = [_strong(tr("Correction")) + f" {title}"]
    rows = diff_rows(correction.diff, _ROWS)
    if rows:
        blocks.append(_fence("\n".join(row.shown() for row in rows), "diff"))
        blocks.append(tr("The next cell, whole:"))
    blocks.append(_code(correction))
    advice = phrases.commands(hint, correction)
    blocks.append(_sentence(phrases.trust(correction) + (f" {advice}" if advice else "")))
    return blocks


def _strong(heading: str) -> str:
    return f"**{_sentence(heading)}:**"


def _code(correction: Correction) -> str:
    return _fence(visible(correction.code.rstrip("\n")), "python")


def _sentence(text: str) -> str:
    """Prose as Markdown: code spans stay code, every other mark becomes an entity, which no renderer takes for structure."""
    parts: list[str] = []
    done = 0
    for match in phrases.CODE_SPAN.finditer(text):
        parts += _words(text[done : match.start()])
        parts.append(_code_span(match[2]))
        done = match.end()
    parts += _words(text[done:])
    sentence = ""
    for part in parts:
        # Two code spans that touch would be taken for one.
        sentence += f" {part}" if sentence.endswith("`") and part.startswith("`") else part
    return sentence


def _words(text: str) -> list[str]:
    """Prose without code spans. MathJax sets what it finds in the finished page, entities or not, everywhere but in code."""
    return [_code_span(part) if index % 2 else _entities(part) for index, part in enumerate(_MATH.split(text)) if part]


def _entities(text: str) -> str:
    return _STRUCTURAL.sub(lambda match: f"&#{ord(match[0])};", text)


def _code_span(code: str) -> str:
    ticks = "`" * (_longest_run(code) + 1)
    # One space inside each end is taken away again, and keeps a backtick at the border apart from the delimiter.
    space = " " if code.startswith(("`", " ")) or code.endswith(("`", " ")) else ""
    return f"{ticks}{space}{code}{space}{ticks}"


def _fence(code: str, language: str) -> str:
    ticks = "`" * max(3, _longest_run(code) + 1)
    return f"{ticks}{language}\n{code}\n{ticks}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)


def _link(title: str, url: str) -> str:
    name = _sentence(prose(title, _RULE))
    return f"[{name}](<{url}>)" if phrases.is_address(url) else name
