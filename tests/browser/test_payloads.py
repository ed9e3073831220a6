"""Harmful texts in real cards, real Markdown and real controls: nothing runs, nothing breaks out of its place."""

from __future__ import annotations

from callhint.presentation.excerpt import visible
from tests.browser.conftest import SCREENSHOTS
from tests.payloads import PAYLOADS

# A widget keeps the last 20 hints, and JupyterLab shows 50 outputs of a cell.
_AT_A_TIME = 20
PREPARE = """\
from callhint.display import Display
from callhint.settings import Callhint
from tests.payloads import PAYLOADS, hint_with
hints = [hint_with(payload) for payload in PAYLOADS]
place = Display(get_ipython(), Callhint())
def show_cards(first):
    for hint in hints[first:first + 20]:
        place.show(hint)
def show_markdown(first):
    for hint in hints[first:first + 40]:
        get_ipython().display_pub.publish({"text/markdown": hint.markdown(), "text/plain": ""})
"""
# What is in a card and has no business there; then every text that was chosen for the controls.
FOREIGN = """allowed => [...document.querySelectorAll('.callhint')].flatMap(card => {
  const foreign = [...card.querySelectorAll('*')].filter(e => !allowed.includes(e.localName)).map(e => e.outerHTML);
  const acting = [...card.querySelectorAll('*')].filter(e => e.getAttributeNames().some(name => name.startsWith('on'))).map(e => e.outerHTML);
  const links = [...card.querySelectorAll('a')].map(a => a.href).filter(href => !href.startsWith('https://example.org/'));
  return [...foreign, ...acting, ...links];
})"""
CHOSEN = """() => [...document.querySelectorAll('.callhint-controls')].map(controls => {
  const select = controls.querySelector('select');
  select.value = 1; select.dispatchEvent(new Event('change'));
  return controls.querySelector('.callhint-chosen').textContent; })"""
CARD_ELEMENTS = [
    "a",
    "button",
    "code",
    "details",
    "div",
    "em",
    "mark",
    "option",
    "p",
    "pre",
    "select",
    "small",
    "span",
    "strong",
    "summary",
    "wbr",
]
FOREIGN_TO_MARKDOWN = """allowed => [...document.querySelectorAll('.jp-RenderedMarkdown')].flatMap(shown => [
  ...[...shown.querySelectorAll('*')].filter(e => !allowed.includes(e.localName)).map(e => `${e.outerHTML} in ${shown.innerText.slice(0, 80)}`),
  ...[...shown.querySelectorAll('a')].map(a => a.href).filter(href => !href.startsWith('https://example.org/'))])"""
MARKDOWN_ELEMENTS = ["a", "br", "code", "li", "p", "pre", "span", "strong", "ul"]


def opened(open_notebook, name, cells):
    notebook = open_notebook(name, PREPARE, *cells)
    notebook.page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    asked = notebook.asked = []
    return notebook


def unharmed(notebook):
    return notebook.page.evaluate("() => window.harmed === undefined") and notebook.asked == []


def test_cards_and_controls(open_notebook):
    assert len(PAYLOADS) >= 100
    notebook = opened(open_notebook, "payloads.ipynb", [f"show_cards({first})" for first in range(0, len(PAYLOADS), _AT_A_TIME)])
    page = notebook.page
    notebook.run_all()
    page.wait_for_function("count => document.querySelectorAll('.callhint-controls').length === count", arg=len(PAYLOADS), timeout=120_000)
    chosen = page.evaluate(CHOSEN)
    page.screenshot(path=SCREENSHOTS / "payloads.png")

    assert chosen == [visible(payload) for payload in PAYLOADS]
    assert page.evaluate(FOREIGN, CARD_ELEMENTS) == []
    assert page.locator(".callhint mjx-container").count() == 0
    assert unharmed(notebook)
    # A card is where it was put: one in each output, none in another.
    assert page.locator(".jp-OutputArea-output > .callhint, .jp-OutputArea-output > * > .callhint").count() == len(PAYLOADS)


def test_markdown(open_notebook):
    notebook = opened(open_notebook, "markdown.ipynb", [f"show_markdown({first})" for first in range(0, len(PAYLOADS), 40)])
    page = notebook.page
    notebook.run_all()
    page.wait_for_function(
        "count => document.querySelectorAll('.jp-RenderedMarkdown p').length >= count", arg=len(PAYLOADS), timeout=120_000
    )
    notebook.wait_until_idle()
    page.wait_for_timeout(1500)
    page.screenshot(path=SCREENSHOTS / "payloads-markdown.png")

    assert page.locator(".jp-RenderedMarkdown").count() == len(PAYLOADS)
    assert page.evaluate(FOREIGN_TO_MARKDOWN, MARKDOWN_ELEMENTS) == []
    assert unharmed(notebook)
