"""`callhint rules`: what callhint knows."""

from __future__ import annotations

from pathlib import Path

import click

from callhint.commands._course import policy_of
from callhint.rules import catalog


@click.command
@click.argument("folder", required=False)
def command(folder: str | None) -> None:
    """List the rules, with the mistake that each of them explains.

    FOLDER is one of their folders, as in `callhint rules torch`; all if not given. Rules of other packages come last.
    """
    policy = policy_of(Path())
    ids = [rule for rule in catalog.rule_ids() if folder in {None, rule.partition("/")[0]}]
    if not ids:
        folders = dict.fromkeys(rule.partition("/")[0] for rule in catalog.rule_ids())
        raise click.ClickException(f"there are no rules in {folder}; the folders are {', '.join(folders)}")
    width = max(map(len, ids))
    for rule in ids:
        manual = catalog.manual(rule)
        if manual is not None:
            said = manual.summary if policy.tells(rule) else "" if policy.allows(rule) else "(disabled)"
            click.echo(f"{rule:{width}}  {said}".rstrip())
