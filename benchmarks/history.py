"""What a hint costs with a long history behind it: `python benchmarks/history.py` prints a table.

A mistake near the end of the history, one whose cause stands in its first cell, and one that no cell explains, each with 10, 1,000 and
10,000 executed cells. Times are the best of seven, in milliseconds, without the first one, which imports rules.
"""

from __future__ import annotations

import time
from typing import Any

from IPython.core.interactiveshell import InteractiveShell

from callhint.evidence.session import Session
from callhint.pipeline import hint_for

LENGTHS = (10, 1_000, 10_000)
TURNS = 7

# What the first cell, the last but one and the failing one hold.
SITUATIONS = {
    "cause in the cell before": ("import math", "total = 3", "total(4)"),
    "cause in the first cell": ("total = 3", "import math", "total(4)"),
    "no cause in any cell": ("import math", "import json", "unknown_function(4)"),
    "shadowed builtin, first cell": ("list = [1, 2]", "import math", "list('ab')"),
}


def run(shell: InteractiveShell, session: Session, text: str) -> BaseException | None:
    """Executes a cell as a front end does; the error it raised."""
    number = shell.execution_count
    result = shell.run_cell(text, store_history=True)
    error = result.error_before_exec or result.error_in_exec
    session.record(text, number, error)
    return error


def milliseconds(length: int, first: str, before: str, failing: str) -> float:
    """The best time of a hint with so many cells behind it."""
    shell = InteractiveShell(colors="nocolor")
    shell.showtraceback = lambda *_, **__: None
    session = Session(shell)
    run(shell, session, first)
    history: Any = shell.history_manager
    for number in range(2, length):
        text = f"name_{number} = [{number}]\nother_{number} = len(name_{number})"
        history.input_hist_parsed.append(text)
        history.input_hist_raw.append(text)
    shell.execution_count = length
    run(shell, session, before)
    error = run(shell, session, failing)
    assert error is not None
    times = []
    for _ in range(TURNS + 1):
        # A session of its own, so that no cell was parsed before.
        fresh = Session(shell)
        started = time.perf_counter()
        hint_for(error, error.__traceback__, fresh)
        times.append((time.perf_counter() - started) * 1000)
    return min(times[1:])


def main() -> None:
    print(f"{'cells before the error':30}" + "".join(f"{length:>10,}" for length in LENGTHS) + "   (ms)")
    for name, texts in SITUATIONS.items():
        print(f"{name:30}" + "".join(f"{milliseconds(length, *texts):10.2f}" for length in LENGTHS))


if __name__ == "__main__":
    main()
