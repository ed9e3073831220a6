"""callhint as a guest in a shell: what it notices, what it shows, what it gives back. What is explained, and how well, is tested elsewhere."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from dataclasses import replace

import IPython
import pytest
from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell
from IPython.terminal.interactiveshell import TerminalInteractiveShell
from traitlets.config import Config

from callhint import extension, pipeline
from callhint.model import Applicability
from callhint.presentation.mimebundle import MIME_TYPE
from callhint.rules import catalog
from tests.sample_hints import SHADOWED

pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning", "ignore:To exit:UserWarning")

CALL = "(lambda number: number())(5)"
TITLE = SHADOWED.title


def hint_with(code, applicability=Applicability.SAFE):
    return replace(SHADOWED, corrections=(replace(SHADOWED.corrections[0], code=code, applicability=applicability),))


class Pipeline:
    """Stands for the whole way from an error to its hint: notes what it is asked, and has a hint for every error that says "callable"."""

    def __init__(self):
        self.asked = []
        self.recorded = []
        self.hint = SHADOWED
        self.failure = None

    def hint_for(self, error, tb, session, disabled=frozenset()):
        self.asked.append(type(error).__name__)
        self.recorded = [(record.raw, record.number, record.failed_line) for record in session._records]
        self.disabled = disabled
        if self.failure is not None:
            raise self.failure
        return self.hint if "callable" in str(error.args) else None


@pytest.fixture
def answers(monkeypatch):
    double = Pipeline()
    monkeypatch.setattr(pipeline, "hint_for", double.hint_for)
    monkeypatch.setattr(pipeline, "handled_types", lambda: (TypeError, ValueError))
    return double


def start(kind, monkeypatch, **settings):
    config = Config(**settings)
    config.HistoryManager.hist_file = ":memory:"
    config.InteractiveShell.colors = "nocolor"
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        monkeypatch.delattr(sys, name, raising=False)
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    return kind.instance(config=config, display_pub_class=CapturingDisplayPublisher)


@pytest.fixture
def shell(monkeypatch):
    yield start(InteractiveShell, monkeypatch)
    InteractiveShell.clear_instance()


@pytest.fixture
def loaded(shell, answers):
    shell.run_cell("%load_ext callhint", store_history=True)
    return shell


def cards(shell):
    """The titles of the cards published since the last call."""
    published, shell.display_pub.outputs = shell.display_pub.outputs, []
    assert all(MIME_TYPE in output["data"] for output in published)
    return [output["data"][MIME_TYPE]["title"] for output in published]


def run(shell, cell):
    result = shell.run_cell(cell, store_history=True)
    return result.error_before_exec if result.error_before_exec is not None else result.error_in_exec


# Noticing


@pytest.mark.parametrize(
    "cell",
    [
        CALL,
        "class Odd(TypeError): pass\nraise Odd('not callable')",
        "raise ValueError('not callable')",
        "import asyncio\nasync def late():\n    await asyncio.sleep(0)\n    return 5()\nawait late()",
        f"%time {CALL}",
        f"%%time\n{CALL}",
        f"%%capture captured\n{CALL}",
        f"get_ipython().run_cell({CALL!r})",
        f"get_ipython().run_cell({CALL!r})\nget_ipython().run_cell('')\nprint('after')",
        f"get_ipython().run_cell({CALL!r}).raise_error()",
        f"get_ipython().run_cell({CALL!r}, silent=True)",
        "class Shown:\n    def __repr__(self): return 5()\nShown()",
        "try:\n    raise ValueError\nexcept ValueError as error:\n    raise TypeError('not callable') from error",
        "1\n \n" + CALL,
    ],
)
def test_an_error_is_explained_once(loaded, answers, cell):
    run(loaded, cell)

    assert cards(loaded) == [TITLE]
    assert len(answers.asked) == 1


def test_run_of_a_file(loaded, answers, tmp_path):
    file = tmp_path / "failing.py"
    file.write_text(CALL, encoding="utf-8")
    run(loaded, f"%run {file}")

    assert cards(loaded) == [TITLE]
    assert len(answers.asked) == 1


@pytest.mark.parametrize(
    "cell",
    [
        "1 + 1",
        "",
        "# nothing",
        "x(",
        "return 5",
        "1/0",
        "raise SystemExit",
        "raise KeyboardInterrupt",
        "raise ExceptionGroup('several', [TypeError('another')])",
        "try:\n    5()\nexcept TypeError:\n    pass",
        "%no_such_magic",
        "import threading\nthread = threading.Thread(target=5); thread.start(); thread.join()",
        "TypeError('another')",
        "raise TypeError('another')",
    ],
)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_anything_else_shows_nothing(loaded, cell):
    run(loaded, cell)
    run(loaded, "1 + 1")

    assert cards(loaded) == []


def test_of_several_errors_in_one_cell_the_last_is_explained(loaded, answers):
    run(loaded, "for text in ('1/0', '5()', '[]()'):\n    get_ipython().run_cell(text)")

    assert cards(loaded) == [TITLE]
    assert answers.asked == ["TypeError"]


def test_a_success_asks_for_nothing(loaded, answers):
    run(loaded, "1/0")
    run(loaded, CALL)
    for _ in range(3):
        run(loaded, "1 + 1")
        loaded.run_cell("")
        run(loaded, "%tb")

    assert answers.asked == ["TypeError"]


def test_an_error_from_before_loading_is_left_alone(shell, answers):
    run(shell, CALL)
    run(shell, "%load_ext callhint")
    run(shell, "1")

    assert cards(shell) == []
    assert answers.asked == []


def test_an_error_of_the_loading_cell_is_explained(shell, answers):
    run(shell, f"%load_ext callhint\n{CALL}")
    run(shell, "1")

    assert cards(shell) == [TITLE]
    assert len(answers.asked) == 1


def test_an_error_raised_again_is_explained_again(loaded):
    run(loaded, "try:\n    5()\nexcept TypeError as error:\n    kept = error")
    run(loaded, "raise kept")
    run(loaded, "raise kept")

    assert cards(loaded) == [TITLE, TITLE]


def test_threads_keep_apart(loaded, answers):
    """A kernel runs cells in several threads if it is asked to."""
    loaded.user_ns["other"] = threading.Thread(target=loaded.run_cell, args=(CALL,))
    run(loaded, "other.start()\nother.join()\nshown = len(get_ipython().display_pub.outputs)")

    assert loaded.user_ns["shown"] == 1
    assert answers.asked[0] == "TypeError"


def test_the_card_follows_the_traceback(loaded, monkeypatch):
    order = []
    monkeypatch.setattr(loaded, "_showtraceback", lambda *_: order.append("traceback"))
    monkeypatch.setattr(loaded.display_pub, "publish", lambda *_, **__: order.append("card"))
    loaded.events.register("post_execute", lambda: order.append("figures"))
    run(loaded, CALL)

    assert order == ["traceback", "card", "figures"]


def test_a_captured_variable_holds_no_card(loaded):
    run(loaded, f"%%capture captured\n{CALL}")

    assert loaded.user_ns["captured"].outputs == []


def test_the_shell_shows_what_python_noted(loaded):
    error = run(loaded, CALL)

    assert sys.last_value is error
    assert sys.last_traceback is error.__traceback__


# The record of cells


def test_every_cell_is_recorded_before_its_error_is_explained(loaded, answers):
    run(loaded, "one = 1")
    loaded.run_cell("two = 2", store_history=False)
    run(loaded, "three = 3\n5()\nfour = 4")
    first = answers.recorded
    run(loaded, "1/0")
    run(loaded, "x(")
    run(loaded, CALL)

    assert first == [("%load_ext callhint", 1, None), ("one = 1", 2, None), ("two = 2", None, None), ("three = 3\n5()\nfour = 4", 3, 2)]
    assert [record[:2] for record in answers.recorded[4:]] == [("1/0", 4), ("x(", 5), (CALL, 6)]


def test_the_record_tells_what_stopped_a_cell(loaded, answers):
    run(loaded, f"get_ipython().run_cell({CALL!r}, silent=True)")
    run(loaded, f"get_ipython().run_cell({CALL!r})")
    run(loaded, "get_ipython().run_cell('1')\n5()")
    run(loaded, CALL)

    assert [record[1:] for record in answers.recorded[1:]] == [(2, None), (3, None), (4, 2), (5, 1)]


def test_a_reset_starts_a_new_record(loaded, answers):
    run(loaded, "one = 1")
    run(loaded, CALL)
    run(loaded, "get_ipython().reset()")
    run(loaded, CALL)

    assert [raw for raw, *_ in answers.recorded] == [CALL]


# The slot for an exception handler


def handler(seen):
    def show(self, etype, value, tb, tb_offset=None):
        seen.append(etype.__name__)
        self.showtraceback((etype, value, tb), tb_offset=tb_offset)

    return show


def test_an_occupied_slot_stays_occupied(shell, answers):
    seen = []
    shell.set_custom_exc((Exception,), handler(seen))
    before = shell.custom_exceptions, shell.CustomTB
    run(shell, "%load_ext callhint")
    run(shell, CALL)
    run(shell, "1/0")

    assert seen == ["TypeError", "ZeroDivisionError"]
    assert cards(shell) == [TITLE]
    run(shell, "%unload_ext callhint")
    assert (shell.custom_exceptions, shell.CustomTB) == before


def test_a_slot_taken_afterwards_stays_taken(loaded):
    seen = []
    loaded.set_custom_exc((Exception,), handler(seen))
    after = loaded.custom_exceptions, loaded.CustomTB
    run(loaded, CALL)
    run(loaded, "%unload_ext callhint")

    assert seen == ["TypeError"]
    assert cards(loaded) == [TITLE]
    assert (loaded.custom_exceptions, loaded.CustomTB) == after


def test_a_slot_given_back_carelessly(loaded, answers, capsys):
    """What jupyter-ai does on unloading: the handler then gets the shell as an argument that it does not expect."""
    found = loaded.custom_exceptions, loaded.CustomTB
    for _ in range(2):
        loaded.set_custom_exc((Exception,), handler([]))
        loaded.set_custom_exc(*found)
        run(loaded, CALL)
        assert cards(loaded) == [TITLE]

    assert len(answers.asked) == 2
    printed = capsys.readouterr()
    assert "Custom TB Handler failed" not in printed.out + printed.err
    assert printed.out.count("object is not callable") == 2
    run(loaded, "%unload_ext callhint")
    assert loaded.custom_exceptions == ()


def test_a_slot_given_back_after_unloading(loaded, answers, capsys):
    found = loaded.custom_exceptions, loaded.CustomTB
    loaded.set_custom_exc((Exception,), handler([]))
    run(loaded, "%unload_ext callhint")
    loaded.set_custom_exc(*found)
    run(loaded, CALL)

    assert answers.asked == []
    assert "Custom TB Handler failed" not in capsys.readouterr().err


@pytest.mark.parametrize("positional", [False, True])
def test_a_chained_handler(loaded, answers, positional):
    seen = []
    former = loaded.CustomTB

    def chained(self, etype, value, tb, tb_offset=None):
        seen.append(etype.__name__)
        return former(etype, value, tb, tb_offset) if positional else former(etype, value, tb, tb_offset=tb_offset)

    loaded.set_custom_exc((TypeError,), chained)
    run(loaded, CALL)

    assert seen == ["TypeError"]
    assert cards(loaded) == [TITLE]
    assert len(answers.asked) == 1


def test_another_handler_that_raises(loaded):
    def broken(*_, **__):
        raise ValueError("broken handler")

    loaded.set_custom_exc((TypeError,), broken)
    run(loaded, CALL)
    run(loaded, CALL)

    assert cards(loaded) == [TITLE, TITLE]


# Failures of callhint's own


def logged(caplog):
    lines = [record.getMessage() for record in caplog.records if record.name == "callhint"]
    caplog.clear()
    return lines


@pytest.mark.parametrize("failure", [KeyError("secret"), KeyboardInterrupt("secret"), RecursionError("secret")])
@pytest.mark.parametrize("cell", [CALL, "raise ValueError('callable')"])
def test_a_failing_diagnosis_is_one_line_in_the_log(loaded, answers, caplog, capsys, failure, cell):
    answers.failure = failure
    error = run(loaded, cell)

    (line,) = logged(caplog)
    assert type(failure).__name__ in line
    assert "secret" not in line
    assert "\n" not in line
    assert all(record.exc_info is None for record in caplog.records)
    assert str(error) in capsys.readouterr().out
    assert cards(loaded) == []

    answers.failure = None
    run(loaded, CALL)
    assert cards(loaded) == [TITLE]
    assert logged(caplog) == []


def test_a_failing_front_end_is_one_line_in_the_log(loaded, caplog, monkeypatch):
    with monkeypatch.context() as context:
        context.setattr(loaded.display_pub, "publish", lambda *_, **__: 1 / 0)
        run(loaded, CALL)

    assert len(logged(caplog)) == 1
    run(loaded, CALL)
    assert cards(loaded) == [TITLE]


def test_the_log_names_the_place_of_the_failure(loaded, monkeypatch, caplog):
    monkeypatch.setattr("callhint.presentation.mimebundle.render_text", lambda _: 1 / 0)
    run(loaded, CALL)

    (line,) = logged(caplog)
    assert "ZeroDivisionError at presentation/mimebundle.py:" in line


@pytest.mark.parametrize(
    "definition",
    [
        "def __repr__(self): raise ValueError('hostile')",
        "def __str__(self): raise ValueError('hostile')",
        "def __bool__(self): raise ValueError('hostile')",
        "def __getattr__(self, name): raise ValueError('hostile')",
        "@property\n    def __class__(self): raise ValueError('hostile')",
    ],
)
def test_a_hostile_exception_does_no_harm(loaded, caplog, capsys, definition):
    run(loaded, f"class Hostile(TypeError):\n    {definition}\nraise Hostile('callable')")
    printed = capsys.readouterr()

    assert "Custom TB Handler failed" not in printed.out + printed.err
    assert loaded.custom_exceptions == (TypeError,)
    assert logged(caplog) == []
    run(loaded, CALL)
    assert TITLE in cards(loaded)


@pytest.mark.skipif(IPython.version_info < (8,), reason="IPython 7 itself does not survive it")
def test_a_hostile_metaclass_does_no_harm(loaded, caplog):
    run(
        loaded,
        "class Meta(type):\n    def __getattribute__(cls, name): raise ValueError('hostile')\n"
        "class Hostile(TypeError, metaclass=Meta): pass\nraise Hostile('callable')",
    )

    assert logged(caplog) == []
    assert loaded.custom_exceptions == (TypeError,)


def test_an_error_without_a_traceback(loaded, answers, caplog):
    run(loaded, "import sys\nsys.last_value = TypeError('not callable')")

    assert answers.asked == ["TypeError"]
    assert logged(caplog) == []


def test_something_else_as_the_last_error(loaded, answers):
    run(loaded, "import sys\nsys.last_value = 'old'")
    run(loaded, "%callhint")

    assert answers.asked == []


# Nothing is kept alive


def test_what_a_failed_call_held_is_freed(loaded):
    run(
        loaded,
        "import sys, weakref\nclass Big: pass\ndef fail():\n    global watched\n    big = Big()\n    watched = weakref.ref(big)\n"
        "    return 5()\nfail()",
    )
    assert cards(loaded) == [TITLE]
    run(loaded, "1/0")
    gc.collect()

    assert loaded.user_ns["watched"]() is None


def test_clearing_what_python_noted_frees_it_at_once(loaded):
    """What people do after running out of memory: the next line needs the memory."""
    run(
        loaded,
        "import gc, sys, weakref\nclass Big: pass\ndef fail():\n    global watched\n    big = Big()\n    watched = weakref.ref(big)\n"
        "    return 5()\nfail()",
    )
    run(loaded, "1")
    run(
        loaded,
        "sys.last_value = sys.last_traceback = sys.last_exc = None\nget_ipython().InteractiveTB.tb = None\ngc.collect()\nfreed = watched() is None",
    )

    assert loaded.user_ns["freed"]


# Giving back


def state(shell):
    return (
        {event: list(callbacks) for event, callbacks in shell.events.callbacks.items()},
        shell.custom_exceptions,
        shell.CustomTB,
        {kind: dict(table) for kind, table in shell.magics_manager.magics.items()},
        dict(shell.magics_manager.registry),
        list(shell.configurables),
        dict(shell.strdispatchers["complete_command"].strs),
        {name: value for name, value in vars(shell).items() if name in {"showtraceback", "_showtraceback", "run_cell", "display_pub"}},
        shell.display_pub,
        sys.excepthook,
        sys.displayhook,
    )


def test_unloading_gives_everything_back(shell):
    run(shell, "%load_ext callhint\n%unload_ext callhint")  # IPython registers the magics of its own that it needs for this
    before = state(shell)
    for _ in range(10):
        shell.extension_manager.load_extension("callhint")
        assert state(shell) != before
        shell.extension_manager.unload_extension("callhint")
        assert state(shell) == before


def test_unloading_leaves_nothing_of_callhint_alive(shell, answers):
    run(shell, "%load_ext callhint")
    run(shell, CALL)
    guest = weakref.ref(extension._extension_of(shell))
    run(shell, "%unload_ext callhint")
    gc.collect()

    assert guest() is None


def test_unloading_after_somebody_has_cleared_up(loaded):
    loaded.events.callbacks["post_run_cell"].clear()
    loaded.strdispatchers["complete_command"].strs.pop("%callhint")
    loaded.magics_manager.magics["line"].pop("callhint")
    run(loaded, "%unload_ext callhint")

    assert loaded.custom_exceptions == ()


def test_reloading(loaded, answers):
    for _ in range(3):
        run(loaded, "%reload_ext callhint")
        run(loaded, CALL)
        assert cards(loaded) == [TITLE]
        assert len(answers.asked) == 1
        answers.asked.clear()


def test_loading_twice_is_loading_once(loaded):
    before = state(loaded)
    extension.load(loaded)
    run(loaded, "%load_ext callhint")

    assert state(loaded) == before


def test_an_unloaded_callhint_is_silent(loaded, answers):
    run(loaded, "%unload_ext callhint")
    run(loaded, CALL)
    extension.unload(loaded)

    assert cards(loaded) == []
    assert answers.asked == []
    assert isinstance(run(loaded, "%callhint"), UsageError | None)


# Settings


def test_config_lists_the_settings(loaded, capsys):
    run(loaded, "%config Callhint")

    listed = capsys.readouterr().out
    assert all(f"Callhint.{name}=" in listed for name in ("enabled", "disabled_rules", "prefill", "widget"))


def test_config_sets_the_settings(loaded, answers):
    run(loaded, "%config Callhint.enabled = False")
    run(loaded, CALL)
    assert answers.asked == []
    run(loaded, "%config Callhint.enabled = True")
    run(loaded, "%config Callhint.disabled_rules = ['python/called-module']")
    run(loaded, CALL)

    assert cards(loaded) == [TITLE]
    assert answers.disabled == frozenset({"python/called-module"})


def test_a_bad_value_changes_nothing(loaded, caplog):
    run(loaded, "%config Callhint.enabled = 'perhaps'")
    run(loaded, "%config Callhint.disabled_rules = 5")

    assert "expected a boolean, not the str 'perhaps'" in caplog.text
    assert "expected a set, not the int 5" in caplog.text
    run(loaded, CALL)
    assert cards(loaded) == [TITLE]


def test_a_configuration_file_sets_the_settings(monkeypatch, answers):
    shell = start(InteractiveShell, monkeypatch, Callhint=Config(enabled=False, disabled_rules=["python/called-module"]))
    InteractiveShell.clear_instance()
    extension.load(shell)
    settings = extension._extension_of(shell).settings

    assert settings.enabled is False
    assert settings.disabled_rules == {"python/called-module"}


def test_a_bad_value_in_a_configuration_file_is_left_out(monkeypatch, answers, caplog):
    shell = start(InteractiveShell, monkeypatch, Callhint=Config(enabled="perhaps", disabled_rules=["python/called-module"]))
    InteractiveShell.clear_instance()
    extension.load(shell)
    (line,) = logged(caplog)
    run(shell, CALL)

    assert "enabled" in line
    assert "expected a boolean" in line
    assert cards(shell) == [TITLE]
    assert answers.disabled == frozenset({"python/called-module"})


@pytest.mark.parametrize("nonsense", [5, None, "enabled", ["enabled"]])
def test_settings_that_are_no_section_are_left_out(monkeypatch, answers, caplog, nonsense):
    shell = start(InteractiveShell, monkeypatch)
    InteractiveShell.clear_instance()
    dict.__setitem__(shell.config, "Callhint", nonsense)
    extension.load(shell)
    run(shell, CALL)

    assert len(logged(caplog)) == 1
    assert cards(shell) == [TITLE]


# Magics


def test_the_last_error_again(loaded, answers):
    run(loaded, CALL)
    run(loaded, "%callhint")
    run(loaded, "1 + 1")
    run(loaded, "%callhint")

    assert cards(loaded) == [TITLE] * 3
    assert len(answers.asked) == 1


def test_a_slip_in_a_magic_is_not_the_last_error(loaded):
    run(loaded, CALL)
    run(loaded, "%callhint aply")
    run(loaded, "%callhint")

    assert cards(loaded) == [TITLE] * 2


@pytest.mark.parametrize("word", ["", "apply", "run"])
@pytest.mark.parametrize("cell", ["1/0", "x("])
def test_an_error_without_a_hint_comes_between(loaded, capsys, cell, word):
    run(loaded, CALL)
    run(loaded, cell)
    cards(loaded)
    capsys.readouterr()
    run(loaded, f"%callhint {word}")

    assert cards(loaded) == []
    assert capsys.readouterr().out.startswith("callhint has ")


@pytest.mark.parametrize("word", ["", "apply", "run"])
def test_no_error_at_all(loaded, capsys, word):
    run(loaded, f"%callhint {word}")

    assert capsys.readouterr().out.startswith("There is no error to ")


def test_an_error_from_before_loading_is_explained_on_request(shell, answers):
    run(shell, CALL)
    run(shell, "%load_ext callhint")
    run(shell, "%callhint")

    assert cards(shell) == [TITLE]


def test_off_and_on(loaded, answers):
    run(loaded, "%callhint off")
    run(loaded, CALL)
    assert answers.asked == []
    run(loaded, "%callhint")
    assert cards(loaded) == [TITLE]
    run(loaded, "%callhint on")
    run(loaded, CALL)
    assert cards(loaded) == [TITLE]


def test_apply_replaces_the_cell(loaded, monkeypatch):
    asked = []
    monkeypatch.setattr(loaded, "set_next_input", lambda text, replace=False: asked.append((text, replace)))
    run(loaded, CALL)
    assert asked == []
    run(loaded, "%callhint apply")

    assert asked == [(SHADOWED.corrections[0].code, True)]


def test_run_makes_the_correction_a_cell(loaded, answers):
    answers.hint = hint_with("count = 1\ncount + 1")
    run(loaded, CALL)
    result = loaded.run_cell("%callhint run", store_history=True)

    assert result.success
    assert loaded.user_ns["count"] == 1
    assert loaded.history_manager.input_hist_raw[-2:] == ["%callhint run", "count = 1\ncount + 1"]
    assert loaded.user_ns["Out"][len(loaded.user_ns["In"]) - 1] == 2
    run(loaded, CALL)
    assert [record[:2] for record in answers.recorded[-3:]] == [("count = 1\ncount + 1", 4), ("%callhint run", 3), (CALL, 5)]


@pytest.mark.parametrize("failing", ["[]()", "raise ValueError('callable')", "get_ipython().run_cell('[]()')", "%time []()"])
def test_an_error_of_the_correction_is_explained_once(loaded, answers, failing, capsys):
    answers.hint = hint_with(f"before = 1\n{failing}")
    run(loaded, CALL)
    cards(loaded)
    answers.asked.clear()
    capsys.readouterr()
    run(loaded, "%callhint run")

    assert capsys.readouterr().out.count("Traceback (most recent call last)") == 1
    assert cards(loaded) == [TITLE]
    assert len(answers.asked) == 1


def test_a_failing_correction_fails_the_cell_that_runs_it(loaded, answers):
    answers.hint = hint_with("[]()")
    run(loaded, CALL)
    result = loaded.run_cell("%callhint run", store_history=True)

    assert not result.success
    assert result.error_in_exec is sys.last_value


def test_a_correction_that_cannot_be_run(loaded, answers, capsys):
    answers.hint = hint_with("ran = ...", Applicability.DISPLAY)
    run(loaded, CALL)
    capsys.readouterr()
    run(loaded, "%callhint run")

    assert "ran" not in loaded.user_ns
    assert "%callhint apply" in capsys.readouterr().out


def test_why(loaded, monkeypatch, capsys):
    monkeypatch.setattr(catalog, "documentation", {"python/some-rule": "What it is about."}.get)
    run(loaded, "%callhint why python/some-rule")
    assert capsys.readouterr().out == "What it is about.\n"
    assert isinstance(run(loaded, "%callhint why python/no-rule"), UsageError | None)
    assert "python/no-rule: there is no such rule" in capsys.readouterr().err


def test_rules(loaded, monkeypatch, capsys):
    monkeypatch.setattr(catalog, "rule_ids", lambda: ("python/one", "python/two"))
    run(loaded, "%config Callhint.disabled_rules = ['python/two']")
    run(loaded, "%callhint rules")

    assert capsys.readouterr().out == "python/one\npython/two (disabled)\n"


@pytest.mark.parametrize("line", ["perhaps", "why", "apply now", "on off"])
def test_an_unknown_word_is_a_usage_error(loaded, capsys, line):
    run(loaded, f"%callhint {line}")

    assert capsys.readouterr().err.startswith(f"UsageError: %callhint {line}")


def test_help_describes_every_word(loaded):
    described = loaded.object_inspect_text("%callhint")

    assert all(f"%callhint {word}" in described for word in ("apply", "run", "why RULE", "on", "off", "rules"))


def completions(shell, line):
    return shell.complete("", line, len(line))[1]


@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")
def test_completion(loaded, monkeypatch):
    monkeypatch.setattr(catalog, "rule_ids", lambda: ("python/one",))

    assert set(completions(loaded, "%callhint ")) >= {"apply", "off", "on", "rules", "run", "why"}
    assert "apply" in completions(loaded, "%callhint ap")
    assert completions(loaded, "%callhint why ") == ["python/one"]
    assert "apply" not in completions(loaded, "%callhint run ")
    run(loaded, "%unload_ext callhint")
    assert "apply" not in completions(loaded, "%callhint ")


# A terminal


@pytest.fixture
def terminal(monkeypatch, answers):
    monkeypatch.setattr(TerminalInteractiveShell, "init_prompt_toolkit_cli", lambda _: None)
    shell = start(TerminalInteractiveShell, monkeypatch)
    run(shell, "%load_ext callhint")
    yield shell
    TerminalInteractiveShell.clear_instance()


def test_the_correction_waits_in_the_next_prompt(terminal):
    run(terminal, CALL)

    assert terminal.rl_next_input == SHADOWED.corrections[0].code


@pytest.mark.parametrize("settings", ["%config Callhint.prefill = False", "%callhint off"])
def test_no_correction_waits_if_that_is_set(terminal, settings):
    run(terminal, settings)
    run(terminal, CALL)

    assert terminal.rl_next_input is None


def test_a_correction_with_a_placeholder_does_not_wait(terminal, answers):
    answers.hint = hint_with("x = ...", Applicability.DISPLAY)
    run(terminal, CALL)

    assert terminal.rl_next_input is None


def test_a_kernel_is_not_a_terminal(loaded, monkeypatch):
    asked = []
    monkeypatch.setattr(loaded, "set_next_input", lambda *arguments: asked.append(arguments))
    run(loaded, CALL)

    assert asked == []
