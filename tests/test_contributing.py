"""The commands of CONTRIBUTING.md work."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def commands() -> list[list[str]]:
    """Those of the file, in their order."""
    blocks = re.findall(r"^```sh\n(.*?)^```", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [words for block in blocks for line in block.splitlines() if (words := shlex.split(line, comments=True))]


def is_about_the_new_rule(command: list[str]) -> bool:
    """Whether the command is a part of the example of a new rule, which tests/test_new_rule.py goes through."""
    return any(re.search("called.namespace", word) for word in command)


@pytest.mark.parametrize("command", [command for command in commands() if not is_about_the_new_rule(command)], ids=" ".join)
def test_command(command: list[str]) -> None:
    if command[0] == "make":
        # Not run for real, as this test is a part of it; a target that does not exist fails all the same.
        command = ["make", "--dry-run", *command[1:]]
    else:
        assert command[0] == ".venv/bin/python"
        command = [sys.executable, *command[1:]]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert process.returncode == 0, process.stdout + process.stderr
