"""A card tells nothing that the native traceback does not: no value, no environment variable, no neighbour of the quoted line."""

from __future__ import annotations

import json
import traceback
from typing import Any

import pytest

from callhint.presentation.mimebundle import mimebundle
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
    }


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
}


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
@pytest.mark.parametrize("value", _values().values(), ids=_values().keys())
def test_no_value_is_told(mistake: str, value: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLHINT_TEST_PASSWORD", SECRET)
    notebook = Notebook()
    notebook.shell.user_ns |= {"thing": value, "password": SECRET}
    told = _told(notebook, mistake)

    assert told is not None
    assert SECRET not in told


@pytest.mark.parametrize("cell", SOURCES.values(), ids=SOURCES.keys())
def test_no_neighbour_is_told(cell: str) -> None:
    notebook = Notebook()
    notebook.run(cell, "list = [1]" if "list" not in cell else "1")
    told = _told(notebook, "list('ab')")

    assert told is not None
    assert "list = [1]" in told
    assert SECRET not in told


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
