"""The report on a class: what is counted, what is left out, and that nothing on its page comes alive. In a browser: tests/browser."""

from __future__ import annotations

import csv
import gzip
import json
import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from callhint.__main__ import main
from callhint.labs.journal import pseudonym
from callhint.presentation.mimebundle import mimebundle
from tests.labs.classroom import KEY, PEAK, TERM, Classroom
from tests.labs.labs import NOTEBOOKS
from tests.sample_hints import SHADOWED

duckdb = pytest.importorskip("duckdb", reason="duckdb, which callhint[report] brings, is not installed")

CARD = "application/vnd.callhint.v1+json"
HOSTILE = "</title><script>alert(1)</script><img src=x onerror=alert(2)>"


def report(folder, *arguments):
    """What is printed, the page and the rows of the CSV file."""
    page, counts = folder / "report.html", folder / "report.csv"
    # `--course` is a folder without settings unless a test says otherwise.
    done = CliRunner().invoke(main, ["report", "--course", str(folder), *map(str, arguments), "--html", str(page), "--csv", str(counts)])
    assert done.exit_code == 0, done.output
    with counts.open(newline="") as file:
        return done.output, page.read_text(), list(csv.DictReader(file))


def event(
    mistake,
    happened="made",
    *,
    rule="python/called-module",
    student="s" * 16,
    notebook="b" * 16,
    cell="c" * 16,
    step=1,
    tries=1,
    seconds=0,
    day=7,
):
    data = {"event": happened, "mistake": mistake, "rule": rule, "student": student, "notebook": notebook, "cell": cell, "cells": 5}
    return json.dumps({"__timestamp__": f"2026-09-{day:02}T10:00:00.5Z", **data, "step": step, "tries": tries, "seconds": seconds})


def notebook(*cells):
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells)})


def text(source):
    return {"cell_type": "markdown", "id": "text", "metadata": {}, "source": source}


def failed(identity="failed", rule="python/called-module", **changes):
    bundle = mimebundle(SHADOWED)
    output = {"output_type": "display_data", "metadata": {}, "data": {**bundle, CARD: {**bundle[CARD], "rule": rule}}}
    return {"cell_type": "code", "id": identity, "metadata": {}, "execution_count": 1, "source": "x()", "outputs": [output], **changes}


# What is counted


def test_events_of_one_mistake_count_once(tmp_path):
    lines = [
        event("1"),
        event("1", "opened", step=2, seconds=20),
        event("1", tries=2, step=2, seconds=40),
        event("1", "corrected", tries=2, step=2, seconds=90),
        event("2", student="t" * 16),
        event("2", "corrected", student="t" * 16, seconds=30),
        event("3", student="t" * 16, day=8),
        event("4", rule="torch/called-state-dict", notebook=None, cell=None),
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines) + "\n")

    printed, _, rows = report(tmp_path, tmp_path)

    assert printed.startswith("From 8 events in 1 journal file; 07 Sep 2026 to 08 Sep 2026: 4 mistakes by 2 students.\n")
    table = {line.split()[0]: line.split()[1:] for line in printed.splitlines() if "/" in line}
    assert table["python/called-module"] == ["3", "2", "67%", "33%", "2", "1.0", "min", "1"]
    assert table["torch/called-state-dict"] == ["1", "1", "0%", "0%", "–", "–", "1"]
    assert [(row["lab"], row["exercise"], row["rule"], row["day"], row["mistakes"], row["at_next_run"]) for row in rows] == [
        ("", "", "torch/called-state-dict", "2026-09-07", "1", "0"),
        ("notebook bbbbbb", "cell cccccc", "python/called-module", "2026-09-07", "2", "1"),
        ("notebook bbbbbb", "cell cccccc", "python/called-module", "2026-09-08", "1", "0"),
    ]


