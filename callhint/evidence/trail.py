"""Where an object was written down: from the expression that failed back to the one that made the object.

Follows names to their statements, attributes to the assignments of their class, parameters to the calls that filled them and elements to
the displays they stand in, each step only where exactly one statement can be the one.
"""

from __future__ import annotations

import ast
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Binding, Form, argument_for, bindings_in, function_code, made
from callhint.evidence.fact import fact
from callhint.evidence.probe import UNKNOWN, class_member, function_name, is_a, is_class, is_exactly, mro, own_member
from callhint.evidence.scopes import COMPREHENSIONS
from callhint.evidence.values import Values, member

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.frames import FrameSite
    from callhint.source import Source

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_LONGEST = 8


@fact
class Spot:
    """An expression, in the scope it stands in."""

    source: Source
    node: ast.expr
    values: Values
    caller: int | None = None
    """Which of the user's frames, counted from the innermost, runs this scope; None for the top level and for methods that have ended."""
    holder: Any = UNKNOWN
    """The instance on which the method ran, for a method that has ended."""
    held: Any = UNKNOWN
    """What the expression held, as far as that is known from elsewhere: the names of a method that has ended are gone."""

    @property
    def text(self) -> str:
        """The expression as it was written."""
        return self.source.slice(self.node)

    @property
    def value(self) -> Any:  # noqa: ANN401
        """What the expression holds, or UNKNOWN."""
        found = self.values.of(self.node)
        return self.held if found is UNKNOWN else found


@fact
class Step:
    """One step back: the statement that handed the object on, and the expression it handed on."""

    binding: Binding
    spot: Spot | None
    """None where the statement shows no expression (a loop, an import, a definition)."""
    call: Spot | None = None
    """For a parameter, the call that filled it, or left it to its default."""


def start(ev: Evidence, node: ast.expr) -> Spot:
    """An expression of the failing line."""
    return Spot(ev.site.source, node, ev.values, 0)


def trail(ev: Evidence, spot: Spot) -> list[Step]:
    """The steps back from the expression, as far as each is the only one possible."""
    steps: list[Step] = []
    current: Spot | None = spot
    while current is not None and len(steps) < _LONGEST:
        step = _step(ev, current)
        if step is None or any(step.binding.node is known.binding.node for known in steps):
            break
        steps.append(step)
        current = step.spot
    return steps


def written(ev: Evidence, spot: Spot) -> Spot:
    """The expression in which the object was written down: the end of the trail, or the expression itself."""
    steps = [step.spot for step in trail(ev, spot) if step.spot is not None]
    return steps[-1] if steps else spot


def _step(ev: Evidence, spot: Spot) -> Step | None:
    match spot.node:
        case ast.Name(id=name):
            return _name_step(ev, spot, name)
        case ast.Attribute(value=receiver, attr=attribute):
            holder = spot.values.of(receiver)
            return _attribute_step(ev, holder, attribute) if holder is not UNKNOWN else None
        case ast.Subscript(value=container, slice=ast.Constant(value=key)):
            return _element_step(ev, spot, container, key)
    return None


def _top_values(ev: Evidence) -> Values:
    frame = ev.user_frame.frame
    return Values(frame.f_globals, frame.f_builtins)


def _name_step(ev: Evidence, spot: Spot, name: str) -> Step | None:  # noqa: PLR0911  # one answer a kind of name
    function = spot.source.scope_of(spot.node)
    if isinstance(function, _FUNCTIONS):
        local = bindings_in(function.body, name, spot.source)
        parameters = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        parameter = next((argument for argument in parameters if argument.arg == name), None)
        declared = any(isinstance(node, ast.Global) and name in node.names for node in ast.walk(function))
        if any(isinstance(node, ast.Nonlocal) and name in node.names for node in ast.walk(function)):
            # Another function may have bound it last.
            return None
        if not declared and (local or parameter is not None):
            before = _before(spot, local)
            if before:
                return _local_step(spot, before)
            if parameter is not None and not local:
                return _parameter_step(ev, spot, function, parameter)
            return None
        if not declared and (outer := _enclosing(spot, function, name)) is not None:
            return _closure_step(spot, outer, name)
    if not ev.in_notebook:
        return None
    value = ev.user_frame.frame.f_globals.get(name, UNKNOWN)
    binding = ev.scope.binding(name, value) if value is not UNKNOWN else None
    return _top_step(ev, binding) if binding is not None else None


def _enclosing(spot: Spot, function: Function, name: str) -> Function | None:
    """The innermost function around this one that has the name, which is no global one then."""
    for outer in spot.source.ancestors(function):
        if isinstance(outer, _FUNCTIONS) and (bindings_in(outer.body, name, spot.source) or _has_parameter(outer, name)):
            return outer
    return None


