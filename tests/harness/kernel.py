"""One case in a real kernel, seen as a front end sees it."""

from __future__ import annotations

import os
import queue
import sys
import tempfile
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

from tests.harness.outcome import MIME, Outcome
from tests.harness.session import LOAD, environment

if TYPE_CHECKING:
    from tests.harness.casefile import Case

START_TIMEOUT = 120
CELL_TIMEOUT = 150


class NoReplyError(RuntimeError):
    """The kernel died or hangs."""


@dataclass(slots=True)
class Reply:
    """What came of one cell."""

    ok: bool = False
    said: str = ""
    """The `error` message as "TypeName: message"."""
    traceback: bool = False
    cards: list[dict[str, Any]] = field(default_factory=list)


class Kernel:
    """A kernel with its client, in a folder."""

    def __init__(self, folder: str) -> None:
        self._manager = KernelManager()
        self._manager._kernel_spec = KernelSpec(
            argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"], display_name="case", language="python"
        )
        env = {**os.environ, **environment(), "IPYTHONDIR": os.path.join(folder, ".ipython"), "JUPYTER_PLATFORM_DIRS": "1"}
        self._manager.start_kernel(cwd=folder, env=env)
        self._client = self._manager.client()
        self._client.start_channels()
        self._client.wait_for_ready(timeout=START_TIMEOUT)

    def run(self, cell: str) -> Reply:
        """Runs one cell and collects what a front end would show for it."""
        end = time.monotonic() + CELL_TIMEOUT
        request = self._client.execute(cell, store_history=True, allow_stdin=False, stop_on_error=False)
        reply = Reply()
        while True:
            message = self._next(self._client.get_iopub_msg, request, end)
            kind, content = message["msg_type"], message["content"]
            if kind == "display_data" and MIME in content["data"]:
                reply.cards.append(content["data"])
            elif kind == "error":
                reply.traceback = bool(content["traceback"])
                reply.said = f"{content['ename']}: {content['evalue']}"
            elif kind == "status" and content["execution_state"] == "idle":
                break
        reply.ok = self._next(self._client.get_shell_msg, request, end)["content"]["status"] == "ok"
        return reply

    def _next(self, receive: Any, request: str, end: float) -> dict[str, Any]:
        while True:
            try:
                message: dict[str, Any] = receive(timeout=max(0.1, end - time.monotonic()))
            except queue.Empty as error:
                raise NoReplyError("the kernel did not reply") from error
            if message["parent_header"].get("msg_id") == request:
                return message

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.stop_channels()
        self._manager.shutdown_kernel(now=True)


def explained(case: Case) -> Outcome:
    """The case with callhint loaded, its first correction run as the next cell, and its check after that."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory(prefix="case-", ignore_cleanup_errors=True) as folder:
        try:
            with Kernel(folder) as kernel:
                _fill(outcome, case, kernel)
        except (NoReplyError, RuntimeError) as error:  # RuntimeError: the kernel died before it was ready
            outcome.broken = f"{type(error).__name__}: {error}"
    return outcome


def _fill(outcome: Outcome, case: Case, kernel: Kernel) -> None:
    for number, cell in enumerate((LOAD, *case.setup)):
        reply = kernel.run(cell)
        if not reply.ok:
            outcome.broken = f"{f'setup cell {number}' if number else LOAD} raised {reply.said}"
            return
        if reply.cards:
            outcome.stray_cards.append(f"setup cell {number}")
    reply = kernel.run(case.fail)
    if reply.ok:
        return
    outcome.said, outcome.traceback, outcome.cards = reply.said, reply.traceback, reply.cards
    hint = outcome.hint
    if hint is None or not hint["corrections"] or not case.check:
        return
    reply = kernel.run(hint["corrections"][0]["code"])
    outcome.correction_error = "" if reply.ok else reply.said or "an error that was not shown"
    if outcome.correction_error:
        return
    if reply.cards:
        outcome.stray_cards.append("the correction")
    reply = kernel.run(case.check)
    outcome.check_error = "" if reply.ok else reply.said or "an error that was not shown"
