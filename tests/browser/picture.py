"""Draws the pictures of the README anew: `make pictures`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PIL import Image

from tests.browser.jupyter import OpenNotebook, chromium, jupyter_server

ROOT = Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "docs"

NET = """\
%load_ext callhint
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 16)
        self.out = nn.Linear(16, 3)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))"""
FLOWERS = [
    NET,
    'images = torch.rand(8, 4)\nmodel = torch.load("net.pt")',
    "scores = model(images)\nprint(scores.argmax(dim=1))",
]
PRICES = [
    "%load_ext callhint\nimport statistics",
    "sum = statistics.mean([66.25, 333, 1, 1234.5])",
    'prices = [2.5, 4, 3.25]\ntotal = sum(prices)\nprint(f"{total:.2f}")',
]


LESSON = [
    '%load_ext callhint\n%config Callhint.mode = "ladder"',
    "def area(width, height):\n    return width * height",
    "area = area(3, 4)",
    'kitchen = area(4, 3.5)\nprint(f"{kitchen} square metres")',
]


def run_correction(page):
    page.get_by_role("button", name="Run", exact=True).click()
    page.get_by_text("Ran as In").wait_for()


def open_steps(page):
    for step in (2, 3):
        page.get_by_role("button", name="Next step").click()
        page.get_by_text(f"Step {step} is open.").wait_for()
    page.get_by_role("button", name="Next step").click()


def draw(server, browser, path, cells, app, height, *, theme=None, then=run_correction):
    """Runs the cells to the card, does the rest, and takes the picture."""
    page = browser.new_page(viewport={"width": 860, "height": height}, device_scale_factor=2)
    notebook = OpenNotebook(page, server, server.write(f"{path.stem}.ipynb", *cells), app)
    if theme is not None:
        notebook.set_theme(theme)
    if app == "lab":
        notebook.command("application:set-mode", mode="single-document")
    notebook.run_all()
    page.get_by_role("button", name="Not helpful").wait_for(timeout=60_000)
    notebook.wait_until_idle()
    then(page)
    page.mouse.move(0, 400)
    page.evaluate("() => { document.activeElement.blur(); document.querySelector('.jp-WindowedPanel-outer, .jp-Notebook').scrollTop = 0; }")
    page.wait_for_timeout(500)
    page.screenshot(path=path)
    Image.open(path).quantize(256).save(path, optimize=True)
    page.close()


def main():
    with tempfile.TemporaryDirectory() as folder, jupyter_server(Path(folder), ROOT) as server, chromium() as browser:
        weights = f"{NET.partition(chr(10))[2]}\ntorch.save(Net().state_dict(), {str(server.folder / 'net.pt')!r})"
        exec(weights, {"__name__": "__main__"})
        draw(server, browser, DOCS / "card.png", FLOWERS, "lab", 1260)
        draw(server, browser, DOCS / "steps.png", LESSON, "notebook", 800, then=open_steps)
        # The last: the front end keeps its theme.
        draw(server, browser, DOCS / "dark.png", PRICES, "notebook", 1000, theme="JupyterLab Dark")


if __name__ == "__main__":
    main()
