"""Help in steps: what each of them tells, that nothing tells more than is open, and how the ladder goes on. In a browser: tests/browser."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from callhint.labs.ladder import Ladder, Step, part
from callhint.model import Correction, Doc, ErrorText, Offender, Origin, Span
from callhint.presentation.hint import Hint
from callhint.presentation.mimebundle import MIME_TYPE, mimebundle
from callhint.rules import catalog
from tests.payloads import PAYLOADS, hint_with
from tests.sample_hints import SAVED_MODEL, SHADOWED

# What each step tells, in words of its own.
TELLING = {
    Step.WHERE: ["net = load()"],
    Step.INSTEAD: ["the_way", "the_call", "the_other"],
    Step.LINES: ["corrected_line", "other_line"],
    Step.WHY: ["the_reason", "the-page"],
}
HINT = Hint(
    rule="python/called-instance",
    title="`net` is a module; `the_way` is called",
    why="the_reason",
    error=ErrorText("TypeError", "'module' object is not callable"),
    offender=Offender(text="net", type="module", kind="python-module", cell=2, line=1, quote="y = net(x)", mark=Span(4, 7)),
    origin=Origin(cell=1, line=1, text="net = load()"),
    corrections=(
        Correction(
            "call `the_call`",
            "y = corrected_line(the_way)\n",
            "@@ -1 +1 @@\n-y = net(x)\n+y = corrected_line(the_way)",
            "safe",
            reruns=False,
        ),
        Correction("call `the_other`", "y = other_line\n", "@@ -1 +1 @@\n-y = net(x)\n+y = other_line", "unsafe", reruns=False),
    ),
    docs=(Doc("the-page", "https://example.org/the-page"),),
)


def everything_sent(hint):
    """All that leaves the kernel about a hint: what is saved in the notebook, and what the controls of a page are told."""
    from callhint.presentation.widget import Controls

    controls = Controls(None, None, None)
    controls.offer(hint, anchor="a1", cell="one", replaces=True)
    told = controls.hints
    controls.close()
    return json.dumps([mimebundle(hint, anchor="a1"), told])


def climb(ladder):
    """Each step in turn, with what is sent when it is the last one that is open."""
    yield ladder._open, everything_sent(ladder.seen())
    while ladder.advance(confirmed=True):
        yield ladder._open, everything_sent(ladder.seen())


# What the steps tell


def test_nothing_tells_more_than_is_open():
    for reached, sent in climb(Ladder(HINT)):
        for step, told in TELLING.items():
            assert [words for words in told if words in sent] == (told if step <= reached else []), reached


def test_all_open_it_is_the_whole_hint():
    ladder = Ladder(HINT)
    *_, (last, _) = climb(ladder)

    assert last is Step.WHY
    assert replace(ladder.seen(), progress=None) == HINT


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: repr(payload[:30]))
def test_every_step_of_everything_can_be_sent(payload):
    for _, sent in climb(Ladder(hint_with(payload))):
        sent.encode("utf-8")


@pytest.mark.parametrize(
    ("lacking", "steps"),
    [
        ({}, [1, 2, 3, 4, 5]),
        ({"origin": None}, [1, 3, 4, 5]),
        ({"corrections": ()}, [1, 2, 5]),
        ({"origin": None, "corrections": ()}, [1, 5]),
    ],
)
def test_a_step_that_would_be_empty_is_left_out(lacking, steps):
    ladder = Ladder(replace(HINT, **lacking))
    assert ladder.progress.steps == len(steps)
    assert [reached for reached, _ in climb(ladder)] == steps
    assert ladder.progress.step == len(steps)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("`net` is a module; `the_way` is called", "`net` is a module"),
        ("`net` is a tuple: a comma ends its line", "`net` is a tuple"),
        ("`{'a': 1}` is a dict, not a function", "`{'a': 1}` is a dict, not a function"),
        ("The method `net` is run by `the_way`", "What fails is `net`"),
        ("`net` is a tensor by now, and no longer `the_way`", "`net` is a tensor by now"),
    ],
)
def test_the_first_step_says_what_it_is_and_names_nothing_of_the_correction(title, shown):
    assert part(replace(HINT, title=title), Step.WHAT).title == shown


def test_the_corrected_lines_are_to_be_confirmed():
    ladder = Ladder(HINT)
    assert [ladder.advance(confirmed=False) for _ in range(4)] == [True, True, False, False]
    assert ladder.progress.confirm
    assert ladder.advance(confirmed=True)


@pytest.mark.parametrize("hint", [SAVED_MODEL, SHADOWED, HINT], ids=lambda hint: hint.rule)
@pytest.mark.parametrize("view", ["html", "text", "markdown"])
def test_every_view_says_how_to_go_on(hint, view):
    ladder = Ladder(hint)
    commands = []
    for _ in climb(ladder):
        shown = getattr(ladder.seen(), view)()
        commands.append("%hint yes" if "%hint yes" in shown else "%hint" if "%hint" in shown else None)

    assert commands == ["%hint", "%hint", "%hint yes", "%hint", None]


# In a shell


@pytest.fixture
def shell(monkeypatch):
    config = Config()
    config.HistoryManager.hist_file = ":memory:"
    config.InteractiveShell.colors = "nocolor"
    config.Callhint.mode = "ladder"
    shell = InteractiveShell.instance(config=config, display_pub_class=CapturingDisplayPublisher)
    shell.run_cell("%load_ext callhint", store_history=True)
    yield shell
    shell.run_cell("%unload_ext callhint")
    InteractiveShell.clear_instance()


@pytest.fixture
def run(shell, capsys):
    """Runs a cell; gives the titles of the steps on the cards, or the words, that came with it."""

    def run_(cell):
        capsys.readouterr()
        shell.display_pub.outputs = []
        shell.run_cell(cell, store_history=True)
        shown = [output["data"]["text/plain"] for output in shell.display_pub.outputs]
        return "\n".join([*shown, capsys.readouterr().out])

    return run_


FAIL = ("list = [1, 2]", "squares = list(range(3))")


def step_of(shown):
    return next((int(line.split()[1]) for line in shown.splitlines() if line.strip().startswith("Step ")), None)


def test_hint_opens_one_step_after_the_other(run):
    run(FAIL[0])
    first = run(FAIL[1])
    assert step_of(first) == 1
    assert "In [2]" not in first

    assert "list = [1, 2]" in run("%hint")
    third = run("%hint")
    assert "Instead: delete the variable `list`" in third
    assert "del list" not in third
    assert run("%hint") == "Next come the corrected lines: %hint yes shows them.\n"
    assert "del list" in run("%hint yes")
    assert "All 5 steps are open." in run("%hint")
    assert run("%hint") == "No step of help is left: %callhint shows again what is open.\n"
    assert "All 5 steps are open." in run("%callhint")


def test_commands_give_nothing_that_is_not_open(run, shell):
    run(FAIL[0])
    run(FAIL[1])
    manual = catalog.documentation("python/shadowed-builtin")
    for command in (
        "%callhint apply",
        "%callhint run",
        "%callhint why python/shadowed-builtin",
        "%callhint",
        "%hint",
        "%callhint apply",
        "%hint",
    ):
        shown = run(command)
        assert "del list" not in shown
        assert manual not in shown
    assert "del list" not in str(shell.history_manager.input_hist_raw) + str(vars(shell).get("rl_next_input"))
    run("%hint yes")
    run("%callhint apply")
    assert "del list" in shell.rl_next_input
    assert "can be read when" in run("%callhint why python/shadowed-builtin")
    run("%hint")
    assert manual in run("%callhint why python/shadowed-builtin")


def test_the_same_mistake_again_goes_on_where_it_was(run):
    run(FAIL[0])
    run(FAIL[1])
    run("%hint")

    assert step_of(run(FAIL[1])) == 2
    assert step_of(run("a = [1]\na(0)")) == 1  # another mistake
    assert step_of(run(f"print('again')\n{FAIL[1]}")) == 2


def test_it_says_when_the_mistake_is_corrected_and_begins_anew_if_it_is_made_again(run):
    run(FAIL[0])
    run(FAIL[1])
    run("%hint")
    assert "Corrected" not in run("del list")
    assert run(FAIL[1]) == "callhint: Corrected: In [6] ran without the error of In [3], with 2 of 5 steps of help.\n"
    assert run(FAIL[1]) == ""

    run(FAIL[0])
    assert step_of(run(FAIL[1])) == 1


def test_the_correction_itself_corrects(run):
    run(FAIL[0])
    run(FAIL[1])
    for _ in range(3):
        run("%hint yes")

    assert "Corrected: In [8] ran without the error of In [3], with 4 of 5 steps of help." in run("%callhint run")


@pytest.mark.parametrize(
    ("code", "cell", "corrected"),
    [
        ("x = 2\nsquares = list(range(3))", None, True),
        ("x = 2\nsquares = [*range(3)]", None, False),
        ("x = 2\nsquares = [*range(3)]", "other", False),
        ("x = 2\nsquares = [*range(3)]", "one", True),
        ("x = 2\n# squares = list(range(3))", "one", False),
        ("print(list)", "one", False),
        ("", "one", False),
    ],
)
def test_what_corrects_a_mistake(code, cell, corrected):
    ladder = Ladder(SHADOWED)
    ladder.came(SHADOWED, "x = 2\nsquares = list(range(3))", "one")

    assert ladder.ran(code, cell) is corrected
    assert ladder.ran(code, cell) is False  # it is said once


def test_title_only(run, shell):
    run("%config Callhint.mode = 'title-only'")
    run(FAIL[0])
    shown = run(FAIL[1])
    (card,) = [output["data"][MIME_TYPE] for output in shell.display_pub.outputs]

    assert "`list` is a list here" in shown
    assert "%hint" not in shown
    assert (card["why"], card["origin"], card["corrections"], card["docs"]) == ("", None, [], [])
    assert "No step of help is left" in run("%hint")
    assert "not open" in run("%callhint apply")


def test_off(run):
    run("%config Callhint.mode = 'off'")
    run(FAIL[0])
    run(FAIL[1])
    assert run("%hint") == run("%callhint") == "callhint has nothing to say about the last error.\n"
    run("%callhint on")
    assert "nothing to say" in run("%callhint")


def test_in_full_there_are_no_steps(run):
    run("%config Callhint.mode = 'full'")
    run(FAIL[0])
    assert "Why:" in run(FAIL[1])
    assert "No step of help is left" in run("%hint")
    assert run(FAIL[0] + "\ndel list") == ""


def test_another_word_is_refused(shell):
    with pytest.raises(UsageError, match="%hint yes"):
        shell.run_line_magic("hint", "no")
