"""A notebook in this process: cells run in a fresh IPython shell, and what callhint makes of the last error."""

from __future__ import annotations

import atexit
import sys
from typing import TYPE_CHECKING

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from callhint.evidence.evidence import Evidence, collect
from callhint.evidence.session import Session, traceback_of
from callhint.pipeline import hint_for

if TYPE_CHECKING:
    from callhint.presentation.hint import Hint


class Notebook:
    """Runs cells the way a front end sends them, without printing tracebacks."""

    def __init__(self) -> None:
        # A history on disk is a file that all shells share, and a thread for each.
        self.shell = InteractiveShell(colors="nocolor", config=Config({"HistoryManager": {"enabled": False}}))
        # At its exit each shell resets itself with a garbage collection: with hundreds of them that takes longer than the tests.
        atexit.unregister(self.shell.atexit_operations)
        # IPython 9 keeps the traceback of every error as text, which takes longer than to explain it.
        self.shell._format_exception_for_storage = lambda *_, **__: {}
        self._shown: BaseException | None = None
        self.shell.showtraceback = self._note
        self.session = Session(self.shell)
        self.error: BaseException | None = None

    def _note(self, *_: object, **__: object) -> None:
        self._shown = sys.exception()

    def run(self, *cells: str) -> BaseException | None:
        """Runs the cells in order; the error of the last one, if it raised."""
        for raw in cells:
            number = self.shell.execution_count
            self._shown = None
            outcome = self.shell.run_cell(raw, store_history=True)
            # Not `or`: an exception's truth may be the user's own code.
            errors = (outcome.error_before_exec, outcome.error_in_exec, self._shown)
            self.error = next((error for error in errors if error is not None), None)
            self.session.record(raw, number, self.error)
        return self.error

    def explain(self) -> Hint | None:
        """What a person is shown about the last error."""
        assert self.error is not None, "the last cell raised nothing"
        return hint_for(self.error, traceback_of(self.error), self.session)

    def forget_errors(self) -> None:
        """Lets go of the last error, here and where IPython and Python keep it."""
        self.error = self._shown = None
        self.shell.last_execution_result = None
        self.shell.InteractiveTB.tb = None
        for name in ("last_exc", "last_value", "last_traceback", "last_type"):
            if hasattr(sys, name):
                delattr(sys, name)

    def evidence(self, *cells: str) -> Evidence:
        """What is collected about the error that the last of the cells raises."""
        error = self.run(*cells)
        assert error is not None, "the last cell raised nothing"
        evidence = collect(error, traceback_of(error), self.session)
        assert evidence is not None, "nothing was collected"
        return evidence

    def hint(self, *cells: str) -> Hint | None:
        """What a person is shown about the error that the last of the cells raises."""
        self.run(*cells)
        return self.explain()
