"""The live controls as the kernel has them: what a page is told, what it may say, and when there are none. How they look: tests/browser."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace

import comm
import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from callhint.display import Display
from callhint.labs.ladder import Ladder
from callhint.model import Applicability
from callhint.presentation.mimebundle import MIME_TYPE
from callhint.presentation.widget import Controls
from callhint.settings import Callhint
from tests.notebook import Notebook
from tests.payloads import PAYLOADS, hint_with
from tests.sample_hints import SAVED_MODEL, SHADOWED, with_code

LAB = {"metadata": {"cellId": "one"}}


class Comm(comm.base_comm.BaseComm):
    """A front end that keeps what it is sent."""

    sent = ()

    def publish_msg(self, msg_type, data=None, metadata=None, buffers=None, **keys):
        self.sent = (*self.sent, (msg_type, data))


class Shell:
    """A kernel's shell: publishes, and knows which request it serves."""

    def __init__(self, **request):
        self.parent_header = request
        self.display_pub = self
        self.cards = []
        self.rows = []
        """The rows of buttons that a notebook would be saved with."""
        self.kernel = self.io_loop = self

    def publish(self, data, metadata, transient=None, update=False):
        if not str((transient or {}).get("display_id")).endswith("-row"):
            self.cards.append(data)
        elif update:
            assert data == {"text/plain": "", "text/html": ""}
            self.rows.remove(transient["display_id"])
        else:
            self.rows.append(transient["display_id"])

    def add_callback(self, function, *given):
        function(*given)


@pytest.fixture(autouse=True)
def _comms(monkeypatch):
    monkeypatch.setattr(comm, "create_comm", Comm)


@pytest.fixture
def silenced():
    return []


@pytest.fixture
def opened():
    return []


@pytest.fixture
def controls(silenced, opened):
    with_comm = Controls(lambda rule, silent: silenced.append((rule, silent)), lambda *step: opened.append(step), lambda: None)
    yield with_comm
    with_comm.close()


def offered(controls, hint=SHADOWED, **given):
    controls.offer(hint, **{"anchor": "a1", "cell": "one", "replaces": True, **given})
    return controls.hints[-1]


# What a page is told


def test_a_page_is_told_what_its_buttons_do(controls):
    corrected = replace(SHADOWED.corrections[0], cell="x = 1\ndel list")
    hint = offered(controls, replace(SHADOWED, corrections=(corrected,)))

    assert (hint["id"], hint["cell"], hint["rule"]) == ("a1", "one", "python/shadowed-builtin")
    (correction,) = hint["corrections"]
    assert correction["title"] == "delete list, which gives the name back to the builtin"
    assert correction["code"] == SHADOWED.corrections[0].code
    assert correction["cell"] == "x = 1\ndel list"
    assert correction["runs"] is True


def test_what_is_not_to_be_run_has_no_button_for_it(controls):
    display = replace(SHADOWED.corrections[0], applicability=Applicability.DISPLAY)
    in_file = replace(SHADOWED, offender=replace(SHADOWED.offender, cell=None))

    assert offered(controls, replace(SHADOWED, corrections=(display,)))["corrections"][0]["runs"] is False
    assert offered(controls, in_file)["corrections"][0]["runs"] is False


def test_code_that_stands_in_no_cell_replaces_none(controls):
    corrected = replace(SHADOWED, corrections=(replace(SHADOWED.corrections[0], cell="del list"),))

    assert offered(controls, corrected, replaces=False)["corrections"][0]["cell"] is None


def test_a_page_that_is_loaded_later_is_told_of_the_last_hints_only(controls):
    for number in range(30):
        offered(controls, anchor=f"a{number}")
    assert [hint["id"] for hint in controls.hints] == [f"a{number}" for number in range(10, 30)]

    offered(controls, with_code(SHADOWED, "x" * 90_000), anchor="long")
    assert controls.hints[-1]["id"] == "long"
    controls.offer(with_code(SHADOWED, "x" * 1_000_000), anchor="longer", cell="one", replaces=True)
    assert controls.hints == []


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: repr(payload[:30]))
def test_everything_can_be_sent(controls, payload):
    hint = offered(controls, hint_with(payload))

    str(hint).encode("utf-8")


# What a page may say


def say(controls, content):
    controls.comm.handle_msg({"content": {"data": {"method": "custom", "content": content}}, "buffers": []})


def test_a_rule_is_called_not_helpful_and_helpful_again(controls, silenced):
    offered(controls)
    say(controls, {"hint": "a1", "silenced": True})
    assert controls.silenced == ["python/shadowed-builtin"]
    say(controls, {"hint": "a1", "silenced": False})
    assert controls.silenced == []
    assert silenced == [("python/shadowed-builtin", True), ("python/shadowed-builtin", False)]


