"""The report's page in a browser: it asks for nothing else, nothing comes alive, and it reads on light and on dark, wide and narrow."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from callhint.__main__ import main
from tests.browser.conftest import SCREENSHOTS
from tests.browser.eyes import violations
from tests.labs.classroom import KEY, Classroom
from tests.labs.labs import NOTEBOOKS

pytest.importorskip("duckdb", reason="duckdb, which callhint[report] brings, is not installed")


@pytest.fixture(scope="module")
def page_of_class(tmp_path_factory):
    folder = tmp_path_factory.mktemp("class")
    made = Classroom(folder, students=20)
    made.write_journals(2_000)
    made.write_notebooks(40, broken=6)
    link = "https://example.org/3"
    notes = f'[notes."torch/*"]\ntext = "<script>alert(1)</script> See chapter 3."\nlink = "{link}"\n'
    (folder / "callhint.toml").write_text(f'journal = true\njournal_key = "{KEY}"\n{notes}')
    file = folder / "report.html"
    arguments = [
        "report",
        folder,
        "--course",
        folder,
        "--labs",
        NOTEBOOKS / "source",
        "--html",
        file,
        "--title",
        "<script>alert(2)</script>",
    ]
    done = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert done.exit_code == 0, done.output
    return file


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_complete_and_readable(page_of_class, new_page, scheme):
    page = new_page()
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.emulate_media(color_scheme=scheme)
    page.goto(page_of_class.as_uri())
    page.screenshot(path=SCREENSHOTS / f"report-{scheme}.png")

    assert (asked, complaints) == ([page_of_class.as_uri()], [])
    assert violations(page, "body") == []

    page.get_by_role("link", name="torch/called-state-dict").first.click()
    section = page.locator("#rule-torch-called-state-dict")
    assert "<script>alert(1)</script> See chapter 3." in section.locator(".note").inner_text()
    assert section.locator("svg.columns").count() == 3
    page.screenshot(path=SCREENSHOTS / f"report-rule-{scheme}.png")


def test_the_page_fits_a_narrow_window(page_of_class, new_page):
    page = new_page(width=420)
    page.goto(page_of_class.as_uri())

    assert page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")
