"""The `forward` of a module: whether its class has one, and what stands where it should be."""

from __future__ import annotations

import ast
from difflib import SequenceMatcher
from types import FunctionType
from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import UNKNOWN, class_dict, class_member, full_name, instance_dict, is_a, is_subclass_of, mro
from callhint.evidence.scopes import own_parameters
from callhint.evidence.session import is_library_file
from callhint.evidence.values import local_names

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_NEAR = 0.75
"""How alike two names have to be for one to be a slip of the other."""

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def module_raising(ev: Evidence, *functions: str) -> Any:  # noqa: ANN401
    """The module whose method (one of torch's own, of these names) raised the error; UNKNOWN if it was something else."""
    if not ev.in_library or ev.raising_frame.code.co_name not in functions:
        return UNKNOWN
    module = local_names(ev.raising_frame.frame).get("self", UNKNOWN)
    return module if is_a(module, "torch.nn.Module") else UNKNOWN


def module_without_forward(ev: Evidence) -> Any:  # noqa: ANN401
    """The module that was called and whose class defines no `forward`; UNKNOWN if that is not what happened."""
    return module_raising(ev, "_forward_unimplemented")


def is_part_of_module(ev: Evidence, call: ast.Call) -> bool:
    """Whether a call stands among the arguments from which a module is made: `nn.Sequential(fc, act())`."""
    parent = ev.site.source.parents.get(call)
    return isinstance(parent, ast.Call) and is_subclass_of(ev.values.of(parent.func), "torch.nn.Module")


def own_methods(module: object) -> dict[str, FunctionType]:
    """The methods that the classes of the user's define, the nearest class first."""
    found: dict[str, FunctionType] = {}
    for cls in mro(module):
        for name, member in class_dict(cls).items():
            if type(member) is FunctionType and not is_library_file(member.__code__.co_filename):
                found.setdefault(name, member)
    return found


def misnamed_forward(module: object) -> FunctionType | None:
    """The one method whose name is a slip for `forward`, or Keras' name for it."""
    found = [method for name, method in own_methods(module).items() if _is_like_forward(name)]
    return found[0] if len(found) == 1 else None


def _is_like_forward(name: str) -> bool:
    plain = name.strip("_").lower()
    if name in {"call", "__forward__", "_forward_"} or plain == "forward":
        return True
    return "forward" in plain.replace("_", "") or SequenceMatcher(None, plain, "forward").ratio() >= _NEAR


def nested_methods(definition: ast.ClassDef) -> list[tuple[ast.FunctionDef, ast.FunctionDef]]:
    """Functions that take `self` but stand inside a method, with that method: methods with too much indentation."""
    return [
        (inner, method)
        for method in definition.body
        if isinstance(method, ast.FunctionDef)
        for inner in method.body
        if isinstance(inner, ast.FunctionDef) and _takes_self(inner)
    ]


def _takes_self(function: ast.FunctionDef) -> bool:
    parameters = own_parameters(function.args)
    return bool(parameters) and parameters[0].arg == "self"


def class_source(ev: Evidence, module: object) -> tuple[Source, ast.ClassDef] | None:
    """The `class` statement that made the module's class, if it is the user's."""
    cls = mro(module)[0]
    return None if full_name(cls).startswith("torch.") else ev.scope.class_definition(cls)


def forward_of(module: object) -> Any:  # noqa: ANN401
    """What the class holds under `forward`, unbound."""
    return class_member(mro(module)[0], "forward")


def is_plain_model(value: object) -> bool:
    """Whether the object is of a class of the user's that has a `forward` but neither `__call__` nor `nn.Module` among its bases."""
    classes = mro(value)
    if is_a(value, "torch.nn.Module") or full_name(classes[0]).partition(".")[0] in {"torch", "builtins"}:
        return False
    return type(class_member(classes[0], "forward")) is FunctionType and class_member(classes[0], "__call__") is UNKNOWN


def holds_layers(value: object) -> bool:
    """Whether an attribute of the object is a module or a parameter."""
    return any(is_a(held, "torch.nn.Module", "torch.nn.Parameter") for held in list((instance_dict(value) or {}).values()))
