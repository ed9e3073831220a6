"""`callhint rules` and `callhint explain`: the catalogue, offline, as far as a course lets it be read."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from callhint.__main__ import main
from callhint.labs import sources
from callhint.rules import catalog


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Calls the command line in an empty folder, without IPython's files."""
    monkeypatch.setattr(sources, "config_files", list)
    monkeypatch.setenv("LANG", "en")
    monkeypatch.chdir(tmp_path)

    def call_(*words):
        result = CliRunner().invoke(main, words)
        return result.exit_code, result.output

    return call_


@pytest.mark.parametrize("rule", catalog.rule_ids())
def test_every_rule_has_a_manual(rule):
    manual = catalog.manual(rule)
    assert manual is not None
    assert manual.id == rule
    assert all([manual.summary, manual.fails, manual.works, manual.fix_safety, manual.exceptions])
    texts = [manual.summary, manual.why, manual.fails, manual.works, manual.fix_safety, manual.versions]
    assert [text for text in texts if text.count("`") % 2 or "Fails:" in text or "Works:" in text] == []


def test_rules_lists_every_rule_with_its_mistake(call):
    code, said = call("rules")
    assert code == 0
    assert [line.split()[0] for line in said.splitlines()] == list(catalog.rule_ids())
    assert all(line.endswith((".", ")")) for line in said.splitlines())


def test_rules_of_one_folder(call):
    said = call("rules", "torch")[1]
    assert {line.partition("/")[0] for line in said.splitlines()} == {"torch"}
    assert "the folders are tensorflow, keras" in call("rules", "tourch")[1]


def test_explain_tells_all_there_is(call):
    code, said = call("explain", "keras/removed-minimize")
    assert code == 0
    for part in ("optimizers have no such method", "Fails: ", "Works: ", "Fix safety: ", "AttributeError", "Keras 3;", "https://keras.io/"):
        assert part in said
    assert max(map(len, said.splitlines())) <= 100


def test_explain_a_rule_that_does_not_exist(call):
    code, said = call("explain", "python/called-modul")
    assert code == 1
    assert "there is no rule python/called-modul; python/called-module is one" in said


@pytest.mark.parametrize("course", ['rules_off = ["torch/*"]', 'mode = "ladder"', 'mode = "off"'])
def test_what_a_course_holds_back_is_not_told(call, tmp_path, course):
    (tmp_path / "callhint.toml").write_text(course)
    code, said = call("explain", "torch/called-state-dict")
    assert code == 1
    assert "when all steps of its help are open" in said
    listed = call("rules", "torch")[1]
    assert "torch/called-state-dict" in listed
    assert "used as if they were the model" not in listed
    assert ("(disabled)" in listed) == ("rules_off" in course)


def test_what_a_course_adds_is_told(call, tmp_path):
    (tmp_path / "callhint.toml").write_text('notes."torch/*" = {text = "See lab 2.", link = "https://example.org/lab2"}')
    assert "See lab 2. https://example.org/lab2" in call("explain", "torch/called-state-dict")[1]
    assert call("explain", "python/called-module")[0] == 0
