"""The command line: `callhint COMMAND`, or `python -m callhint COMMAND`. A command is a file in `commands`, and is imported when it is used."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import cast

import click

from callhint import __version__

_COMMANDS = "callhint.commands"


class Commands(click.Group):
    """Finds each command in the file of its name; a name that is a word of Python's has an underscore after it there."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        folder = Path(__file__).parent / "commands"
        return sorted(entry.name.rstrip("_") for entry in pkgutil.iter_modules([str(folder)]) if not entry.name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        folder = Path(__file__).parent / "commands"
        name = cmd_name if (folder / f"{cmd_name}.py").exists() else f"{cmd_name}_"
        return cast("click.Command", importlib.import_module(f"{_COMMANDS}.{name}").command)


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__)
def main() -> None:
    """Explain "object is not callable" and related errors in Jupyter and IPython."""


if __name__ == "__main__":
    main(prog_name="callhint")
