"""`callhint explain RULE`: what one rule knows."""

from __future__ import annotations

import textwrap
from difflib import get_close_matches
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import click

from callhint.commands._course import policy_of
from callhint.language import choose, tr
from callhint.rules import catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.rules.manual import Manual

_COLUMNS = 100
# Where a folder's library is installed under another name.
_DISTRIBUTIONS = {"sklearn": "scikit-learn"}


@click.command
@click.argument("rule")
def command(rule: str) -> None:
    """Tell what a rule knows: the mistake, code that fails and code that works, why, and how far the correction may be trusted.

    `callhint rules` lists the rules. A course's settings hold here as they do in its notebooks.
    """
    choose()
    manual = catalog.manual(rule)
    if manual is None:
        near = get_close_matches(rule, catalog.rule_ids(), n=1)
        raise click.ClickException(f"there is no rule {rule}; {f'{near[0]} is one' if near else '`callhint rules` lists them'}")
    policy = policy_of(Path())
    if not policy.tells(rule):
        raise click.ClickException(tr("What a rule knows can be read when all steps of its help are open."))
    click.echo("\n".join(_lines(manual)))
    note = policy.note(rule)
    if note is not None:
        click.echo(_part("From the course", f"{note.text} {note.url}".strip()))


def _lines(manual: Manual) -> Iterator[str]:
    yield manual.id
    yield ""
    yield textwrap.fill(manual.summary, _COLUMNS)
    yield ""
    for paragraph in manual.why.split("\n\n") if manual.why else ():
        yield textwrap.fill(paragraph, _COLUMNS)
        yield ""
    yield _part("Fails", manual.fails)
    yield _part("Works", manual.works)
    yield _part("Fix safety", manual.fix_safety)
    yield _part("Errors", ", ".join(manual.exceptions))
    yield _part("Versions", " ".join(filter(None, [manual.versions, _installed(manual.id)])))
    for doc in manual.docs:
        yield _part("Read", f"{doc.title}: {doc.url}")


def _part(name: str, text: str) -> str:
    # Code and addresses stay whole, to be copied.
    return textwrap.fill(text, _COLUMNS, initial_indent=f"{name + ':':13}", subsequent_indent=" " * 13, break_long_words=False)


def _installed(rule: str) -> str:
    """Which version of the rule's library is here."""
    folder = rule.partition("/")[0]
    if folder == "python":
        return "Every Python that callhint runs on."
    try:
        return f"Here is {folder} {version(_DISTRIBUTIONS.get(folder, folder))}."
    except PackageNotFoundError:
        return f"Here is no {folder}."