def _has_parameter(function: Function, name: str) -> bool:
    return any(isinstance(node, ast.arg) and node.arg == name for node in ast.walk(function.args))


def _closure_step(spot: Spot, outer: Function, name: str) -> Step | None:
    """From a name of a closure to the only statement of the enclosing function that binds it."""
    bindings = bindings_in(outer.body, name, spot.source)
    shared = any(isinstance(node, ast.Nonlocal) and name in node.names for node in ast.walk(outer))
    if len(bindings) != 1 or _has_parameter(outer, name) or shared:
        return None
    value = bindings[0].value
    # The other names of the enclosing function are gone: none is looked up.
    return Step(bindings[0], None if value is None else Spot(spot.source, value, Values({}, {}), held=spot.value))


def _before(spot: Spot, bindings: list[Binding]) -> list[Binding]:
    """Those of the bindings of a function that stand before the expression, the others counting only if a loop comes back to them."""
    statement = spot.source.statement_of(spot.node)
    loops = [node for node in spot.source.ancestors(spot.node) if isinstance(node, ast.For | ast.While)]
    return [
        binding
        for binding in bindings
        if binding.statement is not statement
        and (binding.line < spot.node.lineno or any(binding.statement in ast.walk(loop) for loop in loops))
        and made(binding, spot.value, spot.values) is not False
    ]


def _local_step(spot: Spot, bindings: list[Binding]) -> Step | None:
    last = bindings[-1]
    unconditional = spot.source.scope_of(last.statement) is spot.source.parents.get(last.statement)
    if len(bindings) > 1 and not unconditional:
        return None
    value = last.value
    return Step(last, None if value is None else Spot(spot.source, value, spot.values, spot.caller, spot.holder))


def _top_step(ev: Evidence, binding: Binding) -> Step:
    if binding.value is None:
        return Step(binding, None)
    return Step(binding, Spot(binding.source, binding.value, _top_values(ev)))


def _user_frames(ev: Evidence) -> list[tuple[FrameSite, Source]]:
    return [(ev.user_frame, ev.site.source), *ev.callers]


def _parameter_step(ev: Evidence, spot: Spot, function: Function, parameter: ast.arg) -> Step | None:
    binding = Binding(parameter.arg, spot.source, parameter, function, Form.PARAMETER)
    found = _running_call(ev, spot) if spot.caller is not None else _construction(ev, spot, function, parameter.arg)
    if found is None:
        return None
    call, at, bound = found
    argument = argument_for(call, function, parameter.arg, bound=bound)
    if argument is not None:
        return Step(binding, Spot(at.source, argument, at.values, at.caller, at.holder), at)
    default = default_of(function, parameter.arg)
    hidden = any(isinstance(given, ast.Starred) for given in call.args) or any(keyword.arg is None for keyword in call.keywords)
    return Step(binding, None if default is None or hidden else Spot(spot.source, default, _top_values(ev)), at)


def _running_call(ev: Evidence, spot: Spot) -> tuple[ast.Call, Spot, bool] | None:
    """The call of the user's that runs the function, where its arguments reach the parameters as they stand."""
    frames = _user_frames(ev)
    inner = spot.caller or 0
    # A comprehension has a frame of its own, inside that of its function.
    while inner + 1 < len(frames) and frames[inner][0].code.co_name in COMPREHENSIONS:
        inner += 1
    if spot.caller is None or inner + 1 >= len(frames):
        return None
    frame, source = frames[inner + 1]
    call = ev.call_in(frame, source)
    if call is None:
        return None
    values = Values.of_frame(frame.frame)
    bound = _runs(values.of(call.func), frames[inner][0].code)
    return None if bound is None else (call, Spot(source, call, values, inner + 1), bound)


def _runs(callee: Any, code: CodeType) -> bool | None:  # noqa: ANN401
    """Whether a call of the object fills `self` of that code itself; None if the call does not run it."""
    if is_class(callee):
        return True if function_code(class_member(callee, "__init__")) is code else None
    if function_code(callee) is code:
        return is_a(callee, MethodType)
    python_function = own_member(callee, "_python_function")
    if is_a(python_function, FunctionType) and code.co_name in {function_name(python_function), f"tf__{function_name(python_function)}"}:
        # A `tf.function`, whose body runs as AutoGraph has rewritten it.
        return False
    reached = any(function_code(class_member(type(callee), name)) is code for name in ("__call__", "forward", "call"))
    return True if reached else None


def _construction(ev: Evidence, spot: Spot, function: Function, parameter: str) -> tuple[ast.Call, Spot, bool] | None:
    """The call that made the instance; where its class was called more than once, the only one that can have given this value."""
    holder = spot.holder
    if holder is UNKNOWN or function.name != "__init__" or not ev.in_notebook:
        return None
    named = ev.scope.construction(holder)
    if named is not None:
        return named[1], Spot(named[0].source, named[1], _top_values(ev)), True
    if function_code(class_member(mro(holder)[0], "__init__")) is None:
        return None
    calls = list(calls_of(ev, mro(holder)[0]))
    if len(calls) > 1:
        calls = [call for call in calls if _can_give(call, function, parameter, spot.held)]
    return (calls[0].node, calls[0], True) if len(calls) == 1 and isinstance(calls[0].node, ast.Call) else None


