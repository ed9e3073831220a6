"""What a report costs: `callhint report` over 10,000 notebooks and 1,000,000 events of a class that never was.

`python -m benchmarks.report [--notebooks N] [--events N] [--memory 512MB] [--keep FOLDER]`; the files are written first. The peak is the resident
memory of the whole process, of which DuckDB's limit is a part.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.labs.classroom import KEY, PEAK, Classroom
from tests.labs.labs import NOTEBOOKS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notebooks", type=int, default=10_000)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--students", type=int, default=2_000)
    parser.add_argument("--memory", default="512MB")
    parser.add_argument("--keep", type=Path, help="where the files and the report go, and stay")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="class-") as temporary:
        folder = options.keep or Path(temporary)
        made = folder / "class"
        if not made.exists():
            classroom = Classroom(made, options.students)
            mistakes = classroom.write_journals(options.events)
            cards = classroom.write_notebooks(options.notebooks, broken=12)
            print(f"{mistakes:,} mistakes in journals, {cards:,} cards in notebooks")
        (made / "callhint.toml").write_text(f'journal = true\njournal_key = "{KEY}"\n')
        size = sum(file.stat().st_size for file in made.rglob("*") if file.is_file())
        print(f"{size / 1e6:,.0f} MB")
        for kind, paths in {"journals": ["journals"], "notebooks": ["submitted"], "both": ["journals", "submitted"]}.items():
            command = [sys.executable, "-c", PEAK, "report", *(str(made / path) for path in paths), "--memory", options.memory]
            command += ["--labs", str(NOTEBOOKS / "source"), "--course", str(made)]
            command += [f"--{form}={folder / f'{kind}.{form}'}" for form in ("html", "csv", "parquet")]
            before, start = os.times(), time.perf_counter()
            child = subprocess.run(command, capture_output=True, text=True, check=True)
            seconds, after = time.perf_counter() - start, os.times()
            busy = after.children_user + after.children_system - before.children_user - before.children_system
            peak, page = int(child.stderr.split()[-1]) / 1e3, (folder / f"{kind}.html").stat().st_size / 1e3
            (folder / f"{kind}.txt").write_text(child.stdout)
            print(f"{kind:10} {seconds:6.1f} s, processors {busy:6.1f} s, peak {peak:,.0f} MB, page {page:,.0f} kB")


if __name__ == "__main__":
    main()
