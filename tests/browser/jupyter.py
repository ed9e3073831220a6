"""Real JupyterLab and Notebook 7 in a real browser, for tests that look at what a person sees. Nothing here knows callhint."""

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
from typing import TYPE_CHECKING, Any

import nbformat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=LocalNetworkAccessChecks",  # else a page whose headers a test has changed may not speak to its server
)
_KERNEL = "window.jupyterapp.shell.currentWidget?.context?.sessionContext?.session?.kernel"


def find_chromium() -> str | None:
    return next((path for path in map(shutil.which, CHROMIUM_NAMES) if path), None)


# Notebooks as files


def code_cell(source: str, number: int | None = None, *outputs: Any) -> Any:
    cell = nbformat.v4.new_code_cell(source, execution_count=number)
    cell.outputs = list(outputs)
    return cell


def write_notebook(path: Path, cells: list[Any], kernel: str = "python3") -> str:
    """Writes the cells, code where they are texts, and gives the name of the file."""
    notebook = nbformat.v4.new_notebook(cells=[code_cell(cell) if isinstance(cell, str) else cell for cell in cells])
    notebook.metadata.kernelspec = {"name": kernel, "display_name": kernel, "language": "python"}
    nbformat.write(notebook, path)
    return path.name


# The server


class Server:
    """A Jupyter server that has JupyterLab and Notebook 7, on a folder of its own."""

    def __init__(self, address: str, folder: Path) -> None:
        self.address = address
        self.folder = folder

    def api(self, method: str, path: str) -> Any:
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(urllib.request.Request(f"{self.address}/api/{path}", method=method), timeout=30) as reply:
            text = reply.read()
        return json.loads(text) if text else None

    def shut_down_kernels(self) -> None:
        for session in self.api("GET", "sessions"):
            self.api("DELETE", f"sessions/{session['id']}")

    def write(self, name: str, *cells: Any, kernel: str = "python3") -> str:
        """Writes a notebook with these cells into the server's folder, or one of its folders, and gives its path there."""
        write_notebook(self.folder / name, list(cells), kernel)
        return name


@contextlib.contextmanager
def jupyter_server(folder: Path, modules: Path, kernels: dict[str, str] | None = None) -> Iterator[Server]:
    """A server on `folder`, with settings of its own and kernels that find what is in `modules`.

    `kernels` are further ones: names, each with the Python that runs it.
    """
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
    for name, python in (kernels or {}).items():
        spec = state / "jupyter_data_dir" / "kernels" / name
        spec.mkdir(parents=True)
        argv = [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        (spec / "kernel.json").write_text(json.dumps({"argv": argv, "display_name": name, "language": "python"}))
    options = {
        "ServerApp.root_dir": str(folder),
        "IdentityProvider.token": "",
        "ServerApp.disable_check_xsrf": "True",
        "ServerApp.allow_root": "True",
        "LabApp.expose_app_in_browser": "True",
        "JupyterNotebookApp.expose_app_in_browser": "True",
        "LabApp.extension_manager": "readonly",
    }
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={port}"]
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            command + [f"--{name}={value}" for name, value in options.items()], stdout=log, stderr=log, env={**os.environ, **places}
        )
        try:
            _wait_for(address, server)
            yield Server(address, folder)
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for _ in range(300):
        assert server.poll() is None, "the server ended at once; see server.log"
        with contextlib.suppress(urllib.error.URLError, ConnectionError), direct.open(f"{address}/api", timeout=5):
            return
        time.sleep(0.1)
    raise TimeoutError(address)


# The browser


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=find_chromium(), headless=True, args=list(_FLAGS))
        try:
            yield browser
        finally:
            browser.close()


class OpenNotebook:
    """A notebook in a page, "lab" or "notebook", with a kernel that answers."""

    def __init__(self, page: Page, server: Server, name: str, app: str = "lab") -> None:
        self.page, self.server, self.name, self.app = page, server, name, app
        self.reopen()

    def reopen(self) -> None:
        if self.app == "lab":
            self.page.goto(f"{self.server.address}/lab/workspaces/w{time.time_ns()}/tree/{self.name}?reset")
        else:
            self.page.goto(f"{self.server.address}/notebooks/{self.name}")
        self.wait_until_ready()

    def wait_until_ready(self) -> None:
        page = self.page
        page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
        page.wait_for_function("() => window.jupyterapp?.commands.hasCommand('notebook:run-all-cells')", timeout=60_000)
        if self.app == "lab":
            page.wait_for_selector("#jupyterlab-splash", state="detached", timeout=60_000)
            page.evaluate("() => window.jupyterapp.shell.collapseLeft()")
        # What is run before the kernel answers is lost.
        page.wait_for_function(f"() => {_KERNEL}?.status === 'idle'", timeout=60_000)

    def command(self, command: str, **arguments: Any) -> None:
        self.page.evaluate("([command, args]) => { window.jupyterapp.commands.execute(command, args); }", [command, arguments])

    def run_all(self) -> None:
        self.command("notebook:run-all-cells")

    def run(self, index: int) -> None:
        """Runs one cell and waits for its end."""
        self.page.evaluate(
            """index => { const notebook = window.jupyterapp.shell.currentWidget.content;
            notebook.activeCellIndex = index; notebook.deselectAll(); return window.jupyterapp.commands.execute('notebook:run-cell'); }""",
            index,
        )

    def set_source(self, index: int, source: str) -> None:
        self.page.evaluate(
            "([i, source]) => window.jupyterapp.shell.currentWidget.content.widgets[i].model.sharedModel.setSource(source)", [index, source]
        )

    @property
    def _panel(self) -> Locator:
        return self.page.locator(f"[id='{self.page.evaluate('() => window.jupyterapp.shell.currentWidget.id')}']")

    @property
    def sources(self) -> list[str]:
        return self.page.evaluate(
            "() => window.jupyterapp.shell.currentWidget.content.widgets.map(cell => cell.model.sharedModel.getSource())"
        )

    @property
    def prompts(self) -> list[str]:
        """What stands before each code cell: "[1]:", "[*]:", "[ ]:"."""
        return self._panel.locator(".jp-CodeCell .jp-InputPrompt").all_inner_texts()

    def outputs(self, index: int) -> Locator:
        """The outputs of the code cell, from top to bottom."""
        return self._panel.locator(".jp-CodeCell").nth(index).locator(".jp-Cell-outputArea > .jp-OutputArea-child")

    def save(self) -> str:
        """Saves the notebook and gives what is in the file then."""
        self.page.evaluate("() => window.jupyterapp.commands.execute('docmanager:save')")
        return (self.server.folder / self.name).read_text(encoding="utf-8")

    def wait_until_idle(self) -> None:
        self.page.wait_for_function(f"() => {_KERNEL}?.status === 'idle'", timeout=60_000)

    def set_theme(self, theme: str) -> None:
        self.page.evaluate("theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme)
        self.page.wait_for_function("theme => document.body.dataset.jpThemeName === theme", arg=theme)
        self.page.wait_for_timeout(300)

    def restart_kernel(self) -> None:
        self.page.evaluate("() => window.jupyterapp.shell.currentWidget.context.sessionContext.restartKernel()")
        self.wait_until_idle()
