"""What was executed: the cells of the session in order, with the text that ran and what each statement binds and uses.

Reads IPython's own history, newest first and only as far back as somebody asks; a session of 10,000 cells costs what its tail costs.
"""

from __future__ import annotations

import ast
import linecache
import os
import re
import site
import sys
import sysconfig
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from callhint.evidence.fact import fact
from callhint.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

# The file name that IPython itself gave to cells before 8.0.
_OLD_CELL_FILE = re.compile(r"<ipython-input-(\d+)-\w+>\Z")

# A cell is looked for by its text among so many of the newest.
_FARTHEST_TEXT = 100

MAGIC_BODY = "%%"
"""Stands in the name of a source that is the body of a magic."""

# Cell magics of IPython that run their body as Python in the user's namespace.
_RUNNING_CELL_MAGICS = frozenset({"time", "capture", "prun"})


@dataclass(frozen=True, slots=True)
class Record:
    """One finished cell, as the extension saw it."""

    raw: str
    number: int | None
    """Execution number; None if it was run without a place in the history."""
    failed_line: int | None
    """1-based line of the executed text at which it stopped, None if it ran to its end."""


@fact
class Cell:
    """One executed cell."""

    source: Source
    failed_line: int | None = None

    @property
    def number(self) -> int | None:
        """The execution number as the person sees it."""
        return self.source.cell

    @cached_property
    def executed(self) -> list[ast.stmt]:
        """The top-level statements that ran to their end, in order."""
        if self.failed_line is None:
            return self.source.statements
        return [statement for statement in self.source.statements if (statement.end_lineno or 0) < self.failed_line]

    @cached_property
    def begun(self) -> list[ast.stmt]:
        """The top-level statements that ran or began to run, in order."""
        if self.failed_line is None:
            return self.source.statements
        return [statement for statement in self.source.statements if statement.lineno <= self.failed_line]


def _read(filename: str) -> tuple[str, bool]:
    """The text that Python has under the file name, and whether there is such a file."""
    try:
        is_file = Path(filename).is_file()
        if not is_file and Path(filename).exists():  # a device may have no end
            return "", False
        if is_file:
            # The file of a module may have been edited since it was looked at.
            linecache.checkcache(filename)
        return "".join(linecache.getlines(filename)), is_file
    except (OSError, ValueError):  # no name that a file can have
        return "", False


_TRACEBACK = vars(BaseException)["__traceback__"].__get__


def traceback_of(error: BaseException | None) -> TracebackType | None:
    """The traceback of an error, without asking a property that the error's class may have put in its place."""
    found: TracebackType | None = _TRACEBACK(error) if error is not None else None
    return found


def failed_line(error: BaseException | None) -> int | None:
    """The line of the cell at which the error left it; the frame of the cell is the outermost that is not IPython's own."""
    traceback = traceback_of(error)
    while traceback is not None:
        if not is_library_file(traceback.tb_frame.f_code.co_filename):
            return traceback.tb_lineno
        traceback = traceback.tb_next
    return None


def _library_roots() -> tuple[str, ...]:
    paths = {sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), str(Path(os.__file__).parent)}
    paths.update(site.getsitepackages() if hasattr(site, "getsitepackages") else ())
    paths.add(site.getusersitepackages() if site.ENABLE_USER_SITE else "")
    return tuple(path.rstrip(os.sep) + os.sep for path in paths if path)


_LIBRARY_ROOTS = _library_roots()
# Frames of Cython code bear the path of a file that was there when the package was built: `pandas/_libs/lib.pyx`.
_COMPILED = (".pyx", ".pxi", ".pxd")
# What AutoGraph made of a user's function (tensorflow/python/autograph/pyct/loader.py); the user's own text is found another way.
_AUTOGRAPH_FILE = f"{os.sep}__autograph_generated_file"
_PACKAGE_FOLDERS = (f"{os.sep}site-packages{os.sep}", f"{os.sep}dist-packages{os.sep}")


def is_rewritten_file(filename: str) -> bool:
    """Whether a file holds what AutoGraph made of a function of the user's."""
    return _AUTOGRAPH_FILE in filename


def is_library_file(filename: str) -> bool:
    """Whether a file belongs to Python or to an installed package, as against a cell or a file of the user's."""
    if filename.startswith("<"):
        return filename.startswith("<frozen ")
    if filename.endswith(_COMPILED) and not Path(filename).is_absolute():
        return True
    if is_rewritten_file(filename):
        return True
    return filename.startswith(_LIBRARY_ROOTS) or any(folder in filename for folder in _PACKAGE_FOLDERS)


