"""The live controls as a person uses them: with the mouse, with the keyboard, with a busy kernel, after a reload, beside a forged card."""

from __future__ import annotations

import pytest

from tests.browser.conftest import SCREENSHOTS
from tests.browser.eyes import TOO_WIDE, WATCH, violations
from tests.browser.jupyter import code_cell
from tests.browser.test_front_ends import CORRECTED, SESSION, run_to_the_card, shown_buttons

# A hint made by hand for every error that says "callable", so that a test has the code it wants in the card.
HAND_MADE = """\
import callhint.pipeline
from dataclasses import replace
from callhint.model import Applicability
from tests.sample_hints import SAVED_MODEL, SHADOWED, with_code
callhint.pipeline.hint_for = lambda error, *rest: hint if 'callable' in str(error) else None
%load_ext callhint
"""
FAIL = "(lambda number: number())(5)"


def button(page, name, nth=0):
    return page.get_by_role("button", name=name, exact=True).nth(nth)


@pytest.fixture
def with_hint(open_notebook):
    """Opens a notebook with a card for a hint that is given as code, then empty cells."""

    def open_(hint, *further, app="lab"):
        notebook = open_notebook("made.ipynb", f"{HAND_MADE}hint = {hint}", FAIL, *further, app=app)
        notebook.run(0)
        notebook.run(1)
        button(notebook.page, "Copy").wait_for(timeout=30_000)
        notebook.wait_until_idle()
        return notebook

    return open_


@pytest.mark.parametrize("app", ["lab", "notebook"])
def test_copy_replace_insert(open_notebook, app):
    notebook = open_notebook("edited.ipynb", *SESSION, app=app)
    page = notebook.page
    page.evaluate(WATCH)
    run_to_the_card(notebook)
    seen = page.evaluate("() => window.seen")
    assert seen["error"] <= seen["card"] <= seen["controls"] < seen["card"] + 3000, (
        "300 ms for the first are usual, 20 ms for those after it"
    )
    # What stands below moves by one row of buttons and no more.
    assert page.locator(".callhint-controls").bounding_box()["height"] < 40

    button(page, "Copy").click()
    page.get_by_text("Copied.").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == CORRECTED

    button(page, "Insert below").click()
    page.get_by_text("Inserted below").wait_for()
    assert notebook.sources == [*SESSION[:3], CORRECTED, SESSION[3]]
    notebook.command("notebook:undo-cell-action")
    page.wait_for_function("() => window.jupyterapp.shell.currentWidget.content.widgets.length === 4")

    button(page, "Replace this cell").click()
    page.get_by_text("Replaced.").wait_for()
    # What the cell did before it failed stays in it.
    assert notebook.sources[2] == CORRECTED.replace("squares =", "factor = 2\nsquares =", 1)
    page.locator(".jp-CodeCell").nth(2).locator(".cm-content").click()
    page.keyboard.press("Control+z")
    assert notebook.sources == list(SESSION)


