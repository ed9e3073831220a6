"""`callhint try`: a script, and an explanation if it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

_BEFORE = Path(__file__).parents[1] / "trying"
"""Where Python finds what it runs before the script."""


@click.command(name="try", context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.argument("script", nargs=-1, required=True, type=click.UNPROCESSED, metavar="FILE.py [ARGUMENTS]")
def command(script: tuple[str, ...]) -> None:
    """Run a script as Python does, and explain the error it ends with.

    Its exit code, its output and its traceback are its own; the explanation comes after them on standard error. In place of a file there may be
    whatever Python takes, as `-m MODULE`.
    """
    run = [sys.executable, *script]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(_BEFORE), os.environ.get("PYTHONPATH")]))}
    sys.stdout.flush()
    if os.name == "nt":  # there, the process that is replaced is taken for ended
        sys.exit(subprocess.run(run, env=environment, check=False).returncode)  # noqa: S603  # what the person has asked for
    os.execve(sys.executable, run, environment)  # noqa: S606  # as above
