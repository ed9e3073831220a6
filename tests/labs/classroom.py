"""A class that never was: journals and executed notebooks of its students, the same for the same seed."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import nbformat

from callhint.labs.journal import pseudonym
from callhint.presentation.mimebundle import mimebundle
from tests.labs.labs import RULES, SOURCES
from tests.sample_hints import SHADOWED

if TYPE_CHECKING:
    from pathlib import Path

KEY = "of the autumn term"
TERM = datetime(2026, 9, 7, 8, tzinfo=UTC)
WEEKS = 14
BROKEN = ["", '{"cells": [', '{"worksheets": []}', "[" * 100_000, "no JSON", '{"cells": ["\udcff"]}']

_IMAGE = "iVBORw0KGgo" * 9_000  # as large as a plot

PEAK = """
import sys
from pathlib import Path
from callhint.__main__ import main
try:
    main(sys.argv[1:], standalone_mode=False)
finally:
    lines = Path("/proc/self/status").read_text().splitlines()
    print(*(line.split()[1] for line in lines if line.startswith("VmHWM")), file=sys.stderr)
"""
"""A program: `callhint` with the arguments, and at last, as an error, the resident memory in kB that it needed at most."""


class Classroom:
    """Writes what `students` students leave behind."""

    def __init__(self, folder: Path, students: int, seed: int = 0) -> None:
        self.folder = folder
        self.students = [f"student-{number:05}" for number in range(students)]
        self._random = random.Random(seed)
        self._labs = [nbformat.read(path, as_version=4) for path in SOURCES]
        # The first lab has most mistakes, and so has the first exercise of each.
        self._mistakes = [(path.stem, cell, rule) for path in SOURCES for cell, rule in RULES[path.stem].items()]
        self._frequency = [1 / (1 + index % 7) for index in range(len(self._mistakes))]

    def write_journals(self, events: int) -> int:
        """Journals with so many events in them; how many mistakes they are about."""
        folder = self.folder / "journals"
        folder.mkdir(parents=True)
        made, written = 0, 0
        for index, student in enumerate(self.students):
            lines = []
            until = events * (index + 1) // len(self.students)
            while written + len(lines) < until:
                made += 1
                lines += self._mistake(student, until - written - len(lines))
            written += len(lines)
            (folder / f"{pseudonym(KEY, student)}.jsonl").write_text("".join(f"{line}\n" for line in lines))
        return made

    def _mistake(self, student: str, most: int) -> list[str]:
        """The events of one mistake."""
        lab, cell, rule = self._random.choices(self._mistakes, self._frequency)[0]
        at = TERM + timedelta(
            days=7 * self._random.randrange(WEEKS) + self._random.choice([0, 0, 0, 1, 2]), minutes=self._random.randrange(600)
        )
        event = {
            "mistake": f"{self._random.getrandbits(64):016x}",
            "rule": rule,
            "student": pseudonym(KEY, student),
            "notebook": pseudonym(KEY, f"{lab}.ipynb"),
            "cell": pseudonym(KEY, cell),
            "cells": self._random.randrange(3, 60),
        }
        tries, step, seconds, lines = 1, 1, 0, []

        def tell(happened: str) -> None:
            moment = at + timedelta(seconds=seconds)
            stamp = {
                "__timestamp__": f"{moment.isoformat()}Z",
                "__schema__": "urn:callhint:event:1",
                "__schema_version__": "1",
            }
            lines.append(
                json.dumps(
                    {**stamp, "__metadata_version__": 1, "event": happened, **event, "step": step, "tries": tries, "seconds": seconds}
                )
            )

        tell("made")
        while self._random.random() < 0.55:
            seconds += int(self._random.expovariate(1 / 90)) + 5
            if step < 5 and self._random.random() < 0.6:
                step += 1
                tell("opened")
            else:
                tries += 1
                tell("made")
        if self._random.random() < 0.85:
            seconds += int(self._random.expovariate(1 / 240)) + 5
            tell("corrected")
        return lines[:most]

    def write_notebooks(self, notebooks: int, broken: int = 0) -> int:
        """So many executed notebooks, as nbgrader collects them, and some files that are none; how many cards are in them."""
        cards = 0
        for number in range(notebooks):
            student = self.students[number % len(self.students)]
            lab = (number // len(self.students)) % len(self._labs)
            turn = number // len(self.students) // len(self._labs)
            file = self.folder / "submitted" / student / SOURCES[lab].stem / f"{SOURCES[lab].stem}{f'-{turn}' if turn else ''}.ipynb"
            file.parent.mkdir(parents=True, exist_ok=True)
            content, inside = self._notebook(lab)
            cards += inside
            file.write_text(content)
        for number in range(broken):
            file = self.folder / "submitted" / self.students[0] / "broken" / f"{number}.ipynb"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(BROKEN[number % len(BROKEN)].encode(errors="surrogateescape"))
        return cards

    def _notebook(self, lab: int) -> tuple[str, int]:
        name, inside = SOURCES[lab].stem, 0
        cells = []
        for count, cell in enumerate(self._labs[lab].cells):
            cells.append({**cell})
            if cell.cell_type != "code":
                continue
            outputs: list[dict[str, object]] = [{"output_type": "stream", "name": "stdout", "text": ["done\n"]}]
            rule = RULES[name].get(cell.id)
            if rule is not None and self._random.random() < 0.7:
                inside += 1
                bundle = mimebundle(SHADOWED)
                outputs = [{"output_type": "display_data", "metadata": {}, "data": {**bundle, _CARD: {**bundle[_CARD], "rule": rule}}}]
            elif self._random.random() < 0.05:
                outputs = [{"output_type": "display_data", "metadata": {}, "data": {"image/png": _IMAGE}}]
            moment = TERM + timedelta(days=7 * lab, minutes=self._random.randrange(2_000), seconds=count)
            cells[-1] |= {
                "execution_count": count,
                "outputs": outputs,
                "metadata": {**cell.metadata, "execution": {"iopub.execute_input": moment.isoformat()}},
            }
        return json.dumps({**self._labs[lab], "cells": cells}), inside


_CARD = "application/vnd.callhint.v1+json"