def magic_body(source: Source) -> Source | None:
    """The Python that a cell magic such as `%%time` ran, as a source of its own; None if the cell is no such magic."""
    if ".run_cell_magic(" not in source.text or len(source.statements) != 1:
        return None
    match source.statements[0]:
        case ast.Expr(
            value=ast.Call(
                func=ast.Attribute(attr="run_cell_magic"),
                args=[ast.Constant(value=str(name)), ast.Constant(value=str()), ast.Constant(value=str(body))],
            )
        ) if name in _RUNNING_CELL_MAGICS:
            return Source(f"{source.name}{MAGIC_BODY}{name}", body, cell=source.cell)
    return None


def _same_lines(text: str, other: str) -> bool:
    """Whether the texts differ in the empty lines at their ends at most, or in what Python's cache of lines takes for the end of one."""
    text, other = text.rstrip(), other.rstrip()
    return text == other or (len(text) == len(other) and text.splitlines() == other.splitlines())


class _Search:
    """The numbers of the cells whose text holds all of some texts and one of others, looked for from the newest back as they are wanted."""

    _CHUNK = 500

    def __init__(self, holding: tuple[str, ...], either: tuple[str, ...]) -> None:
        self.top = 1
        """All cells from `_bottom` up to this number were looked at."""
        self._bottom = 1
        self._holding = holding
        self._either = either
        self._found: list[int] = []
        """In descending order."""

    def below(self, last: int, texts: list[str]) -> Iterator[int]:
        """The numbers below the given one, newest first."""
        if self.top < len(texts):
            if self.top == 1:
                self._bottom = len(texts)
            else:
                self._found[:0] = self._look(self.top, len(texts), texts)
            self.top = len(texts)
        index = 0
        while True:
            while index < len(self._found):
                if self._found[index] < last:
                    yield self._found[index]
                index += 1
            if self._bottom == 1:
                return
            bottom = max(1, self._bottom - self._CHUNK)
            self._found += self._look(bottom, self._bottom, texts)
            self._bottom = bottom

    def _look(self, start: int, stop: int, texts: list[str]) -> list[int]:
        numbers = list(range(stop - 1, start - 1, -1))
        for wanted in self._holding:
            numbers = [number for number in numbers if wanted in texts[number]]
        if "" in self._either:
            return numbers
        return [number for number in numbers if any(wanted in texts[number] for wanted in self._either)]


_KEPT = 300
"""Cells and searches that are remembered from one error to the next."""


def _forget_oldest(kept: dict[Any, Any]) -> None:
    while len(kept) > _KEPT:
        del kept[next(iter(kept))]


