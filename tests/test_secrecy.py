"""A card tells nothing that the native traceback does not: no value, no environment variable, no path, no neighbour of the quoted line."""

from __future__ import annotations

import ast
import functools
import io
import json
import os
import pathlib
import sys
import tokenize
import traceback
import types
from typing import Any
from unittest import mock

import nbformat
import numpy as np
import pandas as pd
import pytest
from nbclient import NotebookClient
from nbformat import v4

from callhint.presentation.mimebundle import mimebundle
from tests.harness import casefile
from tests.notebook import Notebook

SECRET = "hunter2hunter2"


class _Holder:
    def __init__(self) -> None:
        self.password = SECRET
        setattr(self, SECRET, 5)


def _values() -> dict[str, Any]:
    return {
        "text": SECRET,
        "long text": f"x{SECRET}" * 1000,
        "bytes": SECRET.encode(),
        "list": [SECRET],
        "tuple": (1, SECRET),
        "entry": {"password": SECRET},
        "key": {SECRET: 5},
        "set": {SECRET},
        "nested": {"a": [{"b": (SECRET,)}]},
        "attribute": _Holder(),
        "exception": ValueError(SECRET),
        "function": _documented,
        "class": type("Kept", (), {"__doc__": SECRET, "password": SECRET}),
        "module": _module(),
        "path": pathlib.PurePosixPath("/home", SECRET),
        "default": lambda password=SECRET: password,
        "partial": functools.partial(print, SECRET),
        "array": np.array([SECRET]),
        "column": pd.DataFrame({SECRET: [SECRET]}),
    }


def _documented() -> None:
    pass


_documented.__doc__ = SECRET


def _module() -> types.ModuleType:
    module = types.ModuleType("kept", SECRET)
    module.password = SECRET  # type: ignore[attr-defined]
    return module


MISTAKES = {
    "builtin overwritten": "list = thing\nlist('ab')",
    "brackets wanted": "things = [thing, 1]\nthings(0)",
    "key wanted": "held = {'a': thing}\nheld('a')",
    "parentheses wanted": "def f(a): return a\nf[thing]",
    "nothing kept": "things = [].append(thing)\nthings.append(thing)",
    "overwritten by its result": "def total(value): return 3\ntotal = total(thing)\ntotal(thing)",
    "property called": "class Kept:\n    @property\n    def size(self): return 3\nkept = Kept()\nkept.thing = thing\nkept.size()",
    "module called": "import pprint\npprint(thing)",
    "self forgotten": "class Kept:\n    def go(value): return value\nKept().go(thing)",
    "comma forgotten": "pairs = [\n    (thing, 1)\n    (thing, 2),\n]",
}

# Each beside a line that a card quotes.
SOURCES = {
    "comment above": f"# {SECRET}\nlist = [1]",
    "comment below": f"list = [1]\n# {SECRET}",
    "line above": f"password = '{SECRET}'\nlist = [1]",
    "line below": f"list = [1]\npassword = '{SECRET}'",
    "cell before": f"password = '{SECRET}'\n",
    "docstring": f"def f():\n    '{SECRET}'\nlist = [1]",
    "same line": f"password = '{SECRET}'; list = [1]; password += '{SECRET}'  # {SECRET}",
}

# One of each rule that needs no framework; how the others name a place is seen by tests/test_rule_form.py.
CASES = list(
    {
        case.rule: case
        for case in map(casefile.read, casefile.find([casefile.CASES]))
        if case.rule is not None and case.framework == "none" and not case.needs and not case.absent and "%" not in case.program
    }.values()
)

