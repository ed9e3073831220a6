"""A small sample of the broken programs, kept as text so that every Python and every version of the libraries runs the same ones.

    python -m tests.silence.sample [--count 60] [--seed 1]

writes `sample.json` anew: of each area, so many programs that fail, none of them by a mistake that callhint is made for.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.silence.programs import CALL_MISTAKES, FORMS, failed, mistakes

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = Path(__file__).with_name("sample.json")
AREAS = ("stdlib", "numpy", "pandas")
_LONGEST = 1500
"""Characters of a program that is taken."""


def drawn(area: str, count: int, seed: int) -> Iterator[dict[str, object]]:
    """So many short programs of the area that fail."""
    rng = random.Random(f"sample {area} {seed}")
    for mistake in mistakes(area, rng, [form for form in FORMS if form not in CALL_MISTAKES]):
        cells = [*mistake.program.setup, mistake.cell]
        if sum(map(len, cells)) > _LONGEST or failed(area, *cells) is None:
            continue
        yield {"area": area, "name": f"{mistake.form} in {mistake.program.name}", "cells": cells}
        count -= 1
        if not count:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.chdir(tempfile.mkdtemp())
    found = [program for area in AREAS for program in drawn(area, options.count, options.seed)]
    FILE.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