class Session:
    """The cells that were executed in a shell, and the sources that frames point to."""

    def __init__(self, shell: Any = None) -> None:  # noqa: ANN401  # InteractiveShell, untyped in IPython 7
        self._shell = shell
        self._records: list[Record] = []
        self._cells: dict[int, Cell] = {}
        """Those looked into lately."""
        self._files: dict[str, Source | None] = {}
        self._searches: dict[tuple[tuple[str, ...], tuple[str, ...]], _Search] = {}

    def record(self, raw: str, number: int | None, error: BaseException | None) -> None:
        """Notes that a cell has ended. Called after every cell, so it does next to nothing; the error is not kept."""
        self._records.append(Record(raw, number, failed_line(error)))
        _forget_oldest(self._cells)
        _forget_oldest(self._searches)

    @property
    def namespace(self) -> dict[str, Any]:
        """The user's global names."""
        return self._shell.user_ns if self._shell is not None else {}

    def seen_from(self, source: Source, namespace: dict[str, Any], *, is_running: bool) -> Session:
        """The session as it is for code of that text with those global names: itself in a notebook, else their module."""
        main = sys.modules.get("__main__")
        # A thread does not tell how far the program has come.
        if self._shell is not None or source.file is None or (not is_running and main is not None and vars(main) is namespace):
            return self
        return Program(self, namespace, None if is_running else source)

    # ---------------------------------------------------------------- cells

    @property
    def parsed(self) -> list[int]:
        """The numbers of the cells that were looked into so far."""
        return [number for number, cell in self._cells.items() if "tree" in vars(cell.source)]

    @property
    def _texts(self) -> list[str]:
        return self._shell.history_manager.input_hist_parsed if self._shell is not None else []

    def _failed_line(self, number: int) -> int | None:
        return next((record.failed_line for record in reversed(self._records) if record.number == number), None)

    def cell(self, number: int) -> Cell | None:
        """The cell with that execution number."""
        if number not in self._cells:
            texts = self._texts
            if not 0 < number < len(texts):
                return None
            source = Source(f"cell {number}", texts[number], cell=number)
            self._cells[number] = Cell(magic_body(source) or source, self._failed_line(number))
        return self._cells[number]

    def newest_first(self, *, before: int | None = None, holding: Iterable[str] = (), either: Iterable[str] = ("",)) -> Iterator[Cell]:
        """The cells in reverse order of execution, those before the given number, with all of the texts and with either of the others.

        They end at one too long to be looked into: what it did is not known, so neither is what is left of what was done before it.
        """
        return takewhile(lambda cell: not cell.source.is_long, self._newest_first(before=before, holding=holding, either=either))

    def _newest_first(self, *, before: int | None = None, holding: Iterable[str] = (), either: Iterable[str] = ("",)) -> Iterator[Cell]:
        texts = self._texts
        last = len(texts) if before is None else min(before, len(texts))
        key = (tuple(holding), tuple(either))
        if key not in self._searches or self._searches[key].top > len(texts):
            self._searches[key] = _Search(*key)
        for number in self._searches[key].below(last, texts):
            if (cell := self.cell(number)) is not None:
                yield cell

    def raw(self, number: int) -> str:
        """The text of a cell as it was typed; empty if it is not known."""
        texts = self._shell.history_manager.input_hist_raw if self._shell is not None else []
        return texts[number] if 0 < number < len(texts) else ""

    # -------------------------------------------------------------- sources

    def _number_of_file(self, filename: str) -> int | None:
        """The execution number that the shell remembers for a file name: that of the last cell compiled under it."""
        if self._shell is None:
            return None
        known = getattr(self._shell.compile, "_filename_map", {}).get(filename)
        if known is not None:
            return int(known)
        match = _OLD_CELL_FILE.match(filename)
        return int(match[1]) if match is not None else None

    def _cell_with_text(self, text: str) -> Cell | None:
        """The newest cell that ran this text, itself or as the body of its magic."""
        return next((cell for cell in islice(self._newest_first(), _FARTHEST_TEXT) if _same_lines(cell.source.text, text)), None)

    def source_of_file(self, filename: str) -> Source | None:
        """The text that was compiled under the file name: a cell, or a file of the user's; None for libraries and lost texts."""
        if is_library_file(filename):
            return None
        text, is_file = _read(filename)
        known = self._files.get(filename)
        if known is not None and known.text == text:
            return known
        number = self._number_of_file(filename)
        if number is not None or not is_file:
            # Not kept: the same text run again has the same file name and a new number. The text decides: a cell that a magic runs is
            # compiled under the number of the cell to come, and a kernel of IPython 7 names cells after a hash of their text.
            cell = self.cell(number) if number is not None else None
            ran = (cell.source.text, self._texts[number]) if cell is not None and number is not None else ()
            if not ran or (text and not any(_same_lines(text, other) for other in ran)):
                cell = self._cell_with_text(text) if text else None
            if cell is not None:
                return cell.source
            return Source(filename, text) if text else None
        source = Source(filename, text, file=filename) if text else None
        self._files[filename] = source
        return source

    def source(self, name: str) -> Source | None:
        """The cell or file of that name, among those that were looked into so far."""
        cells = (cell.source for cell in self._cells.values())
        return self._files.get(name) or next((source for source in cells if source.name == name), None)

    def file(self, name: str) -> Source | None:
        """The user's file among the sources that were asked for so far; None for a cell."""
        return self._files.get(name)


class Program(Session):
    """A program outside a notebook, seen from one of its modules: what was executed is the text of that module."""

    def __init__(self, session: Session, namespace: dict[str, Any], finished: Source | None) -> None:
        """`finished` is the text of a module that ran to its end; None for one that the error has stopped."""
        super().__init__()
        self._files = session._files  # noqa: SLF001  # the same object, seen from one of its modules
        self._namespace = namespace
        self._finished = finished

    @property
    def namespace(self) -> dict[str, Any]:
        """The global names of the module."""
        return self._namespace

    def newest_first(self, *, before: int | None = None, holding: Iterable[str] = (), either: Iterable[str] = ("",)) -> Iterator[Cell]:  # noqa: ARG002
        """The module, if it ran to its end and holds the texts."""
        source = self._finished
        if source is not None and all(map(source.holds, holding)) and any(map(source.holds, either)):
            yield Cell(source)


def last_error() -> BaseException | None:
    """The error that Python's own interactive loop or IPython noted last."""
    return getattr(sys, "last_exc", None) or getattr(sys, "last_value", None)
