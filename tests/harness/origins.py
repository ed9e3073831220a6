"""`tests/cases/origins.txt`: for cases whose cause is in another cell, the places that the hint has to name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from tests.harness import environment
from tests.harness.casefile import CASES

if TYPE_CHECKING:
    from tests.harness.casefile import Case

FILE = CASES / "origins.txt"


@cache
def listed() -> dict[str, str]:
    """Case id, with `@` and an environment where the line holds there only, → "origin, offender", each as `cell:line`."""
    lines = (line.partition("#")[0].strip() for line in FILE.read_text(encoding="utf-8").splitlines())
    pairs = [line.split(": ", 1) for line in lines if line]
    assert len(dict(pairs)) == len(pairs), "a case is listed twice"
    return dict(pairs)


def fault(case: Case, hint: dict[str, Any]) -> str:
    """What is wrong with the places that the hint names; empty if they are those listed, or none are."""
    known = [case.id, *(f"{case.id}@{name}" for name in reversed(environment.TABLES[environment.here()]))]
    expected = next((listed()[key] for key in reversed(known) if key in listed()), None)
    told = ", ".join(_place(hint[key]) for key in ("origin", "offender"))
    return "" if expected in {None, told} else f"names {told} as origin and offender, not {expected}"


def _place(place: dict[str, Any] | None) -> str:
    return "-" if place is None else f"{place['cell'] or '-'}:{place['line']}"
