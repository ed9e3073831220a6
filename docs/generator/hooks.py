"""What MkDocs asks this folder: the generated pages, and what stands in for the marks `<!-- generated: NAME -->` of the others."""

from __future__ import annotations

import logging
import os
import re
import sys
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # for callhint itself, its tests and this folder, wherever MkDocs was started
os.environ["LANGUAGE"] = "en"  # of the cards, whoever builds the pages

from docs.generator import examples, misses, reference, rules, session  # noqa: E402

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

_log = logging.getLogger("mkdocs.callhint")
_MARK = re.compile(r"<!-- generated: (\S+) -->")


@cache
def _examples() -> dict[str, examples.Example]:
    """The start page's example, and one of each rule: of those that `CALLHINT_DOCS_EXAMPLES` names, if it is set."""
    wanted = os.environ.get("CALLHINT_DOCS_EXAMPLES", "*").split()
    chosen = {rule: examples.chosen(rule) for rule in rules.ids() if any(fnmatchcase(rule, pattern) for pattern in wanted)}
    of_rules = {rule: file for rule, file in chosen.items() if file is not None}
    return examples.run({"start": Path(__file__).with_name("start.py"), **of_rules})


_TEXTS = {
    "start": lambda: session.shown("start", _examples()["start"]),
    "settings": reference.settings,
    "course-settings": reference.course_settings,
    "magics": reference.magics,
    "commands": reference.commands,
    "misses": misses.listed,
    "silence": misses.reviewed,
}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages that are made, and puts those of rules into the navigation."""
    from mkdocs.structure.files import File  # noqa: PLC0415  # only MkDocs itself comes here

    for name, example in _examples().items():
        if example.fault:
            _log.warning("the example of %s, %s: %s", name, example.case.id, example.fault)
    made = {"rules/index.md": rules.index()}
    made |= {rules.page_of(rule): rules.page(rule, _examples().get(rule)) for rule in rules.ids()}
    made["contributing.md"] = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    made["changelog.md"] = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for path, text in made.items():
        files.append(File.generated(config, path, content=text))
    rules_of = next(entry["Rules"] for entry in config.nav or () if "Rules" in entry)
    rules_of[1:] = [{name: [{rule.partition("/")[2]: rules.page_of(rule)} for rule in ids]} for name, ids in rules.by_folder().items()]
    return files


def on_page_markdown(markdown: str, **_: object) -> str:
    """Puts the generated texts into the pages that are written by hand."""
    return _MARK.sub(lambda mark: _TEXTS[mark[1]](), markdown)


def on_page_content(html: str, **_: object) -> str:
    """Puts the cards where they belong."""
    return session.CARD.sub(lambda place: _examples()[place[1]].card, html)
