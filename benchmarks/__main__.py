"""Prints the README's tables: `python -m benchmarks`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pyperf

from benchmarks.round_trip import measured
from benchmarks.situations import SITUATIONS
from benchmarks.tools import TOOLS

ROOT = Path(__file__).resolve().parent.parent
MEGABYTE = 2**20


def figure(tool: str, name: str, situation: str = "tiny") -> float:
    """The best value of a figure; in seconds, of memory in bytes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "figure.json")
        command = ["-m", "benchmarks.hints", "--tool", tool, "--situation", situation, "--figure", name, "--quiet", "--output", str(file)]
        subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)
        return float(min(pyperf.Benchmark.load(str(file)).get_values()))


def _ratio(value: float) -> str:
    """With two digits that count, and none behind the point that do not."""
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"


def main() -> None:
    others = [tool for tool in TOOLS if tool != "ipython"]
    print("| error | IPython's traceback | " + " | ".join(f"{tool}: first, warm" for tool in others) + " | callhint's memory |")
    print("|---" * (len(others) + 3) + "|")
    for name, situation in SITUATIONS.items():
        if not situation.can_be_made:
            continue
        own = figure("ipython", "warm", name)
        cells = [f"{own * 1000:.1f}"]
        for tool in others:
            first, warm = figure(tool, "first", name), figure(tool, "warm", name)
            cells.append(f"{first * 1000:.0f}, {warm * 1000:.1f} ({_ratio(warm / own)} ×)")
        memory = figure("callhint", "memory", name) / MEGABYTE
        print(f"| {situation.title} | " + " | ".join(cells) + f" | {memory:.1f} MB |", flush=True)
    loads = [f"{figure(tool, 'load') * 1000:.1f}" for tool in others]
    print("| `%load_ext` | | " + " | ".join(loads) + " | |")
    print("\n| in a kernel, ms | without callhint | with it | bytes added |\n|---|---|---|---|")
    for cell, found in measured().items():
        print(f"| {cell} | {found['without']:.1f} | {found['with']:.1f} | {found['bytes']:.0f} |")


if __name__ == "__main__":
    main()
