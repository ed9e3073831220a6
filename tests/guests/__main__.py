"""The whole product: every tool, callhint before, after and unloaded, every situation. Prints what differs.

python -m tests.guests [--tool plain rich …]
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections import Counter
from importlib.util import find_spec
from typing import TYPE_CHECKING

from tests.guests import engines, kernels, programs
from tests.guests.situations import SITUATIONS
from tests.guests.tools import ORDERS, TOOLS, lacking

if TYPE_CHECKING:
    from collections.abc import Iterator


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", nargs="+", default=list(TOOLS), choices=TOOLS)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    equal: Counter[str] = Counter()
    unequal: Counter[str] = Counter()
    for tool in options.tool:
        if package := lacking(tool):
            print(f"{tool}: {package} is not installed")
            continue
        for where, order, name, difference in _compared(tool):
            (unequal if difference else equal)[where] += 1
            if difference:
                print(f"{tool} · {order} · {where} · {name}: {difference}", flush=True)
        print(f"{tool}: {_counted(equal, unequal)} so far", flush=True)
    print(f"{_counted(equal, unequal)}; {unequal.total()} differ")
    return int(unequal.total() > 0)


def _counted(equal: Counter[str], unequal: Counter[str]) -> str:
    return ", ".join(f"{where} {equal[where]} of {count} equal" for where, count in (equal + unequal).items())


def _compared(tool: str) -> Iterator[tuple[str, str, str, str]]:
    """Where, the order, the situation, and what differs; "" if nothing does."""
    for order, name, difference in kernels.differences(tool, SITUATIONS):
        yield "kernel", order, name, difference
    for program, run in programs.installed().items():
        for order in ORDERS:
            yield program, order, "notebook", programs.difference(run, tool, order)
    if find_spec("ipyparallel") is not None:
        for order, name, difference in engines.differences(tool):
            yield "ipyparallel", order, name, difference


if __name__ == "__main__":
    sys.exit(main())
