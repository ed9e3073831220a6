"""Firefox without a screen, spoken to in WebDriver BiDi: playwright drives a Firefox of its own build only."""

from __future__ import annotations

import base64
import contextlib
import json
import shutil
import socket
import subprocess
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIREFOX_NAMES = ("firefox-esr", "firefox")
_TIMEOUT = 60


def find_firefox() -> str | None:
    return next((path for path in map(shutil.which, FIREFOX_NAMES) if path), None)


@contextlib.contextmanager
def firefox(profile: Path) -> Iterator[Firefox]:
    """Firefox with one window, and a new folder for its profile."""
    profile.mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [find_firefox(), "--headless", "--no-remote", "--profile", profile, f"--remote-debugging-port={port}"]
    with (profile / "log").open("w") as log:
        program = subprocess.Popen([*map(str, command), "--width=1000", "--height=1000"], stdout=log, stderr=log)
        try:
            yield Firefox(port)
        finally:
            program.terminate()
            program.wait(timeout=20)


class Firefox:
    def __init__(self, port: int) -> None:
        self._socket = _connect(f"ws://127.0.0.1:{port}/session")
        self._number = 0
        self._ask("session.new", capabilities={})
        self._context = self._ask("browsingContext.getTree")["contexts"][0]["context"]
        self._ask("browsingContext.activate", context=self._context)

    def _ask(self, method: str, **params: Any) -> Any:
        self._number += 1
        self._socket.send(json.dumps({"id": self._number, "method": method, "params": params}))
        while True:
            answer = json.loads(self._socket.recv())
            if answer.get("id") == self._number:
                assert answer["type"] == "success", answer
                return answer["result"]

    def goto(self, address: str) -> None:
        self._ask("browsingContext.navigate", context=self._context, url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression, awaited."""
        wrapped = f"(async () => JSON.stringify((await ({expression})) ?? null))()"
        answer = self._ask("script.evaluate", expression=wrapped, target={"context": self._context}, awaitPromise=True, userActivation=True)
        assert answer["type"] == "success", answer["exceptionDetails"]["text"]
        return json.loads(answer["result"]["value"])

    def wait_for(self, condition: str) -> None:
        end = time.monotonic() + _TIMEOUT
        while not self.evaluate(f"!!({condition})"):
            assert time.monotonic() < end, condition
            time.sleep(0.1)

    def click(self, element: str) -> None:
        """Moves the mouse to the middle of an element, given as an expression, and clicks."""
        self.evaluate(f"{element}.scrollIntoView({{block: 'center'}})")
        box = self.evaluate(f"{element}.getBoundingClientRect()")
        x, y = (round(box[start] + box[size] / 2) for start, size in (("x", "width"), ("y", "height")))
        deeds = [{"type": "pointerMove", "x": x, "y": y}, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self._ask("input.performActions", context=self._context, actions=[{"type": "pointer", "id": "mouse", "actions": deeds}])

    def screenshot(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._ask("browsingContext.captureScreenshot", context=self._context)["data"]))


def _connect(address: str) -> Any:
    import websocket

    end = time.monotonic() + _TIMEOUT
    while True:
        try:
            return websocket.create_connection(address, timeout=_TIMEOUT, suppress_origin=True)
        except OSError:
            assert time.monotonic() < end, "Firefox does not answer"
            time.sleep(0.2)