@pytest.mark.parametrize(
    "content",
    [
        None,
        "run",
        [],
        {},
        {"hint": "a1"},
        {"hint": "other", "silenced": True},
        {"hint": "a1", "silenced": "yes"},
        {"hint": ["a1"], "silenced": True},
        {"hint": "a1", "code": "import os", "run": True},
        {"hint": "a1", "step": 2},
        {"hint": "a1", "step": "2", "confirmed": True},
        {"rule": "python/shadowed-builtin", "silenced": True},
    ],
)
def test_a_page_can_say_nothing_else(controls, silenced, opened, content):
    offered(controls)
    before = controls.hints
    say(controls, content)

    assert controls.hints == before
    assert silenced == opened == []


@pytest.mark.parametrize(
    "state", [{"hints": []}, {"hints": [{"id": "a1", "corrections": [{"code": "import os"}]}]}, {"silenced": ["x"]}, {"_esm": ""}]
)
def test_a_page_cannot_change_what_it_was_told(controls, state):
    offered(controls)
    before = (controls.hints, controls.silenced, controls._esm)
    controls.comm.handle_msg({"content": {"data": {"method": "update", "state": state, "buffer_paths": []}}, "buffers": []})

    assert (controls.hints, controls.silenced, controls._esm) == before


@pytest.mark.parametrize(
    ("content", "step"),
    [
        ({"step": 2, "confirmed": False}, 2),
        ({"step": 1, "confirmed": True}, 1),
        ({"step": 3, "confirmed": True}, 1),
        ({"step": 5, "confirmed": True}, 1),
        ({"hint": "other", "step": 2, "confirmed": True}, 1),
    ],
)
def test_a_page_opens_the_next_step_and_no_other(content, step):
    _, _, place = display(**LAB)
    ladder = Ladder(SHADOWED)
    place.show(ladder.seen(), ladder=ladder)
    say(place._controls, {"hint": place._controls.hints[0]["id"], **content})

    assert ladder.progress.step == place._controls.hints[0]["progress"]["step"] == step
    place.close()


def test_a_page_cannot_open_the_corrected_lines_unconfirmed():
    shell, _, place = display(**LAB)
    ladder = Ladder(SHADOWED)
    place.show(ladder.seen(), ladder=ladder)
    anchor = place._controls.hints[0]["id"]
    for step, confirmed in ((2, False), (3, False), (4, False)):
        say(place._controls, {"hint": anchor, "step": step, "confirmed": confirmed})
    assert ladder.progress.step == 3
    assert "del list" not in str(place._controls.hints) + str(shell.cards)
    say(place._controls, {"hint": anchor, "step": 4, "confirmed": True})
    place.close()

    assert len(shell.cards) == 4
    assert "del list" in str(shell.cards[-1])


# When there are controls


def display(**request):
    shell, settings = Shell(**request), Callhint()
    return shell, settings, Display(shell, settings)


def test_the_controls_belong_to_the_card(monkeypatch):
    shell, _, place = display(**LAB)
    for _ in range(2):
        place.show(SHADOWED)
    first, second = place._controls.hints
    place.close()

    assert first["id"] != second["id"]
    assert all(
        f'<div class="callhint-at-{hint["id"]}"></div>' in card["text/html"]
        for hint, card in zip((first, second), shell.cards, strict=True)
    )
    assert "widget" not in str(shell.cards)


@pytest.mark.parametrize(
    "request_", [{}, {"metadata": {}}, {"metadata": {"cellId": ""}}, {"metadata": {"cellId": 5}}, {"metadata": None}], ids=str
)
def test_a_front_end_that_names_no_cell_gets_the_card_alone(request_):
    shell, _, place = display(**request_)
    place.show(SHADOWED)

    assert place._controls is None
    assert shell.cards[0][MIME_TYPE]["rule"] == "python/shadowed-builtin"


def test_without_the_widget_libraries_there_is_the_card_alone(monkeypatch):
    monkeypatch.delitem(sys.modules, "callhint.presentation.widget", raising=False)
    monkeypatch.delitem(sys.modules, "callhint.presentation.row", raising=False)
    monkeypatch.setitem(sys.modules, "anywidget", None)
    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    shell, _, place = display(**LAB)
    place.show(SHADOWED)

    assert len(shell.cards) == 1
    assert place._controls is None


def test_switched_off_there_is_the_card_alone():
    shell, settings, place = display(**LAB)
    settings.widget = False
    place.show(SHADOWED)

    assert len(shell.cards) == 1
    assert place._controls is None


def test_a_rule_called_not_helpful_is_disabled_whatever_thread_says_so():
    """ipykernel 7.0 to 7.3 takes messages of widgets in another thread than the one that runs cells."""
    _, settings, place = display(**LAB)
    settings.disabled_rules = {"python/called-none"}
    place.show(SHADOWED)
    anchor = place._controls.hints[0]["id"]
    thread = threading.Thread(target=say, args=(place._controls, {"hint": anchor, "silenced": True}))
    thread.start()
    thread.join()
    place.close()

    assert settings.disabled_rules == {"python/called-none", "python/shadowed-builtin"}


