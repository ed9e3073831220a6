"""The labs: every mistake is explained, no check passes before its exercise is solved, and then each does."""

from __future__ import annotations

import nbformat
import pytest

from tests.labs.labs import NOTEBOOKS, RULES, SOURCES


def cells(path, kind="code"):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == kind]


def released(source):
    return NOTEBOOKS / "release" / source.parent.name / source.name


def ending(cells, suffix):
    return {cell.id for cell in cells if cell.id.endswith(suffix)}


@pytest.mark.case("lab")
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_student_goes_through_a_lab(path, answer):
    explained = {name: ran.rules for name, ran in answer.items() if ran.rules}
    failed = {name for name, ran in answer.items() if ran.error}
    solved = {name: ran.error for name, ran in answer.items() if name.endswith(("-solution", "-solved"))}

    assert explained == {name: [rule] for name, rule in RULES[path.stem].items()}
    assert failed - set(solved) == ending(cells(path), ("-mistake", "-answer", "-check"))
    assert len(solved) == 2 * len(RULES[path.stem])
    assert set(solved.values()) == {None}


@pytest.mark.parametrize("path", [*SOURCES, *map(released, SOURCES)], ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_its_form(path):
    nbformat.validate(nbformat.read(path, as_version=4))
    code, texts = cells(path), cells(path, "markdown")

    assert [cell.id for cell in code if cell.outputs or cell.execution_count is not None] == []
    assert ending(code, "-mistake") == set(RULES[path.stem])
    assert {cell.id for cell in code if "raises-exception" in cell.metadata.get("tags", ())} == set(RULES[path.stem])
    exercises = {name.removesuffix("-mistake") for name in RULES[path.stem]}
    for part in ("answer", "check"):
        assert {f"{exercise}-{part}" for exercise in exercises} == ending(code, f"-{part}")
    assert {cell.source.partition(":")[0] for cell in texts if cell.id.startswith("reading-")} == {"## Reading"}
    assert "claims" in {cell.id for cell in texts}
