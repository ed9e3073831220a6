"""A mistake in the user's own file: the file and line are named, the corrected lines shown, and the snippet does what a kernel can."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from callhint.correction.correct import correct
from callhint.model import Applicability, Confidence, Finding, Fix
from callhint.pipeline import place_of
from callhint.rules.rewrite import replace
from tests.notebook import Notebook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def helper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    file = tmp_path / "my_helper_file.py"
    file.write_text("SCALE = 3\n\n\ndef scaled(n):\n    # to be seen again\n    return SCALE(n)\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield file
    sys.modules.pop(file.stem, None)


def test_a_correction_in_a_file_reloads_and_imports_again(helper: Path) -> None:
    notebook = Notebook()
    evidence = notebook.evidence("from my_helper_file import scaled", "ready = 1\nresult = scaled(5)")
    assert evidence.site.source.file == str(helper)
    assert evidence.site.line == 6
    assert evidence.site.call is not None
    fix = Fix("multiply", (replace(evidence.site.source, evidence.site.call, "SCALE * n"),))

    (correction,) = correct(Finding("t", "w", "number", Confidence.CERTAIN, (fix,)), place_of(evidence), notebook.session.file)

    assert correction.applicability is Applicability.DISPLAY
    assert "-    return SCALE(n)\n+    return SCALE * n" in correction.diff
    assert correction.diff.startswith("--- my_helper_file.py")
    assert str(helper.parent) not in correction.diff + correction.code + correction.title
    helper.write_text(helper.read_text().replace("SCALE(n)", "SCALE * n"))
    assert notebook.run(correction.code) is None
    assert notebook.shell.user_ns["result"] == 15
