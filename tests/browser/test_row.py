"""The second choice for controls: plain ipywidgets, where the kernel or the front end has no anywidget, gone before the notebook is kept."""

from __future__ import annotations

from tests.browser.conftest import SCREENSHOTS
from tests.browser.eyes import violations
from tests.browser.test_controls import button
from tests.browser.test_front_ends import BROKEN, SESSION, shown_buttons

WITHOUT = "import sys\nsys.modules['anywidget'] = None\n"


def test_a_kernel_without_anywidget(open_notebook):
    notebook = open_notebook("row_kernel.ipynb", WITHOUT + SESSION[0], *SESSION[1:3], "print(squares)", "squares(1)")
    page = notebook.page
    notebook.run_all()
    button(page, "Run").wait_for(timeout=30_000)
    notebook.wait_until_idle()
    assert shown_buttons(page) == []  # none in the card
    button(page, "Run").click()
    page.get_by_text("Ran as In [4] without an error.").wait_for()
    page.screenshot(path=SCREENSHOTS / "row.png")
    assert "[0, 1, 4, 9, 16]" in notebook.outputs(2).last.inner_text()
    assert violations(page, ".jp-OutputArea-child:has(.jupyter-widgets)") == []

    notebook.run(3)
    button(page, "Run").wait_for(state="detached")
    assert notebook.outputs(3).inner_text().strip() == "[0, 1, 4, 9, 16]"
    assert "widget-view" not in notebook.save()

    notebook.run(4)
    button(page, "Run").wait_for()
    assert "widget-view" in notebook.save()
    page.evaluate("() => window.jupyterapp.shell.currentWidget.context.sessionContext.shutdown()")
    button(page, "Run").wait_for(state="detached")
    assert "widget-view" not in notebook.save()
    page.goto("about:blank")
    notebook.reopen()
    page.wait_for_selector(".callhint")
    page.wait_for_timeout(1000)
    assert not BROKEN.search(page.locator(".jp-Notebook").inner_text().replace("anywidget", ""))


def test_a_front_end_without_anywidget(open_notebook, new_page):
    """What the page cannot load does not answer, so the next card gets a row."""
    page = new_page()
    page.route("**/anywidget/static/**", lambda route: route.abort())
    notebook = open_notebook("row_page.ipynb", *SESSION[:3], "list(squares)", page=page)
    notebook.run_all()
    page.locator(".callhint").wait_for(timeout=30_000)
    notebook.wait_until_idle()
    page.wait_for_timeout(1500)
    assert button(page, "Run").count() == 0

    notebook.run(2)
    button(page, "Run").wait_for()
    page.screenshot(path=SCREENSHOTS / "row-page.png")
    notebook.run(0)
    button(page, "Run").wait_for(state="detached")
    assert "widget-view" not in notebook.save()
