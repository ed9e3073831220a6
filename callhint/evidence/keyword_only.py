"""Arguments that were given by position where the function takes them by keyword only, and which parameters they are for."""

from __future__ import annotations

import ast
import re
from inspect import Parameter, Signature
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import signature
from callhint.evidence.fact import fact
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    class_module,
    class_name,
    elements,
    function_name,
    is_a,
    is_class,
    is_exactly,
    items,
    own_member,
    size,
)
from callhint.evidence.receivers import inherited_member

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_TOO_MANY = re.compile(r"(?:\b(\w+)\(\) takes .* positional arguments? but \d+ (?:was|were) given|too many positional arguments)\Z")
_INTERVAL = "sklearn.utils._param_validation.Interval"
_OPTIONS = "sklearn.utils._param_validation.Options"
_AXES = ("columns", "index", "rows")
_PLACED = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)


@fact
class Misplaced:
    """The arguments of a call that need a name."""

    function: str
    most: int
    """How many arguments are taken by position."""
    named: list[tuple[str, ast.expr]]
    """The parameters they are for, with the arguments."""
    typed: bool
    """Whether the types of the parameters' defaults agree, and only theirs."""


def misplaced(ev: Evidence) -> Misplaced | None:
    """The arguments behind the last one that may be given by position; None if they fit no parameters behind the `*`."""
    call, match = ev.site.call, _TOO_MANY.search(ev.message)
    callee = _callee(ev)
    found = signature(callee) if match is not None and callee is not UNKNOWN else None
    if call is None or found is None or match is None or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    if match[1] and match[1] != ("__init__" if is_class(callee) else function_name(callee)):
        # Something behind the call was called wrongly, not this.
        return None
    parameters = list(found.parameters.values())
    placed = [parameter for parameter in parameters if parameter.kind in _PLACED]
    behind = [parameter for parameter in parameters if parameter.kind is Parameter.KEYWORD_ONLY]
    extra = call.args[len(placed) :]
    given = {keyword.arg for keyword in call.keywords}
    chosen = _chosen(ev, [parameter for parameter in behind if parameter.name not in given], extra)
    if not extra or len(chosen) != len(extra) or None in given or any(one.kind is Parameter.VAR_POSITIONAL for one in parameters):
        return None
    fits = [_fits(ev, callee, parameter, argument) for parameter, argument in zip(chosen, extra, strict=True)]
    # Where the parameters before the `*` can be left out, the arguments may be meant for others altogether.
    settled = bool(placed) and len(extra) == 1 and all(parameter.default is Parameter.empty for parameter in placed)
    if False in fits or (None in fits and not settled) or not _binds(found, len(placed), {*given, *(one.name for one in chosen)}):
        return None
    only = all(sum(_fits(ev, callee, parameter, argument) is True for parameter in behind) == 1 for argument in extra)
    if not only and not (placed and len(extra) == 1):
        # `StandardScaler(False)`: which of its switches is meant?
        return None
    named = [(parameter.name, argument) for parameter, argument in zip(chosen, extra, strict=True)]
    return Misplaced(ev.site.source.slice(call.func), len(placed), named, only and None not in fits)


def _callee(ev: Evidence) -> Any:  # noqa: ANN401
    """What was called; for a method of something that is not at hand, the one of its class."""
    if ev.callee is None:
        return UNKNOWN
    if ev.callee.value is UNKNOWN and isinstance(ev.callee.node, ast.Attribute):
        member = inherited_member(ev, ev.callee.node)
        return MethodType(member, UNKNOWN) if is_a(member, FunctionType) else UNKNOWN
    return ev.callee.value


def _chosen(ev: Evidence, behind: list[Parameter], extra: list[ast.expr]) -> list[Parameter]:
    """The parameters for the arguments: those that come first, or the axis, if the only argument names one."""
    if len(extra) == 1:
        value = ev.values.of(extra[0])
        axis = [parameter for parameter in behind if parameter.name == "axis"]
        if axis and ((type(value) is int and value in {0, 1}) or (type(value) is str and value in _AXES)):
            return axis
    return behind[: len(extra)]


def _fits(ev: Evidence, callee: Any, parameter: Parameter, argument: ast.expr) -> bool | None:  # noqa: ANN401
    """Whether the argument is of the type of the parameter's default; None if it may be, by what scikit-learn says it takes."""
    value, default = ev.values.of(argument), parameter.default
    if _is_refused(callee, parameter.name, value):
        return False
    if parameter.name == "axis" and (type(value) is int or (type(value) is str and value in _AXES)):
        return True
    if is_exactly(default, bool, int, float, str):
        return type(value) is type(default) or (type(value) is int and type(default) is float)
    if default is not None and class_module(type(default)) != "builtins" and default is not Parameter.empty and type(value) is str:
        # A mark of its own for "not given", as pandas has one.
        return True
    if is_a(value, list, tuple, "numpy.ndarray", "pandas.Series", "pandas.Index") and size(value) != 0:
        wanted = {"array-like"}
    elif type(value) is str:
        wanted = {"StrOptions", "str"}
    else:
        return False
    return None if wanted & _constraints(callee, parameter.name) else False


def _allowed(callee: Any, name: str) -> list[Any]:  # noqa: ANN401
    """What scikit-learn lets a parameter be, as it says itself; empty if it does not."""
    held = class_member(callee, "_parameter_constraints") if is_class(callee) else own_member(callee, "_skl_parameter_constraints")
    return list(elements(next((kinds for known, kinds in items(held) if known == name), [])))


def _constraints(callee: Any, name: str) -> set[str]:  # noqa: ANN401
    """The kinds of values that scikit-learn lets a parameter have."""
    return {one if type(one) is str else class_name(one if is_class(one) else type(one)) for one in _allowed(callee, name)}


def _is_refused(callee: Any, name: str, value: Any) -> bool:  # noqa: ANN401
    """Whether scikit-learn says of a number or a text that the parameter cannot be it: out of its range, none of its options."""
    if not is_exactly(value, int, float, str):
        return False
    ranges = [one for one in _allowed(callee, name) if is_a(one, _INTERVAL)] if type(value) is not str else []
    sets: list[Any] = [own_member(one, "options") for one in _allowed(callee, name) if is_a(one, _OPTIONS)]
    options = [every for every in sets if is_a(every, set) and any(type(one) is type(value) for one in every)]
    return bool(ranges or options) and not any(_is_within(value, one) for one in ranges) and not any(value in every for every in options)


def _is_within(value: Any, interval: object) -> bool:  # noqa: ANN401
    left, right = own_member(interval, "left"), own_member(interval, "right")
    return (not is_exactly(left, int, float) or value >= left) and (not is_exactly(right, int, float) or value <= right)


def _binds(found: Signature, placed: int, names: set[str | None]) -> bool:
    try:
        found.bind(*[None] * placed, **{name: None for name in names if name is not None})
    except TypeError:
        return False
    return True
