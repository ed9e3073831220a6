"""Calls whose result was handed over where the function itself was wanted: `sorted(people, key=age(people[0]))`."""

from __future__ import annotations

import ast
from dataclasses import replace
from functools import partial
from inspect import Parameter
from types import FunctionType, GeneratorType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Form
from callhint.evidence.checks import signature, takes
from callhint.evidence.fact import fact
from callhint.evidence.once import once
from callhint.evidence.operands import operands
from callhint.evidence.peeks.tensorflow import dataset_parts
from callhint.evidence.probe import UNKNOWN, class_name, is_a, is_callable, is_class, is_function, message_names, mro, own_member, size
from callhint.evidence.results import definition_of, gives_function, is_generator, own_nodes, returned, returns_nothing
from callhint.evidence.scopes import wants_function
from callhint.evidence.slots import parameter_of
from callhint.evidence.trail import Spot, start, trail
from callhint.evidence.values import Values, local_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_WANTED = ("must be callable", "must be a callable", "must be a Python callable", "not a callable object", "neither a string nor callable")


@fact
class HandedOver:
    """A call that stands where its function was wanted."""

    outer: Spot
    """The call that was given the result."""
    inner: Spot
    """The call whose result was given."""
    function: Any
    definition: tuple[Source, Function] | None
    """Its `def`, if it is a function of the user's."""
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
        return self.definition is not None and returns_nothing(self.definition[1])

    @property
    def yields_function(self) -> ast.expr | None:
        """The `yield` of a generator that has nothing to give but a function defined in it."""
        function = self.definition[1] if self.definition is not None else None
        if function is None or not is_generator(function):
            return None
        yields = [node for node in own_nodes(function) if isinstance(node, ast.Yield | ast.YieldFrom)]
        inside = {node.name for node in function.body if isinstance(node, ast.FunctionDef)}
        match yields:
            case [ast.Yield(value=ast.Name(id=name)) as only] if name in inside:
                return only
        return None


@once
def handed_over(ev: Evidence) -> HandedOver | None:
    """The call that was handed over by the failing expression, or by an earlier statement to what failed now."""
    if ev.uncalled_type:
        ways = (_by_failing_expression, _by_earlier_statements, _by_executor)
        known = ev.uncallable is not None and ev.uncallable.value is not UNKNOWN
        found = list(_by_parameter(ev)) if known else next(filter(None, (list(way(ev)) for way in ways)), [])
    elif any(text in ev.message for text in _WANTED) and ev.site.call is not None:
        given = [*_calls_given(ev, start(ev, ev.site.call)), *_kept_by_receiver(ev)]
        found = [one for one in given if not _gives_function(one)]
    else:
        found = list(_called_without_arguments(ev))
    return found[0] if len(found) == 1 else None


def _by_parameter(ev: Evidence) -> Iterator[HandedOver]:
    """The result that a parameter of the user's own function was given, which that function called."""
    callee, call = ev.uncallable, ev.site.call
    steps = trail(ev, start(ev, callee.node)) if callee is not None and callee.value is not None else []
    step = steps[-1] if steps else None
    if call is None or step is None or step.call is None or step.spot is None or step.binding.form is not Form.PARAMETER:
        return
    inner = step.spot.node
    function = step.spot.values.of(inner.func) if isinstance(inner, ast.Call) else UNKNOWN
    if (
        _is_function_or_class(ev, function)
        and not is_class(function)
        and isinstance(step.call.node, ast.Call)
        and len(ev.arguments) == len(call.args)
    ):
        one = HandedOver(step.call, step.spot, function, definition_of(ev, function), len(call.args), earlier=False)
        makes = one.definition is not None and any(isinstance(node, ast.FunctionDef) for node in one.definition[1].body)
        if fits(one) and not makes:
            yield one


def _gives_function(one: HandedOver) -> bool:
    """Whether the function makes functions, so that handing over its result was right."""
    return one.definition is not None and gives_function(one.definition[1])


