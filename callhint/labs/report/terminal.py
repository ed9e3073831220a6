"""The report in a terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from callhint.labs.report import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from callhint.labs.report.tables import Measures, Tables

_MOST_ROWS, _MOST_UNREAD = 20, 10
_WIDEST = 48
_HEAD = ("mistakes", "students", "corrected", "at once", "tries", "time", "step")
# What a terminal would not print but obey.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def render(tables: Tables) -> str:
    """The most frequent mistakes and the exercises with the most of them."""
    return "\n".join(_lines(tables)) + "\n"


def _lines(tables: Tables) -> Iterator[str]:
    yield f"{wording.read(tables)}: {wording.count(tables.total.mistakes, 'mistake')} by {wording.count(tables.total.students, 'student')}."
    if tables.sources > 1:
        yield wording.TWICE
    if tables.rules:
        yield from _table("mistake", [(rule.rule, rule.measures) for rule in tables.rules], len(tables.rules))
        places = [(f"{place.lab} · {place.exercise}" if place.exercise else place.lab, place.measures) for place in tables.places]
        yield from _table("exercise", places, tables.all_places)
    if tables.unread:
        yield ""
        yield f"Left out: {wording.count(len(tables.unread), 'file')}, or part of it"
        yield from (f"  {_plain(unread.file)}: {_plain(unread.why)}" for unread in tables.unread[:_MOST_UNREAD])
        yield from _more(len(tables.unread) - _MOST_UNREAD)


def _table(title: str, rows: Sequence[tuple[str, Measures]], number: int) -> Iterator[str]:
    shown = [(_cut(_plain(name)), *_cells(measures)) for name, measures in rows[:_MOST_ROWS]]
    widths = [max(len(row[column]) for row in [(title, *_HEAD), *shown]) for column in range(len(_HEAD) + 1)]
    yield ""
    for row in [(title, *_HEAD), *shown]:
        name, *values = row
        yield "  ".join([name.ljust(widths[0]), *(value.rjust(width) for value, width in zip(values, widths[1:], strict=True))]).rstrip()
    yield from _more(number - len(shown))


def _cells(measures: Measures) -> tuple[str, ...]:
    return (
        wording.number(measures.mistakes),
        wording.number(measures.students),
        wording.share(measures.share_corrected),
        wording.share(measures.at_next_run / measures.followed if measures.followed else None),
        wording.number(measures.median_tries),
        wording.duration(measures.median_seconds),
        wording.number(measures.median_step),
    )


def _more(number: int) -> Iterator[str]:
    if number > 0:
        yield f"  and {number:,} more"


def _plain(text: str) -> str:
    return _CONTROL.sub("\ufffd", text)


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"
