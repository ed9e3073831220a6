"""Modules that stand where a tensor was wanted: a layer that nobody called, or a class that was handed the data instead of its object."""

from __future__ import annotations

import ast
import builtins
import re
from dataclasses import replace
from types import BuiltinFunctionType, FunctionType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Form, bindings_in
from callhint.evidence.checks import required, signature
from callhint.evidence.fact import fact
from callhint.evidence.forwards import forward_of, module_raising
from callhint.evidence.operands import operands
from callhint.evidence.peeks import torch
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    class_name,
    error_args,
    error_detail,
    full_name,
    is_a,
    is_function,
    is_instance,
    is_subclass_of,
    loaded_class,
    mro,
)
from callhint.evidence.scopes import own_parameters
from callhint.evidence.trail import Spot, start, trail
from callhint.evidence.values import Values, local_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence

_DEEPEST = 5


@fact
class Uncomputed:
    """An expression that gives a module where the result of running it was meant."""

    spot: Spot
    cls: type
    is_class: bool
    """Whether the class was called with the data; otherwise a layer was not called at all."""
    argument: str = ""
    """What the layer is to be called with; empty if that cannot be told."""
    stored: Spot | None = None
    """Where the class itself was stored in a variable, as if that made an object (`criterion = nn.MSELoss`)."""

    @property
    def settings(self) -> str:
        """The arguments for the constructor: those that were given by keyword are settings already."""
        call, source = self.spot.node, self.spot.source
        if not isinstance(call, ast.Call):
            return ""
        given = ", ".join(f"{keyword.arg}={source.slice(keyword.value)}" for keyword in call.keywords)
        return given or settings(self.cls, [self.spot.values.of(argument) for argument in call.args])

    @property
    def made(self) -> str:
        """The call as it should be: the class makes the object, and that takes the data."""
        call, source = self.spot.node, self.spot.source
        if not isinstance(call, ast.Call) or not call.args:
            return self.spot.text
        data = source.text[source.span(call.args[0]).start : source.span(call.args[-1]).end]
        return f"{source.slice(call.func)}({self.settings})({data})"


def module_operands(ev: Evidence) -> Iterator[tuple[Spot, type]]:
    """The operands of the failing operation that are modules, or may be, with the class that the error complains about."""
    complained = _complained(ev)
    for node in _flat(operands(ev.site.source, ev.site.node)):
        spot = start(ev, node)
        for cls in complained:
            if is_instance(spot.value, cls) or (spot.value is UNKNOWN and isinstance(node, ast.Call)):
                yield spot, cls


def _complained(ev: Evidence) -> list[type]:
    """The classes of modules that the error is about: the one that lacks what tensors have, or those that the message names."""
    if is_a(ev.error, AttributeError):
        owner = module_raising(ev, "__getattr__")
        return [mro(owner)[0]] if owner is not UNKNOWN and _is_of_tensors(ev.error) else []
    held = [*local_names(ev.raising_frame.frame).values(), *(ev.values.of(node) for node in _flat(operands(ev.site.source, ev.site.node)))]
    named = [mro(value)[0] for value in held if is_a(value, "torch.nn.Module")]
    made = [_made_class(start(ev, node)) for node in _flat(operands(ev.site.source, ev.site.node))]
    return list(dict.fromkeys(cls for cls in [*named, *made] if cls is not None and _is_named(cls, ev.message)))


def _is_named(cls: type, message: str) -> bool:
    return re.search(rf"\b{re.escape(class_name(cls))}\b", message) is not None


def _flat(nodes: list[ast.expr]) -> list[ast.expr]:
    return [inner for node in nodes for inner in (node.elts if isinstance(node, ast.List | ast.Tuple) else [node])]


def _made_class(spot: Spot) -> type | None:
    """The class whose object a call makes."""
    cls = spot.values.of(spot.node.func) if isinstance(spot.node, ast.Call) else UNKNOWN
    return cls if is_subclass_of(cls, "torch.nn.Module") else None


