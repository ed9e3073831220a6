"""Classes that stand where one of their instances is needed, and how to get the instance."""

from __future__ import annotations

import ast
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Form, function_code
from callhint.evidence.checks import declared_classes, is_array, required, signature, takes_call
from callhint.evidence.fact import fact
from callhint.evidence.probe import (
    UNKNOWN,
    class_dict,
    class_member,
    class_mro,
    class_name,
    error_detail,
    is_a,
    is_abstract,
    is_class,
    is_instance,
    is_subclass_of,
    member_names,
    module_name,
)
from callhint.evidence.trail import Spot, start, trail
from callhint.evidence.values import Values, local_names

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Argument, Evidence

_ARRAYS = frozenset({"torch", "numpy", "numpy.random", "tensorflow", "tensorflow.random", "jax.numpy"})


@fact
class ClassUsed:
    """An expression that holds a class, where an instance was meant."""

    cls: type
    shown: Spot
    """The expression of the failing line."""
    spot: Spot
    """The expression that named the class without calling it: in the failing line, or in the statement that kept it."""
    binding: Binding | None
    """The statement that kept the class under another name."""
    reason: str
    """How the failing line used it: "method", "call", "attribute", "with" or "argument"."""


def class_used(ev: Evidence) -> ClassUsed | None:
    """The class behind the failing expression, where what was done with it is what instances are for."""
    found = _used(ev)
    if found is not None:
        node, cls, reason = found
        shown = start(ev, node)
    elif (by_caller := _used_by_caller(ev)) is not None:
        shown, cls, reason = by_caller
    else:
        return None
    spot, binding = shown, None
    for step in trail(ev, shown):
        if step.spot is None or not isinstance(step.spot.node, ast.Name | ast.Attribute):
            break
        spot = step.spot
        binding = step.binding if step.binding.form is not Form.PARAMETER else binding
    if reason in {"attribute", "call"} and binding is None and not _shows(ev, cls, reason):
        return None
    if reason == "attribute" and not _mentions(cls, error_detail(ev.error, "name", "")):
        return None
    return ClassUsed(cls, shown, spot, binding, reason)


def _used(ev: Evidence) -> tuple[ast.expr, Any, str] | None:
    node = ev.site.node
    if isinstance(node, ast.With):
        classes = [item.context_expr for item in node.items if is_class(ev.values.of(item.context_expr))]
        cls: Any = ev.values.of(classes[0]) if len(classes) == 1 else None
        return (classes[0], cls, "with") if is_class(cls) and class_member(cls, "__enter__") is not UNKNOWN else None
    if isinstance(node, ast.Attribute) and is_a(ev.error, AttributeError):
        cls = ev.values.of(node.value)
        return (node.value, cls, "attribute") if is_class(cls) and error_detail(ev.error, "obj") is cls else None
    call = ev.site.call
    if call is None or ev.uncalled_type:
        return None
    if isinstance(call.func, ast.Attribute) and is_class(cls := ev.values.of(call.func.value)):
        return (call.func.value, cls, "method") if _is_missing_self(ev, call, cls) else None
    cls = ev.values.of(call.func)
    if is_class(cls) and _is_given_data(ev, call, cls):
        return call.func, cls, "call"
    handed = [one for one in ev.arguments if ev.in_library and is_class(one.value) and _is_wanted_made(ev, one)]
    return (handed[0].node, handed[0].value, "argument") if len(handed) == 1 else None


def _is_wanted_made(ev: Evidence, argument: Argument) -> bool:
    """Whether a class was handed over where the function declares that it takes objects of it, or called a method of it as if it were one."""
    place = argument.keyword or argument.index
    declared = declared_classes(ev.callee.value, place) if ev.callee is not None and place is not None else ()
    missing = any(ev.message.startswith(f"{class_name(cls)}.") for cls in class_mro(argument.value)) and "() missing " in ev.message
    if missing and "__() missing " in ev.message and not _is_called_as_object(ev, argument):
        return False
    return missing or is_subclass_of(argument.value, *declared)


