"""The vocabulary of TensorFlow's variables."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import spelled
from callhint.evidence.probe import function_name, is_function
from callhint.rules.rewrite import replace

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot
    from callhint.model import Edit


def as_variable(ev: Evidence, made: Spot) -> tuple[Edit, str] | None:
    """The edit that makes a variable of the tensor that an expression gives, and what it reads then."""
    cls = spelled("Variable", ev.session.namespace)
    if cls is None:
        return None
    text = f"{cls}({made.text})"
    # The first argument is the same; further ones by position are not.
    if isinstance(made.node, ast.Call) and len(made.node.args) == 1:
        function = made.values.of(made.node.func)
        if is_function(function) and function_name(function) in {"constant", "convert_to_tensor"}:
            text = cls + made.text.removeprefix(made.source.slice(made.node.func))
    return replace(made.source, made.node, text), text