def _is_of_tensors(error: BaseException) -> bool:
    tensor, name = loaded_class("torch.Tensor"), error_detail(error, "name")
    if type(name) is not str:
        # torch raises it by hand, with the name in the text only.
        said = error_args(error)
        name = said[0].rpartition("attribute '")[2].rstrip("'") if said and type(said[0]) is str else ""
    return tensor is not None and class_member(tensor, name) is not UNKNOWN


def uncomputed(ev: Evidence, spot: Spot, cls: type, depth: int = 0) -> Uncomputed | None:
    """The expression that gave the module of that class; None where it cannot be told, or where it is no mistake."""
    if depth > _DEEPEST:
        return None
    node = spot.node
    if isinstance(node, ast.Call):
        callee = spot.values.of(node.func)
        if callee is cls:
            return _from_class(ev, spot, node, cls)
        return _from_forward(ev, callee, cls, depth) if torch.is_module(callee) else None
    if isinstance(node, ast.Attribute) and is_a(spot.value, cls):
        argument = _argument(spot)
        # `model.fc.device` asks the layer itself; `x = self.fc` in place of the `x` there was does not.
        is_kept = is_a(ev.error, AttributeError) and (depth == 0 or not _overwrites(spot, argument))
        return None if is_kept else Uncomputed(spot, cls, is_class=False, argument=argument)
    step = next(iter(trail(ev, spot)), None)
    if step is None or step.spot is None or step.binding.form is Form.PARAMETER:
        return None
    return uncomputed(ev, step.spot, cls, depth + 1)


def _from_class(ev: Evidence, spot: Spot, call: ast.Call, cls: type) -> Uncomputed | None:
    """`Cls(x)`, if what it was handed is data and not a setting."""
    if not call.args or not all(is_data(replace(spot, node=argument)) for argument in call.args):
        return None
    is_users = not full_name(cls).startswith("torch.")
    # A class of the user's that cannot do without arguments was made to be given them.
    if (is_users and required(cls) != []) or any(
        keyword.arg is None or is_data(replace(spot, node=keyword.value)) for keyword in call.keywords
    ):
        return None
    return Uncomputed(spot, cls, is_class=True, stored=stored_class(ev, replace(spot, node=call.func)))


def is_data(spot: Spot) -> bool:  # noqa: PLR0911  # one answer a form of expression
    """Whether an expression holds or gives a tensor. In a method that has ended, a variable counts, too."""
    node, value = spot.node, spot.value
    if value is not UNKNOWN:
        return is_a(value, "torch.Tensor") or (is_a(value, "torch.nn.Module") and _is_overwritten(spot))
    match node:
        case ast.Name():
            return spot.caller is None and spot.source.scope_of(node) is not None
        case ast.Call(func=func):
            callee = spot.values.of(func)
            if torch.is_module(callee) or (is_function(callee) and _is_of_torch(callee)):
                return True
            return callee is UNKNOWN and isinstance(func, ast.Attribute) and is_data(replace(spot, node=func.value))
        case ast.BinOp(left=left, right=right):
            return is_data(replace(spot, node=left)) or is_data(replace(spot, node=right))
        case ast.Attribute(value=inner) | ast.Subscript(value=inner):
            return is_data(replace(spot, node=inner))
    return False


def _is_of_torch(function: Any) -> bool:  # noqa: ANN401
    """Whether a function is one of torch's, which give tensors."""
    module = function.__module__ if type(function) is FunctionType else "torch" if is_a(function, BuiltinFunctionType) else ""
    return type(module) is str and module.partition(".")[0] == "torch"


def _is_overwritten(spot: Spot) -> bool:
    """Whether the variable is the one that the statement itself assigns: `x = nn.ReLU(x)`."""
    statement = spot.source.statement_of(spot.node)
    return isinstance(statement, ast.Assign) and isinstance(spot.node, ast.Name) and _overwrites(spot, spot.node.id)


def _overwrites(spot: Spot, name: str) -> bool:
    statement = spot.source.statement_of(spot.node)
    return (
        bool(name) and isinstance(statement, ast.Assign) and any(isinstance(one, ast.Name) and one.id == name for one in statement.targets)
    )


