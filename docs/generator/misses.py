"""What callhint is known to get wrong or to leave out, from the lists that the tests keep."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.harness import casefile

if TYPE_CHECKING:
    from pathlib import Path

TESTS = casefile.CASES.parent
_MEANT = {
    "mute": "nothing is said",
    "vague": "the explanation lacks what it has to name",
    "nofix": "no correction is offered",
    "badfix": "the correction does not go past the error",
}


def listed() -> str:
    """The sessions that are not answered well yet."""
    lists = (TESTS / "cases/shortfalls.txt", casefile.CASES), (TESTS / "soak/shortfalls.txt", TESTS / "soak/cases")
    found = [_told(line, folder) for path, folder in lists for line in _lines(path)]
    return "\n".join(found) or "At present there are none: `tests/cases/shortfalls.txt` and `tests/soak/shortfalls.txt` are empty."


def _told(line: str, folder: Path) -> str:
    name, _, verdict = line.partition("#")[0].strip().partition(": ")
    return f"- {casefile.read(folder / f'{name}.py').title}: {_MEANT.get(verdict, verdict)} (`{name}`)"


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]


def reviewed() -> str:
    """What was said on programs that nobody wrote for callhint, and how it was judged."""
    counts = Counter(line.partition("\t")[0] for line in _lines(TESTS / "silence/reviewed.txt"))
    return f"{counts.total()} cards were judged by looking at them: {counts['right']} right, {counts['wrong']} wrong."
