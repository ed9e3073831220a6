"""The card as a person sees it: in a real JupyterLab, live, reopened and not trusted, dark, and in a narrow window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import nbformat
import pytest

from callhint.model import Span
from callhint.presentation.mimebundle import mimebundle
from tests.jupyter_browser import chromium, find_chromium, lab_server, open_notebook, run_command
from tests.sample_hints import SAVED_MODEL, SHADOWED, with_code

pytest.importorskip("jupyterlab", reason="JupyterLab is not installed")
pytest.importorskip("playwright", reason="playwright, which drives the browser, is not installed")
pytestmark = [
    pytest.mark.kernel,
    pytest.mark.skipif(find_chromium() is None, reason="no Chromium is installed (Debian: apt install chromium)"),
]

ROOT = Path(__file__).resolve().parent.parent
SCREENSHOTS = ROOT / "build" / "screenshots"
READABLE = 4.5  # WCAG AA, for text of this size

HOSTILE = replace(
    with_code(SAVED_MODEL, "x = '</pre><h1>$y$'\n"),
    title="$x^2$ and <script>alert(1)</script> and \\(y\\)",
    why="`a_very_long_name.that_goes_on.and_on.CategoricalCrossentropyWithLogits` {{ 7*7 }} $$z$$ \u202egnp",
    offender=replace(SAVED_MODEL.offender, quote="y = '" + "a" * 2000 + "'(x)", mark=Span(4, 2007)),
)

# The lowest contrast of any text in the card, its translucent grounds laid over each other down to the page.
CONTRAST = """() => {
  const parse = text => { const n = text.match(/[\\d.]+/g).map(Number); return [n[0], n[1], n[2], n.length > 3 ? n[3] : 1]; };
  const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
  const light = c => { const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
    return .2126 * f(c[0]) + .7152 * f(c[1]) + .0722 * f(c[2]); };
  const ground = element => { const grounds = [];
    for (let e = element; e; e = e.parentElement) grounds.push(parse(getComputedStyle(e).backgroundColor));
    return grounds.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]); };
  let lowest = [99, ''];
  for (const card of document.querySelectorAll('.callhint')) {
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.data.trim()) continue;
      const element = walker.currentNode.parentElement, under = ground(element);
      const a = light(over(parse(getComputedStyle(element).color), under)), b = light(under);
      const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
      if (contrast < lowest[0]) lowest = [contrast, walker.currentNode.data.slice(0, 40)];
    }
  }
  return lowest;
}"""

# Elements of the card, outside code blocks, whose content is wider than they are.
TOO_WIDE = """() => [...document.querySelectorAll('.callhint, .callhint *:not(pre, pre *)')]
  .filter(e => getComputedStyle(e).display !== 'inline' && e.scrollWidth > e.clientWidth + 1)
  .map(e => `${e.tagName}.${e.className}: ${e.scrollWidth} > ${e.clientWidth}`)"""


def code_cell(source, number=None, *outputs):
    cell = nbformat.v4.new_code_cell(source, execution_count=number)
    cell.outputs = list(outputs)
    return cell


def write_notebook(path, cells):
    notebook = nbformat.v4.new_notebook(cells=cells)
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    nbformat.write(notebook, path)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lab")
    cards = [nbformat.v4.new_output("display_data", mimebundle(hint)) for hint in (SAVED_MODEL, SHADOWED, HOSTILE)]
    write_notebook(folder / "stored.ipynb", [code_cell("boxes = detect_fn(image)", number, card) for number, card in enumerate(cards, 1)])
    write_notebook(
        folder / "live.ipynb",
        [
            code_cell("%load_ext callhint"),
            code_cell("list = [66.25, 333, 1, 1234.5]"),
            code_cell("squares = list(map(lambda x: x**2, range(10)))\nprint(squares)"),
        ],
    )
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with lab_server(folder, ROOT) as address, chromium() as browser:
        yield address, browser


def opened(lab, name):
    address, browser = lab
    page = browser.new_page(viewport={"width": 1000, "height": 900})
    open_notebook(page, address, name)
    return page


@pytest.fixture(scope="module")
def stored(lab):
    """A notebook that somebody else has run: cards in the file, no kernel of theirs, no trust."""
    page = opened(lab, "stored.ipynb")
    page.wait_for_selector(".callhint")
    assert page.evaluate("() => [...window.jupyterapp.shell.currentWidget.content.model.cells].some(cell => cell.trusted)") is False
    return page


def test_reopened_and_not_trusted_the_card_is_whole(stored):
    stored.screenshot(path=SCREENSHOTS / "untrusted.png")
    card = stored.locator(".callhint").first

    assert card.locator(".callhint-title").inner_text() == SAVED_MODEL.title.replace("`", "")
    assert card.locator(".callhint-cause mark").inner_text() == "detect_fn"
    assert card.locator(".callhint-diff").inner_text().splitlines()[1] == '+ boxes = detect_fn.signatures["serving_default"](image)'
    assert card.locator("[class^=callhint-at-]").count() == 1
    assert card.locator(".callhint-docs a").get_attribute("href") == SAVED_MODEL.docs[0].url
    code = card.locator(".callhint-correction .callhint-code")
    assert not code.is_visible()
    card.get_by_text("The next cell, whole").click()
    assert code.is_visible()
    assert code.inner_text() == SAVED_MODEL.corrections[0].code.rstrip()
    card.get_by_text("The next cell, whole").click()


def test_nothing_of_a_hostile_hint_comes_alive(stored):
    card = stored.locator(".callhint").nth(2)

    assert card.locator("script, h1, mjx-container, .MathJax").count() == 0
    assert "$x^2$ and <script>alert(1)</script>" in card.inner_text()
    assert "{{ 7*7 }}" in card.inner_text()
    assert card.locator(".callhint-code").first.text_content() == "x = '</pre><h1>$y$'"


@pytest.mark.parametrize("theme", ["JupyterLab Dark", "JupyterLab Dark High Contrast", "JupyterLab Light"])
def test_text_stands_out_in_every_theme(stored, theme):
    stored.evaluate("theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme)
    stored.wait_for_function("theme => document.body.dataset.jpThemeName === theme", arg=theme)
    stored.wait_for_timeout(300)
    stored.screenshot(path=SCREENSHOTS / f"{theme.replace(' ', '-').lower()}.png")
    contrast, text = stored.evaluate(CONTRAST)

    assert contrast >= READABLE, text


def test_narrow_window_scrolls_only_code(stored):
    before = stored.viewport_size
    stored.set_viewport_size({"width": 320, "height": 900})
    stored.wait_for_timeout(500)
    stored.screenshot(path=SCREENSHOTS / "narrow.png")
    too_wide = stored.evaluate(TOO_WIDE)
    stored.set_viewport_size(before)

    assert too_wide == []


def test_live_the_card_stands_below_the_traceback(lab):
    page = opened(lab, "live.ipynb")
    run_command(page, "notebook:run-all-cells")
    page.wait_for_selector(".callhint", timeout=30_000)
    page.locator(".callhint").scroll_into_view_if_needed()
    page.screenshot(path=SCREENSHOTS / "live.png")
    outputs = page.locator(".jp-CodeCell").nth(2).locator(".jp-OutputArea-child")
    kinds = outputs.locator(".jp-OutputArea-output").evaluate_all("all => all.map(output => output.dataset.mimeType)")

    assert kinds == ["application/vnd.jupyter.stderr", "text/html"]
    assert "'list' object is not callable" in outputs.first.inner_text()
    assert "In [2], line 1" in page.locator(".callhint").inner_text()
    assert page.locator(".callhint mark").inner_text() == "list"
