"""`merge` of Keras 1 and what took its place."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.model import Edit
from callhint.rules.rewrite import argument_span, replace

if TYPE_CHECKING:
    from callhint.source import Source

MODES = {
    "sum": "add",
    "concat": "concatenate",
    "mul": "multiply",
    "ave": "average",
    "max": "maximum",
    "min": "minimum",
    "dot": "dot",
}

# Keywords of `merge` and what the functions call them.
_KEYWORDS = {"concat_axis": "axis", "dot_axes": "axes", "name": "name", "axis": "axis", "axes": "axes"}


def calls_of_merge(source: Source, name: str) -> list[ast.Call]:
    """The calls of the function in the text."""
    return [node for node in source.nodes if isinstance(node, ast.Call) and source.slice(node.func) == name]


def function_for(call: ast.Call) -> str:
    """The function for the mode of the call; empty if there is none."""
    mode = next((named.value for named in call.keywords if named.arg == "mode"), call.args[1] if len(call.args) > 1 else None)
    if mode is None:
        return "add"
    known = {named.arg for named in call.keywords} <= {*_KEYWORDS, "mode", "inputs"} and len(call.args) <= 2
    return MODES.get(mode.value, "") if isinstance(mode, ast.Constant) and isinstance(mode.value, str) and known else ""


def merged_call(source: Source, call: ast.Call, function: str) -> tuple[Edit, ...]:
    """The call of the function in the place of the call of `merge`."""
    inputs = [source.slice(call.args[0])] if call.args else [source.slice(named.value) for named in call.keywords if named.arg == "inputs"]
    takes = {"concatenate": {"axis"}, "dot": {"axes"}}.get(function.rpartition(".")[2], set()) | {"name"}
    kept = [
        f"{_KEYWORDS[named.arg]}={source.slice(named.value)}"
        for named in call.keywords
        if named.arg in _KEYWORDS and _KEYWORDS[named.arg] in takes
    ]
    return replace(source, call.func, function), Edit(source.name, argument_span(source, call), ", ".join([*inputs, *kept]))
