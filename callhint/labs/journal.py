"""What a class stumbles on, where the course's policy says so: one line of JSON for each event, without code, values, messages or names.

`event.schema.yaml` describes an event.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

_DIGITS = 16


class Happening(StrEnum):
    """What an event tells of."""

    MADE = "made"
    OPENED = "opened"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the journal; `event.schema.yaml` says what the fields mean."""

    event: Happening
    mistake: str
    rule: str
    student: str
    notebook: str | None
    cell: str | None
    cells: int
    step: int
    tries: int
    seconds: int


def pseudonym(key: str, name: str) -> str:
    """The keyed hash that stands in the journal for a name: a student's, a notebook's, a cell's."""
    return hmac.new(key.encode(), name.encode(errors="surrogateescape"), hashlib.sha256).hexdigest()[:_DIGITS]
