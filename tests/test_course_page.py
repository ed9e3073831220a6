"""The page "Use callhint in your course" leads where it says: its commands, files and cells, in their order."""

from __future__ import annotations

import json
import re
import shlex
import tomllib

import pytest

from callhint.labs import journal
from tests.test_autoload import ROOT, Environment, environment

__all__ = ["environment"]

PAGE = (ROOT / "docs/course.md").read_text(encoding="utf-8")


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture
def lab(environment, tmp_path):
    """The folder of a lab, where the page's first file lies, and an environment with what the page installs."""
    (tmp_path / "callhint.toml").write_text(blocks("toml")[0], encoding="utf-8")
    return Environment(environment.prefix, tmp_path)


def test_what_is_installed_exists():
    (install,) = [shlex.split(line) for line in blocks("sh")[0].splitlines() if " install " in line]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name, extras = re.fullmatch(r"(\w+)\[(.*)\]", install[4]).groups()

    assert install[:4] == ["course/bin/python", "-m", "pip", "install"]
    assert name == project["name"]
    assert set(extras.split(",")) <= set(project["optional-dependencies"])
    assert project["scripts"]["callhint"] == "callhint.__main__:main"


@pytest.mark.kernel
def test_a_class_from_nothing(lab):
    said = []
    for line in "".join(blocks("sh")[1:]).splitlines():
        program, *words = shlex.split(line)
        assert program == "course/bin/callhint"
        said.append(lab.run("-m", "callhint", *words))
    try:
        assert "callhint is on (sys-prefix)" in said[0]
        assert "sys-prefix  on" in said[1]
        assert said[2].startswith("mode          ladder, locked\nhighest step  instead\ntries         1\n")
        name, fail, hint = blocks("python")
        _, cards = lab.kernel(name, fail, hint, fail, hint, "%callhint apply", "%config Callhint.mode = 'full'", "%callhint", "%hint yes")
    finally:
        lab.run("-m", "callhint", "disable")
    first, second, opened, *_ = cards

    assert "`list` is a list here" in first
    assert "The next opens after one more try: where it came from." in first
    assert "From the course: Lab 1, section 2: names that Python uses itself." in first
    assert "`%hint` opens the next" in second
    assert "list = [3, 1, 2]" in opened
    assert [card for card in cards if "del list" in card or "Why:" in card] == []


@pytest.mark.parametrize(
    ("language", "number", "file"), [("toml", 0, "callhint.toml"), ("toml", 1, "callhint.toml"), ("json", 0, "lab.ipynb")]
)
def test_settings_can_be_read(tmp_path, language, number, file):
    from callhint.labs.sources import Place, Sources
    from callhint.settings import Callhint

    text = blocks(language)[number]
    (tmp_path / file).write_text(json.dumps({"metadata": json.loads(text)}) if language == "json" else text, encoding="utf-8")
    policy = Sources(Callhint(), Place(tmp_path, tmp_path / "lab.ipynb")).policy

    assert policy.problem is None
    assert policy.mode != "full" or policy.journaling is not None


def test_configuration_can_be_read(tmp_path, monkeypatch):
    from callhint.labs import sources
    from callhint.settings import Callhint

    file = tmp_path / "ipython_config.py"
    (text,) = blocks("py")
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sources, "config_files", lambda: [file])
    policy = sources.Sources(Callhint(), sources.Place(tmp_path)).policy

    assert (policy.mode, policy.locked, policy.limits.highest.name) == ("ladder", True, "INSTEAD")


def test_every_setting_is_on_the_page():
    from callhint.settings import Callhint

    table = PAGE[PAGE.index("| setting |") : PAGE.index("`%callhint rules`")]
    assert {name for name in Callhint().traits(policy=True) if f"`{name}`" not in table} == set()
    assert str(journal.SCHEMA.relative_to(ROOT)) in PAGE
    assert (journal._BYTES, journal._PARTS) == (1_000_000, 4)


def test_the_commands_of_the_page_exist():
    from callhint.__main__ import main

    named = set(re.findall(r"`(?:course/bin/)?callhint (\w+)", PAGE)) - {"report"}
    assert named <= set(main.list_commands(None))
