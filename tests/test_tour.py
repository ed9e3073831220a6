"""The tour as it lies in the repository: no outputs, and every mistake marked as one. `make demo` runs it."""

from __future__ import annotations

from pathlib import Path

import nbformat

TOUR = nbformat.read(Path(__file__).resolve().parent.parent / "notebooks" / "tour.ipynb", as_version=4)
CODE = [cell for cell in TOUR.cells if cell.cell_type == "code"]


def is_mistake(cell):
    return "raises-exception" in cell.metadata.get("tags", ())


def test_no_outputs_are_kept():
    assert [cell.id for cell in CODE if cell.outputs or cell.execution_count is not None] == []


def test_a_correction_follows_every_mistake():
    mistakes = [index for index, cell in enumerate(CODE) if is_mistake(cell)]

    assert len(mistakes) >= 10
    assert [CODE[index].id for index in mistakes if not CODE[index + 1].id.endswith("-corrected")] == []


def test_notebook_is_valid():
    nbformat.validate(TOUR)

    assert CODE[0].source == "%load_ext callhint"
