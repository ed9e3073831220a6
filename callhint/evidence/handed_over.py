"""Calls whose result was handed over where the function itself was wanted: `sorted(people, key=age(people[0]))`."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from types import FunctionType, GeneratorType
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import takes
from callhint.evidence.operands import operands
from callhint.evidence.probe import UNKNOWN, is_a, is_callable, is_class, is_function, message_names
from callhint.evidence.results import definition_of, is_generator, own_nodes, returned, returns_nothing
from callhint.evidence.trail import Spot, start, trail
from callhint.evidence.values import Values, local_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_WANTED = ("must be callable", "must be a callable", "must be a Python callable", "not a callable object", "neither a string nor callable")


@dataclass(frozen=True)
class HandedOver:
    """A call that stands where its function was wanted."""

    outer: Spot
    """The call that was given the result."""
    inner: Spot
    """The call whose result was given."""
    function: Any
    definition: tuple[Source, Function]
    passed: int | None
    """How many arguments the function would have been called with; None if that cannot be told."""
    earlier: bool
    """Whether the result was handed over by an earlier statement."""

    @property
    def name(self) -> str:
        """The function as it is written in the call."""
        return self.inner.source.slice(self.inner.node.func)  # type: ignore[attr-defined]

    @property
    def gives_nothing(self) -> bool:
        """Whether the function is run for what it does."""
        return returns_nothing(self.definition[1])

    @property
    def yields_function(self) -> ast.expr | None:
        """The `yield` of a generator that has nothing to give but a function defined in it."""
        function = self.definition[1]
        if not is_generator(function):
            return None
        yields = [node for node in own_nodes(function) if isinstance(node, ast.Yield | ast.YieldFrom)]
        inside = {node.name for node in function.body if isinstance(node, ast.FunctionDef)}
        match yields:
            case [ast.Yield(value=ast.Name(id=name)) as only] if name in inside:
                return only
        return None


def handed_over(ev: Evidence) -> HandedOver | None:
    """The call that was handed over by the failing expression, or by an earlier statement to what failed now."""
    if ev.uncalled_type:
        known = ev.uncallable is not None and ev.uncallable.value is not UNKNOWN
        found = [] if known else list(_by_failing_expression(ev)) or list(_by_earlier_statements(ev))
    elif any(text in ev.message for text in _WANTED) and ev.site.call is not None:
        found = [one for one in _calls_given(ev, start(ev, ev.site.call)) if not _gives_function(one)]
    else:
        return None
    return found[0] if len(found) == 1 else None


def _gives_function(one: HandedOver) -> bool:
    """Whether the function makes functions, so that handing over its result was right."""
    function = one.definition[1]
    inside = {node.name for node in function.body if isinstance(node, ast.FunctionDef)}
    return any(isinstance(node, ast.Lambda) or (isinstance(node, ast.Name) and node.id in inside) for node in returned(function))


def _by_failing_expression(ev: Evidence) -> Iterator[HandedOver]:
    if not ev.in_library and ev.callee is not None and (ev.callee.value is UNKNOWN or not is_callable(ev.callee.value)):
        return
    for outer in [ev.site.node, *operands(ev.site.source, ev.site.node)]:
        if not isinstance(outer, ast.Call):
            continue
        calls = [node for node in ast.walk(outer) if isinstance(node, ast.Call)] if not ev.in_library else [outer]
        for call in calls:
            for one in _calls_given(ev, start(ev, call)):
                if not ev.in_library or _reached(ev, call, one):
                    yield one
        if outer is ev.site.node:
            return


def _calls_given(ev: Evidence, outer: Spot) -> Iterator[HandedOver]:
    """The arguments of a call that are calls of functions of the user's, written there or behind a name."""
    call = outer.node
    if not isinstance(call, ast.Call):
        return
    for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
        spot = Spot(outer.source, argument, outer.values, outer.caller)
        if isinstance(argument, ast.Name):
            steps = trail(ev, spot)
            spot = steps[-1].spot if steps and steps[-1].spot is not None else spot
        if isinstance(spot.node, ast.Call):
            function = spot.values.of(spot.node.func)
            definition = definition_of(ev, function) if is_function(function) else None
            if definition is not None:
                yield HandedOver(outer, spot, function, definition, _passed(ev, call, argument), earlier=False)


def _passed(ev: Evidence, call: ast.Call, argument: ast.expr) -> int | None:
    """With how many arguments the function would be called: as the library's line shows it, or as Python's own functions do."""
    offence = _library_call(ev)
    if offence is not None:
        return len(offence.args)
    if isinstance(call.func, ast.Name) and call.func.id == "map" and call.args[:1] == [argument]:
        return len(call.args) - 1
    if isinstance(call.func, ast.Name | ast.Attribute) and (getattr(call.func, "id", "") or getattr(call.func, "attr", "")) == "reduce":
        return 2
    return 1 if ev.uncalled_type else None


