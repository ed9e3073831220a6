"""Runs the tour in a real kernel, prints every explanation as it comes, and writes the notebook with its cards as one HTML page.

`make demo` runs this. It ends with an error if fewer than eight mistakes were explained or a corrected cell failed.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbconvert import HTMLExporter

if TYPE_CHECKING:
    from nbformat import NotebookNode

HERE = Path(__file__).resolve().parent
TOUR = HERE / "tour.ipynb"
BUILD = HERE.parent / "build" / "demo"
CARD = "application/vnd.callhint.v1+json"
FEWEST_CARDS = 8
SECONDS_FOR_A_CELL = 300


class Demo:
    """What was seen while the tour ran."""

    def __init__(self, tour: NotebookNode) -> None:
        self.tour = tour
        self.cards = 0
        self.silent: list[str] = []
        self.failed: list[str] = []

    def show(self, cell: NotebookNode, cell_index: int, execute_reply: dict[str, Any]) -> None:
        """Prints what a cell brought up; nbclient calls it after each."""
        # nbclient counts cells by itself; the kernel also counts what `%callhint run` runs, and its numbers are those that cards name.
        cell.execution_count = execute_reply["content"]["execution_count"]
        errors = [output for output in cell.outputs if output.output_type == "error"]
        cards = [output.data for output in cell.outputs if CARD in output.get("data", {})]
        if "raises-exception" in cell.metadata.get("tags", ()):
            heading = _heading_above(self.tour, cell_index)
            print(f"\n{'=' * 80}\n{heading}\n")
            print(_indented(cell.source, f"In [{cell.execution_count}]: "))
            for error in errors:
                print(f"\n{error.ename}: {error.evalue}")
            for card in cards:
                self.cards += 1
                print(f"\n{card['text/plain']}")
            if not cards:
                self.silent.append(heading)
                print("\n(callhint has nothing to say)")
        elif errors:
            self.failed.append(f"{_heading_above(self.tour, cell_index)}, cell `{cell.id}`: {errors[0].ename}: {errors[0].evalue}")
        elif cell.source.startswith("%callhint"):
            printed = "".join(output.get("text", "") for output in cell.outputs)
            print(f"\n{_indented(cell.source, f'In [{cell.execution_count}]: ')}\n{printed}".rstrip())


def _heading_above(tour: NotebookNode, index: int) -> str:
    for cell in reversed(tour.cells[:index]):
        if cell.cell_type == "markdown":
            headings = [line for line in cell.source.splitlines() if line.startswith("#")]
            if headings:
                return str(headings[-1].lstrip("# "))
    return ""


def _indented(source: str, prompt: str) -> str:
    return prompt + source.replace("\n", "\n" + " " * len(prompt))


def run(tour: NotebookNode) -> Demo:
    """Executes the tour with the Python that runs this, whatever other kernels are installed."""
    demo = Demo(tour)
    kernel = AsyncKernelManager(kernel_name="python3", kernel_spec_manager=KernelSpecManager(kernel_dirs=[]))
    client = NotebookClient(
        tour,
        km=kernel,
        allow_errors=True,
        timeout=SECONDS_FOR_A_CELL,
        resources={"metadata": {"path": str(HERE.parent)}},
        on_cell_executed=demo.show,
    )
    own = {"IPYTHONDIR": str(BUILD / "ipython"), "TF_CPP_MIN_LOG_LEVEL": "3"}
    with (BUILD / "kernel.log").open("w") as log:
        client.execute(env={**os.environ, **own}, stderr=log)
    return demo


def main() -> str | None:
    """The complaint to end with, or None."""
    BUILD.mkdir(parents=True, exist_ok=True)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A reader at the other end of a pipe sees each explanation when it comes, too.
        sys.stdout.reconfigure(line_buffering=True)
    tour = nbformat.read(TOUR, as_version=4)
    print(f"Running {TOUR.name} in a real kernel; TensorFlow and PyTorch take a while to load.")
    try:
        demo = run(tour)
    except DeadKernelError as error:
        return f"The kernel died ({error}); see {BUILD / 'kernel.log'}."
    page = BUILD / "tour.html"
    page.write_text(HTMLExporter().from_notebook_node(tour)[0], encoding="utf-8")

    mistakes = demo.cards + len(demo.silent)
    print(f"\n{'=' * 80}\n{demo.cards} of {mistakes} mistakes explained.")
    complaints = [f"Not explained: {heading}." for heading in demo.silent]
    complaints += [f"Failed after the correction: {failure}" for failure in demo.failed]
    print("\n".join(complaints), end="\n" if complaints else "")
    print(page)
    if demo.cards < FEWEST_CARDS:
        return f"Only {demo.cards} cards were shown, at least {FEWEST_CARDS} were expected. Is callhint installed in this environment?"
    if demo.failed:
        return "A cell failed that should not have."
    return None


if __name__ == "__main__":
    sys.exit(main())
