"""The card as a person sees it: in a real JupyterLab, live, reopened and not trusted, dark, and in a narrow window."""

from __future__ import annotations

from dataclasses import replace

import nbformat
import pytest

from callhint.model import Span
from callhint.presentation.mimebundle import mimebundle
from tests.browser.conftest import SCREENSHOTS
from tests.browser.eyes import CONTRAST, READABLE, TOO_WIDE, violations
from tests.browser.jupyter import OpenNotebook, code_cell
from tests.sample_hints import SAVED_MODEL, SHADOWED, with_code

HOSTILE = replace(
    with_code(SAVED_MODEL, "x = '</pre><h1>$y$'\n"),
    title="$x^2$ and <script>alert(1)</script> and \\(y\\)",
    why="`a_very_long_name.that_goes_on.and_on.CategoricalCrossentropyWithLogits` {{ 7*7 }} $$z$$ \u202egnp",
    offender=replace(SAVED_MODEL.offender, quote="y = '" + "a" * 2000 + "'(x)", mark=Span(4, 2007)),
)


@pytest.fixture(scope="module")
def stored(server, browser):
    """A notebook that somebody else has run: cards in the file, no kernel of theirs, no trust."""
    cards = [nbformat.v4.new_output("display_data", mimebundle(hint)) for hint in (SAVED_MODEL, SHADOWED, HOSTILE)]
    name = server.write("stored.ipynb", *(code_cell("boxes = detect_fn(image)", number, card) for number, card in enumerate(cards, 1)))
    page = browser.new_page()
    page.set_viewport_size({"width": 1000, "height": 900})
    OpenNotebook(page, server, name)
    page.wait_for_selector(".callhint")
    assert page.evaluate("() => [...window.jupyterapp.shell.currentWidget.content.model.cells].some(cell => cell.trusted)") is False
    yield page
    page.close()


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
    # A sanitizer drops `tabindex`: that scrolling code can be reached is the next test.
    assert violations(stored, besides=["scrollable-region-focusable"]) == []


def test_code_that_scrolls_can_be_reached_by_keyboard(stored):
    stored.locator(".callhint summary").last.focus()
    stored.keyboard.press("Shift+Tab")
    stored.keyboard.press("Shift+Tab")

    assert stored.evaluate("() => document.activeElement.className") == "callhint-cause"


@pytest.mark.parametrize("width", [320, 500], ids=["a telephone", "a window of 1000 at twice the size"])
def test_narrow_window_scrolls_only_code(stored, width):
    before = stored.viewport_size
    stored.set_viewport_size({"width": width, "height": 900})
    stored.wait_for_timeout(500)
    stored.screenshot(path=SCREENSHOTS / f"narrow-{width}.png")
    too_wide = stored.evaluate(TOO_WIDE)
    stored.set_viewport_size(before)

    assert too_wide == []
