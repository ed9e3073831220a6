"""Where a SavedModel was loaded and where it was saved: the statements of the session that name its folder."""

from __future__ import annotations

import ast
import os
from pathlib import PosixPath, WindowsPath
from typing import TYPE_CHECKING, Any

from callhint.evidence.fact import fact
from callhint.evidence.probe import is_exactly
from callhint.evidence.trail import start, trail
from callhint.evidence.values import Values

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source


@fact
class Loading:
    """How a name came to hold what was loaded from a folder."""

    binding: Binding | None
    """The statement that gave the name (or attribute) its object."""
    call: ast.Call | None
    """The call that loaded it."""
    path: str
    """The folder; empty if it is not known."""
    path_text: str
    """The folder as it was written, where that can be written again at the failing line."""


def loading_of(ev: Evidence, node: ast.expr) -> Loading:
    """Where the object in the expression was loaded."""
    if isinstance(node, ast.Call):
        return _loading(ev, None, node, ev.values, ev.site.source)
    steps = trail(ev, start(ev, node))
    for step in steps:
        if step.spot is not None and isinstance(step.spot.node, ast.Call):
            return _loading(ev, step.binding, step.spot.node, step.spot.values, step.spot.source)
    return Loading(steps[-1].binding if steps else None, None, "", "")


def _loading(ev: Evidence, binding: Binding | None, call: ast.Call, values: Values, source: Source) -> Loading:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in {"load", "load_model", "load_v2", "TFSMLayer"}:
        return Loading(binding, None, "", "")
    argument = call.args[0] if call.args else next((named.value for named in call.keywords if named.arg in _PATHS), None)
    if argument is None:
        return Loading(binding, call, "", "")
    path = path_of(values.of(argument))
    plain = isinstance(argument, ast.Constant) or (isinstance(argument, ast.Name) and path_of(ev.values.of(argument)) == path)
    return Loading(binding, call, path, source.slice(argument) if plain else f'"{path}"' if path else "")


_PATHS = ("export_dir", "filepath", "handle", "path")


def path_of(value: object) -> str:
    """A path given as text or as a `pathlib` path; empty for anything else."""
    if type(value) is str:
        return value
    return str(value) if is_exactly(value, PosixPath, WindowsPath) else ""


@fact
class Saving:
    """The statement that wrote a SavedModel folder."""

    source: Source
    call: ast.Call
    saved: ast.expr
    """The object that was saved."""
    value: Any
    """It, if it is still there, or UNKNOWN."""


def saving_of(ev: Evidence, path: str) -> Saving | None:
    """The newest statement of a cell that wrote the folder."""
    names = ev.user_frame.frame.f_globals
    values = Values(names, ev.user_frame.frame.f_builtins)
    executed = [*ev.scope.executed("save"), *ev.scope.executed("export")] if path else []
    for source, statements in executed:
        for statement in reversed(statements):
            for node in ast.walk(statement):
                match node:
                    case ast.Call(func=ast.Attribute(attr="save"), args=[saved, folder, *_]):
                        pass
                    case ast.Call(func=ast.Attribute(attr="export", value=saved), args=[folder, *_]):
                        pass
                    case _:
                        continue
                if _same_path(path_of(values.of(folder)), path):
                    return Saving(source, node, saved, values.of(saved))
    return None


def _same_path(one: str, other: str) -> bool:
    return bool(one) and os.path.normpath(one) == os.path.normpath(other)