def _is_called_as_object(ev: Evidence, argument: Argument) -> bool:
    """Whether the function called the class as it would call an object of it, and does not just call whatever it is given.

    `defaultdict(Row)` wants something that makes rows, and `assertRaises(TypeError, Row)` hands its arguments on.
    """
    found = signature(ev.callee.value) if ev.callee is not None and ev.callee.value is not UNKNOWN else None
    parameters = list(found.parameters.values()) if found is not None else []
    goes_on = argument.index is not None and any(one.kind is one.VAR_POSITIONAL for one in parameters[: argument.index + 1])
    return class_member(argument.value, "__call__") is not UNKNOWN and not goes_on


def _used_by_caller(ev: Evidence) -> tuple[Spot, type, str] | None:
    """`Account.deposit(50, note)`: the method runs, with the first argument in the place of `self`, and fails on its attributes."""
    node = ev.site.node
    code = ev.user_frame.code
    if not isinstance(node, ast.Attribute) or not is_a(ev.error, AttributeError) or not code.co_argcount or not ev.callers:
        return None
    own = ev.locals.get(code.co_varnames[0], UNKNOWN)
    frame, source = ev.callers[0]
    call = ev.call_in(frame, source)
    if call is None or not isinstance(call.func, ast.Attribute) or error_detail(ev.error, "obj", UNKNOWN) is not own:
        return None
    values = Values.of_frame(frame.frame)
    cls = values.of(call.func.value)
    if not is_class(cls) or function_code(class_member(cls, call.func.attr)) is not code or is_instance(own, cls):
        return None
    return Spot(source, call.func.value, values, 1), cls, "method"


def _is_missing_self(ev: Evidence, call: ast.Call, cls: type) -> bool:
    """Whether a method is called on the class without an instance: nothing was given for `self`, or something of another class."""
    method = class_member(cls, call.func.attr)  # type: ignore[attr-defined]
    if not is_a(method, FunctionType) or _is_parent(ev, cls):
        return False
    first = ev.values.of(call.args[0]) if call.args and not isinstance(call.args[0], ast.Starred) else None
    if first is UNKNOWN and ev.first_library_frame is not None:
        code = ev.first_library_frame.code
        first = local_names(ev.first_library_frame.frame).get(code.co_varnames[0], UNKNOWN) if code.co_argcount else UNKNOWN
    if first is UNKNOWN:
        return not ev.in_library and "missing" in ev.message
    return not call.args or not is_instance(first, cls)


def _is_parent(ev: Evidence, cls: type) -> bool:
    """Whether the line stands in a method of a class derived from this one, whose `self` is the object."""
    code = ev.user_frame.code
    return bool(code.co_argcount) and is_instance(ev.locals.get(code.co_varnames[0]), cls)


def _is_given_data(ev: Evidence, call: ast.Call, cls: type) -> bool:
    """Whether a class was called as its instances are: with data, which its constructor does not take and its instances do."""
    if ev.in_library and ev.first_library_frame is not None and ev.first_library_frame.code.co_name != "__init__":
        return False
    if takes_call(cls, call) is not False or "argument" not in ev.message or is_abstract(cls):
        return False
    for name in ("forward", "call", "__call__"):
        method = class_member(cls, name)
        if is_a(method, FunctionType) and function_code(method) is not None:
            if (required(cls) or [""])[0] in (required(method) or [])[1:]:
                # `interp1d(x, y)` and `curve(x)`: the constructor takes data, too, and got too little of it.
                return False
            with_self = ast.Call(call.func, [ast.Constant(None), *call.args], call.keywords)
            return takes_call(method, with_self) is True
    return False


def _shows(ev: Evidence, cls: type, reason: str) -> bool:
    """Whether the class itself, named in the failing line, was meant to be an instance: it was given data, or its instances have the attribute."""
    if reason == "call":
        return any(_is_data(ev, argument) for argument in ev.arguments) and not _has_lookalike(ev, cls)
    wanted = error_detail(ev.error, "name")
    return any(
        isinstance(node, ast.Attribute) and node.attr == wanted and isinstance(node.ctx, ast.Store)
        for _, method in ev.scope.methods(cls)
        # What a class method stores, and so `__init_subclass__`, belongs to a class.
        if is_a(class_member(cls, method.name), FunctionType)
        for node in ast.walk(method)
    )


