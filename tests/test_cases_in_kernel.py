"""Every case in a real kernel, seen as a front end sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness import casefile, shortfalls
from tests.harness.judge import faults, judge
from tests.test_cases import every_case

if TYPE_CHECKING:
    from pathlib import Path

    from tests.harness.outcome import Outcome


@every_case
@pytest.mark.kernel
@pytest.mark.case("explained_in_kernel")
def test_answer_in_kernel(path: Path, answer: Outcome) -> None:
    case = casefile.read(path)
    verdict = judge(case, answer)
    wrong = faults(case, answer)

    assert verdict.name == shortfalls.expected(case), verdict.why
    assert wrong == []
