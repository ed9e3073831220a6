"""`callhint journal`: what is kept of a student where a course keeps a journal."""

from __future__ import annotations

from pathlib import Path

import click

from callhint.commands._course import policy_of
from callhint.labs.journal import file_of, parts_of
from callhint.labs.policy import DEFAULT_FOLDER


@click.group
def command() -> None:
    """Show or wipe the journal that your course keeps."""


@command.command
@click.argument("notebook", type=click.Path(path_type=Path), default=".")
def show(notebook: Path) -> None:
    """Print your journal, one event per line.

    NOTEBOOK is a notebook of the course, or its folder; the present one if not given.
    """
    parts = _parts(notebook)
    for part in parts:
        click.echo(part.read_text(encoding="utf-8", errors="replace"), nl=False)
    click.echo(f"{', '.join(map(str, parts))}" if parts else "There is no journal of yours.", err=True)


@command.command
@click.argument("notebook", type=click.Path(path_type=Path), default=".")
@click.option("--yes", is_flag=True, help="Do not ask.")
def wipe(notebook: Path, *, yes: bool) -> None:
    """Delete your journal.

    NOTEBOOK is a notebook of the course, or its folder; the present one if not given.
    """
    parts = _parts(notebook)
    if not parts:
        click.echo("There is no journal of yours.")
        return
    if not yes:
        click.confirm(f"Delete {', '.join(map(str, parts))}?", abort=True)
    for part in parts:
        try:
            part.unlink()
        except OSError as error:
            raise click.ClickException(f"{part}: {error.strerror}") from None
    click.echo(f"Deleted: {', '.join(map(str, parts))}")


def _parts(notebook: Path) -> list[Path]:
    """The files of the student's journal, in the course that the notebook or folder belongs to."""
    policy = policy_of(notebook)
    if policy.journaling is not None:
        return parts_of(file_of(policy.journaling))
    # That folder is a student's own.
    return sorted(Path(DEFAULT_FOLDER).expanduser().glob("*.jsonl*"))