@pytest.mark.parametrize(
    ("request_", "again", "expected"),
    [(LAB, False, "del list"), (LAB, True, None), ({"metadata": {"cellId": "one", "callhint": "a1"}}, False, None)],
    ids=["typed", "shown again below another cell", "run by a button"],
)
def test_only_the_cell_that_failed_is_replaced(request_, again, expected):
    _, _, place = display(**request_)
    place.show(replace(SHADOWED, corrections=(replace(SHADOWED.corrections[0], cell="del list"),)), again=again)
    (offered_hint,) = place._controls.hints
    place.close()

    assert offered_hint["corrections"][0]["cell"] == expected


def test_closing_takes_the_controls_away():
    _, _, place = display(**LAB)
    place.show(SAVED_MODEL)
    closed = place._controls.comm
    place.close()

    assert closed.sent[-1][0] == "comm_close"


# The row of plain buttons


@pytest.fixture
def without_anywidget(monkeypatch):
    monkeypatch.delitem(sys.modules, "callhint.presentation.widget", raising=False)
    monkeypatch.setitem(sys.modules, "anywidget", None)


def row_of(place):
    return [(button.description, button.click) for button in place._row[1]._buttons.children]


@pytest.mark.usefixtures("without_anywidget")
def test_without_anywidget_there_is_a_row_of_buttons_until_the_next_cell():
    shell, settings, place = display(**LAB)
    place.show(SHADOWED)
    (_, silence) = row_of(place)[1]
    assert [label for label, _ in row_of(place)] == ["Run", "Not helpful"]
    assert len(shell.rows) == 1

    silence()
    assert settings.disabled_rules == {"python/shadowed-builtin"}
    silence()
    assert settings.disabled_rules == set()
    place.retire_row()
    assert shell.rows == []
    place.show(SHADOWED)
    place.show(SHADOWED)
    assert len(shell.rows) == 1
    place.close()
    assert shell.rows == []


@pytest.mark.usefixtures("without_anywidget")
def test_the_row_opens_steps():
    _, _, place = display(**LAB)
    ladder = Ladder(SHADOWED)
    place.show(ladder.seen(), ladder=ladder)
    labels = []
    for _ in range(5):
        labels.append([label for label, _ in row_of(place)])
        dict(row_of(place)).get("Next step", dict(row_of(place)).get("Show the corrected lines"))()
    place.close()

    assert labels[:3] == [["Next step", "Not helpful"]] * 3
    assert labels[3:] == [["Show the corrected lines", "Not helpful"], ["Run", "Next step", "Not helpful"]]
    assert ladder.progress.following == ""


@pytest.mark.parametrize(
    ("code", "said", "kinds"),
    [
        ("print(1)\n2", "Ran as In [1] without an error.", ["stream", "display_data"]),
        ("print(1)\n2()", "Stopped with an error as In [1].", ["stream", "error"]),
        ("await x", "This correction awaits", []),
    ],
)
@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_the_row_shows_what_came_of_running(code, said, kinds):
    from callhint.presentation.row import Row

    shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}), colors="nocolor")
    shell.should_run_async = lambda code, **_: "await" in code
    row = Row(SHADOWED, start=lambda code: row.run(shell, code), advance=None, silence=None)
    row.run(shell, code)
    InteractiveShell.clear_instance()
    row.close()

    assert row._status.value.startswith(said)
    assert [output["output_type"] for output in row._output.outputs] == kinds


def test_a_page_that_never_answered_gets_a_row_until_it_answers(monkeypatch):
    shell, _, place = display(**LAB)
    place.show(SHADOWED)
    place.show(SHADOWED)
    assert shell.rows == []  # it had no time to answer
    monkeypatch.setattr("callhint.display.PATIENCE", 0)
    place.show(SHADOWED)
    assert len(shell.rows) == 1
    say(place._controls, {"answer": True})
    assert shell.rows == []
    place.show(SHADOWED)
    assert shell.rows == []
    place.close()


# The failing cell as it should read


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["numbers = [1, 2]\ntotal = 0\nnumbers(0)\nprint(total)"], "numbers = [1, 2]\ntotal = 0\nnumbers[0]\nprint(total)"),
        (["list = [1]", "factor = 2\n\nlist(range(factor))"], "list_ = list\ndel list\nfactor = 2\n\nlist(range(factor))"),
        (["numbers = [1, 2]\n%time 1\nnumbers(0)"], None),
    ],
    ids=["edited where it stands", "something first", "with a magic"],
)
def test_a_correction_knows_the_failing_cell_as_it_should_read(cells, expected):
    hint = Notebook().hint(*cells)

    assert hint.corrections[0].cell == expected


def test_an_edit_in_an_earlier_cell_comes_before_what_failed():
    """What the cell did before it failed stays in it, and the corrected class stands where it is needed."""
    hint = Notebook().hint(
        "class Net:\n    def __init__(self):\n        self.scale = (lambda x: x),\n    def run(self, x):\n        return self.scale(x)",
        "net = Net()\nx = 3\nnet.run(x)",
    )
    cell = hint.corrections[0].cell

    assert cell.startswith("net = Net()\nx = 3\n")
    assert cell.endswith(hint.corrections[0].code)
    assert "self.scale = (lambda x: x)\n" in cell
