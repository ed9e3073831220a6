"""The reference, from where the program has it: traitlets, docstrings of magics, help of commands."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

import click
from traitlets import Enum

from callhint.__main__ import main
from callhint.magics import CallhintMagics
from callhint.settings import Callhint

if TYPE_CHECKING:
    from traitlets import TraitType


def settings() -> str:
    """What a person sets."""
    return _settings(policy=False)


def course_settings() -> str:
    """What a course may set as well, and lock."""
    return _settings(policy=True)


def _settings(*, policy: bool) -> str:
    found = Callhint.class_traits(config=True)
    chosen = [found[name] for name in Callhint.__dict__ if name in found and bool(found[name].metadata.get("policy")) is policy]
    return "\n\n".join(f"### {trait.name}\n\n{_possible(trait)}\n\n{trait.help}" for trait in chosen)


def _possible(trait: TraitType[Any, Any]) -> str:
    values = " · ".join(f"`{value!r}`" for value in trait.values) if isinstance(trait, Enum) else trait.info()
    default = trait.default()
    return f"*{values}; if not given, {f'`{default!r}`' if default or default in (0, False) else 'none'}*"


def magics() -> str:
    """The line magics, from what `?` shows of them."""
    return "\n\n".join(_magic(name) for name in CallhintMagics.magics["line"])


def _magic(name: str) -> str:
    text = inspect.getdoc(getattr(CallhintMagics, name)) or ""
    return re.sub(
        r"(?m)^((?:%.*\n)+)((?: {4}.*\n?)+)",
        lambda found: f"{_terms(found[1])}\n:   {inspect.cleandoc(found[2])}\n\n",
        f"## `%{name}`\n\n{text}\n",
    )


def _terms(lines: str) -> str:
    return "\n".join(f"`{line}`" for line in lines.split("\n") if line)


def commands() -> str:
    """The commands of the command line, with their options."""
    return "\n\n".join(_command(f"callhint {name}", command) for name, command in _inside(main))


def _inside(group: click.Group) -> list[tuple[str, click.Command]]:
    context = click.Context(group)
    return [(name, command) for name in group.list_commands(context) if (command := group.get_command(context, name)) is not None]


def _command(path: str, command: click.Command) -> str:
    if isinstance(command, click.Group):
        inner = (_command(f"{path} {name}", child) for name, child in _inside(command))
        return "\n\n".join([f"### `{path}`", inspect.cleandoc(command.help or ""), *inner])
    context = click.Context(command, info_name=path)
    return f"### `{path}`\n\n```text\n{command.get_help(context)}\n```"