def _by_failing_expression(ev: Evidence) -> Iterator[HandedOver]:
    if not ev.in_library and ev.callee is not None and (ev.callee.value is UNKNOWN or not is_callable(ev.callee.value)):
        return
    for outer in [ev.site.node, *operands(ev.site.source, ev.site.node)]:
        if not isinstance(outer, ast.Call):
            continue
        calls = [node for node in ast.walk(outer) if isinstance(node, ast.Call)] if not ev.in_library else [outer]
        for call in calls:
            for one in _calls_given(ev, start(ev, call), shown=ev.library_offence is not None):
                if not ev.in_library or _reached(ev, call, one):
                    yield one
        if outer is ev.site.node:
            return


def _calls_given(ev: Evidence, outer: Spot, *, shown: bool = False) -> Iterator[HandedOver]:
    """The arguments of a call that are calls themselves, written there or behind a name: of the user's functions, or where one is wanted.

    Where a library has shown that it wants to call what it was given, every argument is such a place.
    """
    call = outer.node
    if not isinstance(call, ast.Call):
        return
    called = ev.called_argument
    for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
        if called is not None and call is ev.site.call and argument is not called.node:
            continue
        spot = Spot(outer.source, argument, outer.values, outer.caller)
        if isinstance(argument, ast.Name):
            steps = trail(ev, spot)
            spot = steps[-1].spot if steps and steps[-1].spot is not None else spot
        if isinstance(spot.node, ast.Call):
            function = spot.values.of(spot.node.func)
            definition = definition_of(ev, function) if is_function(function) else None
            wanted = shown or wants_function(outer.source, argument)
            library = wanted and _is_function_or_class(ev, function) and not _is_composed(spot.node)
            if definition is not None or library:
                yield HandedOver(outer, spot, function, definition, _passed(ev, call, argument), earlier=False)


def _is_composed(call: ast.Call) -> bool:
    """Whether the call works on the result of another: then no single function was meant."""
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    return any(isinstance(node, ast.Call) for argument in given for node in ast.walk(argument))


def _is_function_or_class(ev: Evidence, function: object) -> bool:
    """Whether the object is a function, or a class whose instances are what could not be called."""
    if is_class(function):
        return class_name(function) == ev.uncalled_type  # type: ignore[arg-type]
    return is_a(function, "numpy.ufunc") or is_function(function) or is_a(own_member(function, "__wrapped__"), FunctionType)


def _name_called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _passed(ev: Evidence, call: ast.Call, argument: ast.expr) -> int | None:
    """With how many arguments the function would be called: as the library's line shows it, or as Python's own functions do."""
    if isinstance(call.func, ast.Attribute) and (parts := dataset_parts(ev.values.of(call.func.value))):
        return parts
    offence = _library_call(ev)
    if offence is not None:
        return len(offence.args)
    if not ev.uncalled_type and not wants_function(ev.site.source, argument):
        return None
    name = _name_called(call)
    if name == "map" and isinstance(call.func, ast.Name):
        return len(call.args) - 1
    if name in {"partial", "vectorize", "wraps"}:
        return None
    return {"reduce": 2, "accumulate": 2, "defaultdict": 0}.get(name, 1)


def _called_without_arguments(ev: Evidence) -> Iterator[HandedOver]:
    """`df["text"].apply(clean())`: the function was called with nothing where it was wanted, and it does not work on nothing."""
    inner, source = ev.site.call, ev.site.source
    parent = source.parents.get(inner) if inner is not None else None
    outer = source.parents.get(parent) if isinstance(parent, ast.keyword) else parent
    if inner is None or ev.in_library or inner.args or inner.keywords or not isinstance(outer, ast.Call) or inner is outer.func:
        return
    function = ev.callee.value if ev.callee is not None else UNKNOWN
    if not is_function(function) or not wants_function(source, inner) or takes(function, 0) is not False:
        return
    one = HandedOver(start(ev, outer), start(ev, inner), function, definition_of(ev, function), _passed(ev, outer, inner), earlier=False)
    if fits(one):
        yield one


