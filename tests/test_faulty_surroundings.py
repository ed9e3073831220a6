"""Broken things around callhint, which is loaded as people load it: they see their own error, the log has one line, the next error is explained."""

from __future__ import annotations

import errno
import logging
import sys
from importlib.metadata import EntryPoint

import comm
import pytest
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from callhint.labs import sources
from callhint.model import Applicability, Edit, Finding, Fix, Span
from callhint.presentation.mimebundle import MIME_TYPE
from callhint.rules import catalog
from callhint.rules.rule import Rule

MISTAKE = "held = [1, 2]\nheld(0)"
RULE = "python/indexed-with-parens"


@pytest.fixture
def notebook(caplog, capsys):
    """A shell in the cell of a front end; running a cell gives the error that the person saw, the cards and the lines in the log."""
    config = Config({"HistoryManager": {"enabled": False}})
    shell = InteractiveShell(config=config, colors="nocolor", display_pub_class=CapturingDisplayPublisher)
    caplog.set_level(logging.WARNING, "callhint")

    def run(cell=MISTAKE):
        caplog.clear()
        shell.display_pub.outputs.clear()
        shell.parent_header = {"metadata": {"cellId": "one"}}
        capsys.readouterr()
        shell.run_cell(cell, store_history=True)
        cards = [output["data"][MIME_TYPE]["rule"] for output in shell.display_pub.outputs if MIME_TYPE in output["data"]]
        lines = [record.getMessage() for record in caplog.records if record.name == "callhint"]
        return "'list' object is not callable" in capsys.readouterr().out, cards, lines

    run.shell = shell
    yield run
    shell.extension_manager.unload_extension("callhint")


def load(run):
    assert run("%load_ext callhint")[1:] == ([], [])


@pytest.mark.parametrize(
    "failure", [OSError(errno.ENOSPC, "no room"), RuntimeError("no front end"), KeyboardInterrupt(), SystemExit(1), MemoryError()], ids=repr
)
def test_a_publisher_that_raises(notebook, monkeypatch, failure):
    load(notebook)

    def publish(*_, **__):
        raise failure

    with monkeypatch.context() as context:
        context.setattr(notebook.shell.display_pub, "publish", publish)
        shown, cards, lines = notebook()

    assert shown
    assert cards == []
    assert len(lines) == 1
    assert notebook() == (True, [RULE], [])


def test_comms_that_fail(notebook, monkeypatch):
    """The card is out before anything is asked of the front end."""
    load(notebook)
    with monkeypatch.context() as context:
        context.setattr(comm, "create_comm", lambda *_, **__: 1 / 0)
        shown, cards, lines = notebook()

    assert shown
    assert cards == [RULE]
    assert len(lines) == 1
    assert notebook()[:2] == (True, [RULE])


def test_a_widget_library_that_fails_to_load(notebook, monkeypatch):
    load(notebook)
    for name in ("callhint.presentation.widget", "callhint.presentation.row", "anywidget", "ipywidgets"):
        monkeypatch.setitem(sys.modules, name, None)

    assert notebook() == (True, [RULE], [])


@pytest.mark.parametrize("home", ["/dev/null/home", "", "relative"])
def test_a_home_that_cannot_be_written(notebook, monkeypatch, home):
    for name in ("HOME", "IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR"):
        monkeypatch.setenv(name, home)
    load(notebook)

    assert notebook() == (True, [RULE], [])


@pytest.mark.parametrize("text", [b"mode = ", b"\xff\x00", b"mode = 5", b"disabled_rules = 'all'", b"[notes]\n5 = 6"])
def test_a_course_file_that_is_corrupt(notebook, monkeypatch, tmp_path, text):
    """It may have wanted silence, which is kept until it can be read."""
    monkeypatch.setattr(sources, "FRESH", 0)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "callhint.toml").write_bytes(text)
    notebook("%load_ext callhint")
    shown, cards, lines = notebook()
    (tmp_path / "callhint.toml").write_text("mode = 'full'")

    assert shown
    assert cards == []
    assert len(lines) <= 1
    assert notebook() == (True, [RULE], [])


