"""Reading: from files to one table of mistakes, in a DuckDB database that lives as long as the report is made.

DuckDB reads some files at a time, in parallel; what it needs beyond its memory limit it keeps in a temporary folder. The queries lie beside
this file: on a larger machine or another engine they are the same (docs/report.md).
"""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import duckdb

from callhint.labs.report.files import Unread, batches, find, size

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_TABLES = """
CREATE TABLE mistake (source VARCHAR, student VARCHAR, lab VARCHAR, exercise VARCHAR, rule VARCHAR, made_at TIMESTAMP,
                      tries INTEGER, step INTEGER, corrected BOOLEAN, seconds INTEGER);
CREATE TABLE event (file VARCHAR, rule VARCHAR, event VARCHAR, mistake VARCHAR, student VARCHAR, notebook VARCHAR, cell VARCHAR,
                    step INTEGER, tries INTEGER, seconds INTEGER, made_at TIMESTAMP);
CREATE TABLE name (notebook VARCHAR, cell VARCHAR, lab VARCHAR, exercise VARCHAR, PRIMARY KEY (notebook, cell));
"""
# A clock that was wrong by centuries would leave nothing to see of all other times.
_PLAUSIBLE = "UPDATE mistake SET made_at = NULL WHERE year(made_at) NOT BETWEEN 2020 AND 2100"
_BLOCK = 64


class Facts:
    """The table `mistake`, and what could not be read. A context: the database is gone afterwards."""

    def __init__(self, memory: str, threads: int | None = None) -> None:
        """`memory` is what DuckDB may use, as in "512MB"."""
        self._folder = tempfile.TemporaryDirectory(prefix="callhint-report-", ignore_cleanup_errors=True)
        settings: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": memory,
            "temp_directory": str(Path(self._folder.name, "spilled")),
            "preserve_insertion_order": "false",
            "autoinstall_known_extensions": "false",
            **({} if threads is None else {"threads": str(threads)}),
        }
        try:
            self._database = duckdb.connect(str(Path(self._folder.name, "facts")), config=settings)
        except duckdb.Error:
            self._folder.cleanup()
            raise
        self._database.execute("SET TimeZone = 'UTC'")
        self._database.execute(_TABLES)
        self.unread: list[Unread] = []
        self.notebooks = self.journals = self.events = 0

    def read(self, paths: Iterable[Path], *, labs: Iterable[Path] = (), key: str = "", by_folder: bool = False) -> None:
        """Read what lies at the paths.

        `labs` are the course's own notebooks; with the `key` of its journals they name labs and exercises there, as do the notebooks that were
        handed in. With `by_folder`, all notebooks of a folder are of one student.
        """
        found = find(paths)
        self.unread += found.unread
        own = find(labs)
        self.unread += own.unread
        pads = _pads(key)

        def read_own(files: list[str]) -> None:
            self._read_cells(files)
            self._database.execute(_sql("names"), pads)
            self._count(files)

        def read_handed_in(files: list[str]) -> None:
            self._read_cells(files)
            self._database.execute(_sql("cards"), {"by_folder": by_folder, **pads})
            if key:
                self._database.execute(_sql("names"), pads)
            self.notebooks += self._count(files)

        for batch in batches(own.notebooks):
            self._attempt(read_own, batch)
        for batch in batches(found.notebooks):
            self._attempt(read_handed_in, batch)
        for batch in batches(found.journals):
            self._attempt(self._read_journals, batch)
        self._note_lines(found.journals)
        self.unread = list(dict.fromkeys(self.unread))
        self._database.execute(_sql("mistakes"))
        self._database.execute(_PLAUSIBLE)

    def rows(self, query: str, **values: object) -> list[tuple[Any, ...]]:
        """The answer to a query."""
        answer: list[tuple[Any, ...]] = self._database.execute(query, values or None).fetchall()
        return answer

    def write(self, query: str, file: Path, form: str) -> None:
        """The answer to a query about labs and exercises as a file, `csv` or `parquet`."""
        if form == "csv":
            # A spreadsheet would run a heading that begins like a formula.
            plain = ", ".join(f"regexp_replace({name}, '^[=+@\\t\\r-]', '''\\0') AS {name}" for name in ("lab", "exercise"))
            query = f"SELECT * REPLACE ({plain}) FROM ({query})"
        target = str(file).replace("'", "''")
        self._database.execute(f"COPY ({query}) TO '{target}' (FORMAT {form})")

    def _attempt(self, read: Callable[[list[str]], None], files: list[str]) -> None:
        """Read files; where that fails, all but those which make it fail."""
        self._database.begin()
        try:
            read(files)
            self._database.commit()
        except duckdb.Error as error:
            self._database.rollback()
            if len(files) == 1:
                self.unread.append(Unread(files[0], str(error).strip().partition("\n")[0]))
                return
            middle = len(files) // 2
            self._attempt(read, files[:middle])
            self._attempt(read, files[middle:])

    def _read_cells(self, files: list[str]) -> None:
        self._database.execute(_sql("cells"), {"files": _literally(files)})

    def _count(self, files: list[str]) -> int:
        """How many of the files that were just read are notebooks; the others are noted."""
        known = dict(self.rows("SELECT DISTINCT file, is_notebook FROM cell"))
        self.unread += [
            Unread(file, "no notebook of format 4" if file in known else "cannot be read") for file in files if not known.get(file)
        ]
        return sum(known.values())

    def _note_lines(self, journals: list[str]) -> None:
        """Count the events, and note the journals that hold something else."""
        lines = self.rows("SELECT file, count(*) FILTER (rule IS NULL), count(rule) FROM event GROUP BY file ORDER BY file")
        self.events = sum(events for *_, events in lines)
        self.unread += [Unread(file, f"lines that are no events: {damaged}") for file, damaged, _ in lines if damaged]
        known = {*(file for file, *_ in lines), *(unread.file for unread in self.unread)}
        # Some versions of DuckDB find nothing in a packed file that was cut off.
        self.unread += [Unread(file, "nothing in it can be read") for file in journals if file not in known and size(file)]

    def _read_journals(self, files: list[str]) -> None:
        self._database.execute(_sql("journals"), {"files": _literally(files)})
        self.journals += len(files)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()
        self._folder.cleanup()


def _sql(name: str) -> str:
    return Path(__file__).with_name(f"{name}.sql").read_text(encoding="utf-8")


def _literally(files: list[str]) -> list[str]:
    """The names for DuckDB, which takes some characters for patterns."""
    return ["".join(f"[{letter}]" if letter in "*?[" else letter for letter in file) for file in files]


def _pads(key: str) -> dict[str, bytes]:
    """The two blocks that a keyed hash with SHA-256 begins with."""
    block = key.encode()
    block = (hashlib.sha256(block).digest() if len(block) > _BLOCK else block).ljust(_BLOCK, b"\0")
    return {"inner": bytes(byte ^ 0x36 for byte in block), "outer": bytes(byte ^ 0x5C for byte in block)}