def _kept_by_receiver(ev: Evidence) -> Iterator[HandedOver]:
    """The result that the object of the failing method was made with: `FunctionTransformer(np.log1p(X))`."""
    receiver = ev.receiver
    steps = trail(ev, start(ev, receiver.node)) if receiver is not None else []
    made = steps[-1].spot if steps else start(ev, receiver.node) if receiver is not None else None
    if receiver is None or made is None or not isinstance(made.node, ast.Call):
        return
    for one in _calls_of_arguments(ev, made):
        name = _parameter(made, one.inner.node)
        held = own_member(receiver.value, name)
        kept = receiver.value is UNKNOWN or (held is not UNKNOWN and not is_callable(held))
        if f"'{name}'" in ev.message and kept:
            yield one


def _parameter(outer: Spot, argument: ast.expr) -> str:
    """The name of the parameter that the argument of a call fills; empty if the signature is not known."""
    call = outer.node
    if not isinstance(call, ast.Call):
        return ""
    named = next((keyword.arg for keyword in call.keywords if keyword.value is argument), None)
    found = signature(outer.values.of(call.func))
    parameters = list(found.parameters) if found is not None else []
    if named is not None or argument not in call.args:
        return named or ""
    place = call.args.index(argument)
    return parameters[place] if place < len(parameters) else ""


def _by_executor(ev: Evidence) -> Iterator[HandedOver]:
    """Results that were submitted to an executor, whose thread tried to call one and kept the error for whoever asks for the result."""
    if not ev.in_library or ev.raising_frame.code.co_qualname != "_WorkItem.run":
        return
    for source, statements in ev.scope.executed("(", either=(".submit", ".map")):
        for call in (node for statement in statements for node in ast.walk(statement) if isinstance(node, ast.Call)):
            here = source is ev.site.source and source.scope_of(call) is source.scope_of(ev.site.node)
            values = ev.values if here else ev.scope.values
            if not isinstance(call.func, ast.Attribute) or not is_a(values.of(call.func.value), "concurrent.futures._base.Executor"):
                continue
            for one in _calls_of_arguments(ev, Spot(source, call, values)):
                if (
                    call.args[:1] == [one.inner.node]
                    and (one.definition is None or returned(one.definition[1]))
                    and not _gives_function(one)
                ):
                    yield replace(one, passed=len(call.args) - 1 if call.func.attr == "map" else 0)


def _calls_of_arguments(ev: Evidence, outer: Spot) -> Iterator[HandedOver]:
    """The arguments that are calls of functions, whatever they are wanted for."""
    call = outer.node
    for argument in [*call.args, *(keyword.value for keyword in call.keywords)] if isinstance(call, ast.Call) else ():
        function = outer.values.of(argument.func) if isinstance(argument, ast.Call) else UNKNOWN
        if is_function(function) or is_a(function, "numpy.ufunc"):
            inner = Spot(outer.source, argument, outer.values, outer.caller)
            yield HandedOver(outer, inner, function, definition_of(ev, function), 1, earlier=True)


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
    values = Values.of_frame(ev.raising_frame.frame)
    return ast.Call(node.func, [one for argument in node.args for one in _spread(argument, values)], [])


def _is_spread(argument: ast.Starred) -> bool:
    """`*args`: further arguments that the caller may have asked for."""
    return isinstance(argument.value, ast.Name | ast.Attribute)


def _spread(argument: ast.expr, values: Values) -> list[ast.expr]:
    """The arguments that an argument stands for: with a star, as many as it holds, where that is known."""
    if not isinstance(argument, ast.Starred):
        return [argument]
    count = size(values.of(argument.value)) or 0
    return [ast.Subscript(argument.value, ast.Constant(place), ast.Load()) for place in range(count)]


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
    if value is UNKNOWN or is_callable(value):
        return False
    # Of a column or an array, pandas tries every element.
    column = is_a(value, "pandas.Series", "numpy.ndarray") and _works_on_receiver(call, one.inner.node)
    offence = ev.library_offence
    return column or (ev.uncalled_type in message_names(value) and (offence is None or offence[1] is value or one.definition is not None))


