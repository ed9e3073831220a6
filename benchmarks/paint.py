"""When a person sees the error, the card and its buttons: milliseconds from running the cell, in JupyterLab and Notebook 7.

The first error of a kernel, for which callhint and the widget libraries are imported, and the median of those after it.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.browser.eyes import WATCH
from tests.browser.jupyter import OpenNotebook, chromium, jupyter_server

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parent.parent
CELLS = ("%load_ext callhint", "list = [1, 2]", "squares = list(range(5))")
TIMES = 10


def painted(page: Page, notebook: OpenNotebook) -> dict[str, float]:
    """When what was seen first, since the failing cell was run."""
    notebook.command("notebook:clear-all-cell-outputs")
    page.wait_for_function("() => !document.querySelector('.callhint')")
    notebook.wait_until_idle()
    page.evaluate(WATCH)
    notebook.run(2)
    page.wait_for_function("() => window.seen.controls", timeout=60_000)
    seen: dict[str, float] = page.evaluate("() => window.seen")
    return seen


def main() -> None:
    print(f"{'milliseconds':24} {'error':>8} {'card':>8} {'controls':>8}")
    with tempfile.TemporaryDirectory() as folder, jupyter_server(Path(folder), ROOT) as server, chromium() as browser:
        for app in ("lab", "notebook"):
            page = browser.new_page(viewport={"width": 1000, "height": 1000})
            notebook = OpenNotebook(page, server, server.write(f"paint_{app}.ipynb", *CELLS), app)
            notebook.run(0)
            notebook.run(1)
            first, *warm = [painted(page, notebook) for _ in range(1 + TIMES)]
            rows = {"first": first, "warm": {name: statistics.median(seen[name] for seen in warm) for name in first}}
            for when, seen in rows.items():
                print(f"{app + ', ' + when:24} {seen['error']:8.0f} {seen['card']:8.0f} {seen['controls']:8.0f}")
            page.close()


if __name__ == "__main__":
    main()
