"""Help in steps, for a course: what the object is, where it came from, what to use instead, the corrected lines, why.

A ladder holds the whole hint in the kernel's memory and gives out one that has the open steps and nothing else. That one is what is drawn,
sent and saved, so what is not open yet is nowhere else.
"""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import IntEnum
from typing import TYPE_CHECKING

from callhint.language import tr, tr_noop
from callhint.model import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from callhint.presentation.hint import Hint

_CODE = re.compile(r"`([^`]*)`")
_NAME = re.compile(r"\w+")
# Where a title ends to say what the thing is, outside code: rather late than early.
_CLAUSE = r"((?:[^`]|`[^`]*`)*?)"
_ENDS = (_CLAUSE + "(?:[;:] |[；：])", _CLAUSE + "(?:[;:,；：，]|{but})")
_ALIKE, _CHANGED = 0.6, 50


class Step(IntEnum):
    """The steps, in the order in which they open."""

    WHAT = 1
    WHERE = 2
    INSTEAD = 3
    LINES = 4
    WHY = 5


_TELLS = {
    Step.WHERE: tr_noop("where it came from"),
    Step.INSTEAD: tr_noop("what to use instead"),
    Step.LINES: tr_noop("the corrected lines"),
    Step.WHY: tr_noop("why"),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a course lets help go."""

    stepwise: bool = True
    """Whether the steps are opened one by one; else the highest is open from the beginning."""
    highest: Step = Step.WHY
    tries: int | Mapping[str, int] = 0
    """How often the mistake has to come again before the next step opens; the steps by name, if it is not the same for all."""
    confirm: bool = True
    """Whether the corrected lines are opened only to who confirms."""

    def tries_before(self, step: Step) -> int:
        return self.tries if isinstance(self.tries, int) else self.tries.get(step.name.lower(), 0)


class Ladder:
    """The help with one mistake, as far as it is open."""

    def __init__(self, hint: Hint, limits: Callable[[], Limits] = Limits, on_open: Callable[[Ladder], None] | None = None) -> None:
        """`limits` gives those that hold now: they may change while the ladder is in use. `on_open` is told when a step is opened."""
        self.hint = hint
        self._limits = limits
        self._on_open = on_open
        self._begin()

    def _begin(self) -> None:
        self.id = os.urandom(8).hex()
        self.tries = 0
        """How many cells have failed with the mistake."""
        self.cell: str | None = None
        """The front end's id of the last one."""
        self._open = Step.WHAT
        self._opened_at = 1
        """At which of the tries the last step was opened."""
        self._began = time.monotonic()
        self._failed: set[str] = set()
        self._corrected = False

    def came(self, hint: Hint, code: str, cell: str | None) -> None:
        """The mistake was made in a cell with this code; `cell` is the front end's id of it.

        The ladder goes on where it was, or from its beginning if the mistake had been corrected.
        """
        if self._corrected:
            self._begin()
        self.tries += 1
        self.hint, self._failed, self.cell = hint, _lines(code), cell

    @property
    def seconds(self) -> int:
        """Since the mistake was made first."""
        return round(time.monotonic() - self._began)

    @property
    def reached(self) -> Step:
        """The last step that is open."""
        limits = self._limits()
        return min(self._open, limits.highest) if limits.stepwise else limits.highest

    @property
    def _steps(self) -> tuple[Step, ...]:
        """The steps that have something to say about this mistake, and may be opened."""
        lacking = set() if self.hint.origin is not None else {Step.WHERE}
        if not self.hint.corrections:
            lacking |= {Step.INSTEAD, Step.LINES}
        highest = self._limits().highest
        return tuple(step for step in Step if step not in lacking and step <= highest)

    @property
    def _following(self) -> Step | None:
        reached = self.reached
        return next((step for step in self._steps if step > reached), None)

    @property
    def progress(self) -> Progress:
        following, reached, steps, limits = self._following, self.reached, self._steps, self._limits()
        return Progress(
            step=sum(step <= reached for step in steps),
            steps=len(steps),
            following=tr(_TELLS[following]) if following is not None else "",
            confirm=following is Step.LINES and limits.confirm,
            tries=max(0, limits.tries_before(following) - max(0, self.tries - self._opened_at)) if following is not None else 0,
        )

    def advance(self, *, confirmed: bool) -> bool:
        """Open the next step, if there is one and it was tried often enough; the corrected lines only when that was confirmed."""
        following, progress = self._following, self.progress
        if following is None or progress.tries or (progress.confirm and not confirmed):
            return False
        self._open, self._opened_at = following, self.tries
        if self._on_open is not None:
            self._on_open(self)
        return True

    def seen(self) -> Hint:
        """The open part of the hint."""
        return replace(part(self.hint, self.reached), progress=self.progress if self._limits().stepwise else None)

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
        if not self._failed or len(changed) > _CHANGED or (changed and (cell is None or cell != self.cell)):
            return False
        return all(get_close_matches(line, lines - self._failed, 1, _ALIKE) for line in changed)


class Ladders:
    """The ladders of a session, one for each mistake."""

    def __init__(self, limits: Callable[[], Limits], on_open: Callable[[Ladder], None]) -> None:
        self._limits, self._on_open = limits, on_open
        self._of: dict[tuple[str, str], Ladder] = {}

    def of(self, hint: Hint) -> Ladder:
        return self._of.setdefault((hint.rule, hint.offender.text), Ladder(hint, self._limits, self._on_open))

    def ran(self, code: str, cell: str | None) -> list[Ladder]:
        """The mistakes that are corrected now that a cell has run to its end."""
        return [ladder for ladder in self._of.values() if ladder.ran(code, cell)]


def part(hint: Hint, step: Step) -> Hint:
    """What the hint says up to a step."""
    if step >= Step.WHY:
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
        note=hint.note if hint.note is not None and hint.note.step <= step else None,
    )


def _what_it_is(hint: Hint) -> str:
    """The title without what it tells of the correction."""
    new = _new_names(hint)
    for ends in _ENDS:
        clause = re.match(ends.replace("{but}", re.escape(tr(" but ").rstrip())), hint.title)
        sentence = clause[1] if clause is not None else hint.title
        if not _names(*_CODE.findall(sentence)) & new:
            return sentence
    return tr("What fails is `{text}`", text=hint.offender.text)


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