def test_cards_in_notebooks_count_by_the_headings_above_them(tmp_path):
    first = notebook(
        text("# The lab\n\nWords."),
        failed("one"),
        text(["text\n", "## First exercise #\n"]),
        failed("two"),
        text("no heading"),
        failed("three"),
    )
    for student in ("ada", "alan"):
        file = tmp_path / "submitted" / student / "lab" / "lab.ipynb"
        file.parent.mkdir(parents=True)
        file.write_text(first)
    (tmp_path / "plain.ipynb").write_text(notebook(failed(rule="torch/called-state-dict")))
    kept = tmp_path / ".ipynb_checkpoints" / "plain-checkpoint.ipynb"
    kept.parent.mkdir()
    kept.write_text(first)

    printed, _, rows = report(tmp_path, tmp_path)

    assert printed.startswith("From 3 notebooks: 7 mistakes by 3 students.\n")
    assert [(row["lab"], row["exercise"], row["mistakes"], row["students"], row["followed"]) for row in rows] == [
        ("The lab", "", "2", "2", "0"),
        ("The lab", "First exercise", "4", "2", "0"),
        ("plain", "", "1", "1", "0"),
    ]


def test_a_card_shown_again_counts_once(tmp_path):
    cell = failed()
    (tmp_path / "a.ipynb").write_text(notebook({**cell, "outputs": cell["outputs"] * 3}))

    assert "1 mistake by 1 student" in report(tmp_path, tmp_path)[0]


def test_by_folder_a_student_is_a_folder(tmp_path):
    for name in ("ada/one", "ada/two", "alan/one"):
        file = tmp_path / f"{name}.ipynb"
        file.parent.mkdir(exist_ok=True)
        file.write_text(notebook(failed()))

    assert "3 mistakes by 3 students" in report(tmp_path, tmp_path)[0]
    assert "3 mistakes by 2 students" in report(tmp_path, tmp_path, "--by-folder")[0]


def test_times_of_notebooks_are_those_of_their_cells(tmp_path):
    stamps = ["2026-09-07T23:30:00-04:00", "yesterday", None]
    cells = [failed(str(index), metadata={"execution": {"iopub.execute_input": stamp}}) for index, stamp in enumerate(stamps)]
    (tmp_path / "a.ipynb").write_text(notebook(*cells))

    assert [row["day"] for row in report(tmp_path, tmp_path)[2]] == ["2026-09-08", ""]


# A class


@pytest.fixture(scope="module")
def classroom(tmp_path_factory):
    folder = tmp_path_factory.mktemp("class")
    made = Classroom(folder, students=20)
    mistakes, cards = made.write_journals(2_000), made.write_notebooks(40, broken=6)
    note = 'text = "Chapter 3 & <i>more</i>"\nlink = "https://example.org/3"'
    (folder / "callhint.toml").write_text(f'journal = true\njournal_key = "{KEY}"\n[notes."python/*"]\n{note}\n')
    return folder, mistakes, cards


def test_the_key_of_the_course_names_labs_and_exercises(classroom, tmp_path):
    folder, mistakes, _ = classroom

    _, page, rows = report(tmp_path, folder / "journals", "--course", folder, "--labs", NOTEBOOKS / "source")

    assert sum(int(row["mistakes"]) for row in rows) == mistakes
    assert {row["lab"] for row in rows} == {
        "What is callable?",
        "PyTorch: what did I load?",
        "SavedModel and signatures",
        "Optimizers and gradients",
        "Reading a traceback before asking for help",
    }
    assert "1. Gradients come in pairs" in {row["exercise"] for row in rows}
    assert "Chapter 3 &amp; &lt;i&gt;more&lt;/i&gt;" in page


def test_a_student_is_the_same_in_journals_and_notebooks(classroom, tmp_path):
    folder, mistakes, cards = classroom

    printed, _, _ = report(tmp_path, folder, "--course", folder)

    assert f": {mistakes + cards:,} mistakes by 20 students." in printed
    assert "counted twice" in printed


def test_nobody_is_named(classroom, tmp_path):
    folder, _, _ = classroom
    made = Classroom(folder, students=20)
    _, page, _ = report(tmp_path, folder / "submitted", folder / "journals", "--course", folder)
    told = page + (tmp_path / "report.csv").read_text()

    for student in made.students[1:]:  # the files that were left out are of the first
        assert student not in told
        assert pseudonym(KEY, student) not in told


def test_parquet_has_the_same_counts(classroom, tmp_path):
    folder, mistakes, _ = classroom
    file = tmp_path / "it's.parquet"
    report(tmp_path, folder / "journals", "--parquet", file)

    assert duckdb.execute("SELECT sum(mistakes) FROM read_parquet(?)", [str(file)]).fetchall() == [(mistakes,)]


