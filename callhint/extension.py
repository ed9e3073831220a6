"""The IPython side: where errors are noticed, where their cards go, and what is given back on unloading.

An error reaches callhint in two ways. IPython's one slot for an exception handler, taken only if it is free, tells of a `TypeError` right
after its traceback. The events around every cell tell of all that the slot never sees: other types, `%run`, `%%time`, errors while a result
is displayed, a slot that somebody else holds. Which way ever comes first, an error is explained once.

What explains an error is imported when the first one is there, so that `%load_ext callhint` costs next to nothing.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from IPython.core.error import UsageError

from callhint.display import Display
from callhint.magics import CallhintMagics
from callhint.settings import settings_of
from callhint.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from types import TracebackType

    from IPython.core.interactiveshell import ExecutionInfo, ExecutionResult, InteractiveShell

    from callhint.course import Course
    from callhint.evidence.session import Session
    from callhint.presentation.hint import Hint

logger = logging.getLogger("callhint")

_COMPLETED = "%callhint"


def load(shell: InteractiveShell) -> None:
    """Attach callhint to the shell; a second time does nothing."""
    if _extension_of(shell) is None:
        Extension(shell).install()


def unload(shell: InteractiveShell) -> None:
    """Leave the shell as it was found."""
    extension = _extension_of(shell)
    if extension is not None:
        extension.uninstall()


def _extension_of(shell: InteractiveShell) -> Extension | None:
    magics = shell.magics_manager.registry.get(CallhintMagics.__name__)
    return magics.extension if magics is not None else None


class _Cells(threading.local):
    """The cells that one thread is running: a kernel with subshells runs cells in several at a time."""

    def __init__(self) -> None:
        self.running: list[ExecutionInfo] = []
        """Outermost first."""
        self.before = id(_last_error())
        """What IPython had shown last when the outermost cell began: an identity, which keeps nothing alive."""
        self.recorded = False
        """Whether the outermost cell is in the record already, because it was seen to fail."""
        self.served: int | None = None
        """Identity of the error of the outermost cell that was dealt with already."""
        self.nested: BaseException | None = None
        """The last error of a cell that was run inside the outermost one."""

    def begin(self) -> None:
        """Nothing has happened yet since the last outermost cell."""
        self.before, self.recorded, self.served, self.nested = id(_last_error()), False, None, None


class Extension:
    """callhint in one shell."""

    def __init__(self, shell: InteractiveShell) -> None:
        self.shell: Any = shell  # IPython's types are partial, and IPython 7 has none
        self.settings = settings_of(shell)
        self.last_hint: Hint | None = None
        """The whole hint for the last error; None if it has none."""
        self._course: Course | None = None
        self._started = _present_folder(), os.environ.get("JPY_SESSION_NAME", "")
        """What tells which course this is, before a student could change it."""
        self._display = Display(shell, self.settings)
        self._magics = CallhintMagics(self)
        self._cells = _Cells()
        self._execution_count = 0
        self._session: Session | None = None
        self._unread: list[tuple[str, int | None]] = []
        """Cells that went well before there was a session to record them."""
        self._slot = self._on_error
        self._former: tuple[Any, Any] | None = None
        """What was in IPython's slot; None as long as it is not ours."""
        self._installed = False

    # Taking and giving back

    def install(self) -> None:
        shell = self.shell
        self._installed = True
        if shell.custom_exceptions == ():
            self._former = shell.custom_exceptions, shell.CustomTB
            shell.set_custom_exc((TypeError,), self._slot)
            # Without IPython's wrapper: it takes no arguments but (etype, value, tb), and where IPython itself fails to show an exception it
            # would say that our handler had failed.
            shell.CustomTB = self._slot
        shell.events.register("pre_run_cell", self._pre_run_cell)
        shell.events.register("post_run_cell", self._post_run_cell)
        shell.configurables.append(self.settings)
        self.settings.on_config = self._on_config
        shell.register_magics(self._magics)
        shell.set_hook("complete_command", self._magics.complete, str_key=_COMPLETED)

    def uninstall(self) -> None:
        shell = self.shell
        self._installed = False
        self._cells.running.clear()
        if self._former is not None and self._holds_slot():
            shell.custom_exceptions, shell.CustomTB = self._former
        for event, callback in (("pre_run_cell", self._pre_run_cell), ("post_run_cell", self._post_run_cell)):
            with suppress(ValueError):  # somebody has cleared the events
                shell.events.unregister(event, callback)
        shell.configurables[:] = [kept for kept in shell.configurables if kept is not self.settings and kept is not self._magics]
        shell.magics_manager.registry.pop(CallhintMagics.__name__, None)
        line_magics = shell.magics_manager.magics["line"]
        for name, magic in self._magics.magics["line"].items():
            if line_magics.get(name) == magic:
                del line_magics[name]
        self._remove_completion()
        self.settings.on_config = None
        self.last_hint = None
        self._display.close()
        self._forget_cells()

    def _holds_slot(self) -> bool:
        """Whether our handler is in the slot, as it was put there or registered again by somebody who restores what they had found."""
        installed = self.shell.CustomTB
        wrapper = getattr(installed, "__func__", None)
        return installed == self._slot or any(cell.cell_contents == self._slot for cell in getattr(wrapper, "__closure__", None) or ())

    def _remove_completion(self) -> None:
        known = self.shell.strdispatchers["complete_command"].strs
        chain = known.get(_COMPLETED)
        if chain is not None:
            chain.chain[:] = [entry for entry in chain.chain if getattr(entry[1], "__func__", None) != self._magics.complete]
            if not chain.chain:
                del known[_COMPLETED]

    # Noticing errors

    def _on_error(self, *args: Any, tb_offset: int | None = None) -> None:  # noqa: ANN401
        """IPython's `CustomTB`, called as (etype, value, tb).

        Somebody who had the slot after us and gives it back with `set_custom_exc(exceptions, shell.CustomTB)` makes that
        (shell, etype, value, tb); one who calls it from their own handler may add the offset.
        """
        __tracebackhide__ = True
        etype, value, tb, *offset = args[1:] if args[0] is self.shell else args
        tb_offset = offset[0] if offset else tb_offset
        # The very call that IPython makes when the slot is empty. What it raises, IPython would have had to deal with, too.
        self.shell.showtraceback((etype, value, tb), tb_offset=tb_offset, running_compiled_code=True)
        with _contained():
            running = self._cells.running if self._installed else []
            result = self.shell.displayhook.exec_result
            if running and result is not None and result.info is running[0] and result.error_in_exec is value:
                self._record(result.info, result.execution_count, value)
                self._cells.recorded = True
                self._serve(value, result.info)
            elif running:
                # A nested cell may run inside `%%capture`: its card waits for the end of the outermost cell.
                self._cells.nested = value
            # Else it is the cell that loads callhint, whose end comes as an event, or a silent one, which shows nothing.

    def _pre_run_cell(self, info: ExecutionInfo) -> None:
        with _contained():
            cells = self._cells
            if not cells.running:
                cells.begin()
                self._display.retire_row()
                if self.shell.execution_count < self._execution_count:  # `get_ipython().reset()` counts from 1 again
                    self._forget_cells()
                self._execution_count = self.shell.execution_count
            cells.running.append(info)

    def _post_run_cell(self, result: ExecutionResult | None) -> None:
        with _contained():
            if result is None or result.info is None:  # an asynchronous cell that was cancelled
                self._cells.running.clear()
            elif self._was_outermost(result.info):
                self._finish(result, result.info)
            elif result.error_in_exec is not None:
                self._cells.nested = result.error_in_exec

    def _was_outermost(self, info: ExecutionInfo) -> bool:
        running = self._cells.running
        if not (info.raw_cell or "").strip():  # IPython does not announce an empty cell, but tells of its end
            return False
        # A cell that IPython itself gives up on ends under another `info` than it began with.
        for depth in reversed(range(len(running))):
            if running[depth] is info or (info not in running and running[depth].raw_cell == info.raw_cell):
                del running[depth:]
                break
        return not running

    def _finish(self, result: ExecutionResult, info: ExecutionInfo) -> None:
        """Deal with the end of an outermost cell."""
        cells, stopped = self._cells, _error_of(result)
        try:
            if not cells.recorded:
                self._record(info, result.execution_count, stopped)
            if result.error_before_exec is not None:
                self.last_hint = None
                return
            if stopped is None:
                shown = _last_error()
                stopped = shown if id(shown) != cells.before else cells.nested
            if stopped is not None and id(stopped) != cells.served:
                self._serve(stopped, info)
            elif stopped is None and self._course is not None:
                self._course.ran(info.raw_cell or "", self._display.cell, result.execution_count)
        finally:
            # The cell that loads callhint has an end and no beginning: after it, its error is old.
            cells.begin()

    # Explaining

    def _serve(self, error: BaseException, info: ExecutionInfo) -> None:
        """Explain an error whose traceback has been shown; every error comes here once."""
        self._cells.served = id(error)
        if issubclass(type(error), UsageError):  # a slip in a line for IPython, not in the code the last hint is about
            return
        self.last_hint = None
        if self.settings.enabled:
            with uncollected():
                self.last_hint = self._explain(error)
                if self.last_hint is not None:
                    self._came(self.last_hint, info.raw_cell or "")

    def _explain(self, error: BaseException) -> Hint | None:
        from callhint import pipeline

        # By its type: `isinstance` would ask a `__class__` that may be the user's own code.
        if not issubclass(type(error), Exception) or not pipeline.may_explain(error):
            return None
        if self.course.policy.mode == "off":
            return None
        hint = pipeline.hint_for(error, _traceback_of(error), self.session, self.course.silent_rules)
        return self.course.with_note(hint) if hint is not None else None

    def _came(self, hint: Hint, code: str) -> None:
        """Show the hint for the cell with this code, which has failed."""
        ladder = self.course.ladder(hint)
        wanted = ladder.progress.tries if ladder is not None else 0
        self.course.came(hint, code, self._display.cell)
        if ladder is not None and ladder.progress.tries < wanted:  # the cards of the earlier tries say how many there are to be
            self._display.redraw(ladder)
        self._show(hint)
        self.course.shown(hint)

    def _show(self, hint: Hint, *, again: bool = False) -> None:
        seen = self.course.seen(hint)
        self._display.show(seen, again=again, ladder=self.course.ladder(hint))
        if not again:
            self._prefill(seen)

    def _prefill(self, hint: Hint) -> None:
        """Let the corrected snippet wait in the next prompt of a terminal."""
        from callhint.model import Applicability

        if not self.settings.prefill or not self._display.is_terminal:
            return
        if hint.corrections and hint.corrections[0].code and hint.corrections[0].applicability is not Applicability.DISPLAY:
            self.shell.set_next_input(hint.corrections[0].code)

    # The course

    @property
    def course(self) -> Course:
        if self._course is None:
            from callhint.course import Course
            from callhint.labs.sources import Place

            folder, notebook = self._started
            told = self.shell.user_ns.get("__vsc_ipynb_file__")  # the way of VS Code
            place = Place.of(folder, told if not notebook and type(told) is str else notebook)
            self._course = Course(self.settings, place, self._display.say, self._cells_run)
        return self._course

    def _on_config(self, names: Collection[str]) -> None:
        """A student has set these settings: where they are locked, nothing comes of that."""
        with _contained():
            locked = [name for name in names if name in self.settings.traits(policy=True)]
            if locked and self.course.policy.locked:
                from callhint.presentation import phrases

                self._display.say(phrases.locked(locked))

    def is_open(self, rule: str) -> bool:
        """Whether what the rule knows may be read now."""
        policy = self.course.policy
        if policy.mode == "full":
            return policy.tells(rule)
        return self.last_hint is not None and self.last_hint.rule == rule and bool(self.course.seen(self.last_hint).why)

    # The record of what was executed

    def _record(self, info: ExecutionInfo, number: int | None, error: BaseException | None) -> None:
        raw, number = info.raw_cell or "", number if info.store_history else None
        if self._session is None and error is None:
            self._unread.append((raw, number))
        else:
            self.session.record(raw, number, error)

    @property
    def session(self) -> Session:
        """What was executed so far."""
        if self._session is None:
            from callhint.evidence.session import Session

            self._session = Session(self.shell)
            for raw, number in self._unread:
                self._session.record(raw, number, None)
            self._unread.clear()
        return self._session

    def _cells_run(self) -> int:
        """How many cells have begun so far."""
        return len(self.shell.history_manager.input_hist_parsed) - 1

    def _forget_cells(self) -> None:
        self._session = None
        self._unread.clear()
        if self._course is not None:
            self._course.forget()

    # What the magics ask for

    @property
    def has_error(self) -> bool:
        return _last_error() is not None

    def hint_for_last_error(self) -> Hint | None:
        """The hint that was shown last, whole, or one for the last error if it was not explained when it came."""
        if self.course.policy.mode == "off":
            return None
        error = _last_error()
        if self.last_hint is None and error is not None:
            with _contained():
                self.last_hint = self._explain(error)
        return self.last_hint

    def show_again(self, hint: Hint) -> None:
        self._show(hint, again=True)

    def open_next_step(self, hint: Hint, *, confirmed: bool) -> bool:
        """Open the next step of help with the hint's mistake, in all its cards; False if there is none, or it is to be confirmed."""
        ladder = self.course.ladder(hint)
        if ladder is None or not ladder.advance(confirmed=confirmed):
            return False
        self._display.redraw(ladder)
        return True

    def run(self, code: str) -> None:
        """Run code as a cell of its own, from within the one that asks for it."""
        cells, shell, hook = self._cells, self.shell, self.shell.displayhook
        asking, cells.running = cells.running, []
        asking_result = hook.exec_result
        # IPython 9 counts a cell when it begins. Before, it did so at the end, and would give both cells the same number.
        uncounted = 1 if shell.execution_count == self._cells_run() else 0
        shell.execution_count += uncounted
        try:
            result = shell.run_cell(code, store_history=True)
        finally:
            shell.execution_count -= uncounted
            cells.running, hook.exec_result = asking, asking_result
        error = _error_of(result)
        if error is not None and asking_result is not None:
            # Run All stops here, as it would have stopped at the code itself. The traceback has been shown.
            asking_result.error_in_exec = error
            cells.served = id(error)


