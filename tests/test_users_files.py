"""A mistake in the user's own file: the file and line are named, the corrected lines shown, and the snippet does what a kernel can."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from callhint.correction.correct import correct
from callhint.evidence.evidence import collect
from callhint.model import Applicability, Confidence, Finding, Fix
from callhint.pipeline import place_of
from callhint.rules.rewrite import replace
from tests.notebook import Notebook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from callhint.evidence.evidence import Evidence


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


def _collected(notebook: Notebook, cell: str) -> Evidence | None:
    error = notebook.run(cell)
    assert error is not None
    return collect(error, error.__traceback__, notebook.session)


def test_a_reloaded_file_is_read_anew(helper: Path) -> None:
    notebook = Notebook()
    notebook.hint("import my_helper_file", "my_helper_file.scaled(5)")
    helper.write_text("# a line more\n" + helper.read_text())

    evidence = notebook.evidence("import importlib\nimportlib.reload(my_helper_file)", "my_helper_file.scaled(5)")

    assert evidence.site.source.file == str(helper)
    assert evidence.site.source.line(evidence.site.line) == "    return SCALE(n)"


def test_autoreload_reads_the_file_anew(helper: Path) -> None:
    notebook = Notebook()
    notebook.hint("%load_ext autoreload\n%autoreload 2", "import my_helper_file", "my_helper_file.scaled(5)")
    helper.write_text("OTHER = 4\n\n" + helper.read_text())
    newer = helper.stat().st_mtime + 10
    os.utime(helper, (newer, newer))

    evidence = _collected(notebook, "my_helper_file.scaled(5)")

    # IPython 9 leaves a function alone that only moved, with its old line numbers: the line is not known then.
    assert evidence is None or evidence.site.source.line(evidence.site.line) == "    return SCALE(n)"


def test_a_file_that_was_edited_since_is_not_quoted(helper: Path) -> None:
    notebook = Notebook()
    notebook.run("import my_helper_file")
    helper.write_text(helper.read_text().replace("# to be seen again", "n = 1").replace("SCALE(n)", "SCALE(n + 1)"))
    newer = helper.stat().st_mtime + 10
    os.utime(helper, (newer, newer))

    evidence = _collected(notebook, "my_helper_file.scaled(5)")

    assert evidence is None or evidence.site.source.file is None
