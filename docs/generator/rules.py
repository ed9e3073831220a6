"""The pages of the rules: what their docstrings say, and an example of each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from callhint.rules import catalog
from docs.generator import examples, session

if TYPE_CHECKING:
    from docs.generator.examples import Example

FOLDERS = {
    "python": "Python",
    "torch": "PyTorch",
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "numpy": "NumPy",
    "pandas": "pandas",
    "sklearn": "scikit-learn",
    "matplotlib": "Matplotlib",
}
_PARTS = re.compile(r"^(Fails|Works|Fix safety): ", re.MULTILINE)


def ids() -> tuple[str, ...]:
    """All rules."""
    return catalog.rule_ids()


def by_folder() -> dict[str, list[str]]:
    """The rules of each framework, by its name."""
    return {name: found for folder, name in FOLDERS.items() if (found := [rule for rule in ids() if rule.startswith(f"{folder}/")])}


def page_of(rule: str) -> str:
    """The path of a rule's page."""
    return f"rules/{rule}.md"


def index() -> str:
    """The page that lists all rules."""
    text = f"# Rules\n\ncallhint knows {len(ids())} kinds of mistakes; each has a page with an example that was run when this site was built.\n"
    for name, found in by_folder().items():
        rows = [f"| [`{rule.partition('/')[2]}`]({rule}.md) | {_cell(parts(rule)['Summary'])} |" for rule in found]
        text += "\n".join(["", f"## {name}", "", "| rule | the mistake |", "| --- | --- |", *rows, ""])
    return text


def parts(rule: str) -> dict[str, str]:
    """The docstring of a rule, taken apart: Summary, Text, Fails, Works, Fix safety."""
    head, *rest = _PARTS.split(catalog.documentation(rule) or "")
    summary, _, text = head.strip().partition("\n\n")
    named = dict(zip(rest[::2], map(str.strip, rest[1::2]), strict=True))
    return {"Summary": " ".join(summary.split()), "Text": text.strip(), **named}


def page(rule: str, example: Example | None) -> str:
    """The page of a rule."""
    told = parts(rule)
    blocks = [
        f"---\ntitle: {rule}\n---\n\n# `{rule}`",
        f"**{told['Summary']}**",
        told["Text"],
        f"| | |\n| --- | --- |\n| Fails | {_cell(told['Fails'])} |\n| Works | {_cell(told['Works'])} |\n| Fix safety | {_cell(told['Fix safety'])} |",
        "## An example",
        *(_told(rule, example) if example is not None else [_missing(rule)]),
        f'`Callhint.disabled_rules = {{"{rule}"}}` keeps it silent ([settings](../../settings.md#disabled_rules)).',
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _told(rule: str, example: Example) -> list[str]:
    case = example.case
    source = f"a [public question]({case.source})" if case.source.startswith("https://") else "a session of our own"
    checked = ["The correction was run as the next cell, and this was checked after it:", session.fenced(case.check, "check")]
    return [f"From {source}: {case.title}.", session.shown(rule, example), *(checked if example.is_checked and case.check else [])]


def _missing(rule: str) -> str:
    absence = examples.absence(rule)
    return f"None could be run for this page: {absence}." if absence else "It was not run for this build; `make docs` runs all of them."


def _cell(text: str) -> str:
    """A text as a cell of a table."""
    return " ".join(text.split()).replace("|", r"\|")