def test_the_keyboard_reaches_every_button(open_notebook):
    notebook = open_notebook("keyboard.ipynb", *SESSION)
    page = notebook.page
    run_to_the_card(notebook)
    page.get_by_text("The next cell, whole").focus()
    visited, outlined = [], []
    for _ in range(5):
        page.keyboard.press("Tab")
        visited.append(page.evaluate("() => document.activeElement.textContent"))
        outlined.append(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
    page.screenshot(path=SCREENSHOTS / "focus.png")
    assert visited == ["Run", "Copy", "Replace this cell", "Insert below", "Not helpful"]
    assert set(outlined) == {"solid"}

    button(page, "Run").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Ran as In [4]").wait_for()
    assert page.evaluate("() => document.activeElement.textContent") == "Run"
    assert "[0, 1, 4, 9, 16]" in page.locator(".callhint").inner_text()


def test_run_streams_stops_and_never_runs_twice_at_once(with_hint):
    notebook = with_hint(
        r"""with_code(SHADOWED, "import time\nturns = globals().get('turns', 0) + 1\nprint('begun')\ntime.sleep(60)")""",
        "print('turns', turns)",
    )
    page = notebook.page
    button(page, "Run").dblclick()  # the second click comes before anything has run
    page.get_by_text("begun", exact=True).wait_for()
    assert shown_buttons(page)[0] == "Stop"
    page.screenshot(path=SCREENSHOTS / "running.png")
    button(page, "Stop").click()
    page.get_by_text("Stopped with an error as In [3].").wait_for()
    assert "KeyboardInterrupt" in page.locator(".callhint").inner_text()
    notebook.run(2)
    assert notebook.outputs(2).inner_text().strip() == "turns 1"


def test_an_error_of_the_correction_is_explained_in_its_place(with_hint):
    notebook = with_hint('with_code(SHADOWED, "print(1)\\n(lambda number: number())(6)")')
    page = notebook.page
    button(page, "Run").click()
    button(page, "Run", 1).wait_for()
    notebook.wait_until_idle()
    page.screenshot(path=SCREENSHOTS / "explained-again.png", full_page=True)

    outer = page.locator(".callhint").first
    assert "Stopped with an error as In [3]." in outer.inner_text()
    assert outer.locator(".callhint").count() == 1
    assert "'int' object is not callable" in outer.inner_text()
    # What ran stands in no cell, so there is no cell to put another correction into; one below can be made.
    inner = outer.locator(".callhint")
    assert button(inner, "Insert below").is_visible()
    assert not button(inner, "Replace this cell").is_visible()
    assert violations(page) == []


def test_a_later_error_is_traced_to_what_was_run(open_notebook):
    """The line that made `squares` a list stands in no cell of the notebook."""
    notebook = open_notebook("traced.ipynb", *SESSION[:3], "squares(2)")
    page = notebook.page
    run_to_the_card(notebook)
    button(page, "Run").click()
    page.get_by_text("Ran as In [4]").wait_for()
    notebook.run(3)
    page.locator(".callhint").nth(1).wait_for()

    assert "squares comes from In [4], line 3:" in page.locator(".callhint").nth(1).inner_text()
    assert notebook.prompts[3] == "[5]:"


def test_not_helpful_and_helpful_after_all(open_notebook):
    notebook = open_notebook("silenced.ipynb", *SESSION[:3], "list('again')")
    page = notebook.page
    run_to_the_card(notebook)
    button(page, "Not helpful").click()
    button(page, "Helpful after all").wait_for()
    assert "python/shadowed-builtin stays silent in this session." in page.locator(".callhint").inner_text()
    notebook.run(3)
    assert notebook.outputs(3).count() == 1
    button(page, "Helpful after all").click()
    button(page, "Not helpful").wait_for()
    notebook.run(3)
    assert notebook.outputs(3).count() == 2


def test_another_correction_can_be_chosen(with_hint):
    notebook = with_hint(
        "replace(SAVED_MODEL, corrections=(*SAVED_MODEL.corrections, replace(SAVED_MODEL.corrections[1], code='z', applicability=Applicability.DISPLAY)))"
    )
    page = notebook.page
    choice = page.get_by_role("combobox", name="Correction")
    assert choice.locator("option").all_inner_texts()[:2] == [
        "1. call the signature serving_default",
        "2. call the exported function detect_fn.infer",
    ]
    choice.select_option("1")
    assert page.get_by_role("group", name="Chosen correction").inner_text().strip() == "boxes = detect_fn.infer(image)"
    page.screenshot(path=SCREENSHOTS / "alternatives.png")
    button(page, "Copy").click()
    page.get_by_text("Copied.").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == "boxes = detect_fn.infer(image)\n"
    assert "Run" in shown_buttons(page)
    choice.select_option("2")
    assert "Run" not in shown_buttons(page)
    assert violations(page) == []
    page.set_viewport_size({"width": 320, "height": 900})
    page.wait_for_timeout(300)
    choice.scroll_into_view_if_needed()
    page.screenshot(path=SCREENSHOTS / "alternatives-narrow.png")
    assert page.evaluate(TOO_WIDE) == []


@pytest.mark.parametrize("app", ["lab", "notebook"])
def test_a_reload_brings_the_controls_back_and_a_restart_takes_them_away(open_notebook, app):
    notebook = open_notebook("reloaded.ipynb", *SESSION, app=app)
    page = notebook.page
    run_to_the_card(notebook)
    before = shown_buttons(page)
    notebook.save()
    page.reload()
    notebook.wait_until_ready()
    button(page, "Run").wait_for()
    assert shown_buttons(page) == before
    button(page, "Run").click()
    page.get_by_text("Ran as In").wait_for()

    notebook.restart_kernel()
    button(page, "Run").wait_for(state="detached")
    assert shown_buttons(page) == []
    assert "In [3], line 2" in page.locator(".callhint").inner_text()
    notebook.run_all()
    button(page, "Run").wait_for(timeout=30_000)
    assert shown_buttons(page) == before


def test_shown_twice_closed_opened_again_and_unloaded(open_notebook):
    notebook = open_notebook("closed.ipynb", *SESSION[:3], "%unload_ext callhint")
    page = notebook.page
    run_to_the_card(notebook)
    notebook.save()
    notebook.command("docmanager:clone")
    button(page, "Run", 1).wait_for()

    page.evaluate("() => { for (const widget of [...window.jupyterapp.shell.widgets('main')]) widget.close(); }")
    page.locator(".callhint").first.wait_for(state="detached")
    notebook.command("docmanager:open", path=notebook.name)
    button(page, "Run").wait_for()
    assert shown_buttons(page).count("Run") == 1
    button(page, "Run").click()
    page.get_by_text("Ran as In [4]").wait_for()

    notebook.run(3)
    button(page, "Run").wait_for(state="detached")
    assert shown_buttons(page) == []


FORGED = """\
from IPython.display import HTML
from tests.sample_hints import SHADOWED
from callhint.presentation.mimebundle import mimebundle
card = SHADOWED.html()
shown = HTML(card + ''.join(f'<div class="callhint callhint-at-{anchor}"></div>' for anchor in ('', 'undefined', 'null', '*', '0' * 16)))
shown
"""


def test_a_forged_card_gets_no_controls(open_notebook):
    notebook = open_notebook("forged.ipynb", *SESSION, FORGED)
    page = notebook.page
    run_to_the_card(notebook)
    notebook.run(4)
    page.locator(".callhint").nth(1).wait_for()
    page.wait_for_timeout(300)

    assert shown_buttons(page) == ["Run", "Copy", "Replace this cell", "Insert below", "Not helpful"]


def test_switched_off_there_is_the_card_alone(open_notebook):
    notebook = open_notebook(
        "plain.ipynb", SESSION[0] + "\n%config Callhint.widget = False", *SESSION[1:], "import sys\nprint('anywidget' in sys.modules)"
    )
    notebook.run_all()
    notebook.page.locator(".callhint").wait_for(timeout=30_000)
    notebook.wait_until_idle()
    notebook.run(4)

    assert shown_buttons(notebook.page) == []
    assert notebook.outputs(4).inner_text().strip() == "False"


def test_a_locked_cell_is_not_replaced(open_notebook):
    locked = code_cell(SESSION[2])
    locked.metadata["editable"] = False
    notebook = open_notebook("locked.ipynb", *SESSION[:2], locked)
    run_to_the_card(notebook)

    assert shown_buttons(notebook.page) == ["Run", "Copy", "Insert below", "Not helpful"]
