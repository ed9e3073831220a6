"""How numbers are said, on the page and in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.labs.report.tables import LIMITS

if TYPE_CHECKING:
    from datetime import datetime

    from callhint.labs.report.tables import Tables

NOTHING = "–"
_MINUTE, _HOUR, _SOON = 60, 3_600, 600
_FORMATS = {"hour": "%d %b %H:00", "day": "%d %b", "week": "%d %b %y", "month": "%b %Y", "year": "%Y"}
TWICE = "Journals and notebooks were given: a mistake that is in both is counted twice."


def share(part: float | None) -> str:
    return NOTHING if part is None else f"{part:.0%}"


def duration(seconds: int | None) -> str:
    if seconds is None:
        return NOTHING
    if seconds < _MINUTE:
        return f"{seconds} s"
    if seconds < _HOUR:
        return f"{seconds / _MINUTE:.1f} min" if seconds < _SOON else f"{seconds / _MINUTE:.0f} min"
    return f"{seconds / _HOUR:.1f} h"


def number(value: int | None) -> str:
    return NOTHING if value is None else f"{value:,}"


def count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def moment(time: datetime, unit: str) -> str:
    return time.strftime(_FORMATS[unit])


def limits() -> list[str]:
    """The names of the columns of `Details.duration`."""
    return [*(f"≤ {duration(limit).replace('.0', '')}" for limit in LIMITS), f"> {duration(LIMITS[-1]).replace('.0', '')}", "not corrected"]


def read(tables: Tables) -> str:
    """What the report is made of."""
    parts = []
    if tables.journals:
        parts.append(f"{count(tables.events, 'event')} in {count(tables.journals, 'journal file')}")
    if tables.notebooks:
        parts.append(count(tables.notebooks, "notebook"))
    period = f"; {tables.first:%d %b %Y} to {tables.last:%d %b %Y}" if tables.first is not None and tables.last is not None else ""
    return f"From {' and '.join(parts) or 'nothing'}{period}"
