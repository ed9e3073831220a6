"""Faults of callhint's own: the person sees their error, the log has one line, and the next error is explained."""

from __future__ import annotations

import gc
import logging
import sys
import types
from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING

import pytest

from callhint import diagnosis
from callhint.evidence.evidence import Evidence
from callhint.model import Applicability, Edit, Finding, Fix, Span
from callhint.presentation.hint import Hint
from callhint.rules import catalog
from callhint.rules.rule import Rule
from tests.notebook import Notebook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MISTAKE = ("list = [1]", "list('ab')")
RIGHT = "python/shadowed-builtin"


def _raises(_: Evidence) -> Finding | None:
    raise KeyError("secret")


def _recurses(evidence: Evidence) -> Finding | None:
    return _recurses(evidence)


def _answers_nonsense(_: Evidence) -> Finding | None:
    return 5  # type: ignore[return-value]


def _answers_a_class(_: Evidence) -> Finding | None:
    return Finding  # type: ignore[return-value]


FAULTS = {"raises": _raises, "recurses": _recurses, "answers nonsense": _answers_nonsense, "answers a class": _answers_a_class}


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """What callhint has logged since the last call."""
    caplog.set_level(logging.WARNING, "callhint")

    def since() -> list[str]:
        found = [record.getMessage() for record in caplog.records if record.name == "callhint"]
        caplog.clear()
        return found

    return since


@pytest.mark.parametrize("check", FAULTS.values(), ids=FAULTS.keys())
def test_a_rule_that_fails(
    check: Callable[[Evidence], Finding | None], monkeypatch: pytest.MonkeyPatch, lines: Callable[[], list[str]]
) -> None:
    rules = catalog.open_rules()
    monkeypatch.setattr(catalog, "open_rules", lambda: [Rule("python/broken", (TypeError,), check), *rules])

    hint = Notebook().hint(*MISTAKE)

    assert hint is not None
    assert hint.rule == RIGHT
    (line,) = lines()
    assert "python/broken" in line
    assert "secret" not in line


def test_rules_that_take_too_long(monkeypatch: pytest.MonkeyPatch, lines: Callable[[], list[str]]) -> None:
    """What was found before them is shown; after one, which garbage may have been collected in, the others are asked, after two none is."""
    rules, asked, passed = catalog.open_rules(), [], [0.0]
    early = Rule("python/early", (TypeError,), lambda _: asked.append("early"))
    late = Rule("python/late", (TypeError,), lambda _: asked.append("late"))
    slow = Rule("python/slow", (TypeError,), lambda _: passed.append(passed[-1] + 100))
    monkeypatch.setattr(diagnosis, "thread_time", lambda: passed[-1])
    monkeypatch.setattr(catalog, "open_rules", lambda: [*rules, slow, early, slow, late])

    hint = Notebook().hint(*MISTAKE)

    assert hint is not None
    assert hint.rule == RIGHT
    assert asked == ["early"]
    assert [line for line in lines() if "python/late" in line]


def test_a_finding_that_makes_no_sense(monkeypatch: pytest.MonkeyPatch) -> None:
    """An edit far outside the cell: no correction can be made of it, and nothing of the user's is lost."""
    edit = Edit("no such source", Span(10**6, 10**6 + 5), "x")  # type: ignore[arg-type]
    finding = Finding("title", "why", "list", fixes=(Fix("fix", (edit,), Applicability.SAFE),))
    monkeypatch.setattr(catalog, "open_rules", lambda: [Rule("python/broken", (TypeError,), lambda _: finding)])
    notebook = Notebook()
    notebook.run(*MISTAKE)
    before = dict(notebook.shell.user_ns)

    hint = notebook.explain()

    assert hint is None or hint.corrections == ()
    assert notebook.shell.user_ns == before


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Makes a package of rules of somebody else's, as its entry point would."""

    def install(name: str) -> None:
        monkeypatch.setattr(catalog, "entry_points", lambda **_: (EntryPoint("their", name, "callhint.rules"),))
        catalog._plugin_packages.cache_clear()
        catalog._rules_of.cache_clear()

    yield install
    catalog._plugin_packages.cache_clear()
    catalog._rules_of.cache_clear()


def test_a_plugin_that_is_missing(plugin: Callable[[str], None], lines: Callable[[], list[str]]) -> None:
    plugin("no_such_package_of_rules.python")
    hints = [Notebook().hint(*MISTAKE) for _ in range(2)]

    assert [hint.rule for hint in hints if hint is not None] == [RIGHT, RIGHT]
    (line,) = lines()
    assert "no_such_package_of_rules" in line


def test_a_plugin_that_breaks(
    plugin: Callable[[str], None], lines: Callable[[], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "their_rules" / "python"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "broken.py").write_text("1/0")
    (package / "sound.py").write_text(
        "from callhint.model import Finding\nfrom callhint.rules.rule import rule\n\n@rule(TypeError)\ndef sound(ev):\n"
        "    return Finding(title='theirs', why='', kind='list', is_of_name=True)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    plugin("their_rules.python")
    hint = Notebook().hint("number = 3", "number(4)")

    assert hint is not None
    assert hint.rule == "python/sound"
    (line,) = lines()
    assert "their_rules.python.broken" in line


def test_many_errors_leave_nothing_behind() -> None:
    notebook = Notebook()
    notebook.run("class Big: pass\ndef fail(n):\n    big = Big()\n    list = [n]\n    return list(big)")

    def fail(turns: int) -> None:
        for turn in range(turns):
            notebook.hint(f"fail({turn})")
        notebook.forget_errors()
        gc.collect()

    def alive() -> dict[str, int]:
        kinds = (types.TracebackType, types.FrameType, Evidence, Hint, notebook.shell.user_ns["Big"])
        objects = gc.get_objects()
        return {kind.__name__: sum(type(thing) is kind for thing in objects) for kind in kinds}

    fail(3)
    before = alive()
    fail(300)

    assert alive() == before
    assert "last_value" not in vars(sys)
