"""Meets the animals of tests/zoo.py, in this process.

    python -m tests.menagerie [ANIMAL …]

does everything with every animal (or those whose names hold one of the words), and prints what went wrong and what the hints cost.
"""

from __future__ import annotations

import contextlib
import gc
import io
import logging
import math
import os
import sys
import tempfile
import time
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from callhint import diagnosis
from callhint.model import Applicability
from callhint.presentation.mimebundle import mimebundle
from tests.notebook import Notebook
from tests.zoo import COUNTERS, MENAGERIE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from callhint.presentation.hint import Hint

BYSTANDER = "held = [1, 2]\nheld(0)"
"""An error of which there is always something to say."""

_OWN = ("was touched", "no_such")
"""What says that the zoo itself made the next error."""

GOAL = 0.05
"""Seconds that a hint may add."""


@dataclass
class Meeting:
    """One animal in one role."""

    role: str
    seconds: float = 0.0
    """What looking for a hint took; what a busy machine gives to others does not count."""
    explained: bool = False
    faults: list[str] = field(default_factory=list)


class _Log(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def meet(animal: str, roles: Iterable[str]) -> Iterator[Meeting]:
    """The animal in each of the roles, each followed by an error that has nothing to do with it."""
    made, cells = MENAGERIE[animal]
    log, logger = _Log(), logging.getLogger("callhint")
    logger.addHandler(log)
    before = Path.cwd()
    try:
        # On a busy machine the budget would make what is found depend on the time of day.
        with tempfile.TemporaryDirectory() as folder, _quiet(), mock.patch.object(diagnosis, "BUDGET", math.inf):
            os.chdir(folder)
            notebook = Notebook()
            error = notebook.run(COUNTERS, made)
            assert error is None, f"{animal}: {type(error)}"
            for role in roles:
                yield _meeting(notebook, animal, role, cells[role], log)
    finally:
        os.chdir(before)
        logger.removeHandler(log)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()), warnings.catch_warnings(action="ignore"):
        yield


def _meeting(notebook: Notebook, animal: str, role: str, cell: str, log: _Log) -> Meeting:
    meeting = Meeting(f"{animal}, {role}")
    namespace = notebook.shell.user_ns
    namespace.pop("list", None)
    if notebook.run(cell) is None:
        return meeting
    touched = list(namespace["touched"])
    names = dict(namespace)
    began = time.thread_time()
    try:
        hint = notebook.explain()
    except BaseException as fault:  # noqa: BLE001 -- whatever it is, it is what is looked for
        hint = None
        meeting.faults.append(f"{meeting.role}: {type(fault).__name__} was raised")
    meeting.seconds = time.thread_time() - began
    meeting.explained = hint is not None
    if namespace["touched"] != touched:
        meeting.faults.append(f"{meeting.role}: it was touched: {namespace['touched'][len(touched) :]}")
    if names.keys() != namespace.keys() or any(namespace[name] is not names[name] for name in names):
        meeting.faults.append(f"{meeting.role}: a name was changed")
    if hint is not None:
        meeting.faults += [f"{meeting.role}: {fault}" for fault in _unsound(hint, notebook)]
    if notebook.run(BYSTANDER) is None or notebook.explain() is None:
        meeting.faults.append(f"{meeting.role}: the next error is not explained")
    meeting.faults += [f"{meeting.role}: {line}" for line in log.lines]
    log.lines.clear()
    return meeting


def _unsound(hint: Hint, notebook: Notebook) -> Iterator[str]:
    """What is shown can be read, and what is called safe runs."""
    if len(hint.title) > 120:
        yield "the title is long"
    if len(mimebundle(hint)["text/html"]) > 6144:
        yield "the card is long"
    for correction in hint.corrections:
        try:
            compile(correction.code, "<correction>", "exec")
        except SyntaxError:
            yield f"no Python: {correction.code[:200]!r}"
    first = next(iter(hint.corrections), None)
    if first is not None and first.applicability is Applicability.SAFE:
        failure = notebook.run(first.code)
        if failure is not None and not any(words in BaseException.__str__(failure) for words in _OWN):
            yield f"{first.code[:200]!r} is called safe and raises {type(failure).__name__}"


def main(words: list[str]) -> int:
    animals = [animal for animal in MENAGERIE if not words or any(word in animal for word in words)]
    for first in (animals[0], "torch: tensor with hooks"):  # the first hint imports the rules, of a framework too
        next(meet(first, list(MENAGERIE[first][1])))
    gc.freeze()  # else all that was imported is collected during some hint or other
    meetings, faults = [], 0
    for animal in animals:
        met = list(meet(animal, MENAGERIE[animal][1]))
        meetings += met
        for fault in [fault for meeting in met for fault in meeting.faults]:
            faults += 1
            print(fault, flush=True)
    meetings.sort(key=lambda meeting: meeting.seconds, reverse=True)
    late = [meeting for meeting in meetings if meeting.seconds > GOAL]
    print(f"{len(animals)} animals, {len(meetings)} meetings, {sum(meeting.explained for meeting in meetings)} explained, {faults} faults")
    hundredth = meetings[len(meetings) // 100].seconds * 1000
    print(f"99 of 100 took at most {hundredth:.1f} ms, {len(late)} longer than {GOAL * 1000:.0f} ms; the longest:")
    for meeting in meetings[:10]:
        print(f"{meeting.seconds * 1000:8.1f} ms  {meeting.role}")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
