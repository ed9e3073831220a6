"""Prints what callhint depends on, each in the lowest version that it declares: `pip install $(python -m tests.lowest)`."""

from __future__ import annotations

import tomllib
from pathlib import Path


def lowest() -> list[str]:
    """The dependencies of pyproject.toml, and what a course may want, with `==` for `>=`."""
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [dependency.replace(">=", "==") for dependency in (*project["dependencies"], *extras["labs"], *extras["report"])]


if __name__ == "__main__":
    print(*lowest())
