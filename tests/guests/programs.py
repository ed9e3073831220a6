"""The same notebook with callhint and without it, run by the programs that run notebooks for somebody."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from unittest import mock

import nbformat
from nbformat import v4

from tests.guests.tools import ORDERS, TOOLS
from tests.kernel_pair import FAIL, MIME, comparable

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]

CELLS = (
    "print('before')\n1 + 1",
    FAIL,
    f"def f():\n    return {FAIL}\nf()",
    "1/0",
    f"%%time\n{FAIL}",
    f"%%capture captured\n{FAIL}",
    f"get_ipython().run_cell({FAIL!r})\nprint('after')",
    f"import asyncio\nawait asyncio.sleep(0)\n{FAIL}",
    "x(",
    "'after'",
)
CARDS = 7
"""Cells that callhint has something to say about."""


class Program(Protocol):
    def __call__(self, tool: str, order: str, *, with_callhint: bool) -> tuple[Any, int]:
        """What came of the notebook, and the number of cards in it."""


def notebook(tool: str, order: str, cells: tuple[str, ...] = CELLS, *, with_callhint: bool) -> nbformat.NotebookNode:
    """The notebook, with the cells that load callhint and the tool before the others."""
    setup = [TOOLS[tool] if cell == "tool" else cell if with_callhint else "pass" for cell in ORDERS[order]]
    cells_of_it = [v4.new_code_cell(cell, id=f"cell{number}") for number, cell in enumerate((*setup, *cells))]
    python3 = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return v4.new_notebook(cells=cells_of_it, metadata={"kernelspec": python3})


def outcome(run: nbformat.NotebookNode, order: str) -> tuple[Any, int]:
    """What came of the cells after those that load something, and the number of cards, which are left out."""
    cells = [cell for cell in run.cells if cell.cell_type == "code"][len(ORDERS[order]) :]
    outputs = [[output for output in cell.outputs if MIME not in output.get("data", {})] for cell in cells]
    cards = sum(len(cell.outputs) for cell in cells) - sum(map(len, outputs))
    return comparable([[cell.execution_count, _streams_joined(found)] for cell, found in zip(cells, outputs, strict=True)]), cards


def _streams_joined(outputs: list[Any]) -> list[Any]:
    """The outputs with each stream in one piece: how a kernel cuts and interleaves its two is a matter of time."""
    joined: list[Any] = []
    for output in outputs:
        if output.output_type != "stream":
            joined.append(output)
            continue
        if not joined or "streams" not in joined[-1]:
            joined.append({"streams": {"stdout": "", "stderr": ""}})
        joined[-1]["streams"][output.name] += output.text
    return joined


def nbclient(tool: str, order: str, *, with_callhint: bool) -> tuple[Any, int]:
    """All cells of the notebook, and what a client says that stops at the first error."""
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    whole = notebook(tool, order, with_callhint=with_callhint)
    NotebookClient(whole, allow_errors=True).execute()
    stopped = notebook(tool, order, with_callhint=with_callhint)
    said = ""
    try:
        NotebookClient(stopped).execute()
    except CellExecutionError as error:
        said = str(error)
    found, cards = outcome(whole, order)
    return [found, outcome(stopped, order)[0], comparable(said)], cards


def papermill(tool: str, order: str, *, with_callhint: bool) -> tuple[Any, int]:
    """The notebook up to its first error, as papermill leaves it."""
    import papermill
    from papermill.exceptions import PapermillExecutionError

    with tempfile.TemporaryDirectory() as folder:
        given, left = Path(folder, "given.ipynb"), Path(folder, "left.ipynb")
        nbformat.write(notebook(tool, order, with_callhint=with_callhint), given)
        said = ""
        try:
            papermill.execute_notebook(given, left, progress_bar=False)
        except PapermillExecutionError as error:
            said = str(error)
        found, cards = outcome(nbformat.read(left, 4), order)
    return [found, comparable(said)], cards


class Course:
    """A course of nbgrader's in which two people hand in the same notebook, one of them with callhint in it."""

    POINTS: ClassVar = {"grade": True, "locked": True, "solution": False, "schema_version": 3, "points": 1, "task": False}
    TESTS = ("assert f is not None", FAIL, f"def g(): return {FAIL}\ng()", "assert 1 + 1 == 2")
    CARDS = 2

    def __init__(self) -> None:
        from nbgrader.apps import NbGraderAPI
        from traitlets.config import Config

        self._folder = tempfile.TemporaryDirectory()
        config = Config()
        config.CourseDirectory.root = self._folder.name
        config.CourseDirectory.course_id = "course"
        config.ExecutePreprocessor.timeout = 120
        self.api = NbGraderAPI(config=config)
        self._hand_in("source/.", "plain", "callhint first", with_callhint=False)
        reply = self.api.generate_assignment("work")
        assert reply["success"], reply

    def _hand_in(self, whose: str, tool: str, order: str, *, with_callhint: bool) -> None:
        made = notebook(tool, order, ("def f(): return 1", *self.TESTS), with_callhint=with_callhint)
        for number, cell in enumerate(made.cells[-len(self.TESTS) :]):
            cell.metadata["nbgrader"] = {**self.POINTS, "grade_id": f"test{number}"}
        folder = Path(self._folder.name, whose, "work")
        folder.mkdir(parents=True)
        nbformat.write(made, folder / "notebook.ipynb")

    def __call__(self, tool: str, order: str, *, with_callhint: bool) -> tuple[Any, int]:
        """The notebook after `nbgrader autograde`, and its points."""
        who = f"{tool} {order} {with_callhint}".replace(" ", "-").replace(",", "")
        self._hand_in(f"submitted/{who}", tool, order, with_callhint=with_callhint)
        reply = self.api.autograde("work", who, create=True)
        assert reply["success"], reply
        found, cards = outcome(nbformat.read(Path(self._folder.name, "autograded", who, "work", "notebook.ipynb"), 4), order)
        with self.api.gradebook as book:
            grades = [(grade.name, grade.auto_score) for grade in book.find_submission_notebook("notebook", "work", who).grades]
        return [found, sorted(grades)], cards


PROGRAMS: dict[str, tuple[Callable[[], Program], int]] = {
    "nbclient": (lambda: nbclient, CARDS),
    "papermill": (lambda: papermill, 1),
    "nbgrader": (Course, Course.CARDS),
}
"""What runs a notebook, and the number of cards that are in it afterwards."""


@cache
def installed() -> dict[str, tuple[Program, int]]:
    """The programs that are installed, ready to run."""
    return {name: (made(), cards) for name, (made, cards) in PROGRAMS.items() if find_spec(name) is not None}


def difference(program: tuple[Program, int], tool: str, order: str) -> str:
    """What differs with callhint in the notebook; "" if nothing does."""
    run, cards = program
    # Of the environment the kernels take where the tests are, and IPython's settings from nowhere.
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, PYTHONPATH=str(ROOT), IPYTHONDIR=folder):
        Path(folder, "profile_default").mkdir()
        Path(folder, "profile_default", "ipython_kernel_config.py").write_text("c.IPKernelApp.log_level = 'CRITICAL'", encoding="utf-8")
        expected, _ = run(tool, order, with_callhint=False)
        found, shown = run(tool, order, with_callhint=True)
    wanted = 0 if order == "callhint unloaded" else cards
    said = [f"instead of\n{expected}\nthere is\n{found}"] if expected != found else []
    return "; ".join([*said, f"{shown} cards instead of {wanted}"] if shown != wanted else said)
