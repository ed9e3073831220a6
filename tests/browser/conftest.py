"""One server and one browser for all tests that look at a page; skipped, with the reason, where they cannot be had."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.browser.jupyter import OpenNotebook, chromium, find_chromium, jupyter_server

ROOT = Path(__file__).resolve().parent.parent.parent
SCREENSHOTS = ROOT / "build" / "screenshots"


def pytest_collection_modifyitems(items):
    reason = missing()
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.kernel)
            if reason is not None:
                item.add_marker(pytest.mark.skip(reason=reason))


def missing():
    """Why there can be no test with a browser; None if there can."""
    for name in ("jupyterlab", "notebook", "playwright", "axe_playwright_python", "anywidget"):
        if find_spec(name) is None:
            return f"{name} is not installed"
    return None if find_chromium() else "no Chromium is installed (Debian: apt install chromium)"


def further_kernels():
    """Kernels of other IPythons: `make` names the environments that have them."""
    environments = [Path(folder).absolute() for folder in os.environ.get("CALLHINT_TEST_KERNELS", "").split()]
    return {folder.name: str(folder / "bin" / "python") for folder in environments}


@pytest.fixture(scope="package")
def server(tmp_path_factory):
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with jupyter_server(tmp_path_factory.mktemp("notebooks"), ROOT, further_kernels()) as server:
        yield server


@pytest.fixture(scope="package")
def browser(server):
    """One browser profile, so that the front ends are fetched once; its clipboard can be read."""
    with chromium() as browser:
        context = browser.new_context()
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server.address)
        yield context


@pytest.fixture
def new_page(server, browser):
    """Makes pages; after the test they and their kernels are gone."""
    pages, complaints = [], []

    def make(width=1000, height=1000):
        page = browser.new_page()
        page.set_viewport_size({"width": width, "height": height})
        # A widget's module has a blob for an address; the front ends have complaints of their own.
        page.on("pageerror", lambda error: complaints.append(error.stack) if "blob:" in (error.stack or "") else None)
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.close()
    server.shut_down_kernels()
    assert complaints == []


@pytest.fixture
def open_notebook(server, new_page):
    """Writes a notebook with these cells and opens it."""

    def open_(name, *cells, app="lab", kernel="python3", page=None):
        return OpenNotebook(page or new_page(), server, server.write(name, *cells, kernel=kernel), app)

    return open_
