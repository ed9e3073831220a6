"""The examples of the rules' pages: cases of tests/cases, run for this build, so that a page shows what callhint really said."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tests.harness import casefile
from tests.harness.judge import judge
from tests.harness.runner import Runner

if TYPE_CHECKING:
    from pathlib import Path

    from tests.harness.casefile import Case
    from tests.harness.outcome import Outcome


@dataclass(frozen=True)
class Example:
    """A case and what came of it."""

    case: Case
    outcome: Outcome

    @property
    def card(self) -> str:
        """The card as a notebook shows it."""
        return str(self.outcome.cards[-1]["text/html"]) if self.outcome.cards else ""

    @property
    def is_checked(self) -> bool:
        """Whether the first correction was run and its results looked at."""
        return self.outcome.correction_error == "" and self.outcome.check_error == ""

    @property
    def fault(self) -> str:
        """Why the example is no good one; "" if it is."""
        verdict = judge(self.case, self.outcome)
        return "" if verdict.name == "ok" else f"{verdict.name}: {verdict.why}"


def run(files: dict[str, Path]) -> dict[str, Example]:
    """The examples of those names, run."""
    with Runner() as runner:
        started = [(name, casefile.read(file), runner.explained(file)) for name, file in files.items()]
        return {name: Example(case, answer.result()) for name, case, answer in started}


def chosen(rule: str) -> Path | None:
    """The case that shows a rule best: one with a correction that is checked, of its own, and a short one; None if no case exists here."""
    own = f"rules/{rule.replace('-', '_')}__"
    there = [case for case in _cases()[rule] if not case.absent and not case.needs]
    case = min(there, key=lambda case: (case.expect != "fix", not case.id.startswith(own), len(case.program)), default=None)
    return None if case is None else casefile.CASES / f"{case.id}.py"


def absence(rule: str) -> str:
    """Why a rule has no case in this environment; "" if it has one."""
    return "" if chosen(rule) else _cases()[rule][0].absent


@cache
def _cases() -> dict[str, list[Case]]:
    """By rule, the cases in which it speaks."""
    found: dict[str, list[Case]] = {}
    for case in map(casefile.read, casefile.find([casefile.CASES])):
        if case.rule is not None and case.expect != "silent":
            found.setdefault(case.rule, []).append(case)
    return found
