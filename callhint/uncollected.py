"""No garbage collection while an error is explained."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Holds the collector back: it would run finalizers of the user's in the middle, and look a hundred times through what is imported.

    That is a sixth of the first explanation's time. What has died meanwhile is collected right afterwards, as it would have been.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
