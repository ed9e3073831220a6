"""The card and its controls in Firefox, where one is installed: what each button does, the steps of help, a reload."""

from __future__ import annotations

import pytest

from tests.browser.conftest import SCREENSHOTS
from tests.browser.eyes import CONTRAST, READABLE, TOO_WIDE
from tests.browser.firefox import find_firefox, firefox
from tests.browser.test_front_ends import BUTTONS, CORRECTED, SESSION

pytestmark = pytest.mark.skipif(find_firefox() is None, reason="no Firefox is installed (Debian: apt install firefox-esr)")

PANEL = "[...window.jupyterapp.shell.widgets('main')][0]"
AXE = "axe.run({include: [['.callhint']]}, {resultTypes: ['violations']})"


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    with firefox(tmp_path_factory.mktemp("firefox") / "profile") as browser:
        yield browser


def run_to_the_card(page, server, app, *cells):
    """Opens a notebook with these cells and runs them; gives its address."""
    server.shut_down_kernels()
    name = server.write(f"firefox_{app}.ipynb", *cells)
    address = f"{server.address}/lab/workspaces/firefox/tree/{name}?reset" if app == "lab" else f"{server.address}/notebooks/{name}"
    page.goto(address)
    page.wait_for(f"window.jupyterapp?.commands.hasCommand('notebook:run-all-cells') && {PANEL}?.content?.widgets?.length")
    page.wait_for(f"{PANEL}.context.sessionContext.session?.kernel?.status === 'idle'")
    # Commands need a notebook that has the focus, which a window without a screen does not give.
    for _ in range(3):
        page.click("document.querySelector('[data-command^=\"notebook:run-cell\"]')")
    page.wait_for("document.querySelector('.callhint-controls button')")
    return address


def buttons(page):
    return page.evaluate("[...document.querySelectorAll('.callhint button')].filter(b => b.offsetParent).map(b => b.textContent)")


def press(page, label, answer):
    page.click(f"[...document.querySelectorAll('.callhint button')].find(b => b.offsetParent && b.textContent === '{label}')")
    page.wait_for(f"document.querySelector('.callhint').innerText.includes('{answer}')")


def nothing_is_wrong(page):
    from axe_playwright_python.sync_playwright import Axe

    page.evaluate(f"(() => {{ {Axe().axe_script}; window.axe = axe; }})()")
    assert page.evaluate(f"{AXE}.then(found => found.violations.map(rule => rule.id))") == []
    contrast, text = page.evaluate(f"({CONTRAST})()")
    assert contrast >= READABLE, text
    assert page.evaluate(f"({TOO_WIDE})()") == []


@pytest.mark.parametrize("app", ["lab", "notebook"])
def test_every_button(page, server, app):
    run_to_the_card(page, server, app, *SESSION)
    assert buttons(page) == BUTTONS
    press(page, "Copy", "Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == CORRECTED
    press(page, "Insert below", "Inserted below")
    press(page, "Replace this cell", "Replaced.")
    press(page, "Run", "Ran as In [4] without an error.")
    page.screenshot(SCREENSHOTS / f"firefox-{app}.png")

    sources = page.evaluate(f"{PANEL}.content.widgets.map(cell => cell.model.sharedModel.getSource())")
    assert sources[2:4] == [CORRECTED.replace("squares =", "factor = 2\nsquares =", 1), CORRECTED]
    assert "[0, 1, 4, 9, 16]" in page.evaluate("document.querySelector('.callhint-output').innerText")
    nothing_is_wrong(page)


@pytest.mark.parametrize("app", ["lab", "notebook"])
def test_steps_and_a_reload(page, server, app):
    address = run_to_the_card(page, server, app, SESSION[0] + "\n%config Callhint.mode = 'ladder'", *SESSION[1:3])
    press(page, "Next step", "Step 2 is open.")
    press(page, "Next step", "Step 3 is open.")
    assert CORRECTED.splitlines()[1] not in page.evaluate("document.querySelector('.callhint').innerText")
    press(page, "Next step", "Next come the corrected lines.")
    page.screenshot(SCREENSHOTS / f"firefox-{app}-ladder.png")
    nothing_is_wrong(page)

    page.evaluate(f"{PANEL}.context.save()")
    page.goto(address)
    page.wait_for("document.querySelector('.callhint-controls button')")
    press(page, "Next step", "Next come the corrected lines.")
    press(page, "Show the corrected lines", "Step 4 is open.")
    assert "Run" in buttons(page)
