"""Looks that several rules take: taken once for each error."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from callhint.evidence.evidence import Evidence

_Found = TypeVar("_Found")


def once(look: Callable[[Evidence], _Found]) -> Callable[[Evidence], _Found]:
    """Makes a look that remembers, as long as the evidence lives, what it found; nobody may change that."""

    @wraps(look)
    def remembering(ev: Evidence) -> _Found:
        if look not in ev.found:
            ev.found[look] = look(ev)
        found: _Found = ev.found[look]
        return found

    return remembering
