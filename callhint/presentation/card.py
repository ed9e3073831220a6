"""The card: a `Hint` as HTML that reads well live, reopened, untrusted, exported and in the dark.

Sanitizers drop style sheets, ids, aria-*, `var()` and colours of the theme, so the card is nested `<details>` with classes and the few
inline styles that survive; grey and green are transparent, and no text has a colour of its own. The empty `<div>` is where live controls
attach.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from callhint.language import tr
from callhint.presentation import phrases
from callhint.presentation.excerpt import code_lines, diff_rows, prose, quoted, shortened, visible

if TYPE_CHECKING:
    from callhint.model import Correction, Span
    from callhint.presentation.excerpt import Row
    from callhint.presentation.hint import Hint

MAX_BYTES = 6 * 1024

# MathJax would set what stands between two dollar signs; these two classes are its own way of being told not to.
_ROOT_CLASS = "callhint mathjax_ignore tex2jax_ignore"
_ROOT = "margin:4px 0;padding:8px 12px;border-left:4px solid #d08700;background:rgba(128,128,128,.08);max-width:62em"
# nbconvert's pages write a <pre> in the font of the text.
_PRE = "margin:2px 0 8px;padding:4px 8px;background:rgba(128,128,128,.12);overflow:auto;white-space:pre;font-family:monospace"
# Browsers write black in a <mark>, in a dark theme too, so its ground is opaque.
_MARK = "background:#f6c344;padding:1px 0"
_BREAK = re.compile(r"(?<=[._/(\[,])(?=\w)|(?<=[a-z])(?=[A-Z])")
# Not <ins> and <del>: where styles are dropped, their lines through and under the code hide its underscores.
_CHANGED = {
    "+": '<span class="callhint-new" style="background:rgba(46,160,67,.22)">',
    "-": '<span class="callhint-old" style="background:rgba(218,54,51,.18)">',
}


@dataclass(frozen=True, slots=True)
class _Limits:
    """How much of each part is shown; None is all of it."""

    sentence: int = 1500
    quote: int = 160
    rows: int = 24
    width: int | None = None
    lines: int | None = None
    others: int = 3
    other_lines: int | None = None


# From whole to bare: a card takes the first that keeps it within MAX_BYTES. The other corrections give way first, the snippet last.
_LIMITS = (
    _Limits(),
    _Limits(other_lines=6, width=160),
    _Limits(other_lines=0, width=160),
    _Limits(rows=16, other_lines=0, width=160, lines=48, sentence=900),
    _Limits(rows=12, other_lines=0, width=120, lines=24, sentence=700),
    _Limits(rows=8, others=1, other_lines=0, width=100, lines=8, sentence=400, quote=100),
    _Limits(rows=4, others=0, other_lines=0, width=60, lines=3, sentence=140, quote=60),
    _Limits(rows=2, others=0, other_lines=0, width=30, lines=1, sentence=60, quote=30),
)
_TITLE, _RULE, _ADDRESS, _DOCS, _LONG_CODE = 160, 80, 200, 3, 14


def render_html(hint: Hint, *, anchor: str | None = None) -> str:
    """The card, at most `MAX_BYTES` long. Live controls find it by the class `callhint-at-ANCHOR`, random if not given."""
    name = os.urandom(5).hex() if anchor is None else anchor
    size = max((len(correction.code) for correction in hint.corrections), default=0)
    card = ""
    for limits in _LIMITS:
        if limits.width is None and size > MAX_BYTES:
            continue
        card = _card(hint, limits, name)
        if len(card.encode()) <= MAX_BYTES:
            break
    return card


def _card(hint: Hint, limits: _Limits, anchor: str) -> str:
    title = _sentence(prose(hint.title, min(_TITLE, limits.sentence)))
    parts = [f'<p class="callhint-title" style="margin:0 0 6px"><strong>{title}</strong></p>']
    if hint.offender.quote:
        parts.append(_note(f"{phrases.failing_place(hint)}:"))
        parts.append(_pre(_quote(hint.offender.quote, hint.offender.mark, limits.quote), "callhint-cause"))
    else:
        parts.append(_note(phrases.failing_place(hint)))
    origin = phrases.origin_place(hint)
    if hint.origin is not None and origin is not None:
        parts.append(_note(phrases.origin_sentence(hint, origin)))
        parts.append(_pre(_escaped(shortened(hint.origin.text.replace("\n", " "), limits.quote)), "callhint-origin"))
    if hint.corrections:
        parts.append(_correction(hint, hint.corrections[0], limits, anchor))
    else:
        parts.append(f'<div class="callhint-at-{anchor}"></div>')
    if hint.why:
        parts.append(_details("callhint-why", tr("Why"), _why(hint, limits), opened=True))
    others = [_other(correction, limits) for correction in hint.corrections[1:][: limits.others]]
    if others:
        parts.append(_details("callhint-others", tr("Also possible"), "".join(others), opened=False))
    if hint.note is not None:
        heading, text = _strong(tr(phrases.NOTE)), _sentence(prose(hint.note.text, limits.sentence))
        link = f" {_link(hint.note.url, hint.note.url)}" if 0 < len(hint.note.url) <= _ADDRESS else ""
        parts.append(f'<p class="callhint-note" style="margin:4px 0">{heading} {text}{link}</p>')
    following = phrases.following(hint)
    if following is not None:
        parts.append(_note(following))
    rule = _sentence(f"callhint: `{prose(hint.rule, _RULE)}`")
    parts.append(f'<p class="callhint-rule" style="margin:6px 0 0;opacity:.8"><small>{rule}</small></p>')
    step = f" callhint-step-{hint.progress.step}" if hint.progress is not None else ""
    return f'<div class="{_ROOT_CLASS}{step}" style="{_ROOT}">' + "".join(parts) + "</div>"


def _correction(hint: Hint, correction: Correction, limits: _Limits, anchor: str) -> str:
    title = _sentence(prose(correction.title, min(_TITLE, limits.sentence)))
    if not correction.code:
        heading = _strong(tr("Instead"))
        return f'<p style="margin:4px 0">{heading} {title}</p><div class="callhint-at-{anchor}"></div>'
    body = ""
    rows = diff_rows(correction.diff, limits.rows)
    if rows:
        body += _pre(_rows(rows, limits.width), "callhint-diff")
    count = len(code_lines(correction.code, None, None))
    whole = _pre(_snippet(correction.code, limits), "callhint-code")
    if rows:
        lines = tr("1 line") if count == 1 else tr("{count} lines", count=count)
        body += _details("callhint-whole", tr("The next cell, whole ({lines})", lines=lines), whole, opened=False)
    else:
        body += whole
    advice = phrases.commands(hint, correction)
    body += _note(phrases.trust(correction) + (f" {advice}" if advice else ""))
    body += f'<div class="callhint-at-{anchor}"></div>'
    return _details(f"callhint-correction callhint-{correction.applicability}", _strong(tr("Correction")) + f" {title}", body, opened=True)


def _other(correction: Correction, limits: _Limits) -> str:
    """One of the further corrections: its title, and its code as far as there is room."""
    title = prose(correction.title, min(_TITLE, limits.sentence))
    if not correction.code:
        return _note(title)
    note = _note(f"{title}. {phrases.trust(correction)}")
    if limits.other_lines == 0:
        return note
    lines = code_lines(correction.code, limits.other_lines, limits.width)
    return note + _pre(_escaped("\n".join(lines)), "callhint-code")


def _snippet(code: str, limits: _Limits) -> str:
    """The whole snippet, or its beginning with a word on where the rest is."""
    whole = code_lines(code, None, None)
    lines = code_lines(code, limits.lines, limits.width)
    snippet = _escaped("\n".join(lines))
    if lines != whole:
        shortened_ = tr("shortened here; %callhint apply writes all of it")
        snippet += f"\n<em># {shortened_}</em>"
    return snippet


def _why(hint: Hint, limits: _Limits) -> str:
    why = f'<p style="margin:2px 0">{_sentence(prose(hint.why, limits.sentence))}</p>'
    links = " · ".join(_link(doc.title, doc.url) for doc in hint.docs[:_DOCS] if len(doc.url) <= _ADDRESS)
    return why + (f'<p class="callhint-docs" style="margin:2px 0">{links}</p>' if links else "")


def _link(title: str, url: str) -> str:
    name = _sentence(prose(title, _RULE))
    return f'<a href="{_escaped(url)}">{name}</a>' if phrases.is_address(url) else name


def _rows(rows: list[Row], width: int | None) -> str:
    """The diff with `+` and `-` in front, and each run of changed lines in one `<span>`."""
    lines: list[str] = []
    for index, row in enumerate(rows):
        line = _escaped(row.shown(width))
        if row.sign in _CHANGED:
            if index == 0 or rows[index - 1].sign != row.sign:
                line = _CHANGED[row.sign] + line
            if index + 1 == len(rows) or rows[index + 1].sign != row.sign:
                line += "</span>"
        lines.append(line)
    return "\n".join(lines)


def _quote(line: str, mark: Span, limit: int) -> str:
    quote = quoted(line, mark, limit)
    marked = f'<mark style="{_MARK}">{_escaped(quote.marked)}</mark>' if quote.marked else ""
    return _escaped(quote.before) + marked + _escaped(quote.after)


def _details(name: str, summary: str, body: str, *, opened: bool) -> str:
    return f'<details class="{name}"{" open" if opened else ""} style="margin:4px 0"><summary>{summary}</summary>{body}</details>'


def _strong(heading: str) -> str:
    return f"<strong>{_sentence(heading)}:</strong>"


def _note(text: str) -> str:
    return f'<p style="margin:2px 0">{_sentence(text)}</p>'


def _pre(content: str, name: str) -> str:
    return f'<pre class="{name}" style="{_PRE}">{content}</pre>'


def _sentence(text: str) -> str:
    """Prose as HTML, with what stands in backticks as code."""
    return phrases.CODE_SPAN.sub(_inline_code, _escaped(text))


def _inline_code(match: re.Match[str]) -> str:
    code = match[2]
    if len(code) > _LONG_CODE:
        # Sanitizers drop `overflow-wrap`; without places to break, a dotted name is wider than a narrow window.
        code = _BREAK.sub("<wbr>", code)
    return f"<code>{code}</code>"


def _escaped(text: str) -> str:
    escaped = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # A card may be pasted into, or exported to, a page that a template engine fills in.
    return escaped.replace("{{", "&#123;&#123;").replace("{%", "&#123;%").replace("{#", "&#123;#")
