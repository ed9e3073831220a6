"""What the report says: questions to the table of mistakes, and the answers as plain data."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from callhint.labs.report.facts import Facts
    from callhint.labs.report.files import Unread

# Quantiles are approximate from some hundred values on: exact ones need all of them in memory.
_MEASURES = """
    count(*) AS mistakes,
    count(DISTINCT student) AS students,
    count(corrected) AS followed,
    count(*) FILTER (corrected) AS corrected,
    count(*) FILTER (corrected AND tries = 1) AS at_next_run,
    CAST(approx_quantile(tries, 0.5) FILTER (corrected) AS INTEGER) AS median_tries,
    CAST(approx_quantile(seconds, 0.5) FILTER (corrected) AS INTEGER) AS median_seconds,
    CAST(approx_quantile(step, 0.5) AS INTEGER) AS median_step
"""
GRAIN = f"""
    SELECT lab, exercise, rule, CAST(made_at AS DATE) AS day, {_MEASURES} FROM mistake
    GROUP BY lab, exercise, rule, day ORDER BY lab, exercise, rule, day
"""
"""What is written as CSV or Parquet: the finest counts."""

_UNITS = (("hour", 3_600 * 72), ("day", 86_400 * 100), ("week", 604_800 * 100), ("month", 2_600_000 * 100), ("year", math.inf))
"""What one column of the picture over time covers, and for which whole time in seconds."""

LIMITS = (60, 300, 900, 3_600)
STEPS = ("what it is", "where it came from", "what to use instead", "the corrected lines", "why")
_MOST_PLACES = 10
# More than callhint has: others may bring rules of their own, and a file may claim anything.
_MOST_RULES = 400


@dataclass(frozen=True, slots=True)
class Measures:
    """Counts of one kind of mistake, or of those in one place."""

    mistakes: int
    students: int
    followed: int
    """Those known to be corrected or not: journals tell, notebooks do not."""
    corrected: int
    at_next_run: int
    median_tries: int | None
    median_seconds: int | None
    median_step: int | None

    @property
    def share_corrected(self) -> float | None:
        return self.corrected / self.followed if self.followed else None


@dataclass(frozen=True, slots=True)
class Details:
    """What is drawn of a kind of mistake, or of all."""

    over_time: list[tuple[datetime, int]]
    duration: list[int]
    """Mistakes by the time that their correction took, up to each of `LIMITS` and beyond; at last those that were not corrected."""
    steps: list[int]
    """Mistakes by the last step of help that was opened."""


@dataclass(frozen=True, slots=True)
class Place:
    lab: str
    exercise: str
    measures: Measures
    most_frequent: str
    """The rule that spoke most often there."""


@dataclass(frozen=True, slots=True)
class RuleTable:
    rule: str
    measures: Measures
    places: list[Place]
    """Where it was made most often."""
    details: Details


@dataclass(frozen=True, slots=True)
class Tables:
    """The whole report."""

    notebooks: int
    journals: int
    events: int
    sources: int
    first: datetime | None
    last: datetime | None
    unit: str
    moments: list[datetime]
    """The beginnings of all units of that time."""
    total: Measures
    rules: list[RuleTable]
    places: list[Place]
    all_places: int
    details: Details
    unread: Sequence[Unread]


def ask(facts: Facts, most_places: int = 100) -> Tables:
    """Every table of the report; of the exercises, those with the most mistakes."""
    first, last, sources = facts.rows("SELECT min(made_at), max(made_at), count(DISTINCT source) FROM mistake")[0]
    unit = _unit(first, last)
    drawn = _details(facts, unit)
    where: dict[str, list[Place]] = {}
    for rule, *place in facts.rows(
        f"SELECT rule, lab, exercise, {_MEASURES}, rule FROM mistake GROUP BY rule, lab, exercise "
        f"QUALIFY row_number() OVER (PARTITION BY rule ORDER BY mistakes DESC, lab, exercise) <= {_MOST_PLACES} "
        "ORDER BY mistakes DESC, lab, exercise"
    ):
        where.setdefault(rule, []).append(_place(place))
    by_rule = facts.rows(f"SELECT rule, {_MEASURES} FROM mistake GROUP BY rule ORDER BY mistakes DESC, rule LIMIT {_MOST_RULES}")
    places = facts.rows(
        f"SELECT lab, exercise, {_MEASURES}, mode(rule) FROM mistake GROUP BY lab, exercise "
        f"ORDER BY mistakes DESC, lab, exercise LIMIT {most_places}"
    )
    return Tables(
        notebooks=facts.notebooks,
        journals=facts.journals,
        events=facts.events,
        sources=sources,
        first=first,
        last=last,
        unit=unit,
        moments=_moments(facts, unit),
        total=Measures(*facts.rows(f"SELECT {_MEASURES} FROM mistake")[0]),
        rules=[RuleTable(rule, Measures(*row), where[rule], drawn[rule]) for rule, *row in by_rule],
        places=[_place(place) for place in places],
        all_places=facts.rows("SELECT count(*) FROM (SELECT DISTINCT lab, exercise FROM mistake)")[0][0],
        details=drawn[None],
        unread=facts.unread,
    )


def _place(row: Sequence[Any]) -> Place:
    lab, exercise, *measures, rule = row
    return Place(lab, exercise, Measures(*measures), rule)


def _unit(first: datetime | None, last: datetime | None) -> str:
    whole = (last - first).total_seconds() if first is not None and last is not None else 0
    return next(unit for unit, longest in _UNITS if whole <= longest)


def _moments(facts: Facts, unit: str) -> list[datetime]:
    query = (
        f"SELECT unnest(generate_series(CAST(date_trunc('{unit}', min(made_at)) AS TIMESTAMP), max(made_at), INTERVAL 1 {unit})) "
        "FROM mistake HAVING count(made_at) > 0"
    )
    return [moment for (moment,) in facts.rows(query)]


def _details(facts: Facts, unit: str) -> dict[str | None, Details]:
    """By rule, and by None of all rules together."""
    over_time: dict[str | None, list[tuple[datetime, int]]] = {}
    for rule, moment, number in facts.rows(
        f"SELECT rule, CAST(date_trunc('{unit}', made_at) AS TIMESTAMP) AS moment, count(*) FROM mistake WHERE made_at IS NOT NULL "
        "GROUP BY GROUPING SETS ((rule, moment), (moment)) ORDER BY rule, moment"
    ):
        over_time.setdefault(rule, []).append((moment, number))
    within = ", ".join(f"count(*) FILTER (corrected AND seconds <= {limit})" for limit in LIMITS)
    steps = ", ".join(f"count(*) FILTER (step = {step})" for step in range(1, len(STEPS) + 1))
    details: dict[str | None, Details] = {}
    for rule, whole, left, *counts in facts.rows(
        f"SELECT rule, count(*) FILTER (corrected), count(*) FILTER (NOT corrected), {within}, {steps} FROM mistake "
        "GROUP BY GROUPING SETS ((rule), ())"
    ):
        upto = [0, *counts[: len(LIMITS)], whole]
        duration = [after - before for before, after in pairwise(upto)]
        details[rule] = Details(over_time.get(rule, []), [*duration, left], counts[len(LIMITS) :])
    return details