def _present_folder() -> str:
    try:
        return str(Path.cwd())
    except OSError:  # it was deleted
        return os.sep


def _last_error() -> BaseException | None:
    """The error whose traceback IPython has shown last."""
    error = getattr(sys, "last_value", None)
    return error if issubclass(type(error), BaseException) else None


def _error_of(result: ExecutionResult) -> BaseException | None:
    """What stopped a cell."""
    # Not `or`: an exception's truth may be the user's own code.
    return result.error_in_exec if result.error_in_exec is not None else result.error_before_exec


def _traceback_of(error: BaseException) -> TracebackType | None:
    """`error.__traceback__`, past any `__getattribute__` of the user's."""
    traceback: TracebackType | None = BaseException.__dict__["__traceback__"].__get__(error)
    return traceback


@contextmanager
def _contained() -> Iterator[None]:
    """Keep every failure of callhint's own, an interrupt included, away from the person's work: it becomes one line in the log."""
    try:
        yield
    except BaseException as failure:  # noqa: BLE001  # whatever it is, it must not reach IPython
        with suppress(Exception):
            # Neither message nor traceback: they may hold values of the user's.
            logger.error("callhint failed to explain an error: %s at %s", type.__dict__["__name__"].__get__(type(failure)), _place(failure))  # noqa: TRY400


def _place(failure: BaseException) -> str:
    """The line of callhint's that failed, or called what failed."""
    package = Path(__file__).parent
    place, traceback = "an unknown line", _traceback_of(failure)
    while traceback is not None:
        file = Path(traceback.tb_frame.f_code.co_filename)
        if file.is_relative_to(package):
            place = f"{file.relative_to(package)}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place
