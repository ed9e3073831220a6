"""On errors of programs that nobody wrote for callhint it says nothing; `make silence` runs thousands more of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.silence.programs import failed
from tests.silence.sample import AREAS, FILE

if TYPE_CHECKING:
    from pathlib import Path

# Looked at, and right: the broken program does hold a mistake of that kind.
REVIEWED = frozenset(
    {
        ("python/missing-operator", "other-name in ast.IntEnum.bit_length"),  # `3(37)`
        ("python/call-result-called", "other-name in test.test_generators.syntax_tests"),  # `object()()`
    }
)


@pytest.mark.parametrize("area", AREAS)
def test_errors_of_other_kinds_are_left_alone(area: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    programs = [program for program in json.loads(FILE.read_text(encoding="utf-8")) if program["area"] == area]

    spoken = set()
    for program in programs:
        notebook = failed(area, *program["cells"])
        hint = notebook.explain() if notebook is not None else None
        if hint is not None:
            spoken.add((hint.rule, program["name"]))

    assert spoken - REVIEWED == set()
