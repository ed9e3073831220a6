"""Runs what may print, warn, draw or never come back."""

from __future__ import annotations

import contextlib
import io
import signal
import warnings
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

SECONDS = 3

T = TypeVar("T")


class TooSlowError(BaseException):
    """The call did not come back."""


def _too_slow(_: int, __: FrameType | None) -> None:
    raise TooSlowError


@contextlib.contextmanager
def in_time(seconds: int = SECONDS) -> Iterator[None]:
    """Raises `TooSlowError` in what takes longer than that."""
    before = signal.signal(signal.SIGALRM, _too_slow)
    try:
        signal.alarm(seconds)
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def limited(action: Callable[[], T], seconds: int = SECONDS) -> T | None:
    """What the action gives, without its output; None if it takes longer."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(TooSlowError), in_time(seconds):
            return action()
    return None
