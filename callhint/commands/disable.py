"""`callhint disable`: undoes `callhint enable`."""

from __future__ import annotations

import click

from callhint.commands._scope import chosen, refused, scope_options


@click.command
@scope_options
def command(name: str | None) -> None:
    """Leave callhint off in kernels that do not load it themselves.

    Deletes what `callhint enable` wrote, and nothing else.
    """
    scope = chosen(name)
    with refused(scope):
        scope.disable()
    if scope.is_on:
        raise click.ClickException(f"{scope.wheels_file} is installed by a package: pip uninstall callhint-autoload")
    click.echo(f"callhint is off ({scope.name}).")
