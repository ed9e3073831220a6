"""Every case is fair, and callhint's answer to it is as good as listed: run in forked processes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from callhint.rules import catalog
from tests.harness import casefile, shortfalls
from tests.harness.judge import TOLERABLE, faults, judge

if TYPE_CHECKING:
    from pathlib import Path

    from tests.harness.outcome import Outcome

FILES = casefile.find([casefile.CASES])
every_case = pytest.mark.parametrize("path", [path for path in FILES if not casefile.read(path).absent], ids=casefile.case_id)


@every_case
@pytest.mark.case("honest")
def test_case_is_fair(path: Path, answer: str) -> None:
    assert answer == ""


@every_case
@pytest.mark.case("explained")
def test_answer(path: Path, answer: Outcome) -> None:
    case = casefile.read(path)
    verdict = judge(case, answer)
    wrong = faults(case, answer)

    assert verdict.name == shortfalls.expected(case), verdict.why
    assert wrong == []


def test_no_case_twice() -> None:
    programs = defaultdict(list)
    for path in FILES:
        case = casefile.read(path)
        programs[case.program].append(case.id)

    assert [ids for ids in programs.values() if len(ids) > 1] == []


def test_every_file_is_a_case() -> None:
    assert [casefile.case_id(path) for path in sorted(casefile.CASES.rglob("*.py")) if path not in FILES] == []


def test_cases_name_rules_that_exist() -> None:
    cases = [casefile.read(path) for path in FILES]
    named = {rule: case.id for case in cases for rule in (case.rule, *case.near_miss_of) if rule}

    assert {rule: case for rule, case in named.items() if rule not in catalog.rule_ids()} == {}


def test_every_rule_has_a_case_and_a_near_miss() -> None:
    cases = [casefile.read(path) for path in FILES]
    with_case = {case.rule for case in cases}
    with_near_miss = {rule for case in cases for rule in case.near_miss_of}
    lacking = {
        rule: [what for what, rules in (("case", with_case), ("near miss", with_near_miss)) if rule not in rules]
        for rule in catalog.rule_ids()
    }

    assert {rule: what for rule, what in lacking.items() if what} == {}


def test_shortfalls_are_tolerable_and_exist() -> None:
    known = {casefile.case_id(path) for path in FILES}

    assert {case: verdict for case, verdict in shortfalls.listed().items() if case not in known or verdict not in TOLERABLE} == {}
