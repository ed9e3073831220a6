"""`callhint try`: a script, and an explanation if it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click


@click.command(name="try", context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def command(file: Path, arguments: tuple[str, ...]) -> None:
    """Run a script as Python does, and explain the error it ends with.

    FILE is the script, ARGUMENTS what it is given. Its exit code, its output and its traceback are its own; the explanation comes after them
    on standard error.
    """
    run = [sys.executable, "-m", "callhint.script", str(file), *arguments]
    sys.stdout.flush()
    if os.name == "nt":  # there, the process that is replaced is taken for ended
        sys.exit(subprocess.run(run, check=False).returncode)  # noqa: S603  # what the person has asked for
    os.execv(sys.executable, run)  # noqa: S606  # as above
