"""The hint for a terminal: eighty columns, plain unless colour is asked for, the corrected snippet whole and ready to be copied."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from typing import TYPE_CHECKING

from callhint.language import tr
from callhint.presentation import phrases
from callhint.presentation.excerpt import diff_rows, prose, quoted, shortened, visible

if TYPE_CHECKING:
    from callhint.model import Correction
    from callhint.presentation.excerpt import Quote
    from callhint.presentation.hint import Hint

_COLUMNS = 80
_INDENT, _CODE_INDENT = "  ", "      "
_CODE_COLUMNS = _COLUMNS - len(_CODE_INDENT)
# What a line may end with: a word, or one of the wide letters, between which Chinese has no spaces; punctuation stays with it.
_PIECES = re.compile(r"\s+|(?:[^\s\u2e80-\u9fff\uff00-\uffef]+|[\u2e80-\u9fff\uff00-\uffef])[\u3001\u3002\uff09\uff0c\uff1a\uff1b]*")
_SENTENCES, _TITLE, _ROWS, _ADDRESS = 1500, 160, 40, 200
# Longer snippets stay plain: highlighting them would take longer than reading them.
_COLORED_CHARACTERS = 20_000


def render_text(hint: Hint, *, color: bool = False) -> str:
    paint = _Paint(on=color)
    lines = [paint.bold(_wrapped(f"callhint: {prose(hint.title, _TITLE)}", "", "  ")), ""]
    lines += _cause(hint, paint)
    if hint.corrections:
        lines += ["", *_correction(hint, hint.corrections[0], paint, first=True)]
    if hint.why:
        lines += ["", _wrapped(tr("Why") + f": {prose(hint.why, _SENTENCES)}", _INDENT, _INDENT)]
    lines += [
        _wrapped(f"{prose(doc.title, _TITLE)}: {visible(doc.url)}", f"{_INDENT}- ", f"{_INDENT}  ")
        for doc in hint.docs
        if len(doc.url) <= _ADDRESS
    ]
    for correction in hint.corrections[1:]:
        lines += ["", *_correction(hint, correction, paint, first=False), ""]
    if hint.note is not None:
        note = tr(phrases.NOTE) + f": {prose(hint.note.text, _SENTENCES)} {visible(shortened(hint.note.url, _ADDRESS))}"
        lines += ["", _wrapped(note.rstrip(), _INDENT, _INDENT)]
    following = phrases.following(hint)
    if following is not None:
        lines += ["", _wrapped(following, _INDENT, _INDENT)]
    lines += [_INDENT + tr("Rule") + f": {prose(hint.rule, _TITLE)}"]
    return "\n".join(lines)


def _cause(hint: Hint, paint: _Paint) -> list[str]:
    where = phrases.failing_place(hint)
    if not hint.offender.quote:
        lines = [f"{_INDENT}{where}"]
    else:
        quote = quoted(hint.offender.quote, hint.offender.mark, _CODE_COLUMNS)
        lines = [f"{_INDENT}{where}:", _CODE_INDENT + quote.before + paint.bold(quote.marked) + quote.after]
        if quote.marked:
            lines.append(_CODE_INDENT + _carets(quote))
    origin = phrases.origin_place(hint)
    if hint.origin is not None and origin is not None:
        lines.append(_wrapped(phrases.origin_sentence(hint, origin), _INDENT, _INDENT))
        lines.append(_CODE_INDENT + visible(shortened(hint.origin.text.replace("\n", " "), _CODE_COLUMNS)))
    return lines


def _correction(hint: Hint, correction: Correction, paint: _Paint, *, first: bool) -> list[str]:
    heading = tr("Also possible") if not first else tr("Correction") if correction.code else tr("Instead")
    lines = [paint.bold(_wrapped(f"{heading}: {prose(correction.title, _TITLE)}", _INDENT, _INDENT))]
    if not correction.code:
        return lines
    if first:
        rows = diff_rows(correction.diff, _ROWS)
        lines += [paint.sign(row.sign, f"{_INDENT}  {row.shown(_CODE_COLUMNS)}") for row in rows]
    advice = phrases.commands(hint, correction) if first else None
    lines.append(_wrapped(phrases.trust(correction) + (f" {advice}" if advice else ""), _INDENT, _INDENT))
    # Flush left and untouched, so that what is copied from the terminal is what runs, multi-line strings included.
    return [*lines, "", paint.code(visible(correction.code.rstrip("\n")))]


def _carets(quote: Quote) -> str:
    return " " * _width(quote.before) + "^" * max(1, _width(quote.marked))


def _width(text: str) -> int:
    """The columns a text takes in a terminal: Chinese letters two, accents that combine none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1 for character in text
    )


def _wrapped(text: str, first: str, rest: str) -> str:
    if _width(text) == len(text):
        return textwrap.fill(text, _COLUMNS, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
    lines, line = [], first
    for piece in _PIECES.findall(text):
        if line.strip() and _width(line) + _width(piece.rstrip()) > _COLUMNS:
            lines.append(line.rstrip())
            line = rest
        line += piece if line.strip() else piece.lstrip()
    return "\n".join([*lines, line.rstrip()])


class _Paint:
    """Colour where it was asked for, else the text as it is."""

    def __init__(self, *, on: bool) -> None:
        self.on = on

    def bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[22m" if self.on and text else text

    def sign(self, sign: str, line: str) -> str:
        number = {"+": 32, "-": 31}.get(sign)
        return f"\x1b[{number}m{line}\x1b[39m" if self.on and number else line

    def code(self, code: str) -> str:
        if not self.on or len(code) > _COLORED_CHARACTERS:
            return code
        # pygments takes 30 ms to import, and most hints are shown without it.
        from pygments import highlight  # noqa: PLC0415
        from pygments.formatters import TerminalFormatter  # noqa: PLC0415
        from pygments.lexers import PythonLexer  # noqa: PLC0415

        return highlight(code, PythonLexer(stripnl=False, ensurenl=False), TerminalFormatter())
