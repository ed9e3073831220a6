"""Checks of the finished snippet that need only its text. They may lower the applicability, never raise it."""

from __future__ import annotations

import ast
import builtins

from callhint.correction.effects import effects
from callhint.model import Applicability

# What a placeholder in a proposed snippet looks like: `...` where an expression is wanted.
_PLACEHOLDER = ast.Constant


def verify(code: str, names: frozenset[str], proposed: Applicability) -> Applicability:
    """How far the snippet can be trusted, given the names that exist before it runs."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError):
        return Applicability.DISPLAY
    if _has_placeholder(tree):
        return Applicability.DISPLAY
    known = set(names) | set(builtins.__dict__)
    for statement in tree.body:
        touched = effects(statement)
        if touched.uses - touched.binds - known:
            return proposed.lowered_to(Applicability.DISPLAY)
        known |= touched.binds
    return proposed


def _has_placeholder(tree: ast.Module) -> bool:
    """Whether the snippet hands `...` to a call: a place that the person has to fill in."""
    return any(
        isinstance(argument, _PLACEHOLDER) and argument.value is ...
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
    )
