"""One case in a real kernel, seen as a front end sees it."""

from __future__ import annotations

import os
import queue
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.connect import write_connection_file
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

from tests.harness.outcome import MIME, Outcome
from tests.harness.session import LOAD, environment, is_to_be_run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.harness.casefile import Case
    from tests.harness.zygote import Zygote

START_TIMEOUT = 120
CELL_TIMEOUT = 150


class NoReplyError(RuntimeError):
    """The kernel died or hangs."""


@contextmanager
def started() -> Iterator[BlockingKernelClient]:
    """A kernel as a server starts it, in a fresh folder, and the client that talks to it."""
    with tempfile.TemporaryDirectory(prefix="case-", ignore_cleanup_errors=True) as folder, _sockets() as sockets:
        manager = KernelManager(transport="ipc", ip=str(sockets / "ipc"))
        command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        manager._kernel_spec = KernelSpec(argv=command, display_name="case", language="python")
        manager.start_kernel(
            cwd=folder, env={**os.environ, **environment(), "IPYTHONDIR": str(Path(folder, ".ipython")), "JUPYTER_PLATFORM_DIRS": "1"}
        )
        try:
            with _ready(manager.client()) as client:
                yield client
        finally:
            manager.shutdown_kernel(now=True)


@contextmanager
def forked(zygote: Zygote) -> Iterator[BlockingKernelClient]:
    """A kernel in a child of a process that has imported the framework: the same program, seconds sooner."""
    with _sockets() as sockets:
        file, _ = write_connection_file(str(sockets / "connection.json"), transport="ipc", ip=str(sockets / "ipc"))
        with zygote.start("kernel", connection_file=file):
            client = BlockingKernelClient(connection_file=file)
            client.load_connection_file()
            with _ready(client) as ready:
                yield ready


@contextmanager
def _sockets() -> Iterator[Path]:
    # Sockets in a folder instead of ports: two kernels that start at the same time cannot be given the same one.
    with tempfile.TemporaryDirectory(prefix="kernel-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@contextmanager
def _ready(client: BlockingKernelClient) -> Iterator[BlockingKernelClient]:
    # No heartbeat: on a busy machine it takes a kernel for dead that is only slow to start.
    client.start_channels(hb=False)
    try:
        client.wait_for_ready(timeout=START_TIMEOUT)
        yield client
    finally:
        client.stop_channels()


@dataclass(slots=True)
class Reply:
    """What came of one cell."""

    ok: bool = False
    said: str = ""
    """The error as "TypeName: message"."""
    traceback: bool = False
    """Whether a person saw a traceback."""
    cards: list[dict[str, Any]] = field(default_factory=list)


def run(client: BlockingKernelClient, cell: str) -> Reply:
    """Runs one cell and collects what a front end would show for it."""
    end = time.monotonic() + CELL_TIMEOUT
    request = client.execute(cell, store_history=True, allow_stdin=False, stop_on_error=False)
    reply = Reply()
    while True:
        message = _next(client.get_iopub_msg, request, end)
        kind, content = message["msg_type"], message["content"]
        if kind == "display_data" and MIME in content["data"]:
            reply.cards.append(content["data"])
        elif kind == "error":
            reply.traceback = bool(content["traceback"])
        elif kind == "stream":
            # IPython prints the tracebacks of exception groups.
            reply.traceback |= "Traceback (most recent call last)" in content["text"]
        elif kind == "status" and content["execution_state"] == "idle":
            break
    content = _next(client.get_shell_msg, request, end)["content"]
    reply.ok = content["status"] == "ok"
    if not reply.ok:
        reply.said = f"{content['ename']}: {content['evalue']}"
    return reply


def _next(receive: Any, request: str, end: float) -> dict[str, Any]:
    while True:
        try:
            message: dict[str, Any] = receive(timeout=max(0.1, end - time.monotonic()))
        except queue.Empty as error:
            raise NoReplyError("the kernel did not reply") from error
        if message["parent_header"].get("msg_id") == request:
            return message


def explained(case: Case, zygote: Zygote | None) -> Outcome:
    """The case with callhint loaded, its first correction run as the next cell, and its check after that."""
    outcome = Outcome()
    try:
        with forked(zygote) if zygote else started() as client:
            _fill(outcome, case, client)
    except RuntimeError as error:  # what jupyter_client raises for a kernel that dies, and NoReplyError
        outcome.broken = f"{type(error).__name__}: {error}"
    return outcome


def _fill(outcome: Outcome, case: Case, client: BlockingKernelClient) -> None:
    for number, cell in enumerate((LOAD, *case.setup)):
        reply = run(client, cell)
        if not reply.ok:
            outcome.broken = f"{f'setup cell {number}' if number else LOAD} raised {reply.said}"
            return
        if reply.cards:
            outcome.stray_cards.append(f"setup cell {number}")
    reply = run(client, case.fail)
    if reply.ok:
        return
    outcome.said, outcome.traceback, outcome.cards = reply.said, reply.traceback, reply.cards
    hint = outcome.hint
    if hint is None or not is_to_be_run(case, hint):
        return
    reply = run(client, hint["corrections"][0]["code"])
    outcome.correction_error = "" if reply.ok else reply.said
    if outcome.correction_error:
        return
    if reply.cards:
        outcome.stray_cards.append("the correction")
    if case.check:
        reply = run(client, case.check)
        outcome.check_error = "" if reply.ok else reply.said