def stored_class(ev: Evidence, spot: Spot) -> Spot | None:
    """The class as it stands in the assignment that gave it to a variable or attribute; None if it is called by its own name."""
    step = next(iter(trail(ev, spot)), None) if isinstance(spot.node, ast.Name | ast.Attribute) else None
    if step is None or step.spot is None or not isinstance(step.spot.node, ast.Name | ast.Attribute):
        return None
    return step.spot


def _is_data(spot: Spot, argument: ast.expr) -> bool:
    """Whether an argument is a tensor; where the frame is gone, any variable or result counts that is no plain number."""
    value = spot.values.of(argument)
    if value is not UNKNOWN:
        return is_a(value, "torch.Tensor", "torch.nn.Module")
    return isinstance(argument, ast.Name | ast.Call | ast.BinOp | ast.Subscript | ast.Attribute)


def _from_forward(ev: Evidence, module: object, cls: type, depth: int) -> Uncomputed | None:
    """What the `forward` of a module of the user's returns."""
    forward = forward_of(module)
    found = ev.scope.definition(forward.__code__) if type(forward) is FunctionType else None
    if found is None:
        return None
    source, function = found
    parameters = own_parameters(function.args)
    returns = [node for node in ast.walk(function) if isinstance(node, ast.Return) and node.value is not None]
    if len(returns) != 1 or not parameters or returns[0].value is None:
        return None
    values = Values({parameters[0].arg: module}, forward.__globals__, builtins.__dict__)
    spot = Spot(source, returns[0].value, values)
    while isinstance(spot.node, ast.Name):
        name = spot.node.id
        before = [one for one in bindings_in(function.body, name, source) if one.line < spot.node.lineno and one.value is not None]
        if not before or before[-1].value is None:
            return None
        spot = replace(spot, node=before[-1].value)
    return uncomputed(ev, spot, cls, depth + 1)


def _argument(spot: Spot) -> str:
    """What an uncalled layer should be called with: the variable that its statement overwrites, else the input of the function."""
    statement, function = spot.source.statement_of(spot.node), spot.source.scope_of(spot.node)
    if not isinstance(function, ast.FunctionDef):
        return ""
    inputs = [parameter.arg for parameter in own_parameters(function.args)][1:]
    if isinstance(statement, ast.Assign) and statement.value is spot.node and isinstance(statement.targets[0], ast.Name):
        name = statement.targets[0].id
        before = [one for one in bindings_in(function.body, name, spot.source) if one.line < statement.lineno]
        if before or name in inputs:
            return name
    return inputs[0] if len(inputs) == 1 else ""


def others_in(found: Uncomputed) -> list[Uncomputed]:
    """Further layers in the same function that are assigned over their input instead of being called with it."""
    source, function = found.spot.source, found.spot.source.scope_of(found.spot.node)
    if not isinstance(function, ast.FunctionDef):
        return []
    called = {node.func.id for node in ast.walk(function) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    others = []
    for statement in ast.walk(function):
        if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name) or statement.targets[0].id in called:
            continue
        spot = replace(found.spot, source=source, node=statement.value)
        if statement.value is found.spot.node or not isinstance(statement.value, ast.Attribute) or not torch.is_module(spot.value):
            continue
        if _argument(spot) == statement.targets[0].id:
            others.append(Uncomputed(spot, mro(spot.value)[0], is_class=False, argument=_argument(spot)))
    return others


def settings(cls: type, values: list[Any]) -> str:
    """The arguments with which the class makes its object: none, the dimension for those that ask for one, `...` for what nobody knows."""
    names, found = required(cls), signature(cls)
    if names is None or found is None:
        return "..."
    if names:
        return ", ".join("..." for _ in names)
    dim = found.parameters.get("dim")
    if dim is None or dim.default is not None:
        return ""
    shape = torch.shape(values[0]) if values else None
    return {1: "dim=0", 2: "dim=1", 4: "dim=1", 5: "dim=1"}.get(len(shape) if shape is not None else 0, "dim=-1")
