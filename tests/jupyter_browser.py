"""A real JupyterLab in a real browser, for tests that look at what a person sees. Nothing here knows callhint."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str | None:
    return next((path for path in map(shutil.which, CHROMIUM_NAMES) if path), None)


@contextlib.contextmanager
def lab_server(folder: Path, modules: Path) -> Iterator[str]:
    """JupyterLab on `folder`, with settings of its own and kernels that find what is in `modules`; gives its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    state = folder / ".jupyter-of-this-test"
    places = {name: str(state / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")}
    places["JUPYTERLAB_SETTINGS_DIR"] = str(state / "settings")
    places["JUPYTERLAB_WORKSPACES_DIR"] = str(state / "workspaces")
    places["PYTHONPATH"] = os.pathsep.join(filter(None, [str(modules), os.environ.get("PYTHONPATH")]))
    news = state / "settings" / "@jupyterlab" / "apputils-extension"
    news.mkdir(parents=True)
    # The question whether to fetch news would stand in front of the notebook.
    (news / "notification.jupyterlab-settings").write_text(json.dumps({"fetchNews": "false", "checkForUpdates": False}))
    options = {
        "ServerApp.root_dir": str(folder),
        "IdentityProvider.token": "",
        "ServerApp.disable_check_xsrf": "True",
        "ServerApp.allow_root": "True",
        "LabApp.expose_app_in_browser": "True",
        "LabApp.extension_manager": "readonly",
    }
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={port}"]
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            command + [f"--{name}={value}" for name, value in options.items()], stdout=log, stderr=log, env={**os.environ, **places}
        )
        try:
            _wait_for(address, server)
            yield address
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for _ in range(300):
        assert server.poll() is None, "JupyterLab ended at once; see server.log"
        with contextlib.suppress(urllib.error.URLError, ConnectionError), direct.open(f"{address}/api", timeout=5):
            return
        time.sleep(0.1)
    raise TimeoutError(address)


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=find_chromium(), headless=True, args=list(_FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def open_notebook(page: Page, address: str, name: str) -> None:
    page.goto(f"{address}/lab/workspaces/w{time.time_ns()}/tree/{name}?reset")
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    page.wait_for_function("() => window.jupyterapp?.commands.hasCommand('notebook:run-all-cells')", timeout=60_000)
    page.wait_for_selector("#jupyterlab-splash", state="detached", timeout=60_000)
    page.evaluate("() => window.jupyterapp.shell.collapseLeft()")
    # What is run before the kernel answers is lost.
    kernel = "window.jupyterapp.shell.currentWidget?.context?.sessionContext?.session?.kernel"
    page.wait_for_function(f"() => {kernel}?.status === 'idle'", timeout=60_000)


def run_command(page: Page, command: str, **arguments: object) -> None:
    page.evaluate("([command, args]) => window.jupyterapp.commands.execute(command, args)", [command, arguments])
