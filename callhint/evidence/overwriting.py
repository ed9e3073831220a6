"""A name that was a callable and holds something else by now: which statement took it, and what it held before."""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Binding, Form, argument_for, bindings_in, imported_object, is_self_call, made, makes_callable
from callhint.evidence.builtin_calls import builtin
from callhint.evidence.checks import takes_call
from callhint.evidence.fact import fact
from callhint.evidence.handed import called_names
from callhint.evidence.probe import UNKNOWN, class_member, instance_dict, is_a, is_callable, is_class, is_function, member_names, own_member
from callhint.evidence.scopes import local_scope, own_parameters
from callhint.evidence.values import Values

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence, Expression


@fact
class Overwritten:
    """A called name that has lost its callable."""

    callee: Expression
    name: str
    function: Function | None
    """The function whose variable it is; None for a global one."""
    taken: list[Binding]
    """The statements one of which took the name, newest first."""
    before: Binding | None
    """What gave it the callable: a statement, or the parameter; None if only a call that worked shows that there was one."""
    hides: bool = False
    """Whether a variable of the function hides a global function, which is still there."""
    members: frozenset[str] = frozenset()
    """Of a module or class that was overwritten: what it has and the present object has not."""

    @property
    def by_itself(self) -> bool:
        """Whether the name was given the result of its own call."""
        return not self.hides and any(is_self_call(binding) for binding in self.taken)


def overwritten_callee(ev: Evidence) -> Overwritten | None:
    """The name that was called, or handed over to be called, if it was a callable before; None where that cannot be proved."""
    names = list(called_names(ev))
    if len({node.id for node in names}) != 1:
        return None
    callee = ev.expression(names[0])
    if is_a(callee.value, ModuleType):
        return None
    name = names[0].id
    scope = local_scope(ev.site.source, callee.node, name)
    if scope is None:
        if not ev.in_notebook or builtin(name) is not UNKNOWN:
            return None
        found = ev.scope.overwriting(name, callee.value)
        return Overwritten(callee, name, None, found.taken, found.before) if found is not None else None
    if not isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
        return None
    return _local(ev, callee, name, scope)


def _local(ev: Evidence, callee: Expression, name: str, function: Function) -> Overwritten | None:
    source = ev.site.source
    bindings = bindings_in(function.body, name, source)
    taken = [
        binding
        for binding in reversed(bindings)
        if not makes_callable(binding, ev.values) and made(binding, callee.value, ev.values) is not False
    ]
    if not taken:
        return None
    callables = [binding for binding in bindings if binding not in taken and makes_callable(binding, ev.values)]
    parameter = next((argument for argument in own_parameters(function.args) if argument.arg == name), None)
    before = callables[0] if callables else None
    if before is None and parameter is not None:
        before = Binding(name, source, parameter, function, Form.PARAMETER)
    called = any(is_self_call(binding) for binding in taken)
    if before is None and not callables:
        # The variable hides a function of the notebook inside this one; every statement that gives it a value makes it local.
        before = _hidden(ev, name)
        if before is not None:
            return Overwritten(callee, name, function, sorted(bindings, key=is_self_call), before, hides=True)
    if before is None or (before.form is Form.PARAMETER and not called and not is_callable(_handed(ev, function, name))):
        return None
    return Overwritten(callee, name, function, taken, before)


def _hidden(ev: Evidence, name: str) -> Binding | None:
    """What gave the global name of a local variable its function or class, if that takes the arguments of the failing call."""
    held = ev.user_frame.frame.f_globals.get(name, UNKNOWN)
    call = ev.site.call
    if held is UNKNOWN or call is None or not (is_function(held) or is_class(held)) or not takes_call(held, call) or not ev.in_notebook:
        return None
    return ev.scope.binding(name, held)


def _handed(ev: Evidence, function: Function, parameter: str) -> Any:  # noqa: ANN401
    """What the caller handed over for the parameter; None if it cannot be told."""
    if not ev.callers or ev.user_frame.code.co_name != function.name:
        return None
    frame, source = ev.callers[0]
    call = ev.call_in(frame, source)
    bound = isinstance(ev.site.source.parents.get(function), ast.ClassDef)
    given = argument_for(call, function, parameter, bound=bound) if call is not None else None
    value = Values.of_frame(frame.frame).of(given) if given is not None else UNKNOWN
    return None if value is UNKNOWN else value


def fits(ev: Evidence, over: Overwritten) -> bool | None:
    """Whether what the name held before takes the arguments of the failing call; None if that cannot be told."""
    call, before = ev.site.call, over.before
    if call is None or before is None or call.func is not over.callee.node:
        return None
    if isinstance(before.node, ast.FunctionDef | ast.AsyncFunctionDef):
        return definition_takes(before.node, call)
    if before.form is Form.IMPORTED:
        held = imported_object(before)
        return takes_call(held, call) if held is not UNKNOWN else None
    return None


def definition_takes(function: Function, call: ast.Call) -> bool | None:
    """Whether a function of that definition takes the arguments as they are written."""
    if any(isinstance(argument, ast.Starred) for argument in call.args) or any(keyword.arg is None for keyword in call.keywords):
        return None
    arguments = function.args
    positional = [argument.arg for argument in [*arguments.posonlyargs, *arguments.args]]
    if len(call.args) > len(positional) and arguments.vararg is None:
        return False
    known = {*positional, *(argument.arg for argument in arguments.kwonlyargs)}
    if arguments.kwarg is None and any(keyword.arg not in known for keyword in call.keywords):
        return False
    given = {*positional[: len(call.args)], *(keyword.arg for keyword in call.keywords)}
    required = positional[: len(positional) - len(arguments.defaults)]
    required += [argument.arg for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if default is None]
    return all(name in given for name in required)


def overwritten_receiver(ev: Evidence) -> Overwritten | None:
    """The imported module or class whose name was given something else, so that its member is missing: `time = time.time()`."""
    node = ev.site.node.func if isinstance(ev.site.node, ast.Call) else ev.site.node
    if ev.in_library or not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name) or not ev.in_notebook:
        return None
    name = node.value.id
    receiver = ev.expression(node.value)
    if receiver.value is UNKNOWN or is_a(receiver.value, ModuleType) or local_scope(ev.site.source, node, name) is not None:
        return None
    taken = ev.scope.possible(name, receiver.value)
    places = {id(binding.node) for binding in taken}
    texts = {binding.text for binding in taken}
    for candidate in ev.scope.candidates(name) if taken else ():
        if id(candidate.node) in places or candidate.text in texts:
            continue
        held = imported_object(candidate)
        if candidate.form is not Form.IMPORTED or not _has(held, node.attr):
            return None
        names = set(instance_dict(held) or ()) if is_a(held, ModuleType) else member_names(held)
        return Overwritten(receiver, name, None, taken, candidate, members=frozenset(names - member_names(receiver.value)))
    return None


def _has(held: object, name: str) -> bool:
    """Whether a module or a class has the member."""
    if is_a(held, ModuleType):
        return own_member(held, name) is not UNKNOWN
    return is_class(held) and class_member(held, name) is not UNKNOWN  # type: ignore[arg-type]
