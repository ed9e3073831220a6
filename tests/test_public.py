"""What other programs may rely on: names, signatures, and the fields of a hint. A change here is a change for them, and stands in CHANGELOG.md."""

from __future__ import annotations

import dataclasses
import inspect
import os
import subprocess
import sys

import callhint
from callhint import model
from callhint.presentation.hint import Hint

SIGNATURES = {
    "explain": "(error: 'BaseException | None' = None) -> 'Hint | None'",
    "install": "() -> 'None'",
    "load_ipython_extension": "(ipython: 'InteractiveShell') -> 'None'",
    "uninstall": "() -> 'None'",
    "unload_ipython_extension": "(ipython: 'InteractiveShell') -> 'None'",
}

FIELDS = {
    Hint: ["rule", "title", "why", "error", "offender", "origin", "corrections", "docs", "progress", "note"],
    model.ErrorText: ["type", "message"],
    model.Offender: ["text", "type", "kind", "cell", "line", "file", "quote", "mark"],
    model.Origin: ["cell", "line", "text", "file", "corrected"],
    model.Correction: ["title", "code", "diff", "applicability", "reruns", "cell"],
    model.Doc: ["title", "url"],
    model.Note: ["text", "url", "step"],
}
# What a rule of another package is made of.
FOR_RULES = {model.Finding: ["title", "why", "kind", "confidence", "fixes", "docs", "offender", "origin", "is_of_name", "rule"]}
FOR_RULES |= {
    model.Fix: ["title", "edits", "applicability", "before"],
    model.Edit: ["source", "span", "text"],
    model.Span: ["start", "end"],
}


def test_names():
    assert sorted(callhint.__all__) == sorted(["__version__", "Hint", *SIGNATURES])
    assert isinstance(callhint.__version__, str)


def test_signatures():
    assert {name: str(inspect.signature(getattr(callhint, name))) for name in SIGNATURES} == SIGNATURES


def test_everything_is_documented():
    assert all(inspect.getdoc(getattr(callhint, name)) for name in [*SIGNATURES, "Hint"])
    methods = [getattr(Hint, name) for name in ("as_dict", "text", "html", "markdown")]
    assert all(map(inspect.getdoc, methods))


def test_a_hint():
    assert callhint.Hint is Hint
    assert str(inspect.signature(Hint.text)) == "(self, *, color: 'bool' = False) -> 'str'"
    for cls, names in (FIELDS | FOR_RULES).items():
        assert [field.name for field in dataclasses.fields(cls)] == names
        assert cls.__dataclass_params__.frozen


def test_importing_the_package_imports_nothing_of_it():
    code = "import sys, callhint; print([name for name in sys.modules if name.startswith(('callhint.', 'IPython', 'traitlets'))])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_explain_says_of_the_last_error_in_a_notebook_what_its_card_does(tmp_path):
    code = """
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance(colors="nocolor")
for cell in ("%load_ext callhint", "rows = [1]", "rows(0)", "import callhint; last = callhint.explain()",
             "try:\\n    rows(0)\\nexcept TypeError as error:\\n    caught = callhint.explain(error)"):
    shell.run_cell(cell, store_history=True)
last, caught = shell.user_ns["last"], shell.user_ns["caught"]
assert last == shell.magics_manager.registry["CallhintMagics"].extension.last_hint
assert (last.offender.cell, last.origin.cell, last.corrections[0].code) == (3, 2, "rows[0]")
assert caught.title == last.title and "%callhint" not in caught.text()
"""
    environment = {**os.environ, "IPYTHONDIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=tmp_path, env=environment)
