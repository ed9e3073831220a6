"""callhint in terminals: IPython and `jupyter console` behind a real pseudo-terminal, qtconsole without a screen."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

pexpect = pytest.importorskip("pexpect", reason="pexpect, which plays the person at the terminal, is not installed")
pytestmark = pytest.mark.kernel

ROOT = Path(__file__).resolve().parent.parent
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>]|\r")
BOLD_TITLE = "\x1b[1mcallhint: `list` is a list here"
END_OF_CARD = r"Rule: python/shadowed-builtin"
SESSION = ("%load_ext callhint", "list = [1, 2]", "list(range(3))")


class Terminal:
    """A program at whose prompt lines are typed."""

    def __init__(self, folder, *command, **environment):
        kept = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "PYTHONPATH", "COLUMNS", "LINES"}}
        places = {"IPYTHONDIR": str(folder / "ipython"), "JUPYTER_RUNTIME_DIR": str(folder / "runtime"), "PYTHONPATH": str(ROOT)}
        self.program = pexpect.spawn(
            sys.executable,
            ["-m", *command],
            env={**kept, **places, "TERM": "xterm-256color", **environment},
            encoding="utf-8",
            dimensions=(60, 80),
            timeout=60,
            cwd=folder,
        )

    def prompt(self, number):
        self.program.expect(rf"In \[\S*{number}\S*\]:")

    def type(self, *lines, first=1):
        """Types the lines, each at its own prompt."""
        for number, line in enumerate(lines, first):
            self.prompt(number)
            self.program.send(f"{line}\r")

    def until(self, pattern):
        """What is shown until the pattern, as it was sent."""
        self.program.expect(pattern)
        return self.program.before + self.program.after


@pytest.fixture
def terminal(tmp_path):
    started = []

    def start(*command, **environment):
        started.append(Terminal(tmp_path, *command, **environment))
        return started[-1]

    yield start
    for one in started:
        one.program.close(force=True)


def ipython(terminal, *options, **environment):
    return terminal("IPython", "--no-banner", "--no-confirm-exit", *options, **environment)


def test_ipython_shows_the_card_in_color_and_the_correction_waits(terminal):
    shell = ipython(terminal)
    shell.type(*SESSION)
    shown = shell.until(END_OF_CARD)
    plain = ESCAPES.sub("", shown)

    assert BOLD_TITLE in shown
    assert "      list(range(3))\n      ^^^^\n" in plain
    assert "    + del list\n" in plain
    assert max(len(line) for line in plain.split("callhint: ", 1)[1].splitlines()) <= 80
    # The corrected snippet stands at the next prompt: Enter at its end runs it.
    shell.prompt(4)
    shell.until("list")
    shell.program.send("\x1b\r")
    assert "[0, 1, 2]" in shell.until(r"Out\[\S*4\S*\]: .*\n")


@pytest.mark.parametrize(
    ("options", "environment"),
    [((), {"NO_COLOR": "1"}), (("--simple-prompt",), {}), (("--colors=nocolor",), {}), ((), {"TERM": "dumb"})],
    ids=["NO_COLOR", "simple prompt", "no color", "dumb terminal"],
)
def test_ipython_shows_no_color_to_who_wants_none(terminal, options, environment):
    shell = ipython(terminal, *options, **environment)
    shell.type(*SESSION)
    shown = shell.until(END_OF_CARD)

    assert "\ncallhint: `list` is a list here" in shown.replace("\r", "")
    assert "\x1b" not in shown.split("callhint: ", 1)[1]


def test_ipython_without_a_terminal_shows_no_color(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "IPython", "--no-banner", "--simple-prompt"],
        input="\n".join([*SESSION, "exit"]),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "IPYTHONDIR": str(tmp_path), "PYTHONPATH": str(ROOT)},
    )

    assert "\x1b" not in done.stdout.split("callhint: ", 1)[1]


def test_the_words_of_the_magic_are_completed(terminal):
    shell = ipython(terminal)
    shell.type("%load_ext callhint")
    shell.prompt(2)
    shell.program.send("%callhint ru\t")
    shell.until("rules")
    shell.until("run")


def test_run_and_apply_in_a_terminal(terminal):
    shell = ipython(terminal, "--TerminalInteractiveShell.simple_prompt=True", "--Callhint.prefill=False")
    shell.type(*SESSION, "%callhint run")
    assert "[0, 1, 2]" in shell.until(r"\[0, 1, 2\]")
    shell.type("1 + 1", first=6)
    shell.until("2")


def test_jupyter_console(terminal):
    if find_spec("jupyter_console") is None:
        pytest.skip("jupyter_console is not installed")
    console = terminal("jupyter_console", "--simple-prompt")
    console.type(*SESSION)
    shown = console.until(END_OF_CARD)

    assert "callhint: `list` is a list here" in shown
    assert "\x1b" not in shown.split("callhint: ", 1)[1]
    assert "<div" not in shown
    console.type("%callhint run", first=4)
    console.until(r"\[0, 1, 2\]")


QTCONSOLE = """
import sys, time
from qtpy.QtWidgets import QApplication
from qtconsole.rich_jupyter_widget import RichJupyterWidget
from qtconsole.manager import QtKernelManager

app = QApplication([])
manager = QtKernelManager(kernel_name="python3")
manager.start_kernel()
client = manager.client()
client.start_channels()
widget = RichJupyterWidget()
widget.kernel_manager, widget.kernel_client = manager, client
widget.resize(800, 900)
widget.show()

def until(text):
    end = time.monotonic() + 60
    while text not in widget._control.toPlainText():
        assert time.monotonic() < end, widget._control.toPlainText()
        app.processEvents()
        time.sleep(0.02)

until("In [1]:")
for number, line in enumerate(sys.argv[2:], 1):
    until(f"In [{number}]:")
    widget.execute(line)
until("Rule: python/shadowed-builtin")
until(f"In [{len(sys.argv) - 1}]:")
widget.grab().save(sys.argv[1])
print(widget._control.toPlainText())
client.stop_channels()
manager.shutdown_kernel(now=True)
"""


def test_qtconsole(tmp_path):
    pytest.importorskip("PySide6.QtGui", reason="Qt, or a library of the system that it needs, is missing", exc_type=ImportError)
    pytest.importorskip("qtconsole")
    screenshots = ROOT / "build" / "screenshots"
    screenshots.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_API": "pyside6", "PYTHONPATH": str(ROOT), "IPYTHONDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", QTCONSOLE, str(screenshots / "qtconsole.png"), *SESSION],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    assert "TypeError: 'list' object is not callable" in done.stdout
    assert "callhint: `list` is a list here" in done.stdout
    assert "+ del list" in done.stdout
    assert "<div" not in done.stdout
