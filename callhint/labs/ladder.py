"""Help in steps, for a course: what the object is, where it came from, what to use instead, the corrected lines, why.

A ladder holds the whole hint in the kernel's memory and gives out one that has the open steps and nothing else. That one is what is drawn,
sent and saved, so what is not open yet is nowhere else.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from enum import IntEnum
from typing import TYPE_CHECKING

from callhint.model import Progress

if TYPE_CHECKING:
    from callhint.presentation.hint import Hint

_CODE = re.compile(r"`([^`]*)`")
_NAME = re.compile(r"\w+")
# Where a title ends to say what the thing is, outside code: rather late than early.
_ENDS = (re.compile(r"((?:[^`]|`[^`]*`)*?)[;:] "), re.compile(r"((?:[^`]|`[^`]*`)*?)(?:[;:,]| but) "))
_ALIKE, _CHANGED = 0.6, 50


class Step(IntEnum):
    """The steps, in the order in which they open."""

    WHAT = 1
    WHERE = 2
    INSTEAD = 3
    LINES = 4
    WHY = 5


_TELLS = {
    Step.WHERE: "where it came from",
    Step.INSTEAD: "what to use instead",
    Step.LINES: "the corrected lines",
    Step.WHY: "why",
}


class Ladder:
    """The help with one mistake, as far as it is open."""

    def __init__(self, hint: Hint) -> None:
        self.hint = hint
        self._open = Step.WHAT
        self._failed: set[str] = set()
        self._cell: str | None = None
        self._corrected = False

    def came(self, hint: Hint, code: str, cell: str | None) -> None:
        """The mistake was made in a cell with this code; `cell` is the front end's id of it.

        The ladder goes on where it was, or from its beginning if the mistake had been corrected.
        """
        if self._corrected:
            self._open = Step.WHAT
        self.hint, self._failed, self._cell, self._corrected = hint, _lines(code), cell, False

    @property
    def _steps(self) -> tuple[Step, ...]:
        """The steps that have something to say about this mistake."""
        lacking = set() if self.hint.origin is not None else {Step.WHERE}
        if not self.hint.corrections:
            lacking |= {Step.INSTEAD, Step.LINES}
        return tuple(step for step in Step if step not in lacking)

    @property
    def _following(self) -> Step | None:
        return next((step for step in self._steps if step > self._open), None)

    @property
    def progress(self) -> Progress:
        following = self._following
        return Progress(
            step=sum(step <= self._open for step in self._steps),
            steps=len(self._steps),
            following=_TELLS[following] if following is not None else "",
            confirm=following is Step.LINES,
        )

    def advance(self, *, confirmed: bool) -> bool:
        """Open the next step, if there is one; the corrected lines only when that was confirmed."""
        following = self._following
        if following is None or (following is Step.LINES and not confirmed):
            return False
        self._open = following
        return True

    def seen(self) -> Hint:
        """The open part of the hint."""
        return replace(part(self.hint, self._open), progress=self.progress)

    def ran(self, code: str, cell: str | None) -> bool:
        """Whether the mistake is corrected now that a cell with this code has run to its end; true once.

        It is when that cell is the one that failed, each line the same or like it, or when it holds a correction.
        """
        corrected = not self._corrected and self._corrects(_lines(code), cell)
        self._corrected |= corrected
        return corrected

    def _corrects(self, lines: set[str], cell: str | None) -> bool:
        if any(_lines(correction.code) <= lines for correction in self.hint.corrections if _lines(correction.code)):
            return True
        changed = self._failed - lines
        if not self._failed or len(changed) > _CHANGED or (changed and (cell is None or cell != self._cell)):
            return False
        return all(get_close_matches(line, lines - self._failed, 1, _ALIKE) for line in changed)


class Ladders:
    """The ladders of a session, one for each mistake."""

    def __init__(self) -> None:
        self._of: dict[tuple[str, str], Ladder] = {}

    def of(self, hint: Hint) -> Ladder:
        return self._of.setdefault((hint.rule, hint.offender.text), Ladder(hint))

    def ran(self, code: str, cell: str | None) -> list[Ladder]:
        """The mistakes that are corrected now that a cell has run to its end."""
        return [ladder for ladder in self._of.values() if ladder.ran(code, cell)]


def part(hint: Hint, step: Step) -> Hint:
    """What the hint says up to a step."""
    if step is Step.WHY:
        return hint
    corrections = hint.corrections if step >= Step.INSTEAD else ()
    if step < Step.LINES:
        corrections = tuple(replace(correction, code="", diff="", cell=None) for correction in corrections)
    return replace(
        hint,
        title=hint.title if step >= Step.INSTEAD else _what_it_is(hint),
        why="",
        origin=hint.origin if step >= Step.WHERE else None,
        corrections=corrections,
        docs=(),
    )


def _what_it_is(hint: Hint) -> str:
    """The title without what it tells of the correction."""
    new = _new_names(hint)
    for ends in _ENDS:
        clause = ends.match(hint.title)
        sentence = clause[1] if clause is not None else hint.title
        if not _names(*_CODE.findall(sentence)) & new:
            return sentence
    return f"What fails is `{hint.offender.text}`"


def _new_names(hint: Hint) -> set[str]:
    """The names in the corrected lines that the person has not written."""
    rows = [row for correction in hint.corrections for row in correction.diff.splitlines()]
    new = _names(*(row[1:] for row in rows if row.startswith("+")))
    own = [hint.offender.quote, hint.offender.text, hint.error.message, hint.origin.text if hint.origin is not None else ""]
    return new - _names(*(row[1:] for row in rows if row[:1] in {"-", " "}), *own)


def _names(*texts: str) -> set[str]:
    return {name for text in texts for name in _NAME.findall(text)}


def _lines(code: str) -> set[str]:
    """The lines that do something."""
    lines = (line.strip() for line in code.splitlines())
    return {line for line in lines if line and not line.startswith("#")}
