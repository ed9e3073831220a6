"""`callhint new FOLDER/NAME`: the files of a rule that is to be written."""

from __future__ import annotations

import keyword
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from string import Template

import click

from callhint.rules.catalog import FOLDERS

_RULE = Template('''\
"""What was taken for what, in one sentence that ends here.

How that comes about, and what is meant instead.

Fails: `thing()`
Works: `thing.made()`
Fix safety: safe; what is called instead exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import kind_of, quoted

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence


@rule(TypeError)
def $function(ev: Evidence) -> Finding | None:
    """What has to be so, each a guard that returns None where it is not."""
    called = ev.uncallable
    if called is None or not is_a(called.value, "package.Class"):
        return None
    meant = f"{called.text}.made"
    return Finding(
        title=tr("{used} is a thing, not a function", used=quoted(called.text)),
        why=tr("How it came to be so. {meant} is what can be called.", meant=quoted(meant)),
        kind=kind_of(called.value),
        fixes=(Fix(tr("call {meant}", meant=quoted(meant)), (replace(called.source, called.node, meant),)),),
    )
''')

_CASE = Template("""\
# /// case
# title = "a thing is called like a function"
# source = "own"
# frameworks = ["$framework"]
# error = "TypeError: 'object' object is not callable"
# expect = "fix"
# rule = "$rule"
# ///

# %% setup
thing = object()
# %% fail
value = thing()
# %% reference
value = 1
# %% check
assert value == 1
""")

_NEAR_MISS = Template("""\
# /// case
# title = "the same words, raised by hand"
# source = "own"
# frameworks = ["$framework"]
# error = "TypeError: 'object' object is not callable"
# expect = "silent"
# near_miss_of = ["$rule"]
# ///

# %% fail
raise TypeError("'object' object is not callable")
""")


@dataclass(frozen=True, slots=True)
class _Project:
    """Where a project keeps the rules of one folder, and their cases."""

    rules: Path
    cases: Path


@click.command
@click.argument("rule", metavar="FOLDER/NAME")
def command(rule: str) -> None:
    """Write the files of a new rule: the rule, a session that it is to explain, and one that it is to leave alone.

    FOLDER is the library that the mistake is made with, or python; NAME is the mistake, as in torch/called-state-dict. It is run in a
    checkout of callhint, or in a package of rules of its own, which names the folder in its pyproject.toml.
    """
    match = re.fullmatch(r"([a-z][a-z0-9_]*)/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)", rule)
    if match is None or keyword.iskeyword(match[2]):
        raise click.ClickException(f"{rule} is no name for a rule, as torch/called-state-dict is one")
    folder, function = match[1], match[2].replace("-", "_")
    root = next((place for place in (Path.cwd(), *Path.cwd().parents) if (place / "pyproject.toml").exists()), None)
    if root is None:
        raise click.ClickException("there is no pyproject.toml here: a rule is a file of a package")
    project = _project(root, folder)
    values = {"rule": rule, "function": function, "framework": "none" if folder == "python" else folder}
    texts = {
        project.rules / f"{function}.py": _RULE.substitute(values),
        project.cases / f"{function}__as_met.py": _CASE.substitute(values),
        project.cases / f"{function}__near_miss.py": _NEAR_MISS.substitute(values),
    }
    if taken := [file for file in texts if file.exists()]:
        raise click.ClickException(f"{taken[0].relative_to(root)} is there already")
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        click.echo(str(file.relative_to(root)))
    (project.rules / "__init__.py").touch()


def _project(root: Path, folder: str) -> _Project:
    try:
        settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8")).get("project", {})
    except (tomllib.TOMLDecodeError, OSError) as error:
        raise click.ClickException(f"pyproject.toml cannot be read: {error}") from None
    cases = root / "tests" / "cases" / "rules" / folder
    if settings.get("name") == "callhint":
        if folder not in FOLDERS:
            raise click.ClickException(f"callhint has no rules for {folder}; its folders are {', '.join(FOLDERS)}")
        return _Project(root / "callhint" / "rules" / folder, cases)
    packages = settings.get("entry-points", {}).get("callhint.rules", {}).values()
    package = next((name for name in packages if name.rpartition(".")[2] == folder), None)
    if package is None:
        raise click.ClickException(
            f"pyproject.toml names no package of rules for {folder}. It does with these lines:\n\n"
            f'[project.entry-points."callhint.rules"]\n{folder} = "{str(settings.get("name", "package")).replace("-", "_")}.rules.{folder}"'
        )
    path = Path(*package.split("."))
    return _Project(next((place / path for place in (root, root / "src") if (place / path.parts[0]).is_dir()), root / path), cases)