# What cannot be read


def test_what_is_broken_is_listed_and_the_rest_is_counted(classroom, tmp_path):
    folder, _, cards = classroom

    printed, page, _ = report(tmp_path, folder / "submitted")

    assert f"From 40 notebooks; 07 Sep 2026 to 12 Oct 2026: {cards} mistakes by" in printed or f"{cards} mistakes by" in printed
    assert "Left out: 6 files, or part of it" in printed
    assert all(f"broken/{number}.ipynb" in page for number in range(6))


def test_a_journal_that_was_cut_off_and_written_over(tmp_path):
    good = event("1")
    content = [
        good,
        "",
        "no JSON",
        '{"event": "made"}',
        "[1, 2]",
        event("2", rule="../../etc"),
        event("3", "eaten"),
        "x" * 200_000,
        event("4"),
        event("5")[:50],
    ]
    (tmp_path / "a.jsonl").write_bytes("\n".join(content).encode() + b"\xff\xfe")
    (tmp_path / "a.jsonl.1").write_text(event("6") + "\n")
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress((event("7") + "\n").encode()))
    (tmp_path / "torn.jsonl.gz").write_bytes(gzip.compress((event("8") + "\n").encode())[:30])
    (tmp_path / "empty.jsonl").write_text("")

    printed, _, _ = report(tmp_path, tmp_path)

    assert "4 mistakes by 1 student" in printed
    assert "a.jsonl: lines that are no events: 7" in printed
    assert "torn.jsonl.gz: " in printed
    assert "b.jsonl.gz" not in printed.partition("Left out")[2]


def test_files_that_are_not_there_or_are_no_files(tmp_path):
    (tmp_path / "dangling.ipynb").symlink_to(tmp_path / "nothing")
    (tmp_path / "folder.ipynb").mkdir()
    (tmp_path / "words.txt").write_text("words")
    (tmp_path / os.fsdecode(b"\xff.ipynb")).write_text(notebook(failed()))
    for name in ("[1] *?.ipynb", "a'b; DROP TABLE mistake.ipynb"):
        (tmp_path / name).write_text(notebook(failed()))

    printed, _, _ = report(tmp_path, tmp_path, tmp_path / "words.txt")

    assert "2 mistakes by 2 students" in printed
    assert "dangling.ipynb" in printed
    assert "words.txt: neither a notebook" in printed
    assert "its name is not UTF-8" in printed


def test_what_a_file_may_claim(tmp_path):
    """Whatever is in a card or an event, the report comes, and comes soon."""
    odd = [None, 5, "x", [], {}, {"cell_type": 5, "source": {"a": [1]}, "outputs": [{"data": []}, None, 5], "metadata": []}]
    cards = [None, 5, [], {"rule": None}, {"rule": ["a/b"]}, {"rule": "a/b<script>"}, {"rule": "a/" + "b" * 500}]
    outputs = [{"output_type": "display_data", "data": {CARD: card}} for card in cards]
    (tmp_path / "a.ipynb").write_text(notebook(*odd, text(["# A", 5, None]), {**failed(), "outputs": outputs}, failed("last")))
    lines = [
        event("1").replace("2026-", "0001-"),
        event("2").replace("2026-", "9999-"),
        event("3", tries=10**30, seconds=-5),
        event("4", step=9),
    ]
    lines += [event(str(number), rule=f"made/up-{number}") for number in range(5, 1_000)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))

    printed, page, _ = report(tmp_path, tmp_path)

    assert "1,000 mistakes by 2 students" in printed
    assert "Left out" not in printed
    assert page.count("<section") == 400
    assert page.count("<rect") < 20_000


def test_nothing_is_a_report_too(tmp_path):
    (tmp_path / "empty").mkdir()

    printed, page, rows = report(tmp_path, tmp_path / "empty")

    assert printed == "From nothing: 0 mistakes by 0 students.\n"
    assert rows == []
    assert page.endswith("</html>\n")


# What comes alive


