"""What an explanation costs beside IPython's own traceback, and what other tools cost: `python benchmarks/tools.py` prints the README's table.

Every figure is taken in a process of its own, as processor time, which other programs on the machine do not count into. The first
explanation of a process includes what it has to import; the warm one is the best of seven more. Ratios are to IPython's own traceback of
the very same error, made in the same process.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from importlib.util import find_spec
from typing import TYPE_CHECKING

from IPython.core.interactiveshell import InteractiveShell

if TYPE_CHECKING:
    from collections.abc import Callable

TURNS = 7
RUNS = 3
"""Processes for each figure; the best one counts."""

TORCH = """import torch

class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = torch.nn.Linear(3, 3),

    def forward(self, x):
        return self.first(x)

net = torch.nn.Sequential(torch.nn.Sequential(Net()))
"""

KERAS = """import keras, numpy as np

class Scaled(keras.layers.Layer):
    def build(self, shape):
        self.scale = keras.layers.Rescaling(2),

    def call(self, x):
        return self.scale(x)

model = keras.Sequential([Scaled()])
"""

SITUATIONS = {
    "tiny cell": ("list = [1, 2]", "list('ab')"),
    "900 calls deep": ("def down(n):\n    return down(n - 1) if n else (lambda number: number())(5)\ntotal = 3", "down(900)"),
    "cell of 5 MB": ("text = 3", "data = '''" + "x" * 5_000_000 + "'''\ntext(4)"),
    "list of 1,000,000": ("values = list(range(1_000_000))", "values(4)"),
    "torch, in Sequential": (TORCH, "net(torch.zeros(1, 3))"),
    "Keras layer": (KERAS, "model(np.zeros((1, 3)))"),
}


def ipython(shell: InteractiveShell) -> Callable[[BaseException], object]:
    return lambda error: shell.InteractiveTB.structured_traceback(type(error), error, error.__traceback__)


def callhint(shell: InteractiveShell) -> Callable[[BaseException], object]:
    sessions = []

    def explain(error: BaseException) -> object:
        from callhint.evidence.session import Session
        from callhint.pipeline import hint_for
        from callhint.presentation.mimebundle import mimebundle

        if not sessions:
            sessions.append(Session(shell))
        session, number = sessions[0], shell.execution_count - 1
        session.record(shell.history_manager.input_hist_raw[number], number, error)
        hint = hint_for(error, error.__traceback__, session)
        return mimebundle(hint, anchor="0") if hint is not None else None

    return explain


def friendly(_: InteractiveShell) -> Callable[[BaseException], object]:
    from friendly_traceback.core import FriendlyTraceback

    def explain(error: BaseException) -> object:
        explained = FriendlyTraceback(type(error), error, error.__traceback__)
        explained.compile_info()
        return explained.info

    return explain


def rich(_: InteractiveShell) -> Callable[[BaseException], object]:
    from rich.console import Console
    from rich.traceback import Traceback

    def explain(error: BaseException) -> object:
        console = Console(file=io.StringIO(), width=100)
        console.print(Traceback.from_exception(type(error), error, error.__traceback__))
        return console.file

    return explain


def tracerite(_: InteractiveShell) -> Callable[[BaseException], object]:
    from tracerite import html_traceback

    return lambda error: str(html_traceback(error))


TOOLS = {tool.__name__: tool for tool in (ipython, callhint, friendly, rich, tracerite)}


def spent(work: Callable[..., object], *arguments: object) -> float:
    """Milliseconds of processor time."""
    started = time.process_time()
    work(*arguments)
    return (time.process_time() - started) * 1000


def measured(tool: str, situation: str) -> dict[str, float]:
    """Milliseconds of the first and of a warm explanation, and of a warm traceback of IPython's, in this process."""
    before, failing = SITUATIONS[situation]
    shell = InteractiveShell.instance(colors="neutral")
    shell.showtraceback = lambda *_, **__: None
    shell.run_cell(before, store_history=True)

    def fail() -> BaseException:
        """A new error each time: what has been shown once is shown faster."""
        error = shell.run_cell(failing, store_history=True).error_in_exec
        assert error is not None
        return error

    native, explain = ipython(shell), TOOLS[tool](shell)
    native(fail())
    first = spent(explain, fail())
    warm = min(spent(explain, fail()) for _ in range(TURNS))
    own = min(spent(native, fail()) for _ in range(TURNS))
    return {"first": first, "warm": warm, "own": own}


def loading(tool: str) -> dict[str, float]:
    """Milliseconds of `%load_ext`, and the number of modules that it imports, in this process."""
    shell = InteractiveShell.instance(colors="neutral")
    before = len(sys.modules)
    load = spent(shell.run_line_magic, "load_ext", tool)
    return {"load": load, "modules": len(sys.modules) - before}


def in_a_process(tool: str, situation: str) -> dict[str, float]:
    """The best of several processes, figure by figure; of loading for the situation ""."""
    # As on anybody's machine, modules are compiled once.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs = [
        json.loads(
            subprocess.run(
                [sys.executable, __file__, tool, situation], capture_output=True, text=True, check=True, timeout=600, env=environment
            ).stdout.splitlines()[-1]
        )
        for _ in range(RUNS)
    ]
    return {figure: min(run[figure] for run in runs) for figure in runs[0]}


def main() -> None:
    tools = [tool for tool in TOOLS if tool == "ipython" or find_spec(tool) is not None]
    situations = [name for name, cells in SITUATIONS.items() if find_spec(cells[0].split()[1].rstrip(",")) or "import" not in cells[0]]
    print("| error | IPython's traceback, ms |" + "".join(f" {tool}: first, warm |" for tool in tools[1:]))
    print("|---|---|" + "---|" * (len(tools) - 1))
    for situation in situations:
        figures = {tool: in_a_process(tool, situation) for tool in tools}
        own = min(found["own"] for found in figures.values())
        cells = []
        for tool in tools[1:]:
            found = figures[tool]
            cells.append(f" {found['first']:.0f} ms, {found['warm']:.1f} ms ({found['warm'] / own:.2g} ×) |")
        print(f"| {situation} | {own:.1f} |" + "".join(cells), flush=True)
    loads = {tool: in_a_process(tool, "") for tool in tools[1:]}
    print("| `%load_ext` | |" + "".join(f" {found['load']:.0f} ms, {found['modules']} modules |" for found in loads.values()))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measured(*sys.argv[1:]) if sys.argv[2] else loading(sys.argv[1])))
    else:
        main()
