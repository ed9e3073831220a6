"""The options --user, --sys-prefix and --system of the commands that turn callhint on and off."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from callhint.autoload import NotOursError, Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_DEFAULT = "sys-prefix"
_HELP = {
    "user": "For the present user, in every environment that has callhint.",
    "sys-prefix": "For this environment, and all of its users (default).",
    "system": "For every environment of this machine that has callhint.",
}


def scope_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the options; the last one given is the parameter `name`, else it is None."""
    for name, text in reversed(_HELP.items()):
        command = click.option(f"--{name}", "name", flag_value=name, type=str, default=None, help=text)(command)
    return command


def chosen(name: str | None) -> Scope:
    return Scope(name or _DEFAULT)


@contextmanager
def refused(scope: Scope) -> Iterator[None]:
    """Makes a sentence of what keeps a file from being written."""
    try:
        yield
    except NotOursError as error:
        raise click.ClickException(f"{error} is not callhint's, and was left as it is") from None
    except OSError as error:
        raise click.ClickException(f"{scope.file}: {error.strerror}") from None
