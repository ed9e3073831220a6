"""What was given to a container of torch in place of a layer, and where it was written down."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Any

from callhint.evidence.peeks import torch
from callhint.evidence.probe import (
    UNKNOWN,
    class_name,
    function_name,
    instance_dict,
    is_class,
    is_function,
    is_subclass_of,
    loaded_class,
    own_member,
)
from callhint.evidence.values import local_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence


def refused_layer(ev: Evidence) -> Any:  # noqa: ANN401
    """The object that `add_module` refused; UNKNOWN if that is not what happened."""
    if not ev.in_library or ev.raising_frame.code.co_name != "add_module" or not ev.message.endswith("is not a Module subclass"):
        return UNKNOWN
    return local_names(ev.raising_frame.frame).get("module", UNKNOWN)


def refused_index(ev: Evidence) -> int | None:
    """The place at which the object stood among the layers."""
    name = local_names(ev.raising_frame.frame).get("name")
    return int(name) if type(name) is str and name.isdecimal() else None


def places_of(ev: Evidence, value: object) -> list[ast.expr]:
    """The expressions of the failing call, or else of the statements before it in the same scope, that hold the very object without calling it."""
    call = ev.site.call
    found = list(_holding(ev, call, value)) if call is not None else []
    if found or call is None:
        return found
    scope = ev.site.source.scope_of(call)
    statements = scope.body if isinstance(scope, ast.FunctionDef) else ev.site.source.statements
    before = [statement for statement in statements if statement.lineno <= call.lineno]
    return [node for statement in before for node in _holding(ev, statement, value)]


def _holding(ev: Evidence, inside: ast.AST, value: object) -> Iterator[ast.expr]:
    """Elements and arguments that evaluate to the object; callees and receivers are no such places."""
    parents = ev.site.source.parents
    for node in ast.walk(inside):
        if not isinstance(node, ast.Name | ast.Attribute) or not isinstance(node.ctx, ast.Load):
            continue
        parent = parents.get(node)
        if (isinstance(parent, ast.Call) and parent.func is node) or isinstance(parent, ast.Attribute):
            continue
        if (
            isinstance(parent, ast.List | ast.Tuple | ast.Call | ast.keyword | ast.Dict | ast.Starred | ast.IfExp | ast.ListComp)
            and ev.values.of(node) is value
        ):
            yield node


def layer_assigned(ev: Evidence) -> tuple[ast.Assign, Any] | None:
    """The assignment that torch refused because its target is a submodule and the value is none, with that value."""
    statement = ev.site.statement
    if not ev.in_library or ev.raising_frame.code.co_name != "__setattr__" or not isinstance(statement, ast.Assign):
        return None
    target = statement.targets[0]
    if not isinstance(target, ast.Attribute) or not torch.is_module(torch.member(ev.values.of(target.value), target.attr)):
        return None
    return statement, local_names(ev.raising_frame.frame).get("value", UNKNOWN)


def package(ev: Evidence) -> str:
    """How the notebook writes the package that holds the module classes."""
    module = loaded_class("torch.nn.Module")
    texts = ("nn.", "torch.nn.", "tnn.")
    return next((text for text in texts if ev.values.of(ast.parse(f"{text}Module", mode="eval").body) is module), "torch.nn.")


def layer_class(name: str) -> type | None:
    """The class in `torch.nn` that does what the function, or the text, names: `max_pool2d` → `MaxPool2d`."""
    module = loaded_class("torch.nn.Module")
    package = sys.modules.get("torch.nn")
    if module is None or package is None:
        return None
    wanted = name.replace("_", "").lower()
    members = instance_dict(package) or {}
    found = [value for key, value in members.items() if type(key) is str and key.lower() == wanted and is_subclass_of(value, module)]
    return found[0] if len(found) == 1 else None


def named(value: object) -> str:
    """The name that a class or function was defined with."""
    if is_class(value):
        return class_name(value)  # type: ignore[arg-type]
    return function_name(value) if is_function(value) else ""


def is_chain(layers: list[Any]) -> bool:
    """Whether each layer can take what the one before it gives, as far as their sizes tell."""
    size: Any = UNKNOWN
    for layer in layers:
        wanted = _size(layer, "in_features", "in_channels")
        if type(size) is int and type(wanted) is int and size != wanted:
            return False
        made = _size(layer, "out_features", "out_channels")
        size = made if type(made) is int else size
    return True


def _size(layer: object, *names: str) -> Any:  # noqa: ANN401
    return next((value for name in names if (value := own_member(layer, name)) is not UNKNOWN), UNKNOWN)
