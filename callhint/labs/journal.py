"""What a class stumbles on, where the course's policy says so: one line of JSON for each event, without code, values, messages or names.

`event.schema.yaml` describes an event.
"""

from __future__ import annotations

import getpass
import hashlib
import hmac
import logging
import os
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.util import find_spec
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from concurrent.futures import Future
    from io import TextIOWrapper

    from jupyter_events import EventLogger

    from callhint.labs.ladder import Ladder
    from callhint.labs.policy import Journaling

logger = logging.getLogger("callhint")

SCHEMA = Path(__file__).parent / "event.schema.yaml"
SCHEMA_ID = "urn:callhint:event:1"
"""The `$id` in that file."""

_DIGITS = 16
# A year of one student's mistakes is some hundred kilobytes.
_BYTES, _PARTS = 1_000_000, 4
# Seconds.
_PATIENCE = 5.0


Happening: TypeAlias = Literal["made", "opened", "corrected"]


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the journal; `event.schema.yaml` says what the fields mean."""

    event: Happening
    mistake: str
    rule: str
    student: str
    notebook: str | None
    cell: str | None
    cells: int
    step: int
    tries: int
    seconds: int


class Journal:
    """The journal of one student, as one session writes it.

    Lines are written in a thread of their own: importing jupyter_events takes a second, and a disk may be slow. One line at a time waits there,
    so that no more is lost with a session that ends on the spot.
    """

    def __init__(self, journaling: Journaling, notebook: Path | None) -> None:
        self._key = journaling.key
        self._student = pseudonym(self._key, student())
        self._notebook = None if notebook is None else pseudonym(self._key, notebook.name)
        self._file = file_of(journaling)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="callhint-journal")
        self._patience = _PATIENCE
        self._line: Future[None] | None = None
        """The last one, maybe not written yet."""
        self._logger: EventLogger | None = None

    def tell(self, happening: Happening, ladder: Ladder, cells: int) -> None:
        """Note that something happened to a mistake."""
        hangs = self._line is not None and wait([self._line], self._patience).not_done
        self._patience = 0.0 if hangs else _PATIENCE  # a disk that hangs holds a lesson up once; what is told meanwhile waits
        event = Event(
            happening,
            ladder.id,
            ladder.hint.rule,
            self._student,
            self._notebook,
            None if ladder.cell is None else pseudonym(self._key, ladder.cell),
            cells,
            int(ladder.reached),
            max(1, ladder.tries),
            ladder.seconds,
        )
        self._line = self._writer.submit(self._write, event, datetime.now(UTC))

    def wait(self) -> None:
        """Return when all that was told is written."""
        if self._line is not None:
            self._line.result()

    def _write(self, event: Event, moment: datetime) -> None:
        try:
            if self._logger is None:
                self._logger = _logger_to(self._file)
            self._logger.emit(schema_id=SCHEMA_ID, data=asdict(event), timestamp_override=moment)
        except Exception as failure:  # noqa: BLE001  # whatever it is, it must not disturb a lesson
            logger.error("callhint could not write the journal: %s", type(failure).__name__)  # noqa: TRY400


def is_possible() -> bool:
    """Whether what writes the journal is installed."""
    return find_spec("jupyter_events") is not None


def student() -> str:
    """The name of the account: on a JupyterHub, of that there."""
    hub = os.environ.get("JUPYTERHUB_USER")
    if hub:
        return hub
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container may run under a number that nobody has named
        return str(os.getuid())


def file_of(journaling: Journaling) -> Path:
    """Where the student's journal is; older parts of it have a number after that name."""
    return journaling.folder / f"{pseudonym(journaling.key, student())}.jsonl"


def parts_of(file: Path) -> list[Path]:
    """The files that a journal consists of, oldest first."""
    return [part for part in (*(Path(f"{file}.{number}") for number in range(_PARTS, 0, -1)), file) if part.exists()]


def pseudonym(key: str, name: str) -> str:
    """The keyed hash that stands in the journal for a name: a student's, a notebook's, a cell's."""
    return hmac.new(key.encode(), name.encode(errors="surrogateescape"), hashlib.sha256).hexdigest()[:_DIGITS]


def _logger_to(file: Path) -> EventLogger:
    from jupyter_events import EventLogger  # noqa: PLC0415  # takes a second

    events = EventLogger()
    events.register_event_schema(SCHEMA)
    events.register_handler(_Lines(file))
    return events


class _Lines(RotatingFileHandler):
    """Lines at the end of a file that other kernels of the same student may write to and put aside."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=_BYTES, backupCount=_PARTS, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        file = Path(self.baseFilename)
        file.parent.mkdir(parents=True, exist_ok=True)
        stream = super()._open()
        if file.is_file() and file.stat().st_size:
            with file.open("rb") as written:
                written.seek(-1, os.SEEK_END)
                if written.read() != b"\n":  # the last line was cut off: only that one is lost
                    stream.write("\n")
        return stream

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        with suppress(OSError):
            self.close()

    def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802  # of the base class
        # The one of the base class prints into the notebook.
        logger.error("callhint could not write the journal: %s", type(sys.exception()).__name__)
