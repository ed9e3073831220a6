"""A lab as the harness runs it: every check once as the exercise is handed out, and once when it is solved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def steps(path: Path) -> Iterator[tuple[str, str]]:
    """What a student runs, by name: the cells that were handed out, and after each check the `-solution` and the check again, `-solved`.

    The path is that of a lab with its solutions; what is handed out lies in `release`, as nbgrader puts it.
    """
    solutions = dict(_cells(path))
    solution = ""
    for name, source in _cells(path.parents[2] / "release" / path.parent.name / path.name):
        yield name, source
        if name.endswith("-answer"):
            solution = solutions[name]
        elif name.endswith("-check"):
            yield f"{name.removesuffix('-check')}-solution", solution
            yield f"{name.removesuffix('-check')}-solved", source


def _cells(path: Path) -> Iterator[tuple[str, str]]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ((cell["id"], "".join(cell["source"])) for cell in cells if cell["cell_type"] == "code")


def framework(sources: list[str]) -> str:
    """What the lab imports, by the names of `zygote.PRELOADED`."""
    lines = {line for source in sources for line in source.splitlines()}
    return next((name for name in ("tensorflow", "torch") if any(line.startswith(f"import {name}") for line in lines)), "none")