def _mentions(cls: type, name: str) -> bool:
    """Whether an instance can have the attribute: a method of the class sets or reads it, or attributes are found by code or in slots."""
    members = [member for base in class_mro(cls) for member in class_dict(base).values()]
    codes = [code for member in members if (code := function_code(member)) is not None]
    return class_member(cls, "__getattr__") is not UNKNOWN or not codes or any(name in code.co_names for code in codes)


def _is_data(ev: Evidence, argument: Argument) -> bool:
    if argument.value is not UNKNOWN:
        return is_array(argument.value)
    # `torch.ones(1, 2)`, `X[:4]`, `df["x"]`: made by a module of arrays, or cut out of data.
    node = argument.node
    while isinstance(node, ast.Call | ast.Subscript | ast.Attribute):
        inner = node.func if isinstance(node, ast.Call) else node.value
        held = ev.values.of(inner)
        if is_array(held) or (is_a(held, ModuleType) and module_name(held) in _ARRAYS):
            return True
        node = inner
    return False


def _has_lookalike(ev: Evidence, cls: type) -> bool:
    """Whether the class has a method that may have been meant as its constructor."""
    return any(
        method.name != "__init__" and method.name.strip("_").startswith("in") and method.name.startswith("_")
        for _, method in ev.scope.methods(cls)
    )


def instance_names(ev: Evidence, cls: type) -> list[str]:
    """The global names that hold an instance of the class."""
    found = [name for name, value in list(ev.session.namespace.items()) if not name.startswith("_") and is_instance(value, cls)]
    return [name for name in found if name not in {"In", "Out"}]


def constructor_arguments(ev: Evidence, cls: type) -> str | None:
    """Arguments with which the class can be made: none, the parameters of the only model, names like its parameters; None if unknown."""
    names = required(cls)
    if not names:
        found = signature(cls)
        # What is made of data cannot be meant empty, and hardly what has a way of its own to be filled (`BertTokenizer.from_pretrained`).
        empty = next(iter(found.parameters), "") != "data" and not _is_loaded(cls) if found is not None else False
        return "" if empty else None
    if names[0] == "params" and is_subclass_of(cls, "torch.optim.Optimizer") and len(names) == 1:
        models = _names_of(ev, "torch.nn.Module")
        return f"{models[0]}.parameters()" if len(models) == 1 else None
    held = [ev.session.namespace.get(name, UNKNOWN) for name in names]
    return ", ".join(names) if all(value is not UNKNOWN for value in held) else None


def _is_loaded(cls: type) -> bool:
    """Whether the class has class methods that fill an instance from something: `from_pretrained`, but not Keras' `from_config`.

    What `get_config` or `to_dict` gives back is what the instance was made with in the ordinary way.
    """
    names = member_names(cls)
    sources = {name.removeprefix("from_") for name in names if name.startswith("from_") and is_a(class_member(cls, name), classmethod)}
    return any(not {f"get_{source}", f"to_{source}"} & names for source in sources)


def _names_of(ev: Evidence, cls: str) -> list[str]:
    found = [name for name, value in list(ev.session.namespace.items()) if not name.startswith("_") and is_a(value, cls)]
    if len(found) > 1 and ev.cell_site is not None and ev.cell_site.top_level is not None:
        used = {node.id for node in ast.walk(ev.cell_site.top_level) if isinstance(node, ast.Name)}
        return [name for name in found if name in used]
    return found


def uses_in_rest(ev: Evidence, text: str, cls: type, reason: str) -> list[ast.expr]:
    """Where the failing statement and the rest of its cell use the class as an instance, by this text."""
    site = ev.cell_site
    if site is None or site.top_level is None:
        return []
    rest = site.source.statements[site.source.statements.index(site.top_level) :]
    found: list[ast.expr] = []
    for node in (node for statement in rest for node in ast.walk(statement)):
        if isinstance(node, ast.Attribute) and site.source.slice(node.value) == text and _is_for_instances(cls, node.attr):
            found.append(node.value)
        elif isinstance(node, ast.Call) and reason == "call" and site.source.slice(node.func) == text and takes_call(cls, node) is False:
            found.append(node.func)
    return found


def _is_for_instances(cls: type, name: str) -> bool:
    member = class_member(cls, name)
    return member is UNKNOWN or is_a(member, FunctionType, property)
