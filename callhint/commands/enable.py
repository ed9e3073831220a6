"""`callhint enable`: callhint in every kernel, without `%load_ext`."""

from __future__ import annotations

import click

from callhint.autoload import OPT_OUT
from callhint.commands._scope import chosen, refused, scope_options


@click.command
@scope_options
def command(name: str | None) -> None:
    """Turn callhint on in every kernel.

    Writes one startup file for IPython, and changes no setting.
    """
    scope = chosen(name)
    with refused(scope):
        scope.enable()
    click.echo(f"callhint is on ({scope.name}): {scope.file}")
    click.echo(f"It begins with the next kernel; {OPT_OUT}=1 in a kernel's environment leaves it off there.")
