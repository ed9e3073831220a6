"""One figure of one tool in one situation, by pyperf: `python -m benchmarks.hints --tool callhint --situation tiny --figure warm`.

Times are processor time, which other programs on the machine do not count into, in processes of their own. The *first* explanation of a
process includes what it has to import; *load* is `%load_ext`; *memory* is the largest amount that an explanation held at once, in bytes.
"""

from __future__ import annotations

import time
import tracemalloc
from typing import TYPE_CHECKING

import pyperf

from benchmarks.situations import SITUATIONS
from benchmarks.tools import TOOLS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from IPython.core.interactiveshell import InteractiveShell

FIGURES = {
    "first": {"processes": 3, "values": 1, "warmups": 0},
    "warm": {"processes": 2, "values": 7, "warmups": 1},
    "memory": {"processes": 1, "values": 1, "warmups": 0},
    "load": {"processes": 3, "values": 1, "warmups": 0},
}


def spent(work: Callable[..., object], *arguments: object) -> float:
    """Seconds of processor time."""
    started = time.process_time()
    work(*arguments)
    return time.process_time() - started


def kept_at_most(work: Callable[..., object], *arguments: object) -> float:
    """Bytes that were allocated at the same time."""
    tracemalloc.start()
    work(*arguments)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return float(peak)


def started_shell() -> InteractiveShell:
    # With what every notebook kernel has imported before its first cell.
    import ipykernel.ipkernel  # noqa: F401
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance(colors="neutral")
    shell.showtraceback = lambda *_, **__: None
    return shell


def explanation(tool: str, situation: str) -> Callable[[Callable[..., float]], float]:
    """What measures one explanation of an error made for it."""
    made = SITUATIONS[situation]
    shell = started_shell()
    made.prepare(shell)
    shell.run_cell(made.before, store_history=True)
    tell = TOOLS[tool](shell)

    def explain(error: BaseException) -> None:
        if (tell(error) is not None) != (tool != "callhint" or made.is_explained):
            raise RuntimeError(f"{tool} explained {situation} otherwise than expected")

    def fail() -> BaseException:
        error = shell.run_cell(made.failing, store_history=True).error_in_exec
        if error is None:
            raise RuntimeError(f"the cell of {situation} did not fail")
        return error

    # IPython's own traceback is there before any explanation, with what it imports.
    error = fail()
    shell.InteractiveTB.structured_traceback(type(error), error, error.__traceback__)
    return lambda measure: measure(explain, fail())


def loading(tool: str) -> Callable[[Callable[..., float]], float]:
    shell = started_shell()
    return lambda measure: measure(shell.run_line_magic, "load_ext", tool)


def main() -> None:
    def hand_on(command: list[str], arguments: argparse.Namespace) -> None:
        command += ["--tool", arguments.tool, "--situation", arguments.situation, "--figure", arguments.figure]

    runner = pyperf.Runner(program_args=("-m", "benchmarks.hints"), add_cmdline_args=hand_on)
    runner.argparser.add_argument("--tool", choices=TOOLS, required=True)
    runner.argparser.add_argument("--situation", choices=SITUATIONS, default="tiny")
    runner.argparser.add_argument("--figure", choices=FIGURES, required=True)
    arguments = runner.parse_args()
    vars(arguments).update(FIGURES[arguments.figure], loops=1)
    measure = kept_at_most if arguments.figure == "memory" else spent
    prepared: list[Callable[[Callable[..., float]], float]] = []

    def once(_loops: int) -> float:
        if not prepared:
            prepared.append(loading(arguments.tool) if arguments.figure == "load" else explanation(arguments.tool, arguments.situation))
        return prepared[0](measure)

    runner.bench_time_func(f"{arguments.tool} {arguments.situation} {arguments.figure}", once)


if __name__ == "__main__":
    main()
