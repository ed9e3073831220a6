"""Functions that nobody called: which operands of the failing expression they are, and where their parentheses belong."""

from __future__ import annotations

import ast
from dataclasses import replace
from types import BuiltinFunctionType, MethodType, ModuleType
from typing import TYPE_CHECKING

from callhint.evidence import needs
from callhint.evidence.operands import Uncalled, uncalled_operands
from callhint.evidence.probe import UNKNOWN, function_name, is_a, is_class
from callhint.evidence.subscripts import function_at, may_hold_arguments, names_columns
from callhint.evidence.trail import Spot, start, trail

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence


def ready_operands(ev: Evidence) -> tuple[list[Uncalled], bool]:
    """The operands that may work once they are called, and whether that is a guess: the only one there is needs arguments."""
    operands = [replace(one, function=function_at(ev, one.node)) if one.function is UNKNOWN else one for one in uncalled_operands(ev)]
    if isinstance(ev.site.node, ast.Subscript):
        labelled = names_columns(ev, ev.site.node)
        unclear = any(one.function is UNKNOWN for one in operands) or may_hold_arguments(ev, ev.site.node)
        if (unclear and not labelled) or is_class(ev.values.of(ev.site.node.slice)):
            # `s.str.find["_"]`, `a.view[np.uint8]`, `s.cov[other]`: the brackets may hold an argument.
            return [], False
    ready = [one for one in operands if _may_need_nothing(ev, one)]
    if ready and len(ready) < len(operands):
        # `union(items, add)`: the one that cannot be called with nothing may be the one that is too much.
        return [], False
    return (operands, True) if not ready and len(operands) == 1 else (ready, False)


def is_named_itself(ev: Evidence, one: Uncalled) -> bool:
    """Whether a function that is managed, unpacked or gone through is written by the name it was defined with."""
    whole = isinstance(ev.site.node, ast.With | ast.AsyncWith | ast.For | ast.AsyncFor | ast.Tuple | ast.List)
    named = isinstance(one.node, ast.Name) and not ev.is_local(one.node.id) and function_name(one.function).endswith(one.node.id)
    return whole and named


def _may_need_nothing(ev: Evidence, one: Uncalled) -> bool:
    """Whether a call without arguments may work. A function that does not tell works on its arguments, unless it is an object's method."""
    needed = needs.needs_arguments(one.function)
    if needed is None and is_a(one.function, BuiltinFunctionType, MethodType):
        return not is_a(one.function.__self__, ModuleType)
    if needed is None:
        return isinstance(one.node, ast.Attribute) and not is_a(ev.values.of(one.node.value), ModuleType)
    return not needed


def place_of(ev: Evidence, one: Uncalled) -> tuple[Spot, Binding | None]:
    """Where the parentheses go: at the statement that took the function without calling it, or right here."""
    here = start(ev, one.node)
    for step in reversed(trail(ev, here)):
        if step.spot is None or not isinstance(step.spot.node, ast.Attribute | ast.Name) or step.spot.source.cell is None:
            continue
        statement = step.spot.source.top_level_of(step.spot.node)
        looped = isinstance(statement, ast.For | ast.While) and step.spot.source is not here.source
        if not looped:
            return step.spot, step.binding
    return here, None
