"""`callhint journal`: what is kept of a student where a course keeps a journal."""

from __future__ import annotations

import click


@click.group
def command() -> None:
    """Show or wipe the journal that your course keeps."""
