"""`callhint status`: where callhint is turned on."""

from __future__ import annotations

import os

import click

from callhint.autoload import OPT_OUT, SCOPES, Scope


@click.command
def command() -> None:
    """Tell where callhint is turned on.

    For the user, for this environment, for the system.
    """
    for scope in map(Scope, SCOPES):
        files = [file for file in (scope.file, scope.wheels_file) if file.exists()]
        click.echo(f"{scope.name:10}  {'on ' if files else 'off'}  {', '.join(map(str, files or [scope.file]))}")
    if os.environ.get(OPT_OUT):
        click.echo(f"{OPT_OUT} is set: kernels started from here do not load callhint.")
