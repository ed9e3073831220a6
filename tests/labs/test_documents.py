"""The pages about the report and the labs: their commands run, their query counts right, their links lead somewhere."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import sqlite3
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from callhint.__main__ import main
from tests.labs.classroom import KEY, Classroom
from tests.labs.documents import blocks
from tests.labs.labs import NOTEBOOKS

ROOT = NOTEBOOKS.parent
REPORT = ROOT / "docs" / "report.md"
README = NOTEBOOKS / "README.md"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A course's folder, as the page about the report supposes it."""
    folder = tmp_path_factory.mktemp("course")
    classroom = Classroom(folder, students=5)
    classroom.write_journals(300)
    classroom.write_notebooks(10)
    shutil.copytree(NOTEBOOKS / "source", folder / "notebooks")
    (folder / "callhint.toml").write_text(f'journal = true\njournal_key = "{KEY}"\n')
    return folder


def test_the_commands_of_the_page_about_the_report(folder, monkeypatch):
    pytest.importorskip("duckdb", reason="duckdb, which callhint[report] brings, is not installed")
    monkeypatch.chdir(folder)
    for line in blocks(REPORT.read_text(encoding="utf-8"), "sh")[1].splitlines():
        name, *words = shlex.split(line)
        done = CliRunner().invoke(main, words)

        assert name == "callhint"
        assert done.exit_code == 0, done.output
        assert "mistakes by 5 students" in done.output
    assert "SavedModel and signatures" in Path("report.html").read_text()
    assert Path("report.csv").stat().st_size
    assert Path("report.parquet").stat().st_size


def test_its_query_counts_in_other_engines_what_the_report_counts(folder):
    duckdb = pytest.importorskip("duckdb", reason="duckdb, which callhint[report] brings, is not installed")
    (query,) = blocks(REPORT.read_text(encoding="utf-8"), "sql")
    events = [json.loads(line) for file in (folder / "journals").iterdir() for line in file.read_text().splitlines()]
    names = ("event", "mistake", "rule", "student", "seconds")
    other = sqlite3.connect(":memory:")
    other.execute(f"CREATE TABLE events ({', '.join(names)})")
    other.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?)", [[event[name] for name in names] for event in events])
    duck = duckdb.connect()
    duck.execute("CREATE VIEW events AS SELECT * FROM read_json(?)".replace("?", f"'{folder / 'journals' / '*'}'"))
    done = CliRunner().invoke(main, ["report", "--course", str(folder), str(folder / "journals")])

    answer = duck.execute(query).fetchall()
    assert answer == other.execute(query).fetchall()
    counted = {words[0]: words[1:3] for line in done.output.splitlines() if (words := line.split()) and "/" in words[0]}
    assert counted == {rule: [str(mistakes), str(students)] for rule, mistakes, students, *_ in answer}


def test_what_it_installs_exists():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert shlex.split(blocks(REPORT.read_text(encoding="utf-8"), "sh")[0]) == ["pip", "install", "callhint[report]"]
    assert "report" in project["optional-dependencies"]


@pytest.mark.parametrize("page", [REPORT, README], ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    links = [link for link in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")) if "://" not in link]

    assert links
    assert [link for link in links if not (page.parent / link.partition("#")[0]).exists()] == []


def test_every_lab_is_in_the_readme():
    text = README.read_text(encoding="utf-8")

    assert [folder.name for folder in (NOTEBOOKS / "release").iterdir() if f"(release/{folder.name}/{folder.name}.ipynb)" not in text] == []