def _works_on_receiver(outer: ast.Call, inner: ast.AST) -> bool:
    """Whether a method is given what a function makes of its own object: `df["a"].apply(np.log(df["a"]))`."""
    match outer.func, inner:
        case ast.Attribute(value=receiver), ast.Call(args=[given], keywords=[]):
            return ast.dump(receiver) == ast.dump(given)
    return False


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
                    named = parameter_of(ev.scope.values.of(call.func), call, one.inner.node) == attribute
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
    if one.definition is None:
        return False
    function = one.definition[1]
    if value is None:
        return returns_nothing(function)
    if is_generator(function):
        return is_a(value, GeneratorType)
    return bool(returned(function))


def fits(one: HandedOver) -> bool:
    """Whether the function itself can be called as what it was handed to calls it."""
    if one.passed is None:
        return False
    known = takes(one.function, one.passed)
    # Compiled functions and classes do not all tell what they take.
    return one.definition is None if known is None else known


def is_given_alike(ev: Evidence, one: HandedOver) -> bool:
    """Whether the library hands over objects of the kind that the user called the function with: `net.apply(init(net))`."""
    offence, call = _library_call(ev), one.inner.node
    if offence is None or not isinstance(call, ast.Call) or call.keywords or len(offence.args) != len(call.args) or not call.args:
        return False
    handed = [Values.of_frame(ev.raising_frame.frame).of(argument) for argument in offence.args]
    written = [one.inner.values.of(argument) for argument in call.args]
    return all(
        one is not UNKNOWN and other is not UNKNOWN and bool({*mro(one)} & {*mro(other)} - {object})
        for one, other in zip(handed, written, strict=True)
    )


def takes_arguments_along(one: HandedOver) -> bool:
    """Whether what was given the result takes the arguments for the function, too, right behind it: `pool.submit(work, 3)`."""
    call, inner = one.outer.node, one.inner.node
    if not isinstance(call, ast.Call) or not isinstance(inner, ast.Call) or inner not in call.args or not (inner.args or inner.keywords):
        return False
    if inner.keywords and call.args[-1] is not inner:
        return False
    if one.passed is not None and not inner.keywords and takes(one.function, one.passed + len(inner.args)) is False:
        return False
    callee = one.outer.values.of(call.func)
    if callee is partial:
        return leaves_some(one, along=True)
    found = signature(callee)
    parameters = list(found.parameters.values()) if found is not None else []
    behind = parameters[call.args.index(inner) + 1 :][:1]
    return [(parameter.kind, parameter.name) for parameter in behind] == [(Parameter.VAR_POSITIONAL, "args")]


def leaves_some(one: HandedOver, *, along: bool) -> bool:
    """Whether a partial function, with or without the arguments of the handed call, can take what it is called with behind them."""
    call, inner = one.outer.node, one.inner.node
    found = signature(one.function)
    if found is None or not isinstance(call, ast.Call) or not isinstance(inner, ast.Call):
        return False
    calls = [call, inner] if along else [call]
    given = sum(len(each.args) for each in calls) - 1
    names = [keyword.arg or "" for each in calls for keyword in each.keywords]
    around = one.outer.source.parents.get(call)
    if isinstance(around, ast.Call) and around.func is call:
        return takes(one.function, given + len(around.args), (*names, *(keyword.arg or "" for keyword in around.keywords))) is True
    taken = {*list(found.parameters)[:given], *names}
    free = [
        parameter for parameter in found.parameters.values() if parameter.name not in taken and parameter.kind is not Parameter.VAR_KEYWORD
    ]
    return len(taken) == given + len(names) and bool(free)


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
