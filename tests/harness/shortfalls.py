"""`tests/cases/shortfalls.txt`: the cases that are known not to be ok yet, each with its verdict."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tests.harness.casefile import CASES

if TYPE_CHECKING:
    from tests.harness.casefile import Case

FILE = CASES / "shortfalls.txt"


@cache
def listed() -> dict[str, str]:
    """Case id → verdict."""
    lines = (line.partition("#")[0].strip() for line in FILE.read_text(encoding="utf-8").splitlines())
    pairs = [line.split(": ") for line in lines if line]
    assert len(dict(pairs)) == len(pairs), "a case is listed twice"
    return dict(pairs)


def expected(case: Case) -> str:
    """The verdict that the case is to have."""
    return listed().get(case.id, "ok")
