"""Processes that have imported a framework once and fork a child per case.

Cases change what they touch (`np.log = …`, Keras' global state), so each needs a process of its own; TensorFlow takes seconds to
import, so not each can import it. A fork is safe here because nothing has run yet when it happens: frameworks start their threads at the
first operation.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any, NoReturn, Self

from tests.harness import session

PRELOADED = {
    "none": ("IPython.core.interactiveshell",),
    "torch": ("IPython.core.interactiveshell", "torch"),
    "tensorflow": ("IPython.core.interactiveshell", "tensorflow", "keras"),
}

ROOT = Path(__file__).parents[2]


class ChildDiedError(RuntimeError):
    """The child ended, or was ended, before it had an answer."""


class Zygote:
    """The client's side of one such process."""

    def __init__(self, framework: str) -> None:
        # A short path: the name of a socket has little room.
        self._folder = tempfile.TemporaryDirectory(prefix="zygote-")
        self._address = str(Path(self._folder.name) / "socket")
        env = {**os.environ, **session.environment(), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.harness.zygote", framework, self._address]
        self._process = subprocess.Popen(command, cwd=self._folder.name, env=env, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        if self._process.stdout.readline().strip() != "ready":
            self.close()
            raise ChildDiedError(f"the process that imports {framework} did not start")

    def ask(self, job: str, timeout: float, **arguments: Any) -> Any:
        """The answer of a fresh child to one job (`JOBS`), run in a fresh folder."""
        with tempfile.TemporaryDirectory(prefix="case-", ignore_cleanup_errors=True) as folder, socket.socket(socket.AF_UNIX) as connection:
            connection.connect(self._address)
            stream = connection.makefile("rw", encoding="utf-8")
            stream.write(json.dumps({"job": job, "folder": folder, "arguments": arguments}) + "\n")
            stream.flush()
            connection.settimeout(timeout)
            pid = None
            try:
                pid = int(stream.readline())
                answer = stream.readline()
            except (TimeoutError, ValueError) as error:
                raise ChildDiedError(f"no answer within {timeout:.0f} s") from error
            finally:
                if pid is not None:
                    _end(pid)
            if not answer:
                raise ChildDiedError("the process died: " + _tail(Path(folder) / "output"))
        return json.loads(answer)

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()  # the server ends with its input
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _end(pid: int) -> None:
    # A child leads its own process group, so that what it started (data loader workers) ends with it.
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


def _tail(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")[-600:] if file.exists() else "it said nothing"


def _serve(framework: str, address: str) -> None:
    for module in PRELOADED[framework]:
        __import__(module)
    server = socket.socket(socket.AF_UNIX)
    server.bind(address)
    server.listen(64)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the children
    print("ready", flush=True)
    import select

    while True:
        readable, _, _ = select.select([server, sys.stdin], [], [])
        if sys.stdin in readable:
            return
        connection, _ = server.accept()
        if os.fork() == 0:
            server.close()
            _child(connection)
        connection.close()


def _child(connection: socket.socket) -> NoReturn:
    os.setpgid(0, 0)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    try:
        stream = connection.makefile("rw", encoding="utf-8")
        request = json.loads(stream.readline())
        stream.write(f"{os.getpid()}\n")
        stream.flush()
        folder = Path(request["folder"])
        os.chdir(folder)
        os.environ["IPYTHONDIR"] = str(folder / ".ipython")
        with (folder / "output").open("wb", buffering=0) as output, Path(os.devnull).open("rb") as nothing:
            os.dup2(output.fileno(), 1)
            os.dup2(output.fileno(), 2)
            os.dup2(nothing.fileno(), 0)
        from tests.harness import jobs

        answer = jobs.JOBS[request["job"]](**request["arguments"])
        stream.write(json.dumps(answer) + "\n")
        stream.flush()
    except BaseException:  # noqa: BLE001 -- whatever it is, it goes to the output that the client reads, and the child ends
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        # Without the exit handlers of a process that was copied with its threads left behind.
        os._exit(0)


if __name__ == "__main__":
    _serve(*sys.argv[1:])