# None of these has the secret in its source, and no traceback shows it.
SAVED = (
    "import os, pathlib\nthing = os.environ['CALLHINT_TEST_PASSWORD']\npathlib.Path('file.txt').write_text(thing)\n'written'",
    "held = {'a': thing, 'b': pathlib.Path('file.txt').read_text()}\nheld('a')",
    "list = [thing]\nlist('ab')",
    "def f(a): return a\nf[thing]",
    "lines = pathlib.Path('file.txt').read_text().splitlines()\nlines(0)",
    "try:\n    raise ValueError(thing)\nexcept ValueError:\n    pass\nthings = [].append(thing)\nthings.append(1)",
    "class Kept:\n    @property\n    def size(self): return 3\nkept = Kept()\nkept.thing = thing\nkept.size()",
    "import pprint\npprint(thing)",
    "%callhint",
)


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
@pytest.mark.parametrize("value", _values().values(), ids=_values().keys())
def test_no_value_is_told(mistake: str, value: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLHINT_TEST_PASSWORD", SECRET)
    notebook = Notebook()
    notebook.shell.user_ns |= {"thing": value, "password": SECRET}
    told = _told(notebook, mistake)

    assert told is not None or callable(value)
    assert SECRET not in (told or "")


@pytest.mark.parametrize("cell", SOURCES.values(), ids=SOURCES.keys())
def test_no_neighbour_is_told(cell: str) -> None:
    notebook = Notebook()
    notebook.run(cell, "list = [1]" if "list" not in cell else "1")
    told = _told(notebook, "list('ab')")

    assert told is not None
    assert "list = [1]" in told
    assert SECRET not in told


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_no_rule_tells_a_neighbour(case: casefile.Case, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The places that every rule names, in a session with a comment in each line and a statement beside each."""
    monkeypatch.chdir(tmp_path)
    notebook = Notebook()
    notebook.run(*map(_with_neighbours, case.setup))
    hint = notebook.hint(_with_neighbours(case.fail))

    assert hint is not None
    places = [hint.offender.quote, *([hint.origin.text] if hint.origin is not None else [])]
    assert all(places)
    assert [text for text in (hint.title, hint.why, *places) if SECRET in text] == []


def _with_neighbours(cell: str) -> str:
    """The cell with a comment in each line, and a statement beside each that stands alone at the top level."""
    if cell.startswith("/"):
        return cell  # IPython's, no Python
    lines = cell.split("\n")
    simple = {node.lineno for node in ast.parse(cell).body if node.lineno == node.end_lineno and not hasattr(node, "body")}
    for token in tokenize.generate_tokens(io.StringIO(cell).readline):
        if token.type == tokenize.NEWLINE:
            row, column = token.start
            line = lines[row - 1]
            beside = f"; '{SECRET}'" if row in simple and "#" not in line and line.strip() else ""
            lines[row - 1] = f"{line[:column].rstrip()}{beside}  # {SECRET}"
    return "\n".join(lines)


def test_no_path_is_told(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in a file of the user's may be named, the way to it only where the traceback shows it."""
    folder = tmp_path / SECRET
    folder.mkdir()
    (folder / "kept_things.py").write_text("things = [1, 2]\ndef total(a): return a\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    notebook = Notebook()
    notebook.run("import kept_things\nfrom kept_things import things, total", "total = total(3)")
    told = [_told(notebook, cell) for cell in ("things(0)", "kept_things.things(0)", "total(4)", "kept_things.total[0]")]
    sys.modules.pop("kept_things", None)

    assert [one for one in told if one is not None and SECRET in one] == []
    assert any(told)


@pytest.mark.kernel
def test_the_saved_notebook(tmp_path: pathlib.Path) -> None:
    cells = [v4.new_code_cell(cell) for cell in ("%load_ext callhint", *SAVED)]
    notebook = v4.new_notebook(cells=cells)
    environment = {"CALLHINT_TEST_PASSWORD": SECRET, "PYTHONPATH": str(pathlib.Path(__file__).parents[1]), "IPYTHONDIR": str(tmp_path)}
    with mock.patch.dict(os.environ, environment):
        NotebookClient(notebook, allow_errors=True, resources={"metadata": {"path": str(tmp_path)}}).execute()

    outputs = [[output.output_type for output in cell.outputs] for cell in notebook.cells]
    assert outputs == [[], ["execute_result"], *[["error", "display_data"]] * 7, ["display_data"]]
    assert (tmp_path / "file.txt").read_text(encoding="utf-8") == SECRET
    assert SECRET not in nbformat.writes(notebook)


def _told(notebook: Notebook, cell: str) -> str | None:
    """All that the card of the cell's error would put into the notebook, and the traceback does not; None without a card."""
    error = notebook.run(cell)
    hint = notebook.explain() if error is not None else None
    if hint is None:
        return None
    bundle = mimebundle(hint)
    native = "".join(traceback.format_exception(error))
    message = bundle["application/vnd.callhint.v1+json"]["error"].pop("message")
    assert message in native
    return json.dumps(bundle)
