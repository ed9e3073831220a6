"""What was heard: errors and hints, and which of the hints somebody has looked at."""

from __future__ import annotations

import contextlib
import logging
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.presentation.hint import Hint

REVIEWED = Path(__file__).with_name("reviewed.txt")
"""A line for each hint that was looked at: the verdict, what it was about, its rule and its title, between tabs.

What was found wrong has been mended since; its line stays, so that it is noticed if it comes back.
"""


@dataclass(frozen=True)
class Heard:
    """A hint, with the program that it was given for."""

    where: str
    """Which program, in words that stay the same from run to run."""
    cells: tuple[str, ...]
    """What ran before."""
    cell: str
    error: str
    hint: Hint
    outcome: str = ""
    """What became of the first correction: "undone" where it is the program as it was before the mistake, "runs", or the error it raised."""
    original: str = ""
    """The cell without the mistake."""

    @classmethod
    def of(cls, where: str, cells: tuple[str, ...], cell: str, error: BaseException, hint: Hint) -> Heard:
        """The hint on the error of a program."""
        return cls(where, cells, cell, f"{type(error).__name__}: {str(error)[:200]}", hint)

    @property
    def key(self) -> str:
        """How the hint is known in the list of those that were looked at."""
        return f"{self.where}\t{self.hint.rule}\t{self.hint.title}"

    def show(self) -> None:
        """Prints the hint with its program, for a person to judge."""
        print(f"\n== {self.where}")
        for line in "\n".join(self.cells).splitlines()[-8:]:
            print(f"   . {line}")
        for line in self.cell.splitlines():
            print(f"   > {line}")
        if self.original:
            print(f"   was: {self.original!r}")
        print(f"   {self.error}\n   {self.hint.rule}: {self.hint.title}")
        for correction in self.hint.corrections[:1]:
            print(f"   -> {correction.applicability}: {correction.code!r}\n   -> {self.outcome}")


@dataclass
class Tally:
    """The errors of one source of programs, the hints on them, and the rules that failed instead of answering."""

    source: str
    errors: Counter[str] = field(default_factory=Counter)
    """How many of each kind."""
    hints: list[Heard] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def add(self, error: BaseException, heard: Heard | None) -> None:
        """Counts an error, and its hint."""
        self.errors[type(error).__name__] += 1
        if heard is not None:
            self.hints.append(heard)

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Notes what callhint logs meanwhile."""
        handler = logging.Handler(logging.WARNING)
        handler.emit = lambda record: self.faults.append(record.getMessage())  # type: ignore[method-assign]
        log = logging.getLogger("callhint")
        log.addHandler(handler)
        try:
            yield
        finally:
            log.removeHandler(handler)


def verdicts() -> dict[str, str]:
    """What was found right or wrong."""
    lines = REVIEWED.read_text(encoding="utf-8").splitlines() if REVIEWED.exists() else []
    return {key: verdict for verdict, _, key in (line.partition("\t") for line in lines)}


def summarise(tallies: list[Tally], *, everything: bool = False) -> int:
    """Prints what was seen, and the hints that nobody has looked at or that were found wrong; how many those are."""
    known = verdicts()
    heard = [hint for tally in tallies for hint in tally.hints]
    judged = {one.key: "right" if one.outcome == "undone" else known.get(one.key, "not judged") for one in heard}
    for one in heard:
        if everything or judged[one.key] != "right":
            one.show()
    print()
    for tally in tallies:
        kinds = ", ".join(f"{count} {kind}" for kind, count in tally.errors.most_common(6))
        print(f"{tally.source}: {tally.errors.total()} errors ({kinds}), {len(tally.hints)} hints, {len(tally.faults)} rules failed")
        for fault in sorted(set(tally.faults)):
            print(f"  {fault}")
    counts = Counter(judged[one.key] for one in heard)
    errors = sum(tally.errors.total() for tally in tallies)
    print(f"\nerrors seen: {errors}\nhints shown: {len(heard)}")
    print(f"hints judged right: {counts['right']}\nhints judged wrong: {counts['wrong']}\nhints not judged yet: {counts['not judged']}")
    return counts["wrong"] + counts["not judged"] + sum(len(tally.faults) for tally in tallies)
