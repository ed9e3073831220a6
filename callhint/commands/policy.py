"""`callhint policy`: what a course's settings come to."""

from __future__ import annotations

from pathlib import Path

import click

from callhint.commands._course import policy_of


@click.command
@click.argument("notebook", type=click.Path(exists=True, path_type=Path), default=".")
def command(notebook: Path) -> None:
    """Tell what holds in a notebook, and whether its course's settings can be read.

    NOTEBOOK is a notebook of the course, or its folder; the present one if not given.
    """
    policy = policy_of(notebook)
    limits = policy.limits
    click.echo(f"mode          {policy.mode}{', locked' if policy.locked else ''}")
    if limits.stepwise:
        click.echo(f"highest step  {limits.highest.name.lower()}")
        click.echo(f"tries         {limits.tries}")
        click.echo(f"confirmation  {'wanted' if limits.confirm else 'not wanted'}")
    click.echo(f"rules on      {', '.join(policy.rules_on)}")
    click.echo(f"rules off     {', '.join(policy.rules_off) or 'none'}")
    click.echo(f"notes         {', '.join(policy.notes) or 'none'}")
    click.echo(f"journal       {policy.journaling.folder if policy.journaling is not None else 'none'}")
