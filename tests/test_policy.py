"""What a course may set: where from, what comes of it, and that nothing gives a student more than that."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

import callhint
from callhint.labs import sources
from callhint.labs.ladder import Ladder, Limits, Step
from callhint.labs.policy import Policy
from callhint.labs.sources import Place, Sources
from callhint.presentation.mimebundle import MIME_TYPE
from callhint.rules import catalog
from callhint.settings import STEPS, Callhint

FAIL = ("list = [1, 2]", "squares = list(range(3))")
RULE = "python/shadowed-builtin"


@pytest.fixture(autouse=True)
def configuration(tmp_path, monkeypatch):
    """The folder of IPython's files of the environment, for the time of a test."""
    folder = tmp_path / "environment"
    folder.mkdir()
    names = [folder / f"{name}{suffix}" for name in ("ipython_config", "ipython_kernel_config") for suffix in (".py", ".json")]
    monkeypatch.setattr(sources, "config_files", lambda: names)
    monkeypatch.setattr(sources, "FRESH", 0)
    return folder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder of the notebook."""
    folder = tmp_path / "lab"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("JPY_SESSION_NAME", str(folder / "lab.ipynb"))
    return folder


def write_notebook(folder, **metadata):
    content = {"cells": [], "metadata": {"callhint": metadata} if metadata else {}, "nbformat": 4, "nbformat_minor": 5}
    (folder / "lab.ipynb").write_text(json.dumps(content), encoding="utf-8")


def policy_in(folder, **own) -> Policy:
    return Sources(Callhint(config=Config({"Callhint": own})), Place(folder, folder / "lab.ipynb")).policy


# Sources


def test_without_a_course_everything_is_open(folder):
    assert policy_in(folder) == Policy(limits=Limits(stepwise=False))


def test_a_course_file(folder):
    (folder / "callhint.toml").write_text(
        """
        lock = true
        mode = "ladder"
        highest_step = "instead"
        confirm = false
        rules_on = ["python/*", "torch/*"]
        rules_off = ["python/called-none"]
        tries = { where = 1, instead = 2 }

        [notes."torch/*"]
        text = "See lab 2."
        link = "https://example.org/lab2"
        """,
        encoding="utf-8",
    )
    policy = policy_in(folder, mode="full", highest_step="why")

    assert (policy.mode, policy.locked) == ("ladder", True)
    assert policy.limits == Limits(highest=Step.INSTEAD, tries={"where": 1, "instead": 2}, confirm=False)
    assert [policy.limits.tries_before(step) for step in Step] == [0, 1, 2, 0, 0]
    assert [policy.allows(rule) for rule in ("python/called-module", "python/called-none", "keras/called-shape")] == [True, False, False]
    assert policy.note("torch/called-state-dict").text == "See lab 2."
    assert policy.note("python/called-none") is None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("ipython_config.py", "c = get_config()\nc.Callhint.mode = 'title-only'\nc.Callhint.rules_off.append('python/*')"),
        ("ipython_kernel_config.json", '{"Callhint": {"mode": "title-only", "rules_off": ["python/*"], "widget": false}}'),
    ],
)
def test_configuration_files(folder, configuration, name, content):
    (configuration / name).write_text(content, encoding="utf-8")
    policy = policy_in(folder)

    assert (policy.mode, policy.rules_off, policy.limits) == ("title-only", ("python/*",), Limits(stepwise=False, highest=Step.WHAT))


def test_configuration_that_is_not_about_callhint_is_not_run(folder, configuration):
    (configuration / "ipython_config.py").write_text("raise SystemError", encoding="utf-8")
    assert policy_in(folder).problem is None


def test_the_strongest_source_has_the_word(folder, configuration):
    write_notebook(folder, mode="full", highest_step="where", tries=1)
    assert policy_in(folder).limits.highest is Step.WHY
    (folder / "callhint.toml").write_text('mode = "ladder"\ntries = 2', encoding="utf-8")
    assert policy_in(folder).limits == Limits(highest=Step.WHERE, tries=2)
    (configuration / "ipython_config.py").write_text("c.Callhint.tries = 3", encoding="utf-8")
    assert policy_in(folder).limits == Limits(highest=Step.WHERE, tries=3)


def test_without_a_lock_a_student_has_the_last_word(folder, configuration):
    (configuration / "ipython_config.json").write_text('{"Callhint": {"mode": "off"}}', encoding="utf-8")
    (folder / "callhint.toml").write_text('confirm = false\nnotes."a/b".text = "x"', encoding="utf-8")
    policy = policy_in(folder, mode="full", confirm=True)

    assert (policy.mode, policy.limits.confirm, policy.locked) == ("full", True, False)
    assert policy.note("a/b").text == "x"


@pytest.mark.parametrize("source", ["configuration", "course file", "metadata"])
def test_with_a_lock_a_student_has_none(folder, configuration, source):
    if source == "configuration":
        (configuration / "ipython_config.py").write_text("c.Callhint.lock = True", encoding="utf-8")
    elif source == "course file":
        (folder / "callhint.toml").write_text("lock = true", encoding="utf-8")
    else:
        write_notebook(folder, lock=True)
    policy = policy_in(folder, mode="off", highest_step="what", tries=5, confirm=False, rules_off=["*"], journal=True, lock=False)

    assert policy == Policy(limits=Limits(stepwise=False), locked=True)


def test_it_is_read_again_when_a_file_has_changed(folder):
    settings, file = Callhint(), folder / "callhint.toml"
    found = Sources(settings, Place(folder))
    assert found.policy.mode == "full"
    file.write_text('mode = "ladder"', encoding="utf-8")
    assert found.policy.mode == "ladder"
    file.write_text('mode = "title-only"', encoding="utf-8")
    assert found.policy.mode == "title-only"
    file.unlink()
    assert found.policy.mode == "full"


def test_a_file_that_has_not_changed_is_not_read_again(folder, monkeypatch):
    (folder / "callhint.toml").write_text('mode = "ladder"', encoding="utf-8")
    found = Sources(Callhint(), Place(folder))
    assert found.policy.mode == "ladder"
    monkeypatch.setattr(Sources, "_read", None)
    assert found.policy.mode == "ladder"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("mode =", "callhint.toml: Invalid value"),
        ('mode = "laddr"', "the 'mode' trait"),
        ('mod = "ladder"', "no setting `mod`"),
        ('widget = "ladder"', "no setting `widget`"),
        ('lock = "yes"', "the 'lock' trait"),
        ("tries = -1", "the 'tries' trait"),
        ("tries.line = 1", "the 'tries' trait"),
        ("journal = true", "`journal_key`"),
        ('notes."python/called-none" = "text"', "the 'notes' trait"),
        ('notes."python/called-none".step = "five"', "`python/called-none` has a `step`"),
        ('mode = "l\N{LATIN SMALL LETTER A WITH DIAERESIS}dder"'.encode("latin-1"), "utf-8"),
    ],
)
def test_what_cannot_be_read_is_read_as_strictly_as_can_be(folder, content, says):
    (folder / "callhint.toml").write_bytes(content if isinstance(content, bytes) else content.encode())
    policy = policy_in(folder, mode="full")

    assert (policy.mode, policy.locked, policy.journaling) == ("off", True, None)
    assert says.lower() in policy.problem.lower()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("ipython_config.py", "c.Callhint.mode = "),
        ("ipython_config.py", "c.Callhint.mode = no_such_name"),
        ("ipython_config.py", "c.Callhint.mod = 'full'"),
        ("ipython_config.json", '{"Callhint": '),
        ("ipython_config.json", '{"Callhint": {"mode": 5}}'),
    ],
)
def test_configuration_that_cannot_be_read(folder, configuration, name, content):
    (configuration / name).write_text(content, encoding="utf-8")
    policy = policy_in(folder)

    assert policy.mode == "off"
    assert name in policy.problem


def test_metadata_that_cannot_be_read(folder):
    write_notebook(folder, mode="everything")
    assert policy_in(folder).mode == "off"
    (folder / "lab.ipynb").write_text('{"metadata": {"callhint": ["mode"]}}', encoding="utf-8")
    assert policy_in(folder).mode == "off"


@pytest.mark.parametrize("content", ["", "{", "[]", '"callhint"', '{"metadata": null, "x": "callhint"}', '{"cells": ["callhint"]}'])
def test_a_notebook_that_is_none_has_no_settings(folder, content):
    (folder / "lab.ipynb").write_text(content, encoding="utf-8")
    assert policy_in(folder).problem is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(folder):
    (folder / "callhint.toml").write_text("", encoding="utf-8")
    (folder / "callhint.toml").chmod(0)
    assert policy_in(folder).mode == "off"


def test_a_folder_in_place_of_the_file(folder):
    (folder / "callhint.toml").mkdir()
    assert policy_in(folder).mode == "off"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("{}/lab.ipynb", ("", "lab.ipynb")),
        ("course/week1/lab.ipynb", ("", "lab.ipynb")),
        ("/no/such/folder/lab.ipynb", ("", "lab.ipynb")),
        ("console", ("", None)),
        ("", ("", None)),
    ],
)
def test_where_a_session_is(folder, name, place):
    found = Place.of(str(folder), name.format(folder))
    assert (found.folder, found.notebook) == (folder / place[0], folder / place[1] if place[1] else None)


def test_ipythons_files_are_those_of_system_and_environment():
    code = "import sys, json; sys.path.insert(0, '.'); from callhint.labs.sources import config_files; print(*config_files(), sep='\\n')"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(callhint.__file__).parents[1])
    from IPython.core.application import ENV_CONFIG_DIRS, SYSTEM_CONFIG_DIRS

    folders = {str(Path(file).parent) for file in found.stdout.split()}
    assert folders == {*SYSTEM_CONFIG_DIRS, *ENV_CONFIG_DIRS}


def test_the_steps_have_the_names_of_the_settings():
    assert tuple(step.name.lower() for step in Step) == STEPS


# In a shell


@pytest.fixture
def start(folder):
    """Starts a shell in the notebook's folder, with these settings of the student's."""

    def start_(**own):
        config = Config({"Callhint": own})
        config.HistoryManager.hist_file = str(folder.parent / "history.sqlite")
        config.InteractiveShell.colors = "nocolor"
        shell = InteractiveShell.instance(config=config, display_pub_class=CapturingDisplayPublisher)
        shell.run_cell("%load_ext callhint", store_history=True)
        return shell

    yield start_
    InteractiveShell.instance().run_cell("%unload_ext callhint")
    InteractiveShell.instance().history_manager.end_session()
    InteractiveShell.clear_instance()


@pytest.fixture
def run(capsys):
    def run_(cell):
        shell = InteractiveShell.instance()
        capsys.readouterr()
        shell.display_pub.outputs = []
        shell.run_cell(cell, store_history=True)
        return "\n".join([*(json.dumps(output["data"]) for output in shell.display_pub.outputs), capsys.readouterr().out])

    return run_


EVERY_WAY = (
    "%callhint",
    "%callhint apply",
    "%callhint run",
    f"%callhint why {RULE}",
    "%hint yes",
    "%hint yes",
    "%hint yes",
    "%hint yes",
    "%callhint apply",
    "%callhint",
    "%config Callhint.mode = 'full'",
    "%config Callhint.lock = False",
    "%config Callhint.highest_step = 'why'",
    "%config Callhint",
    "%callhint",
    f"%callhint why {RULE}",
    "%callhint run",
    "import callhint; callhint.explain()",
    "callhint.explain().as_dict()",
    "_",
    "Out",
    "%history",
    "%reload_ext callhint",
    "%callhint",
    "%unload_ext callhint",
    "callhint.explain()",
    "%load_ext callhint",
)
# What only the steps from the third on tell, and the fourth and the fifth.
INSTEAD, LINES, WHY = "delete the variable", "del list", "is hidden"


@pytest.mark.parametrize(
    ("settings", "kept"),
    [
        ('mode = "ladder"\nhighest_step = "what"', [FAIL[0], INSTEAD, LINES, WHY]),
        ('mode = "ladder"\nhighest_step = "where"', [INSTEAD, LINES, WHY]),
        ('mode = "ladder"\nhighest_step = "instead"', [LINES, WHY]),
        ('mode = "ladder"\nhighest_step = "lines"', [WHY]),
        ('mode = "ladder"\ntries = 1', [FAIL[0], INSTEAD, LINES, WHY]),
        ('mode = "title-only"', [FAIL[0], INSTEAD, LINES, WHY]),
        ('mode = "off"', ["is a list here", INSTEAD, LINES, WHY]),
        (f'rules_off = ["{RULE}"]', ["is a list here", INSTEAD, LINES, WHY]),
    ],
)
def test_no_way_leads_past_a_locked_policy(folder, start, run, settings, kept):
    (folder / "callhint.toml").write_text(f"lock = true\n{settings}", encoding="utf-8")
    shell = start(mode="full")
    run(FAIL[0])
    first = run(FAIL[1])
    assert ("is a list here" in first) is ("is a list here" not in kept)
    manual = catalog.documentation(RULE)
    shown = first
    for cell in EVERY_WAY:
        found = run(cell)
        if "history" not in cell and cell not in {"_", "Out"}:
            assert manual not in found
        shown += found.replace(json.dumps(FAIL[0]), "") if "history" in cell else found
    shown += str(vars(shell).get("rl_next_input")) + str(shell.user_ns["Out"]) + str(shell.user_ns["_"])
    shell.history_manager.writeout_cache()
    outputs = [line for *_, line in shell.history_manager.get_range(output=True, raw=True)]
    shown += str([output for _, output in outputs])

    assert [words for words in kept if words in shown.replace(f"{FAIL[0]}\n", "")] == []


def test_a_change_that_is_locked_is_answered(folder, start, run):
    (folder / "callhint.toml").write_text('lock = true\nmode = "title-only"', encoding="utf-8")
    start()
    for mode in ("ladder", "full", "full"):
        assert "This course has locked its settings, and goes on with its own `mode`." in run(f"%config Callhint.mode = '{mode}'")
    assert "locked" not in run("%config Callhint.widget = False") + run("%config Callhint")


def test_a_step_opens_after_enough_tries(folder, start, run):
    (folder / "callhint.toml").write_text('lock = true\nmode = "ladder"\ntries = {where = 1, instead = 2}', encoding="utf-8")
    start()
    run(FAIL[0])
    assert "The next opens after one more try: where it came from." in run(FAIL[1])
    assert run("%hint") == "The next opens after one more try: where it came from.\n"
    assert "`%hint` opens the next" in run(FAIL[1])
    assert FAIL[0] in run("%hint")
    assert "after 2 more tries" in run("%hint")
    assert "after one more try" in run(FAIL[1])
    assert "after one more try" in run("%hint yes")
    run(FAIL[1])
    assert INSTEAD in run("%hint")
    assert LINES in run("%hint yes")


def test_without_confirmation(folder, start, run):
    (folder / "callhint.toml").write_text('mode = "ladder"\nconfirm = false', encoding="utf-8")
    start()
    run(FAIL[0])
    run(FAIL[1])
    run("%hint")
    assert "`%hint` opens the next: the corrected lines" in run("%hint")
    assert LINES in run("%hint")


def test_the_same_mistake_goes_on_where_it_was_and_is_told_when_corrected(folder, start, run):
    (folder / "callhint.toml").write_text('lock = true\nmode = "ladder"\nhighest_step = "instead"', encoding="utf-8")
    start()
    run(FAIL[0])
    assert "Step 1 of 3" in run(FAIL[1])
    run("%hint")
    assert "Step 2 of 3" in run(FAIL[1])
    assert "All 3 steps are open." in run("%hint")
    assert "No step of help is left" in run("%hint yes")
    run("del list")
    assert "Corrected" in run(FAIL[1])
    run(FAIL[0])
    assert "Step 1 of 3" in run(FAIL[1])


def test_a_problem_is_told_once(folder, start, run):
    (folder / "callhint.toml").write_text("mode = ", encoding="utf-8")
    start()
    run(FAIL[0])
    told = run(FAIL[1])
    assert told.count("The settings of this course cannot be read") == 1
    assert "callhint.toml: Invalid value" in told
    assert MIME_TYPE not in told
    assert "cannot be read" not in run(FAIL[1]) + run("%callhint") + run("%hint")
    (folder / "callhint.toml").write_text('mode = "title-only"', encoding="utf-8")
    assert MIME_TYPE in run(FAIL[1])


def test_a_rule_that_is_off_stays_silent(folder, start, run):
    (folder / "callhint.toml").write_text('rules_off = ["python/shadowed-*"]', encoding="utf-8")
    start()
    run(FAIL[0])
    assert MIME_TYPE not in run(FAIL[1])
    assert f"{RULE} (disabled)" in run("%callhint rules")


def test_a_note_of_the_course(folder, start, run):
    (folder / "callhint.toml").write_text(
        f'mode = "title-only"\n[notes."{RULE}"]\ntext = "Names: see <b>lab 2</b>."\nlink = "https://example.org/lab2"', encoding="utf-8"
    )
    shell = start()
    run(FAIL[0])
    run(FAIL[1])
    bundle = shell.display_pub.outputs[0]["data"]

    assert "From the course: Names: see <b>lab 2</b>." in bundle["text/plain"]
    assert "https://example.org/lab2" in bundle["text/plain"]
    assert (
        '<strong>From the course:</strong> Names: see &lt;b&gt;lab 2&lt;/b&gt;. <a href="https://example.org/lab2">' in bundle["text/html"]
    )
    assert "**From the course:** Names" in bundle["text/markdown"]
    assert "(<https://example.org/lab2>)" in bundle["text/markdown"]
    assert bundle[MIME_TYPE]["note"] == {"text": "Names: see <b>lab 2</b>.", "url": "https://example.org/lab2"}


def test_a_page_opens_no_more_than_the_course_does():
    from tests.sample_hints import SHADOWED
    from tests.test_controls import LAB, display, say

    limits = Limits(highest=Step.INSTEAD, tries={"instead": 1})
    ladder = Ladder(SHADOWED, lambda: limits)
    shell, _, place = display(**LAB)
    ladder.came(SHADOWED, FAIL[1], "one")
    place.show(ladder.seen(), ladder=ladder)
    steps = []
    for _ in range(2):
        for step in range(2, 6):
            say(place._controls, {"hint": place._controls.hints[0]["id"], "step": step, "confirmed": True})
        steps.append(ladder.progress.step)
        ladder.came(SHADOWED, FAIL[1], "one")
    sent = str(place._controls.hints) + str(shell.cards)
    place.close()

    assert steps == [2, 3]
    assert LINES not in sent


def test_vs_code_names_the_notebook_in_its_own_way(folder, start, run, monkeypatch):
    monkeypatch.delenv("JPY_SESSION_NAME")
    write_notebook(folder, mode="off")
    shell = start()
    shell.user_ns["__vsc_ipynb_file__"] = str(folder / "lab.ipynb")
    run(FAIL[0])
    assert MIME_TYPE not in run(FAIL[1])


def test_a_name_of_the_students_own_is_not_taken_for_that_of_vs_code(start, run, monkeypatch):
    monkeypatch.delenv("JPY_SESSION_NAME")
    start()
    run("class Touched:\n    def __str__(self): raise SystemError\n__vsc_ipynb_file__ = Touched()")
    run(FAIL[0])
    assert MIME_TYPE in run(FAIL[1])


@pytest.mark.parametrize("mode", ["full", "title-only", None])
def test_in_a_program(tmp_path, mode):
    """None: in a folder that is gone."""
    (tmp_path / "program.py").write_text(
        "import callhint, os, sys\nif sys.argv[1:]:\n    os.rmdir(os.getcwd())\nlist = [1]\n"
        "try:\n    list('ab')\nexcept TypeError as error:\n    print(bool(callhint.explain(error).why))",
        encoding="utf-8",
    )
    folder = tmp_path / "folder"
    folder.mkdir()
    if mode is not None:
        (folder / "callhint.toml").write_text(f'mode = "{mode}"', encoding="utf-8")
    command = [sys.executable, tmp_path / "program.py", *([] if mode is not None else ["gone"])]
    variables = {**os.environ, "PYTHONPATH": str(Path(callhint.__file__).parents[1])}
    process = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder, env=variables)
    assert process.stdout == f"{mode != 'title-only'}\n"


def test_a_note_may_wait_for_its_step(folder, start, run):
    (folder / "callhint.toml").write_text(
        f'mode = "ladder"\n[notes."{RULE}"]\ntext = "Never call a list list."\nstep = "instead"', encoding="utf-8"
    )
    start()
    run(FAIL[0])
    assert "Never call" not in run(FAIL[1]) + run("%hint")
    assert "Never call" in run("%hint")
