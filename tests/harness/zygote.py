"""Processes that have imported a framework once and fork a child per case.

Cases change what they touch (`np.log = …`, Keras' global state), so each needs a process of its own; TensorFlow takes seconds to
import, so not each can import it. A fork is safe here because nothing has run yet when it happens: frameworks start their threads at the
first operation.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import traceback
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn, Self

from tests.harness import session

PRELOADED = {
    "none": ("IPython.core.interactiveshell",),
    "torch": ("IPython.core.interactiveshell", "torch"),
    "tensorflow": ("IPython.core.interactiveshell", "tensorflow", "keras"),
}

_DECLARED: list[Any] = []
"""What has to live as long as the process."""

ROOT = Path(__file__).parents[2]
OUTPUT = "output.txt"


class ChildDiedError(RuntimeError):
    """The child ended, or was ended, before it had an answer."""


class Child:
    """The client's side of a forked process; it ends with this object's `with`."""

    def __init__(self, address: str, job: str, arguments: dict[str, Any]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="case-", ignore_cleanup_errors=True)
        self.folder = Path(self._folder.name)
        self._connection = socket.socket(socket.AF_UNIX)
        self._connection.connect(address)
        self._stream = self._connection.makefile("rw", encoding="utf-8")
        self._stream.write(json.dumps({"job": job, "folder": self._folder.name, "arguments": arguments}) + "\n")
        self._stream.flush()
        self._pid = int(self._stream.readline())

    def answer(self, timeout: float) -> Any:
        """What the job returned."""
        self._connection.settimeout(timeout)
        try:
            answer = self._stream.readline()
        except TimeoutError as error:
            raise ChildDiedError(f"no answer within {timeout:.0f} s") from error
        if not answer:
            raise ChildDiedError(f"the process died: {self.last_words()}")
        return json.loads(answer)

    def last_words(self) -> str:
        """The end of what it printed."""
        file = self.folder / OUTPUT
        return file.read_text(encoding="utf-8", errors="replace")[-600:] if file.exists() else "it said nothing"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # A child leads its own process group, so that what it started (data loader workers) ends with it.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._pid, signal.SIGKILL)
        self._stream.close()
        self._connection.close()
        self._folder.cleanup()


class Zygote:
    """The client's side of one such process."""

    def __init__(self, framework: str, *needs: str) -> None:
        # A short path: the name of a socket has little room.
        self._folder = tempfile.TemporaryDirectory(prefix="zygote-")
        self._address = str(Path(self._folder.name) / "socket")
        env = {**os.environ, **session.environment(), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.harness.zygote", self._address, framework, *needs]
        errors = Path(self._folder.name) / "errors"
        with errors.open("wb") as stderr:
            self._process = subprocess.Popen(
                command, cwd=self._folder.name, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, text=True
            )
        assert self._process.stdout is not None
        if self._process.stdout.readline().strip() != "ready":
            said = errors.read_text(encoding="utf-8", errors="replace")
            self.close()
            raise ChildDiedError(f"the process that imports {', '.join((framework, *needs))} did not start: {said[-600:]}")

    def start(self, job: str, **arguments: Any) -> Child:
        """A fresh child, in a fresh folder, that does one job (`jobs.JOBS`)."""
        return Child(self._address, job, arguments)

    def ask(self, job: str, timeout: float, **arguments: Any) -> Any:
        """The answer of a fresh child."""
        with self.start(job, **arguments) as child:
            return child.answer(timeout)

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


def _import_beside_torch(needs: tuple[str, ...]) -> None:
    """Imports what a case needs, and torchvision first, which many packages import by themselves."""
    for module in ["torchvision", *needs] if find_spec("torchvision") is not None else needs:
        try:
            import_module(module)
        except RuntimeError:
            # Built for another build of torch, it lacks its compiled operators. Two of them have to be declared before it can be imported.
            library: Any = import_module("torch.library").Library("torchvision", "DEF")
            for operator in ("nms", "qnms"):
                library.define(f"{operator}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
            _DECLARED.append(library)
            import_module(module)


def _serve(address: str, framework: str, *needs: str) -> None:
    for module in PRELOADED[framework]:
        import_module(module)
    if needs:
        _import_beside_torch(needs)
    server = socket.socket(socket.AF_UNIX)
    server.bind(address)
    server.listen(64)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the children
    print("ready", flush=True)
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
        with (folder / OUTPUT).open("wb", buffering=0) as output, Path(os.devnull).open("rb") as nothing:
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
