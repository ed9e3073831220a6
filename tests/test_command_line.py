"""The command line: what every command has in common, and those about a course's settings and journal."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from callhint.__main__ import main
from callhint.labs import sources
from callhint.labs.journal import file_of
from callhint.labs.policy import Journaling


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Calls the command line in a folder of its own, at home and without IPython's files."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("JUPYTERHUB_USER", "lovelace")
    monkeypatch.setattr(sources, "config_files", list)
    monkeypatch.chdir(tmp_path)

    def call_(*words, **options):
        result = CliRunner().invoke(main, words, **options)
        return result.exit_code, result.output

    return call_


def test_every_command_says_what_it_does(call):
    code, listed = call("--help")
    assert code == 0
    commands = main.list_commands(None)
    assert {"disable", "enable", "journal", "policy", "status"} <= set(commands)
    for command in commands:
        assert f"  {command}  " in listed
        assert call(command, "--help")[0] == 0


def test_a_command_that_does_not_exist(call):
    assert "No such command 'explian'" in call("explian")[1]
    assert call("_scope")[0] == 2


def test_the_command_line_imports_no_more_than_its_command():
    code = "import sys; from callhint.__main__ import main\ntry: main(['--version'])\nfinally: print(*sys.modules)"
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "version" in process.stdout
    assert {name.partition(".")[0] for name in process.stdout.split()} & {"IPython", "traitlets", "anywidget", "jupyter_events"} == set()


# The course's settings


def test_policy(call, tmp_path):
    assert "mode          full\n" in call("policy")[1]
    (tmp_path / "callhint.toml").write_text('mode = "ladder"\nlock = true\nhighest_step = "lines"\nrules_off = ["python/called-none"]')
    (tmp_path / "lab.ipynb").write_text("{}")
    for words in ((), (".",), ("lab.ipynb",), (str(tmp_path / "lab.ipynb"),)):
        code, said = call("policy", *words)
        assert code == 0
        assert [line.split() for line in said.splitlines()][:3] == [
            ["mode", "ladder,", "locked"],
            ["highest", "step", "lines"],
            ["tries", "0"],
        ]
        assert "rules off     python/called-none" in said


def test_policy_that_cannot_be_read(call, tmp_path):
    (tmp_path / "callhint.toml").write_text('mode = "lader"')
    code, said = call("policy")
    assert code == 1
    assert "callhint.toml: The 'mode' trait" in said


# The journal


@pytest.fixture
def kept(call, tmp_path):
    """The folder of a course's journals: two parts of the student's own, and another's."""
    (tmp_path / "callhint.toml").write_text(f"journal = true\njournal_key = 'k'\njournal_folder = '{(tmp_path / 'kept').as_posix()}'")
    file = file_of(Journaling(tmp_path / "kept", "k"))
    file.parent.mkdir()
    file.write_text('{"event": "newer"}\n')
    file.with_name(f"{file.name}.1").write_text('{"event": "older"}\n')
    file.with_name("0123456789abcdef.jsonl").write_text('{"event": "of another student"}\n')
    return file.parent


def test_show_and_wipe(call, kept):
    said = call("journal", "show")[1]
    assert said.startswith('{"event": "older"}\n{"event": "newer"}\n')
    assert "another" not in said
    assert call("journal", "wipe", input="n\n")[0] == 1
    assert "newer" in call("journal", "show")[1]
    assert "Deleted:" in call("journal", "wipe", input="y\n")[1]
    assert [file.name for file in kept.iterdir()] == ["0123456789abcdef.jsonl"]
    assert "There is no journal of yours." in call("journal", "show")[1]
    assert "There is no journal of yours." in call("journal", "wipe", "--yes")[1]


def test_what_cannot_be_deleted_is_said(call, kept):
    for file in kept.iterdir():
        file.unlink()
    file_of(Journaling(kept, "k")).mkdir()
    assert call("journal", "wipe", "--yes")[0] == 1


def test_outside_a_course_it_is_the_one_at_home(call, tmp_path):
    assert "There is no journal of yours." in call("journal", "show")[1]
    file = tmp_path / "home/.callhint/journal/0123456789abcdef.jsonl"
    file.parent.mkdir(parents=True)
    file.write_text('{"event": "kept at home"}\n')
    assert "kept at home" in call("journal", "show")[1]
    call("journal", "wipe", "--yes")
    assert not file.exists()
