"""The user's own text, made fit to be shown: one line of it with a mark, the rows of a diff, no character that could do harm.

Names, messages and code come from anywhere, a downloaded notebook included. Characters that move the cursor, reverse the reading order or
hide are each replaced by one visible character, so that columns stay what they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callhint.model import Span

CUT = "..."
"""Three full stops: a terminal without Unicode prints them as well."""

_TREACHEROUS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and newline: escape sequences, carriage return, C1
    "\xad\u061c\u180e\u200b\u200e\u200f\u2060-\u206f\ufeff"  # invisible, and the marks and isolates that turn the reading order
    "\u2028-\u202e"  # line separators that are no newline, embeddings and overrides
    "\ufff9-\ufffb\ufffe\uffff"  # annotations, noncharacters
    "\ud800-\udfff"  # lone surrogates, which no output stream can encode
    "\U000e0000-\U000e007f]"  # tags: whole sentences that nobody sees
)
_CODE_SPAN = re.compile("(`[^`]*`)")
_CHINESE_AFTER_CODE = re.compile("\\A(?=[\u4e00-\u9fff])")
_CHINESE_BEFORE_CODE = re.compile("(?<=[\u4e00-\u9fff])\\Z")
_PICTURES_OF_CONTROLS = 0x2400
_SPACE, _DELETE = 0x20, 0x7F
_CONTEXT_KEPT = 2


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < _SPACE:
        return chr(_PICTURES_OF_CONTROLS + code)
    return "\u2421" if code == _DELETE else "\ufffd"


def visible(text: str) -> str:
    """The text with every treacherous character replaced by one that can be seen."""
    if text.isprintable():
        return text
    return _TREACHEROUS.sub(_picture, text)


def prose(text: str, limit: int) -> str:
    """Running text: on one line, at most `limit` characters."""
    # The slice comes first, because a message of a megabyte is not worth searching.
    line = " ".join(visible(text[: 2 * limit]).split())
    return shortened(line if line.isascii() else _spaced(line), limit)


def _spaced(line: str) -> str:
    """Chinese with a space on either side of code, and none between sentences, whoever has put the pieces together."""
    parts = _CODE_SPAN.split(line)
    words = [_CHINESE_AFTER_CODE.sub(" ", part) if index else part for index, part in enumerate(parts[::2])]
    parts[::2] = [_CHINESE_BEFORE_CODE.sub(" ", part) if index < len(words) - 1 else part for index, part in enumerate(words)]
    return "".join(parts).replace("。 ", "。")


def shortened(line: str, limit: int) -> str:
    return line if len(line) <= limit else line[: limit - len(CUT)] + CUT


@dataclass(frozen=True, slots=True)
class Quote:
    """A line of the user's with the blamed expression in the middle of three parts (empty if it cannot be marked)."""

    before: str
    marked: str
    after: str


def quoted(line: str, mark: Span, limit: int) -> Quote:
    """A window of at most `limit` characters on `line`, chosen so that the marked expression can be seen."""
    start = min(mark.start, len(line))
    end = min(max(mark.end, start), len(line))
    left = 0
    if len(line) > limit and end > limit - len(CUT):
        left = max(0, min(start - limit // 4, len(line) - limit))
    right = min(len(line), left + limit)
    start, end = max(start, left), min(max(end, left), right)

    before, marked, after = (
        visible(part.replace("\n", " ").replace("\t", " ")) for part in (line[left:start], line[start:end], line[end:right])
    )
    if left:
        before = CUT + before[len(CUT) :]
    if right < len(line):
        # The dots take the place of characters of whichever part is last.
        if len(after) >= len(CUT):
            after = after[: -len(CUT)] + CUT
        else:
            marked = marked[: len(marked) - (len(CUT) - len(after))]
            after = CUT
    return Quote(before, marked, after) if marked else Quote("", "", before + after)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a diff: `sign` is "+", "-", " " or "" for what is no line of code: the name of a file, a remark on lines left out."""

    sign: str
    line: str

    def shown(self, width: int | None = None) -> str:
        """The row as text, at most about `width` characters long."""
        line = self.line if width is None else shortened(self.line, width)
        return f"{self.sign or ' '} {visible(line)}".rstrip()


_GAP = Row("", CUT)


def diff_rows(diff: str, limit: int) -> list[Row]:
    """The rows worth reading: changed lines, two unchanged ones around them, at most `limit` in all and a remark on the rest."""
    rows: list[Row] = []
    lines = diff.split("\n")
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if line.startswith("--- ") and following.startswith("@@"):
            rows.append(Row("", f"{line[4:]}:"))
        elif line[:1] in {"+", "-", " "}:
            rows.append(Row(line[0], line[1:]))
        elif line.startswith("@@") and rows and rows[-1].sign:
            rows.append(_GAP)
    rows = _near_changes(rows)
    if len(rows) > limit:
        rest = sum(1 for row in rows[limit - 1 :] if row.sign)
        rows = [*rows[: limit - 1], Row("", more_lines(rest))]
    return rows


def _near_changes(rows: list[Row]) -> list[Row]:
    changed = [index for index, row in enumerate(rows) if row.sign in {"+", "-"}]
    near = {index + shift for index in changed for shift in range(-_CONTEXT_KEPT, _CONTEXT_KEPT + 1)}
    kept: list[Row] = []
    for index, row in enumerate(rows):
        if (index in near or not row.sign) and row != _GAP:
            kept.append(row)
        elif kept and kept[-1].sign:
            kept.append(_GAP)
    # Blank lines at the end, and a gap there, tell nothing.
    while kept and kept[-1].sign.strip() == "" and kept[-1].line.strip() in {"", CUT}:
        kept.pop()
    return kept


def code_lines(code: str, limit: int | None, width: int | None) -> list[str]:
    """The lines of a snippet; with limits, the first ones and a remark on the rest."""
    lines = code.rstrip("\n").split("\n")
    if limit is not None and len(lines) > limit:
        lines = [*lines[: limit - 1], more_lines(len(lines) - limit + 1)]
    if width is not None:
        lines = [shortened(line, width) for line in lines]
    return lines


def more_lines(count: int) -> str:
    return f"{CUT} {count} more {'line' if count == 1 else 'lines'}"
