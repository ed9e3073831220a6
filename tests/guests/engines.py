"""The situations on the engines of ipyparallel, one with callhint and one without it."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from tests.guests.tools import ORDERS, TOOLS, UNLOAD
from tests.kernel_pair import FAIL, MIME, comparable

if TYPE_CHECKING:
    from collections.abc import Iterator

CELLS = {
    "call": (FAIL, 1),
    "other type": ("1/0", 1),
    "in a function": (f"def f():\n    return {FAIL}\nf()", 1),
    "%%time": (f"%%time\n{FAIL}", 1),
    "nested run_cell": (f"done = get_ipython().run_cell({FAIL!r})\nprint('after', done.success)", 1),
    "noted": ("import sys; print(type(getattr(sys, 'last_value', None)))", 0),
    "success": ("print('before')\n1 + 1", 0),
}
"""What is executed on an engine, and the number of cards."""


def differences(tool: str) -> Iterator[tuple[str, str, str]]:
    """Each cell in each order: the order, the cell's name and what differs, "" if nothing does."""
    import ipyparallel

    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        stack.enter_context(mock.patch.dict(os.environ, PYTHONPATH=str(Path(__file__).parents[2]), IPYTHONDIR=folder))
        client = stack.enter_context(ipyparallel.Cluster(n=2, log_level=40))
        plain, hosting = client[0], client[1]
        for order in ORDERS:
            for cell in (UNLOAD, *ORDERS[order]):
                _outcome(plain, TOOLS[tool] if cell == "tool" else "pass")
                _outcome(hosting, TOOLS[tool] if cell == "tool" else cell)
            for name, (cell, shown) in CELLS.items():
                expected, _ = _outcome(plain, cell)
                found, cards = _outcome(hosting, cell)
                wanted = 0 if order == "callhint unloaded" else shown
                said = [f"instead of\n{expected}\nthere is\n{found}"] if expected != found else []
                yield order, name, "; ".join([*said, f"{cards} cards instead of {wanted}"] if cards != wanted else said)


def _outcome(engine: Any, cell: str) -> tuple[Any, int]:
    """What the client hears of a cell on an engine, and the number of cards, which are left out."""
    from ipyparallel.error import RemoteError

    task = engine.execute(cell, silent=False, block=False)
    error = []
    try:
        task.get(60)
    except RemoteError as raised:
        error = [raised.ename, raised.evalue, raised.traceback]
    task.wait_for_output(10)
    told = task.metadata
    cards = [output for output in told["outputs"] if MIME in output.get("data", {})]
    rest = [output for output in told["outputs"] if MIME not in output.get("data", {})]
    return comparable([error, told["status"], told["stdout"], told["stderr"], rest]), len(cards)
