"""The card and its controls in every front end: live, beside another notebook, reopened, not trusted, dark, run to the first error."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from callhint.presentation.mimebundle import mimebundle
from tests.browser.conftest import SCREENSHOTS, further_kernels
from tests.browser.eyes import CONTRAST, READABLE, TOO_WIDE, violations
from tests.browser.jupyter import OpenNotebook, code_cell
from tests.sample_hints import SHADOWED

APPS = ("lab", "notebook")
SESSION = (
    "%load_ext callhint",
    "list = [66.25, 333, 1, 1234.5]",
    "factor = 2\nsquares = list(map(lambda x: x**factor, range(5)))\nprint(squares)",
    "print('after the error')",
)
CORRECTED = "list_ = list\ndel list\nsquares = list(map(lambda x: x**factor, range(5)))\nprint(squares)"
BUTTONS = ["Run", "Copy", "Replace this cell", "Insert below", "Not helpful"]
BROKEN = re.compile("widget|model not found|error displaying|javascript error", re.IGNORECASE)


def shown_buttons(page):
    return [button.inner_text() for button in page.locator(".callhint:visible").get_by_role("button").all() if button.is_visible()]


def run_to_the_card(notebook):
    notebook.run_all()
    notebook.page.get_by_role("button", name="Run", exact=True).wait_for(timeout=30_000)
    notebook.wait_until_idle()


@pytest.mark.parametrize("app", APPS)
def test_live(open_notebook, app):
    notebook = open_notebook(f"live_{app}.ipynb", *SESSION, app=app)
    page = notebook.page
    run_to_the_card(notebook)
    page.locator(".callhint").scroll_into_view_if_needed()
    page.screenshot(path=SCREENSHOTS / f"{app}-live.png")

    traceback, card = notebook.outputs(2).all_inner_texts()
    assert "'list' object is not callable" in traceback
    assert "In [3], line 2" in card
    assert page.locator(".callhint mark").inner_text() == "list"
    assert shown_buttons(page) == BUTTONS
    assert notebook.prompts == ["[1]:", "[2]:", "[3]:", "[ ]:"]
    assert notebook.outputs(3).count() == 0
    assert violations(page) == []
    assert page.evaluate(TOO_WIDE) == []
    assert "widget" not in notebook.save()


@pytest.mark.parametrize("app", APPS)
def test_dark(open_notebook, app):
    notebook = open_notebook(f"dark_{app}.ipynb", *SESSION, app=app)
    notebook.set_theme("JupyterLab Dark")
    run_to_the_card(notebook)
    page = notebook.page
    page.get_by_role("button", name="Run", exact=True).click()
    page.get_by_text("Ran as In").wait_for()
    page.locator(".callhint").scroll_into_view_if_needed()
    page.screenshot(path=SCREENSHOTS / f"{app}-dark.png")
    contrast, text = page.evaluate(CONTRAST)
    found = violations(page)
    notebook.set_theme("JupyterLab Light")

    assert contrast >= READABLE, text
    assert found == []


@pytest.mark.parametrize("app", APPS)
def test_beside_another_notebook(open_notebook, app):
    """Two notebooks, in JupyterLab in one page: what is clicked in one happens there and nowhere else."""
    first = open_notebook(f"first_{app}.ipynb", *SESSION, app=app)
    run_to_the_card(first)
    if app == "lab":
        second = OpenNotebook.__new__(OpenNotebook)
        second.page, second.server, second.app = first.page, first.server, app
        second.name = first.server.write(f"second_{app}.ipynb", *SESSION)
        first.page.evaluate(
            "path => window.jupyterapp.commands.execute('docmanager:open', {path, options: {mode: 'split-right'}})", second.name
        )
        second.page.wait_for_function(
            "name => window.jupyterapp.shell.currentWidget?.context?.path === name "
            "&& window.jupyterapp.shell.currentWidget.context.sessionContext?.session?.kernel?.status === 'idle'",
            arg=second.name,
            timeout=60_000,
        )
        cards = first.page.locator(".callhint")
        second.run_all()
        cards.nth(1).get_by_role("button", name="Run", exact=True).wait_for(timeout=30_000)
        mine, other = cards.nth(1), cards.nth(0)
    else:
        second = open_notebook(f"second_{app}.ipynb", *SESSION, app=app)
        run_to_the_card(second)
        mine, other = second.page.locator(".callhint"), first.page.locator(".callhint")
    mine.get_by_role("button", name="Run", exact=True).click()
    mine.get_by_text("Ran as In").wait_for()
    second.page.screenshot(path=SCREENSHOTS / f"{app}-two.png")

    assert "[0, 1, 4, 9, 16]" in mine.inner_text()
    assert "[0, 1, 4, 9, 16]" not in other.inner_text()
    mine.get_by_role("button", name="Insert below").click()
    mine.get_by_text("Inserted below").wait_for()
    assert second.sources[3] == CORRECTED
    second.set_source(4, "print(squares)")
    second.run(4)
    assert second.outputs(4).inner_text().strip() == "[0, 1, 4, 9, 16]"
    other.get_by_role("button", name="Insert below").click()
    other.get_by_text("Inserted below").wait_for()
    if app == "lab":
        first.page.evaluate("name => window.jupyterapp.commands.execute('docmanager:open', {path: name})", first.name)
    assert first.sources[3] == CORRECTED
    first.set_source(4, "print('squares' in vars())")
    first.run(4)
    assert first.outputs(4).inner_text().strip() == "False"


@pytest.mark.parametrize("app", APPS)
def test_reopened_and_trusted_without_its_kernel(open_notebook, app):
    notebook = open_notebook(f"reopened_{app}.ipynb", *SESSION, app=app)
    run_to_the_card(notebook)
    notebook.page.get_by_role("button", name="Run", exact=True).click()
    notebook.page.get_by_text("Ran as In").wait_for()
    notebook.save()
    notebook.page.goto("about:blank")
    notebook.server.shut_down_kernels()
    notebook.reopen()
    page = notebook.page
    page.wait_for_selector(".callhint")
    page.wait_for_timeout(1000)
    page.screenshot(path=SCREENSHOTS / f"{app}-reopened.png")

    assert page.evaluate("() => [...window.jupyterapp.shell.currentWidget.content.model.cells].every(cell => cell.trusted)") is True
    assert shown_buttons(page) == []
    assert not BROKEN.search(notebook.outputs(2).last.inner_text())
    assert page.evaluate("() => document.querySelector('[class^=callhint-at-]').getBoundingClientRect().height") == 0
    assert "In [3], line 2" in page.locator(".callhint").inner_text()
    assert violations(page) == []


@pytest.mark.parametrize("app", APPS)
def test_reopened_and_not_trusted(open_notebook, app):
    import nbformat

    stored = code_cell("squares = list(map(f, x))", 3, nbformat.v4.new_output("display_data", mimebundle(SHADOWED)))
    notebook = open_notebook(f"untrusted_{app}.ipynb", stored, app=app)
    page = notebook.page
    page.wait_for_selector(".callhint")
    page.wait_for_timeout(500)
    page.screenshot(path=SCREENSHOTS / f"{app}-untrusted.png")

    assert page.evaluate("() => [...window.jupyterapp.shell.currentWidget.content.model.cells].some(cell => cell.trusted)") is False
    assert shown_buttons(page) == []
    assert page.locator(".callhint").inner_text().startswith("list is a list here, not the builtin")
    assert violations(page) == []


@pytest.mark.parametrize(
    "kernel", further_kernels() or [pytest.param("", marks=pytest.mark.skip(reason="only `make` has kernels of other IPythons"))]
)
def test_a_kernel_of_another_ipython(open_notebook, kernel):
    notebook = open_notebook(f"{kernel}.ipynb", *SESSION, kernel=kernel)
    page = notebook.page
    run_to_the_card(notebook)
    assert shown_buttons(page) == BUTTONS
    page.get_by_role("button", name="Run", exact=True).click()
    page.get_by_text("Ran as In").wait_for()
    page.screenshot(path=SCREENSHOTS / f"{kernel}.png")
    assert "[0, 1, 4, 9, 16]" in page.locator(".callhint").inner_text()
    page.get_by_role("button", name="Replace this cell").click()
    page.get_by_text("Replaced").wait_for()
    assert notebook.sources[2] == "list_ = list\ndel list\nfactor = 2\nsquares = list(map(lambda x: x**factor, range(5)))\nprint(squares)"
    page.get_by_role("button", name="Not helpful").click()
    page.get_by_role("button", name="Helpful after all").wait_for()
    notebook.set_source(3, "list = [1]\nlist(range(3))")
    notebook.run(3)
    assert notebook.outputs(3).count() == 1


def test_exported_as_a_page(new_page, server, tmp_path):
    """What `jupyter nbconvert --execute --to html` writes, opened as a file."""
    server.write("exported.ipynb", *SESSION)
    command = [sys.executable, "-m", "nbconvert", "--to", "html", "--execute", "--allow-errors", "--output-dir", tmp_path]
    subprocess.run(
        [*command, server.folder / "exported.ipynb"],
        check=True,
        capture_output=True,
        env={"PYTHONPATH": str(SCREENSHOTS.parents[1]), **environment()},
    )
    exported = (tmp_path / "exported.html").read_text(encoding="utf-8")
    page = new_page()
    # The page asks the network for MathJax and RequireJS, which is not what is looked at.
    page.route("http*://**", lambda route: route.abort())
    page.goto(f"file://{tmp_path / 'exported.html'}")
    page.locator(".callhint").scroll_into_view_if_needed()
    page.screenshot(path=SCREENSHOTS / "nbconvert.png")

    assert "widget-view" not in exported
    assert "application/vnd.jupyter.widget-state" not in exported
    assert page.locator(".callhint mark").inner_text() == "list"
    assert "In [3], line 2" in page.locator(".callhint").inner_text()
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate(CONTRAST)[0] >= READABLE
    assert violations(page) == []


def environment():
    import os

    return {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