@pytest.fixture
def plugin(monkeypatch, tmp_path):
    """Makes a package of rules of somebody else's."""

    def install(text):
        (tmp_path / "their_rules").mkdir()
        (tmp_path / "their_rules/python.py").write_text(text)
        monkeypatch.syspath_prepend(str(tmp_path))
        for name in ("their_rules", "their_rules.python"):
            monkeypatch.delitem(sys.modules, name, raising=False)
        monkeypatch.setattr(catalog, "entry_points", lambda **_: (EntryPoint("their", "their_rules.python", "callhint.rules"),))
        clear()

    def clear():
        catalog._plugin_packages.cache_clear()
        catalog._rules_of.cache_clear()

    yield install
    monkeypatch.undo()
    clear()


@pytest.mark.parametrize("text", ["1/0", "import no_such_package", "x(", "raise SystemExit", "pass", "__path__ = 5", "__path__ = []\n1/0"])
def test_a_plugin_that_fails_at_import(notebook, plugin, text):
    plugin(text)
    load(notebook)
    first, second = notebook(), notebook()

    assert first[:2] == (True, [RULE])
    assert len(first[2]) == 1
    assert second == (True, [RULE], [])


def test_metadata_that_cannot_be_read(notebook, plugin, monkeypatch):
    plugin("")
    monkeypatch.setattr(catalog, "entry_points", lambda **_: 1 / 0)
    load(notebook)
    first, second = notebook(), notebook()

    assert first[:2] == (True, [RULE])
    assert len(first[2]) == 1
    assert second == (True, [RULE], [])


EDIT = Edit("cell 1", Span(0, 1), "x")
NONSENSE = {
    "no finding": 5,
    "a class": Finding,
    "numbers for texts": Finding(5, 5, 5),
    "no confidence": Finding("title", "why", "list", confidence="high"),
    "no fixes": Finding("title", "why", "list", fixes=5),
    "fixes of nothing": Finding("title", "why", "list", fixes=(None, 5)),
    "an edit that ends before it begins": Finding("title", "why", "list", fixes=(Fix("fix", (Edit("cell 1", Span(9, 2), ""),)),)),
    "overlapping edits": Finding("title", "why", "list", fixes=(Fix("fix", (EDIT, EDIT)),)),
    "code that is none": Finding("title", "why", "list", fixes=(Fix("fix", (Edit("cell 1", Span(0, 1), "((("),)),)),
    "no applicability": Finding("title", "why", "list", fixes=(Fix("fix", (EDIT,), "sure"),)),
    "an applicability that is too good": Finding("title", "why", "list", fixes=(Fix("fix", (EDIT,), Applicability.SAFE, before=(5,)),)),
    "no documents": Finding("title", "why", "list", docs=(5,)),
    "no offender": Finding("title", "why", "list", offender=5),
    "no origin": Finding("title", "why", "list", origin=5),
    "nothing at all": Finding(None, None, None, None, None, None, None, None, None, None),
}


def _recurses(_):
    return _recurses(_)


def _exits(_):
    raise SystemExit


CHECKS = {name: lambda _, answer=answer: answer for name, answer in NONSENSE.items()} | {
    "raises": lambda _: 1 / 0,
    "recurses": _recurses,
    "exits": _exits,
    "takes no argument": lambda: None,
}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_a_rule_that_answers_nonsense(notebook, monkeypatch, check):
    load(notebook)
    rules = catalog.open_rules()
    with monkeypatch.context() as context:
        context.setattr(catalog, "open_rules", lambda: [*rules, Rule("python/broken", (TypeError,), check)])
        shown, _, lines = notebook()

    assert shown
    assert len(lines) <= 1
    assert notebook() == (True, [RULE], [])


@pytest.mark.parametrize("answers", [5, None, (5,), ("no.such.Error",), (int,), ("",)], ids=repr)
def test_a_rule_that_answers_to_nonsense(notebook, monkeypatch, answers):
    load(notebook)
    rules = catalog.open_rules()
    with monkeypatch.context() as context:
        context.setattr(catalog, "open_rules", lambda: [Rule("python/broken", answers, lambda _: None), *rules])
        shown, cards, lines = notebook()

    assert shown
    assert cards == [RULE]
    assert len(lines) <= 1
    assert notebook() == (True, [RULE], [])
