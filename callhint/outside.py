"""callhint where there is no IPython: the hooks through which Python shows what nobody has caught."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from callhint.presentation.hint import Hint

logger = logging.getLogger("callhint")


class Hooks:
    """`sys.excepthook` and `threading.excepthook`, each with an explanation after what it shows by itself."""

    def __init__(self) -> None:
        self._formers = sys.excepthook, threading.excepthook
        # Bound methods are made anew each time they are asked for; these are the ones to be recognised by.
        self._own = self._on_error, self._on_error_in_thread

    def install(self) -> None:
        sys.excepthook, threading.excepthook = self._own

    def uninstall(self) -> None:
        """Give the hooks back; one that somebody else has taken since stays theirs, and calls ours, which then only passes on."""
        if sys.excepthook is self._own[0]:
            sys.excepthook = self._formers[0]
        if threading.excepthook is self._own[1]:
            threading.excepthook = self._formers[1]

    def _on_error(self, cls: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        self._formers[0](cls, error, traceback)
        if _hooks is self:
            print_hint(error)

    def _on_error_in_thread(self, args: threading.ExceptHookArgs) -> None:
        self._formers[1](args)
        if _hooks is self and args.exc_value is not None:
            print_hint(args.exc_value)


_hooks: Hooks | None = None


def install() -> None:
    global _hooks  # noqa: PLW0603  # the hooks are global, too
    if _hooks is None:
        _hooks = Hooks()
        _hooks.install()


def uninstall() -> None:
    global _hooks  # noqa: PLW0603  # as above
    if _hooks is not None:
        _hooks.uninstall()
        _hooks = None


def hint_of(error: BaseException) -> Hint | None:
    """What there is to say about the error; None also where callhint itself fails, which costs one line in the log."""
    try:
        from callhint import course  # noqa: PLC0415  # nothing before the first error

        return course.explain(error)
    except Exception as failure:  # whatever it is, the user's own error has been shown, and that is what matters
        logger.warning("callhint: no hint, because of %s", type(failure).__name__, exc_info=logger.isEnabledFor(logging.DEBUG))
        return None


def print_hint(error: BaseException) -> None:
    """Print what there is to say about the error to standard error, below its traceback."""
    hint = hint_of(error) if issubclass(type(error), Exception) else None
    # A program without a console has none.
    if hint is None or sys.stderr is None:
        return
    try:
        print(f"\n{hint.text()}", file=sys.stderr, flush=True)
    except (OSError, ValueError) as failure:  # it was closed, or has another encoding
        logger.warning("callhint: the hint cannot be printed: %s", type(failure).__name__)
