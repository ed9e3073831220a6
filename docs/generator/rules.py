"""The pages of the rules: what their docstrings say, and an example of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.rules import catalog
from docs.generator import examples, session

if TYPE_CHECKING:
    from callhint.rules.manual import Manual
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


def ids() -> tuple[str, ...]:
    """The rules of this package, none of other packages that happen to be installed."""
    return catalog.own_rule_ids()


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
        rows = [f"| [`{rule.partition('/')[2]}`]({rule}.md) | {_cell(_manual(rule).summary)} |" for rule in found]
        text += "\n".join(["", f"## {name}", "", "| rule | the mistake |", "| --- | --- |", *rows, ""])
    return text


def page(rule: str, example: Example | None) -> str:
    """The page of a rule."""
    told = _manual(rule)
    rows = {
        "Fails": told.fails,
        "Works": told.works,
        "Fix safety": told.fix_safety,
        "Versions": told.versions,
        "Errors": ", ".join(f"`{error}`" for error in told.exceptions),
        "Read more": ", ".join(f"[{doc.title}]({doc.url})" for doc in told.docs),
    }
    blocks = [
        f"---\ntitle: {rule}\n---\n\n# `{rule}`",
        f"**{told.summary}**",
        told.why,
        "\n".join(["| | |", "| --- | --- |", *(f"| {name} | {_cell(text)} |" for name, text in rows.items() if text)]),
        "## An example",
        *(_told(rule, example) if example is not None else [_missing(rule)]),
        f'`Callhint.disabled_rules = {{"{rule}"}}` keeps it silent ([settings](../../settings.md#disabled_rules)).',
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _manual(rule: str) -> Manual:
    manual = catalog.manual(rule)
    assert manual is not None
    return manual


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
