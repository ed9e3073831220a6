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


# What JupyterLab itself needs, and no code from a blob, which is how anywidget loads a module.
STRICT = (
    "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; connect-src 'self' ws://127.0.0.1:*; object-src 'none'; base-uri 'self'"
)


def strictly(route):
    answer = route.fetch()
    route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": STRICT})


def test_a_page_under_a_strict_content_security_policy(open_notebook, new_page):
    """The controls cannot load, so no page answers: the first card stands alone, the next one has a row."""
    page = new_page()
    page.route("**/lab/workspaces/**", strictly)
    refused = []
    page.on("console", lambda message: refused.append(message.text) if "Content Security Policy" in message.text else None)
    notebook = open_notebook("row_page.ipynb", *SESSION[:3], "list(squares)", page=page)
    notebook.run_all()
    page.locator(".callhint").wait_for(timeout=30_000)
    notebook.wait_until_idle()
    page.wait_for_timeout(1500)
    assert any("blob:" in text for text in refused), refused
    assert button(page, "Run").count() == 0
    page.screenshot(path=SCREENSHOTS / "strict-first.png")
    assert page.locator(".callhint mark").inner_text() == "list"
    assert not BROKEN.search(page.locator(".jp-Notebook").inner_text())

    notebook.run(2)
    button(page, "Run").wait_for()
    button(page, "Run").click()
    page.get_by_text("without an error.").wait_for()
    page.screenshot(path=SCREENSHOTS / "strict.png")
    notebook.run(0)
    button(page, "Run").wait_for(state="detached")
    assert "widget-view" not in notebook.save()
