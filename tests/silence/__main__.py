"""Runs thousands of failing programs that nobody wrote for callhint, and prints what it says about them.

    python -m tests.silence [--source suites programs documented calls] [--area stdlib numpy …] [--programs 400] [--calls 600] [--seed 1] [--all]

At the end come the numbers of errors seen and hints shown. A hint is right if its first correction gives back the program as it was before a
mistake was made in it, or if somebody has looked at it and found it so: `reviewed.txt` holds the verdicts. All others are printed with their
programs, to be judged; the exit status says whether there are any. `--all` prints every hint.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile

from tests.silence import calls, programs, suites
from tests.silence.report import Tally, summarise

SOURCES = ("suites", "documented", "programs", "calls")
AREAS = tuple(dict.fromkeys([*suites.SUITES, *programs.AREAS, *calls.AREAS]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", nargs="+", default=list(SOURCES), choices=SOURCES)
    parser.add_argument("--area", nargs="+", default=list(AREAS), choices=AREAS)
    parser.add_argument("--programs", type=int, default=400, help="failing programs of each area (400)")
    parser.add_argument("--calls", type=int, default=600, help="calls in each area (600)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--all", action="store_true", help="print the hints that were found right, too")
    options = parser.parse_args()
    os.chdir(tempfile.mkdtemp())
    os.environ["MPLBACKEND"] = "agg"
    tallies = [tally for source in options.source for area in options.area if (tally := _tally(source, area, options)) is not None]
    return 1 if summarise(tallies, everything=options.all) else 0


def _tally(source: str, area: str, options: argparse.Namespace) -> Tally | None:
    """What one source of programs brings in one area; None if it has none there."""
    print(f"{source} {area}", file=sys.stderr, flush=True)
    if source == "suites":
        return suites.run(area) if area in suites.SUITES else suites.run_torch() if area == "torch" else None
    if source == "calls":
        return calls.run(area, options.calls, options.seed) if area in calls.AREAS else None
    if area not in programs.AREAS:
        return None
    return programs.run_documented(area) if source == "documented" else programs.run(area, options.programs, options.seed)


if __name__ == "__main__":
    sys.exit(main())
