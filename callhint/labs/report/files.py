"""The files that a report is made of."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# A batch is read at once: large enough to keep all processors busy, small enough for any memory.
_BATCH_BYTES, _BATCH_FILES = 32_000_000, 1000

# What is rotated away has a number behind its name.
_JOURNAL = re.compile(r"\.jsonl(\.\d+)?(\.gz)?")


@dataclass(frozen=True, slots=True)
class Unread:
    """A file, or a part of one, that the report does without."""

    file: str
    why: str


@dataclass(slots=True)
class Files:
    """What was found, by its kind."""

    notebooks: list[str] = field(default_factory=list)
    journals: list[str] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def find(paths: Iterable[Path]) -> Files:
    """The notebooks and journals among the paths and in the folders among them."""
    found = Files()
    # The folders above a file may tell whose it is.
    for path in dict.fromkeys(path for start in paths for path in _walk(start.absolute(), found)):
        suffix = _suffix(path)
        try:
            path.encode()
        except UnicodeEncodeError:
            found.unread.append(Unread(path.encode(errors="backslashreplace").decode(), "its name is not UTF-8"))
            continue
        if suffix == ".ipynb":
            found.notebooks.append(path)
        elif suffix == ".jsonl":
            found.journals.append(path)
        else:
            found.unread.append(Unread(path, "neither a notebook (.ipynb) nor a journal (.jsonl)"))
    return found


def _walk(start: Path, found: Files) -> Iterator[str]:
    if not start.is_dir():
        yield str(start)
        return

    def note(error: OSError) -> None:
        found.unread.append(Unread(str(error.filename), error.strerror or type(error).__name__))

    for folder, folders, names in os.walk(start, onerror=note):
        # What Jupyter keeps of earlier versions is nobody's work.
        folders[:] = sorted(name for name in folders if name != ".ipynb_checkpoints")
        yield from (str(Path(folder, name)) for name in sorted(names) if _suffix(name))


def _suffix(name: str) -> str:
    if name.endswith(".ipynb"):
        return ".ipynb"
    match = _JOURNAL.search(name)
    return ".jsonl" if match is not None and match.end() == len(name) else ""


def size(file: str) -> int:
    """In bytes; nothing for a file that is not there: who reads it will say so."""
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0


def batches(files: Iterable[str]) -> Iterator[list[str]]:
    """The files, some at a time."""
    batch: list[str] = []
    filled = 0
    for file in files:
        needed = size(file)
        if batch and (filled + needed > _BATCH_BYTES or len(batch) == _BATCH_FILES):
            yield batch
            batch, filled = [], 0
        batch.append(file)
        filled += needed
    if batch:
        yield batch
