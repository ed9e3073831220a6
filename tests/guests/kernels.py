"""The situations in a pair of kernels with one of the tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.guests.situations import SITUATIONS
from tests.guests.tools import ORDERS, TOOLS, UNLOAD
from tests.kernel_pair import started

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.kernel_pair import Kernels

CARDS = {
    # tracerite shows an error without noting it in `sys.last_value`. Where IPython, too, tells nobody of it, callhint cannot know of it;
    # versions of tracerite that leave it to IPython do note it.
    ("tracerite", "%run"): {0, 1},
    ("tracerite", "while displaying"): {0, 1},
    # IPython fails in this mode to tell of the handler that failed, and ends the cell with an error of its own.
    ("jupyter_ai_magics, unloaded", "%xmode Docs"): {0},
    ("handler that raises", "%xmode Docs"): {0},
}
"""Where there are other numbers of cards than the situation says."""


def differences(tool: str, names: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Each situation in each order: the order, the situation and what differs, "" if nothing does."""
    with started() as pair:
        for order in ORDERS:
            for name in names:
                yield order, name, "; ".join(_differing(pair, tool, order, name))


def _differing(pair: Kernels, tool: str, order: str, name: str) -> Iterator[str]:
    _arrange(pair, tool, order)
    shown = 0
    for cell in SITUATIONS[name].cells:
        expected, found, cards = pair.run(cell)
        if expected != found:
            yield f"in {cell!r} instead of\n{expected}\nthere is\n{found}"
        shown += len(cards)
    wanted = {0} if order == "callhint unloaded" else CARDS.get((tool, name), {SITUATIONS[name].cards})
    if shown not in wanted:
        yield f"{shown} cards instead of {' or '.join(map(str, sorted(wanted)))}"


def _arrange(pair: Kernels, tool: str, order: str) -> None:
    """Lets callhint and the tool come in the order, callhint in the one kernel only."""
    pair.run_hosting(UNLOAD)
    for cell in ORDERS[order]:
        if cell == "tool":
            pair.run(TOOLS[tool])
        else:
            pair.run_hosting(cell)