def _library_call(ev: Evidence) -> ast.Call | None:
    """The call in the library that failed, if its arguments are written out."""
    if not ev.in_library:
        return None
    try:
        tree = ast.parse(ev.raising_frame.segment.strip(), mode="eval")
    except (SyntaxError, ValueError):
        return None
    node = tree.body
    if not isinstance(node, ast.Call) or any(isinstance(argument, ast.Starred) and not _is_spread(argument) for argument in node.args):
        return None
    plain = [argument for argument in node.args if not isinstance(argument, ast.Starred)]
    return ast.Call(node.func, plain, [])


def _is_spread(argument: ast.Starred) -> bool:
    """`*args`: further arguments that the caller may have asked for, mostly none."""
    return isinstance(argument.value, ast.Name | ast.Attribute)


def _reached(ev: Evidence, call: ast.Call, one: HandedOver) -> bool:
    """Whether the value of the argument is what the library tried to call: held by the parameter of the function that was called."""
    frame = ev.first_library_frame
    if frame is None:
        return False
    code = frame.code
    names = list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
    local = local_names(frame.frame)
    keyword = next((word.arg for word in call.keywords if word.value is one.inner.node), None)
    if keyword is not None:
        value = local.get(keyword, UNKNOWN)
    elif one.inner.node in call.args:
        place = call.args.index(one.inner.node) + (1 if names[:1] in (["self"], ["cls"]) else 0)
        value = local.get(names[place], UNKNOWN) if place < len(names) else UNKNOWN
    else:
        return ev.library_offence is not None and ev.library_offence[1] is one.inner.held
    return value is not UNKNOWN and not is_callable(value) and ev.uncalled_type in message_names(value)


def _by_earlier_statements(ev: Evidence) -> Iterator[HandedOver]:
    """Calls in executed statements that handed a result to an object of the failing line, where a library calls it now."""
    if ev.library_offence is None or ev.cell_site is None or ev.cell_site.statement is None:
        return
    text, value = ev.library_offence
    attribute = text.rpartition(".")[2]
    used = {node.id for node in ast.walk(ev.cell_site.statement) if isinstance(node, ast.Name)}
    for source, statements in ev.scope.executed("("):
        for statement in statements:
            names = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
            if not names & used:
                continue
            for call in ast.walk(statement):
                if not isinstance(call, ast.Call) or source.scope_of(call) is not None:
                    continue
                for one in _calls_given(ev, Spot(source, call, ev.scope.values)):
                    named = any(word.arg == attribute and word.value is one.inner.node for word in call.keywords)
                    if _can_give(one, value) and (named or _is_told(call, one, used)):
                        yield HandedOver(one.outer, one.inner, one.function, one.definition, one.passed, earlier=True)


def _is_told(call: ast.Call, one: HandedOver, used: set[str]) -> bool:
    """Whether a method of an object of the failing line was given what gives nothing: `slider.observe(redraw(slider))`."""
    return (
        one.gives_nothing
        and isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in used
        and one.inner.node in call.args
    )


def _can_give(one: HandedOver, value: object) -> bool:
    function = one.definition[1]
    if value is None:
        return returns_nothing(function)
    if is_generator(function):
        return is_a(value, GeneratorType)
    return bool(returned(function))


def fits(one: HandedOver) -> bool:
    """Whether the function itself can be called as what it was handed to calls it."""
    return one.passed is not None and takes(one.function, one.passed) is True


def methods_of_classes(ev: Evidence, qualname: str) -> Iterator[Spot]:
    """Where an attribute of a class, a function of that name, was handed over: in the failing expression, else in earlier statements."""
    here = [start(ev, node) for node in ast.walk(ev.site.node) if isinstance(node, ast.expr)]
    frame = ev.user_frame.frame
    top = Values(frame.f_globals, frame.f_builtins)
    earlier = (
        Spot(source, node, top)
        for source, statements in ev.scope.executed(qualname.rpartition(".")[2])
        for statement in statements
        for node in ast.walk(statement)
        if isinstance(node, ast.expr)
    )
    found = [spot for spot in here if _is_method_of_class(spot, qualname)]
    yield from found or [spot for spot in earlier if _is_method_of_class(spot, qualname)]


def _is_method_of_class(spot: Spot, qualname: str) -> bool:
    node = spot.node
    if not isinstance(node, ast.Attribute) or node.attr != qualname.rpartition(".")[2]:
        return False
    parent = spot.source.parents.get(node)
    if isinstance(parent, ast.Call) and parent.func is node:
        return False
    function = spot.values.of(node)
    return is_a(function, FunctionType) and function.__qualname__ == qualname and is_class(spot.values.of(node.value))
