"""Whatever an object or an exception does when it is touched, an error beside it is explained without touching it, or not at all.

`make zoo` does everything with every animal (tests/menagerie.py).
"""

from __future__ import annotations

import pytest

from tests.menagerie import meet
from tests.zoo import MENAGERIE

ALWAYS = ("called", "bystander", "raised", "by a library", "itself")
EVERY = 6


def sample(animal: str) -> list[str]:
    """What is done with every animal, and of the rest every sixth, other things with each animal."""
    _, roles = MENAGERIE[animal]
    others = [role for role in roles if role not in ALWAYS]
    return [role for role in ALWAYS if role in roles] + others[list(MENAGERIE).index(animal) % EVERY :: EVERY]


def test_there_are_hundreds_of_them() -> None:
    assert len(MENAGERIE) >= 300


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("animal", MENAGERIE)
def test_an_error_beside_it(animal: str) -> None:
    assert [fault for meeting in meet(animal, sample(animal)) for fault in meeting.faults] == []