class Elements(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes = set(), []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes += attributes


def test_nothing_of_a_hostile_notebook_comes_alive(tmp_path):
    file = tmp_path / "<b>.ipynb"
    file.write_text(notebook(text(f"# {HOSTILE}"), text(f'## "{HOSTILE}\x1b[2J'), failed(), text("# =HYPERLINK(1)"), failed("two")))
    (tmp_path / "<script>alert(3)<script>.ipynb").write_text("broken")
    (tmp_path / "callhint.toml").write_text(f'[notes."python/called-module"]\ntext = "{HOSTILE}"\nlink = "javascript:alert(4)"\n')

    printed, page, rows = report(tmp_path, tmp_path)
    elements = Elements(page)

    assert {row["exercise"][:12] for row in rows} == {'"</title><sc', "'=HYPERLINK("}

    assert "\x1b" not in printed
    assert elements.tags.isdisjoint({"script", "img", "b2", "iframe", "link", "object"})
    assert [name for name, _ in elements.attributes if name.startswith("on")] == []
    assert {value[0] for name, value in elements.attributes if name in {"href", "src"}} == {"#"}
    assert "&lt;script&gt;alert(1)" in page


# The command


def test_without_duckdb_it_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    done = CliRunner().invoke(main, ["report", str(tmp_path)])

    assert done.exit_code == 1
    assert done.output == "Error: the report needs DuckDB: pip install callhint[report]\n"


def test_settings_that_make_no_sense_are_an_error_and_no_traceback(tmp_path):
    for arguments in (["--memory", "much"], ["--html", str(tmp_path / "no" / "where.html")], ["--course", str(tmp_path)]):
        (tmp_path / "callhint.toml").write_text("mode = 5" if "--course" in arguments else "")
        done = CliRunner().invoke(main, ["report", str(tmp_path), *arguments])

        assert done.exit_code == 1
        assert done.output.startswith("Error: ")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells of a process what it needed at most")
def test_memory_is_bounded(tmp_path):
    """Two hundred megabytes of notebooks in less than that, of which Python and DuckDB themselves are a part."""
    pixels = {"output_type": "display_data", "metadata": {}, "data": {"image/png": "iVBORw0KGgo" * 90_000}}
    content = notebook(text("# Lab"), failed(), {**failed("two"), "outputs": [pixels, pixels]})
    (tmp_path / "class").mkdir()
    for number in range(100):
        (tmp_path / "class" / f"{number}.ipynb").write_text(content)
    done = subprocess.run(
        [sys.executable, "-c", PEAK, "report", tmp_path / "class", "--course", tmp_path, "--memory", "128MB"],
        capture_output=True,
        text=True,
        check=True,
        cwd=NOTEBOOKS.parent,
    )

    assert "100 mistakes by 100 students" in done.stdout
    assert "Left out" not in done.stdout
    assert int(done.stderr.splitlines()[-1]) < 250_000


def test_seed_and_term_are_fixed(tmp_path):
    made = [Classroom(tmp_path / name, students=3, seed=5) for name in ("a", "b")]
    for classroom in made:
        classroom.write_journals(50)
    contents = [[file.read_text() for file in sorted(classroom.folder.rglob("*.jsonl"))] for classroom in made]

    assert contents[0] == contents[1]
    assert str(TERM.year) in contents[0][0]


def test_a_journal_that_callhint_wrote(tmp_path):
    pytest.importorskip("jupyter_events", reason="jupyter_events, which callhint[labs] brings, is not installed")
    from callhint.labs.journal import Journal
    from callhint.labs.ladder import Ladder
    from callhint.labs.policy import Journaling

    journal = Journal(Journaling(tmp_path / "journals", KEY), tmp_path / "what-is-callable.ipynb")
    ladder = Ladder(SHADOWED)
    ladder.came(SHADOWED, "list('abc')", "order-mistake")
    for happened in ("made", "opened", "corrected"):
        journal.tell(happened, ladder, 3)
    journal.wait()
    (tmp_path / "callhint.toml").write_text(f'journal = true\njournal_key = "{KEY}"\n')

    printed, _, rows = report(tmp_path, tmp_path / "journals", "--labs", NOTEBOOKS / "source")

    assert printed.startswith("From 3 events in 1 journal file; ")
    assert "Left out" not in printed
    (row,) = rows
    assert (row["lab"], row["exercise"], row["rule"]) == ("What is callable?", "1. A name that used to be a function", SHADOWED.rule)
    assert (row["mistakes"], row["corrected"], row["at_next_run"]) == ("1", "1", "1")
