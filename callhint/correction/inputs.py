"""What a statement that runs again reads: names that were bound anew since it ran are given back what they held.

`x = x.flatten` cannot run again as `x = x.flatten()` while `x` is the method; the statement that made `x` before has to come first.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeAlias

from callhint.correction.effects import effects

if TYPE_CHECKING:
    from callhint.source import Source

Ran: TypeAlias = "tuple[Source, ast.stmt]"

_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


def with_inputs(kept: list[Ran], order: list[Ran]) -> list[Ran]:
    """The statements, with those before them that made what they read, where a later statement took the name.

    `order` holds the executed statements, oldest first, with the kept ones among them.
    """
    places = {id(statement): index for index, (_, statement) in enumerate(order)}
    chosen = {id(statement) for _, statement in kept}
    pending = [places[id(statement)] for _, statement in kept if id(statement) in places]
    while pending:
        index = pending.pop()
        touched = effects(order[index][1])
        for name in touched.uses:
            last = _last_binder(order, name, len(order))
            if last is None or last < index or isinstance(order[last][1], _DEFINITIONS):
                continue
            maker = _last_binder(order, name, index)
            if maker is None:
                continue
            changed = [
                between
                for between in range(maker + 1, index)
                if name in effects(order[between][1]).changes and not effects(order[between][1]).long
            ]
            for needed in (maker, *changed):
                if id(order[needed][1]) not in chosen:
                    chosen.add(id(order[needed][1]))
                    pending.append(needed)
    return [ran for ran in order if id(ran[1]) in chosen]


def _last_binder(order: list[Ran], name: str, before: int) -> int | None:
    return next(
        (index for index in range(before - 1, -1, -1) if name in order[index][0].text and name in effects(order[index][1]).binds), None
    )
