"""Help in steps as a student meets it: opened by button and by command, kept, taken up again, and nothing in the file that is not open."""

from __future__ import annotations

import json

import pytest

from tests.browser.conftest import SCREENSHOTS
from tests.browser.eyes import TOO_WIDE, focused, violations
from tests.browser.jupyter import OpenNotebook
from tests.browser.test_controls import button
from tests.browser.test_front_ends import SESSION, shown_buttons

LADDER = (SESSION[0] + "\n%config Callhint.mode = 'ladder'", *SESSION[1:3])
# What only a later step tells.
INSTEAD, LINES, WHY = "delete the variable", "del list", "is hidden"


def saved(notebook, *, told, kept):
    """Saves and asserts what is in the file, and in what the page was sent for it."""
    found = notebook.save()
    found += notebook.page.evaluate("() => JSON.stringify(window.jupyterapp.shell.currentWidget.context.model.sharedModel.toJSON())")
    assert [words for words in told if words not in found] == []
    assert [words for words in kept if words in found] == []


def open_step(page, number, label="Next step"):
    button(page, label).click()
    page.get_by_text(f"Step {number} is open.").wait_for()


@pytest.mark.parametrize("app", ["lab", "notebook"])
def test_a_student_goes_through_the_steps(open_notebook, app):
    notebook = open_notebook(f"ladder_{app}.ipynb", *LADDER, "%hint", app=app)
    page = notebook.page
    notebook.run_all()
    button(page, "Next step").wait_for(timeout=30_000)
    notebook.wait_until_idle()
    assert shown_buttons(page) == ["Next step", "Not helpful"]
    assert page.locator(".callhint mark").inner_text() == "list"
    saved(notebook, told=["Step 1 of 5"], kept=["comes from", INSTEAD, LINES, WHY])

    open_step(page, 2)
    assert focused(page) == "Next step"
    saved(notebook, told=["Step 2 of 5", "comes from"], kept=[INSTEAD, LINES, WHY])
    open_step(page, 3)
    page.screenshot(path=SCREENSHOTS / f"{app}-ladder.png")
    assert violations(page) == []
    saved(notebook, told=["Step 3 of 5", INSTEAD], kept=[LINES, WHY])

    button(page, "Next step").click()
    page.get_by_text("Next come the corrected lines.").wait_for()
    assert shown_buttons(page) == ["Show the corrected lines", "Not yet", "Not helpful"]
    button(page, "Not yet").click()
    assert shown_buttons(page) == ["Next step", "Not helpful"]
    page.wait_for_timeout(300)
    assert focused(page) == "Next step"
    saved(notebook, told=["Step 3 of 5"], kept=[LINES, WHY])

    # A page that is loaded now does not know where the card came from, and goes on all the same.
    page.reload()
    notebook.wait_until_ready()
    button(page, "Next step").click()
    open_step(page, 4, "Show the corrected lines")
    assert shown_buttons(page) == ["Run", "Copy", "Replace this cell", "Insert below", "Next step", "Not helpful"]
    assert WHY not in page.locator(".callhint").inner_text()

    # The same mistake again: on from the fourth step; a command opens the last one, in both cards.
    notebook.run(2)
    button(page, "Run").wait_for()
    assert "Step 4 of 5" in page.locator(".callhint").inner_text()
    notebook.run(3)
    page.locator(".callhint").nth(1).wait_for()
    page.wait_for_timeout(300)
    assert all(WHY in card for card in page.locator(".callhint").all_inner_texts())
    assert "Next step" not in shown_buttons(page)
    page.set_viewport_size({"width": 320, "height": 900})
    page.wait_for_timeout(300)
    assert page.evaluate(TOO_WIDE) == []
    page.set_viewport_size({"width": 1000, "height": 1000})
    button(page, "Replace this cell").click()
    page.get_by_text("Replaced.").wait_for()
    notebook.run(2)
    assert "Corrected: In [6] ran without the error of In [4], with 5 of 5 steps of help." in notebook.outputs(2).last.inner_text()
    page.screenshot(path=SCREENSHOTS / f"{app}-ladder-corrected.png")


# In a course: its settings, how many steps can be opened, and what must be nowhere.
POLICIES = {
    "full": ({"mode": "full"}, 0, []),
    "to-the-end": ({"mode": "ladder", "tries.where": 1}, 4, []),
    "not-the-lines": ({"mode": "ladder", "highest_step": "instead"}, 2, [LINES, WHY]),
    "title-only": ({"mode": "title-only"}, 0, ["comes from", INSTEAD, LINES, WHY]),
    "off": ({"mode": "off"}, 0, ["is a list here", "comes from", INSTEAD, LINES, WHY]),
}
# What a student may try once the cell has failed.
ATTEMPTS = (
    "%config Callhint.mode = 'full'\n%callhint\n%hint yes\n%callhint run\n%callhint why python/shadowed-builtin\n%callhint apply",
    "import callhint\ncallhint.explain()",
    "%unload_ext callhint\ncallhint.explain()",
)
FLUSH = "get_ipython().history_manager.writeout_cache()"


@pytest.mark.parametrize("policy", POLICIES)
def test_under_a_locked_policy_there_is_nowhere_more_than_is_open(server, new_page, policy):
    settings, steps, kept = POLICIES[policy]
    folder, page = server.folder / policy, new_page()
    folder.mkdir()
    name = server.write(f"{policy}/lab.ipynb", *SESSION[:3], *ATTEMPTS, f"{FLUSH}\n_, Out, In, '{policy}'")
    if policy == "title-only":  # in the notebook itself, whose name the kernel is told by the server
        content = json.loads((folder / "lab.ipynb").read_text(encoding="utf-8"))
        content["metadata"]["callhint"] = {"lock": True, **settings}
        (folder / "lab.ipynb").write_text(json.dumps(content), encoding="utf-8")
    else:
        lines = [f"{setting} = {json.dumps(value)}" for setting, value in {"lock": True, **settings}.items()]
        (folder / "callhint.toml").write_text("\n".join(lines), encoding="utf-8")
    notebook = OpenNotebook(page, server, name)
    for cell in range(3):
        notebook.run(cell)
    if policy == "to-the-end":  # one more try is wanted
        button(page, "Not helpful").wait_for(timeout=30_000)
        assert shown_buttons(page) == ["Not helpful"]
        notebook.run(2)
    for step in range(2, 2 + steps):
        button(page, "Next step").wait_for(timeout=30_000)
        told = [words for number, words in ((2, "comes from"), (3, INSTEAD), (4, LINES), (5, WHY)) if number < step]
        saved(notebook, told=told, kept=[words for words in ("comes from", INSTEAD, LINES, WHY) if words not in told])
        if step == 4:
            button(page, "Next step").click()
        open_step(page, step, "Show the corrected lines" if step == 4 else "Next step")
    for cell in range(3, 4 + len(ATTEMPTS)):
        notebook.run(cell)
    notebook.wait_until_idle()
    page.screenshot(path=SCREENSHOTS / f"lab-policy-{policy}.png")

    saved(notebook, told=[words for words in ("is a list here", "comes from", INSTEAD, LINES, WHY) if words not in kept], kept=kept)
    history = b"".join(file.read_bytes() for file in (server.folder / ".jupyter-of-this-test").rglob("history.sqlite*"))
    assert policy.encode() in history
    assert WHY.encode() not in history