def _can_give(spot: Spot, function: Function, parameter: str, held: object) -> bool:
    argument = argument_for(spot.node, function, parameter) if isinstance(spot.node, ast.Call) else None
    value = spot.values.of(argument or default_of(function, parameter) or spot.node)
    return value is held or (type(value) is type(held) and is_exactly(held, str, int, float, bool) and value == held)


def calls_of(ev: Evidence, callee: object) -> Iterator[Spot]:
    """The calls of the class or function in the statements of cells that were executed, newest first."""
    values = _top_values(ev)
    name = function_name(callee)
    for source, statements in ev.scope.executed(name):
        for statement in statements:
            for node in ast.walk(statement):
                if isinstance(node, ast.Call) and values.of(node.func) is callee:
                    yield Spot(source, node, values)


def default_of(function: Function, parameter: str) -> ast.expr | None:
    """The default of a parameter."""
    positional = [*function.args.posonlyargs, *function.args.args]
    defaults = dict(zip(reversed([argument.arg for argument in positional]), reversed(function.args.defaults), strict=False))
    defaults |= {
        argument.arg: value
        for argument, value in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        if value is not None
    }
    return defaults.get(parameter)


def _attribute_step(ev: Evidence, holder: Any, attribute: str) -> Step | None:  # noqa: ANN401
    binding = ev.scope.attribute_binding(holder, attribute)
    if binding is None:
        return None
    if binding.value is None:
        return Step(binding, None)
    method = binding.source.scope_of(binding.statement)
    if not isinstance(method, _FUNCTIONS):
        return Step(binding, Spot(binding.source, binding.value, _top_values(ev)))
    receiver = method.args.args[0].arg if method.args.args else "self"
    values = Values({receiver: holder}, ev.user_frame.frame.f_globals, ev.user_frame.frame.f_builtins)
    return Step(binding, Spot(binding.source, binding.value, values, None, holder, member(holder, attribute)))


def _element_step(ev: Evidence, spot: Spot, container: ast.expr, key: object) -> Step | None:
    """From `d["k"]` to what was put under the key last: by an assignment to it, or in the display that made `d`."""
    step = _step(ev, Spot(spot.source, container, spot.values, spot.caller, spot.holder))
    if step is None or step.spot is None:
        return None
    if isinstance(container, ast.Name) and isinstance(step.binding.top_level, ast.Assign | ast.AnnAssign):
        later = list(_later_changes(ev, container.id, step.binding))
        stored = next((value for known, value in later if known is None or _same_key(known, key)), None)
        if stored is not None:
            return None if stored.value is None else _top_step(ev, stored)
    match step.spot.node:
        case ast.Dict(keys=keys, values=values):
            found = [value for known, value in zip(keys, values, strict=True) if known is not None and _same_key(known, key)]
        case ast.List(elts=inside) | ast.Tuple(elts=inside) if type(key) is int and -len(inside) <= key < len(inside):
            found = [inside[key]]
        case _:
            return None
    if len(found) != 1 or is_a(found[0], ast.Starred):
        return None
    return Step(step.binding, Spot(step.spot.source, found[0], step.spot.values, step.spot.caller, step.spot.holder))


def _same_key(node: ast.expr, key: object) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is type(key) and node.value == key


# What a container is asked without being changed.
_QUESTIONS = frozenset({"get", "keys", "values", "items", "copy", "index", "count"})


def _later_changes(ev: Evidence, name: str, made_by: Binding) -> Iterator[tuple[ast.expr | None, Binding]]:
    """What has happened to a container since it was made, newest first: the key that was set, None where it cannot be told which."""
    for source, statements in ev.scope.executed(name):
        for statement in reversed(statements):
            if statement is made_by.top_level:
                return
            for node in ast.walk(statement):
                match node:
                    case ast.Subscript(value=ast.Name(id=found), slice=key, ctx=ast.Store() | ast.Del()) if found == name:
                        simple = isinstance(statement, ast.Assign) and statement.targets == [node] and isinstance(key, ast.Constant)
                        value = statement.value if isinstance(statement, ast.Assign) else None
                        yield key if simple else None, Binding(name, source, node, statement, Form.ASSIGNED, value if simple else None)
                    case ast.Attribute(value=ast.Name(id=found), attr=attribute) if found == name and attribute not in _QUESTIONS:
                        yield None, Binding(name, source, node, statement, Form.ASSIGNED)
