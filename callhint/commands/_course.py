"""What the course of a folder allows: the commands respect it as the magics do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from callhint.labs.sources import Place, Sources
from callhint.settings import Callhint

if TYPE_CHECKING:
    from pathlib import Path

    from callhint.labs.policy import Policy


def policy_of(notebook: Path) -> Policy:
    """What holds in a notebook, or in a folder; a problem with the course's settings ends the command."""
    folder = notebook if notebook.is_dir() else notebook.parent
    policy = Sources(Callhint(), Place.of(str(folder.absolute()), str(notebook.absolute()))).policy
    if policy.problem is not None:
        raise click.ClickException(policy.problem)
    return policy
