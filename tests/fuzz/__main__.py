"""Puts errors by the thousand through the line from an error to its card.

    python -m tests.fuzz [--errors 100000] [--framework torch] [--first 0]     sessions in the order of their numbers
    python -m tests.fuzz --session 1234 [--framework torch] [--keep]           one session, shown, and kept in kept.json

A session is known by its number as long as the cases stay what they are. One that has found a fault is kept as text: `make test` runs it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import mmap
import os
import resource
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from tests.fuzz.line import Seen, run
from tests.fuzz.sessions import Session, programs, session

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = Path(__file__).with_name("kept.json")

BATCH = 20
"""Sessions that one process runs: they change what they like, modules and builtins too."""

PATIENCE = 180
"""Seconds that a process may take for a batch."""

MEMORY = 8 * 2**30


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=100_000, help="how many errors (100000)")
    parser.add_argument("--framework", default="", choices=("", "numpy", "pandas", "torch"), help="what the sessions use (nothing)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first session (0)")
    parser.add_argument("--session", type=int, help="one session only, shown")
    parser.add_argument("--keep", action="store_true", help="keep that session")
    options = parser.parse_args()
    if options.framework:
        import_module(options.framework)
    if options.session is not None:
        one = session(options.session, options.framework)
        if options.keep:
            keep(one)
        return show(one)
    return many(options)


def show(one: Session) -> int:
    for cell in (*one.setup, *one.cells):
        print("# %%\n" + cell)
    seen = run(one)
    print("\n".join([f"# {seen.errors} errors", *(f"# {hint}" for hint in seen.hints), *(f"# FAULT {fault}" for fault in seen.faults)]))
    return int(bool(seen.faults))


def many(options: argparse.Namespace) -> int:
    hints: Counter[str] = Counter()
    errors = sessions = faults = 0
    began, first = time.monotonic(), options.first
    programs(options.framework)
    while errors < options.errors:
        for number, seen in batch(range(first, first + BATCH), options.framework):
            sessions += 1
            errors += seen.errors
            hints.update(seen.hints)
            faults += len(seen.faults)
            for fault in seen.faults:
                print(f"session {number}, {fault}", flush=True)
        first += BATCH
        if first // BATCH % 50 == 0:
            print(f"{errors} errors, {hints.total()} hints, {faults} faults, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    rules = {hint.partition(" ")[0] for hint in hints}
    print(
        f"{errors} errors in {sessions} sessions, {hints.total()} hints of {len(rules)} rules, {faults} faults, {time.monotonic() - began:.0f} s"
    )
    return int(faults > 0)


def batch(numbers: range, framework: str) -> Iterator[tuple[int, Seen]]:
    """Each session of the numbers, run in a process that ends with the last."""
    read, write = os.pipe()
    turn = mmap.mmap(-1, 16)
    child = os.fork()
    if child == 0:
        os.close(read)
        _work(numbers, framework, write, turn)
    os.close(write)
    answered = set()
    with os.fdopen(read, encoding="utf-8") as answers:
        for line in _lines(answers.fileno(), child):
            number, seen = json.loads(line)
            answered.add(number)
            yield number, Seen(**seen)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    if len(answered) < len(numbers):
        # What a session does to its own process is no fault of callhint's, which cannot have gone on in it either.
        whose = turn[:].rstrip(b"\0 ").decode()
        number = min(set(numbers) - answered)
        yield number, Seen(faults=["it has ended the process, or hangs"] if whose == "callhint" else [])
        if number + 1 < numbers.stop:
            yield from batch(range(number + 1, numbers.stop), framework)


def _lines(descriptor: int, child: int) -> Iterator[bytes]:
    """What the child writes, until it ends or takes too long."""
    rest, end = b"", time.monotonic() + PATIENCE
    while True:
        ready, _, _ = select.select([descriptor], [], [], max(0, end - time.monotonic()))
        if not ready:
            os.kill(child, signal.SIGKILL)
            return
        piece = os.read(descriptor, 2**16)
        if not piece:
            return
        *lines, rest = (rest + piece).split(b"\n")
        yield from lines


def _work(numbers: range, framework: str, write: int, turn: mmap.mmap) -> NoReturn:
    def phase(whose: str) -> None:
        turn[:] = whose.encode().ljust(16)

    os.setpgid(0, 0)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (2**24, 2**24))
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            os.chdir(folder)
            for number in numbers:
                seen = run(session(number, framework), phase)
                os.write(write, json.dumps([number, asdict(seen)]).encode() + b"\n")
    finally:
        os._exit(0)


def keep(one: Session) -> None:
    known = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else []
    KEPT.write_text(json.dumps([*known, one._asdict()], indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
