"""The documentation is built without a warning, has a page for every rule, and its examples are what callhint said."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click
import pytest

from callhint.__main__ import main
from callhint.magics import WORDS
from callhint.rules import catalog
from callhint.settings import Callhint
from docs.generator import links

ROOT = Path(__file__).parents[1]
# All of them, TensorFlow's too, are run by `make docs`; `tests/test_cases.py` runs the same cases.
EXAMPLES = "python/missing-self python/shadowed-builtin"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages, built as `make docs` builds them, with few of the examples run."""
    pytest.importorskip("mkdocs")
    folder = tmp_path_factory.mktemp("site")
    process = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "CALLHINT_DOCS_EXAMPLES": EXAMPLES, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (process.returncode, process.stdout + process.stderr) == (0, "")
    return folder


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def test_every_rule_has_a_page_and_is_listed(site):
    assert sorted(page.relative_to(site / "rules").with_suffix("").as_posix() for page in site.glob("rules/*/*.html")) == sorted(
        catalog.rule_ids()
    )
    listed = re.findall(r'<td><a href="([^"]+)\.html"><code>', text_of(site / "rules/index.html"))
    assert sorted(listed) == sorted(catalog.rule_ids())


@pytest.mark.parametrize("page", ["index.html", *(f"rules/{rule}.html" for rule in EXAMPLES.split())])
def test_an_example_shows_the_error_and_the_card(site, page):
    text = text_of(site / page)

    assert text.count('class="callhint-said">TypeError: ') == 1
    assert text.count('<p class="callhint-title"') == 1
    assert "data-callhint-card" not in text


def test_nothing_is_left_of_the_marks_and_no_source_is_published(site):
    pages = list(site.rglob("*.html"))

    assert [page.name for page in pages if "<!-- generated" in text_of(page)] == []
    assert list(site.rglob("*.py")) == []


def test_the_reference_has_every_setting_magic_and_command(site):
    settings, magics = text_of(site / "settings.html"), text_of(site / "magics.html")

    assert [name for name in Callhint.class_traits(config=True) if f'<h3 id="{name}">' not in settings and name in vars(Callhint)] == []
    assert [word for word in WORDS if f"<code>%callhint {word}" not in magics] == []
    commands = main.list_commands(click.Context(main))
    assert [
        name for name in commands if f"<code>callhint {name}</code></h3>" not in re.sub(r'<a class="headerlink".*?</a>', "", magics)
    ] == []


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response({"/there": 200, "/shy": 403}.get(self.path, 404))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def test_links_that_lead_nowhere_are_found(tmp_path):
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    (tmp_path / "README.md").write_text(f"[a]({address}/there#part), [b]({address}/shy), <{address}/gone>.\n")
    try:
        faults = {link: links.fault_of(link) for link in links.links(tmp_path)}
    finally:
        server.shutdown()
        server.server_close()

    assert faults == {f"{address}/there": "", f"{address}/shy": "", f"{address}/gone": "404 Not Found"}
