"""The journal: what is in it, that nothing else is, and that nothing that happens to it disturbs a lesson."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Event

import jsonschema
import pytest
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from callhint.labs import journal, sources
from callhint.labs.journal import SCHEMA, SCHEMA_ID, Journal, file_of, parts_of, pseudonym
from callhint.labs.ladder import Ladder
from callhint.labs.policy import Journaling
from callhint.presentation.mimebundle import MIME_TYPE
from tests.sample_hints import SHADOWED

yaml = pytest.importorskip("yaml")
pytest.importorskip("jupyter_events")

KEY = "the key of this course"
ROOT = Path(__file__).parents[1]
# A program that has a journal.
TELLING = f"""
import os
from pathlib import Path
from callhint.labs import journal
from callhint.labs.ladder import Ladder
from callhint.labs.policy import Journaling
from callhint.presentation.mimebundle import MIME_TYPE
from tests.sample_hints import SHADOWED
kept = journal.Journal(Journaling(Path(os.environ["JOURNALS"]), {KEY!r}), None)
"""
FAIL = ("secret_list = list = ['hunter2']", "squares = list(range(3))")


@pytest.fixture(autouse=True)
def student(monkeypatch):
    monkeypatch.setenv("JUPYTERHUB_USER", "lovelace")
    monkeypatch.setattr(sources, "config_files", list)
    monkeypatch.setattr(sources, "FRESH", 0)
    return pseudonym(KEY, "lovelace")


@pytest.fixture
def journaling(tmp_path):
    return Journaling(tmp_path / "journals", KEY)


@pytest.fixture
def keep(journaling):
    """A journal that is told at once."""
    kept = Journal(journaling, None)

    def tell(happening="made", rule=SHADOWED.rule):
        kept.tell(happening, Ladder(replace(SHADOWED, rule=rule)), 3)
        kept.wait()

    return tell


def lines(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def environment(journaling):
    return {**os.environ, "JOURNALS": str(journaling.folder)}


# What is in it


@pytest.fixture
def shell(tmp_path, monkeypatch, journaling):
    """In a course that keeps a journal, with the steps of help."""
    (tmp_path / "callhint.toml").write_text(
        f'lock = true\nmode = "ladder"\njournal = true\njournal_key = "{KEY}"\njournal_folder = "{journaling.folder.as_posix()}"',
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JPY_SESSION_NAME", str(tmp_path / "lab_of_lovelace.ipynb"))
    config = Config({"HistoryManager": {"hist_file": ":memory:"}, "InteractiveShell": {"colors": "nocolor"}})
    shell = InteractiveShell.instance(config=config, display_pub_class=CapturingDisplayPublisher)
    shell.run_cell("%load_ext callhint", store_history=True)
    yield shell
    shell.run_cell("%unload_ext callhint")
    InteractiveShell.clear_instance()


def run(shell, *cells):
    for cell in cells:
        shell.run_cell(cell, store_history=True)


def kept_by(shell):
    shell.magics_manager.registry["CallhintMagics"].extension.course._kept[1].wait()


def test_a_mistake_from_beginning_to_end(shell, journaling, student):
    run(shell, *FAIL, "%hint", FAIL[1], "%hint", "1 + 1", "del list", FAIL[1], FAIL[0], FAIL[1])
    kept_by(shell)
    events = lines(file_of(journaling))

    assert [(event["event"], event["step"], event["tries"], event["cells"]) for event in events] == [
        ("made", 1, 1, 3),
        ("opened", 2, 1, 4),
        ("made", 2, 2, 5),
        ("opened", 3, 2, 6),
        ("corrected", 3, 2, 9),
        ("made", 1, 1, 11),
    ]
    assert {event["rule"] for event in events} == {"python/shadowed-builtin"}
    assert {event["student"] for event in events} == {student}
    assert {event["notebook"] for event in events} == {pseudonym(KEY, "lab_of_lovelace.ipynb")}
    assert {event["cell"] for event in events} == {None}
    assert len({event["mistake"] for event in events}) == 2
    assert events[4]["mistake"] == events[0]["mistake"] != events[5]["mistake"]


def test_every_line_is_as_the_schema_says(shell, journaling):
    run(shell, *FAIL, "%hint", "del list", FAIL[1])
    kept_by(shell)
    schema = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
    assert schema["$id"] == SCHEMA_ID
    schema.pop("version")
    for event in lines(file_of(journaling)):
        jsonschema.validate({name: value for name, value in event.items() if not name.startswith("__")}, schema)


def test_nothing_of_the_students_is_in_it(shell, journaling):
    run(shell, *FAIL, *["%hint yes"] * 4, "%callhint run")
    kept_by(shell)
    (file,) = journaling.folder.iterdir()
    found = file.name + file.read_text(encoding="utf-8")

    assert [word for word in ("lovelace", "lab_of", "hunter2", "secret", "squares", "range", "callable", KEY) if word in found] == []


def test_the_student_is_told_once(shell):
    run(shell, FAIL[0])
    for times in (1, 0):
        shell.display_pub.outputs = []
        run(shell, FAIL[1])
        shown = [output["data"]["text/plain"] for output in shell.display_pub.outputs]
        assert sum("This course keeps a journal" in text for text in shown) == times
        assert "is a list" in shown[0]  # the card comes first


@pytest.mark.parametrize("mode", ["full", "title-only"])
def test_a_journal_without_steps(shell, journaling, mode, tmp_path):
    file = tmp_path / "callhint.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("ladder", mode), encoding="utf-8")
    run(shell, *FAIL, "del list")
    shell.display_pub.outputs = []
    run(shell, FAIL[1])
    kept_by(shell)

    assert shell.display_pub.outputs == []
    step = 5 if mode == "full" else 1
    assert [(event["event"], event["step"]) for event in lines(file_of(journaling))] == [("made", step), ("corrected", step)]


def test_without_jupyter_events_there_is_none_and_that_is_told(shell, journaling, monkeypatch):
    monkeypatch.setattr(journal, "is_possible", lambda: False)
    run(shell, *FAIL, "%hint")
    told = [output["data"]["text/plain"] for output in shell.display_pub.outputs]

    assert sum("callhint[labs]" in text for text in told) == 1
    assert not journaling.folder.exists()


def test_a_student_sees_and_deletes_it(shell, journaling, capsys):
    run(shell, "%callhint journal", "%callhint journal wipe", *FAIL)
    capsys.readouterr()
    run(shell, "%callhint journal")
    assert capsys.readouterr().out == file_of(journaling).read_text(encoding="utf-8")
    run(shell, "%callhint journal wipe", "%callhint journal", "%callhint journal wipe")
    assert capsys.readouterr().out == "Your journal was deleted.\n" + 2 * "There is no journal of yours.\n"
    run(shell, "%hint")
    kept_by(shell)
    assert [event["event"] for event in lines(file_of(journaling))] == ["opened"]


def test_it_is_not_kept_unless_a_course_wants_it(shell, journaling, tmp_path):
    (tmp_path / "callhint.toml").unlink()
    run(shell, *FAIL, "%hint", "del list", FAIL[1])
    assert not journaling.folder.exists()


# What happens to it


def test_it_is_put_aside_when_it_grows(keep, journaling, monkeypatch):
    monkeypatch.setattr(journal, "_BYTES", 700)
    kept = Journal(journaling, None)
    for _ in range(20):
        kept.tell("made", Ladder(SHADOWED), 1)
    kept.wait()
    parts = parts_of(file_of(journaling))

    assert len(parts) == 1 + journal._PARTS
    assert parts[-1] == file_of(journaling)
    assert all(0 < part.stat().st_size <= 700 for part in parts)
    assert all(lines(part) for part in parts)


def test_two_sessions_write_to_one_journal(journaling):
    kept = [Journal(journaling, None), Journal(journaling, None)]
    for _ in range(5):
        for one in kept:
            one.tell("made", Ladder(SHADOWED), 1)
            one.wait()

    assert len(lines(file_of(journaling))) == 10


def test_after_a_crash_one_line_is_lost(keep, journaling):
    keep()
    with file_of(journaling).open("a") as file:
        file.write('{"event": "ma')
    keep()
    kept = file_of(journaling).read_text(encoding="utf-8").splitlines()

    assert len(kept) == 3
    assert [json.loads(kept[0])["event"], json.loads(kept[2])["event"]] == ["made", "made"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk(keep, journaling, capfd, caplog):
    journaling.folder.mkdir()
    file_of(journaling).symlink_to("/dev/full")
    keep()
    keep()

    assert capfd.readouterr() == ("", "")
    assert {record.message for record in caplog.records} == {"callhint could not write the journal: OSError"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_errors_are_explained_on_a_full_disk(shell, journaling, caplog, capsys):
    journaling.folder.mkdir()
    file_of(journaling).symlink_to("/dev/full")
    for turn in (1, 2):
        run(shell, *FAIL)
        kept_by(shell)
        shown = [output for output in shell.display_pub.outputs if MIME_TYPE in output["data"]]
        assert len(shown) == turn
        assert "'list' object is not callable" in capsys.readouterr().out
    assert {record.message for record in caplog.records} == {"callhint could not write the journal: OSError"}


def test_a_disk_that_hangs_holds_a_lesson_up_once(journaling, monkeypatch):
    monkeypatch.setattr(journal, "_PATIENCE", 0.01)
    kept, answered, written = Journal(journaling, None), Event(), []
    monkeypatch.setattr(kept, "_write", lambda event, _: answered.wait() and written.append(event))
    for _ in range(3):
        kept.tell("made", Ladder(SHADOWED), 1)
    assert (written, kept._patience) == ([], 0)
    answered.set()
    kept.wait()
    kept.tell("made", Ladder(SHADOWED), 1)
    kept.wait()
    assert (len(written), kept._patience) == (4, 0.01)


def test_a_session_that_is_killed_loses_no_more_than_the_last_line(journaling):
    program = f"{TELLING}\nkept._patience = journal._PATIENCE = 600\nfor _ in range(4): kept.tell('made', Ladder(SHADOWED), 1)\nos._exit(1)"
    assert subprocess.run([sys.executable, "-c", program], check=False, cwd=ROOT, env=environment(journaling)).returncode == 1
    assert len(lines(file_of(journaling))) >= 3


def test_a_folder_that_cannot_be_made(keep, journaling, capfd):
    journaling.folder.write_text("", encoding="utf-8")
    keep()
    assert capfd.readouterr() == ("", "")


def test_an_event_that_is_none_is_not_written(keep, journaling, capfd):
    keep(rule="not a rule")
    keep()
    assert len(lines(file_of(journaling))) == 1
    assert capfd.readouterr() == ("", "")


def test_a_name_is_found_whatever_the_container(monkeypatch):
    monkeypatch.delenv("JUPYTERHUB_USER")
    assert journal.student()
    monkeypatch.setattr(journal.getpass, "getuser", lambda: {}["USER"])
    assert journal.student() == str(os.getuid())
