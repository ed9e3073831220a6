"""Sessions made of the cases by mutation: what stands in one of their cells is changed by chance, once or several times."""

from __future__ import annotations

import ast
import random
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.harness import casefile
from tests.silence.programs import FORMS, broken, in_function
from tests.zoo import COUNTERS, HUGE, ZOO

if TYPE_CHECKING:
    from collections.abc import Callable

SOAK = Path(__file__).parents[1] / "soak" / "cases"

NAMES = ("password", "secrets", "vault", "thing", "len", "number", "None", "self", "_")
"""What a name or a value is replaced with: what holds a secret, what counts its touches, and names of all kinds."""

TURNS = 10
"""Cells that fail one after the other in one notebook."""


class Session(NamedTuple):
    """Cells that are run first, and cells that may fail."""

    setup: tuple[str, ...]
    cells: tuple[str, ...]


@cache
def programs(framework: str) -> list[tuple[str, ...]]:
    """The cells of the cases that need nothing but the framework, or but NumPy for ""."""
    files = casefile.find([casefile.CASES, SOAK])
    cases = [case for case in map(casefile.read, files) if not case.absent and not case.needs]
    wanted = [
        case
        for case in cases
        if set(case.frameworks) <= {framework or "none", "numpy"} and {framework or "none", "numpy"} & set(case.frameworks)
    ]
    return [(*case.setup, case.fail) for case in wanted]


def session(number: int, framework: str) -> Session:
    """The session of that number."""
    rng = random.Random(f"{framework} {number}")
    every = programs(framework)
    *setup, fail = rng.choice(every)
    if rng.random() < 0.3:
        setup = [changed(cell, rng) if rng.random() < 0.3 else cell for cell in setup]
    if rng.random() < 0.1:
        rng.shuffle(setup)
    if rng.random() < 0.3:
        animals = [cell for name, cell in ZOO.items() if not name.startswith(("torch", "numeric")) and name.split(": ")[1] not in HUGE]
        setup = [COUNTERS, rng.choice(animals), *setup]
    cells = [fail if rng.random() < 0.7 else rng.choice(every)[-1] for _ in range(TURNS)]
    return Session(tuple(setup), tuple(changed(cell, rng) for cell in cells))


def changed(cell: str, rng: random.Random) -> str:
    """The cell with one to three things changed in it."""
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        cell = rng.choice(CHANGES)(cell, rng)
    return cell


def _mistake(cell: str, rng: random.Random) -> str:
    return broken(cell, rng.choice(list(FORMS)), rng) or cell


def _other_name(cell: str, rng: random.Random) -> str:
    found = list(re.finditer(r"\b[A-Za-z_]\w*\b", cell))
    if not found:
        return cell
    one = rng.choice(found)
    name = rng.choice((*NAMES, rng.choice(found)[0]))
    return cell[: one.start()] + name + cell[one.end() :]


def _renamed(cell: str, rng: random.Random) -> str:
    names = sorted({node.id for node in ast.walk(_tree(cell)) if isinstance(node, ast.Name)})
    return re.sub(rf"\b{rng.choice(names)}\b", rng.choice(("größe", "list", "x", "l1")), cell) if names else cell


def _tree(cell: str) -> ast.AST:
    try:
        return ast.parse(cell)
    except (SyntaxError, ValueError):
        return ast.Module([], [])


def _letters(cell: str, rng: random.Random) -> str:
    at = rng.randrange(len(cell) + 1)
    return (
        cell[:at]
        + rng.choice(("", "(", ")", "[", "]", ".", ",", "()", "(0)", " ", "é", "😀", "# ", "\n", "\t", "\x0c", "**"))
        + cell[at + rng.randrange(2) :]
    )


def _lines(cell: str, rng: random.Random) -> str:
    lines = cell.split("\n")
    at = rng.randrange(len(lines))
    return "\n".join(rng.choice(([*lines[:at], *lines[at + 1 :]], [*lines[: at + 1], *lines[at:]], [*lines[at:], *lines[:at]])))


AROUND = [
    (line, "    ")
    for line in ("for turn in range(2):", "if True:", "try:", "with open('f', 'w') as file:", "class Kind:", "async def late():")
]
AROUND += [(line, "") for line in ("%%time", "%%capture", "x = 1; y = 2", "# -*- coding: utf-8 -*-", "")]
"""Lines that are put before a cell, and its indentation after them."""


def _around(cell: str, rng: random.Random) -> str:
    if rng.random() < 0.4:
        return in_function(cell)
    before, between = rng.choice(AROUND)
    after = {"try:": "\nfinally:\n    done = True", "async def late():": "\nawait late()"}.get(before, "")
    return "\n".join([before, *(between + line for line in cell.split("\n"))]) + after


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (
    _mistake,
    _mistake,
    _mistake,
    _mistake,
    _other_name,
    _other_name,
    _renamed,
    _letters,
    _lines,
    _around,
)
