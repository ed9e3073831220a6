"""Which member of a module a call of the module was meant for, told from names and signatures."""

from __future__ import annotations

import ast
import sys
from enum import Enum
from inspect import Parameter
from pathlib import PurePath
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence import checks, needs
from callhint.evidence.fact import fact
from callhint.evidence.handed import handed_names
from callhint.evidence.probe import (
    UNKNOWN,
    behind_wrappers,
    class_member,
    class_mro,
    instance_dict,
    is_a,
    is_callable,
    is_class,
    is_function,
    is_subclass_of,
    member_names,
    module_name,
    own_member,
)
from callhint.evidence.session import is_library_file
from callhint.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence, Expression

# Where so many members take the arguments, choosing one is no help.
_MOST_ALIKE = 20
_MOST_EXAMPLES = 6
_MOST_OF = 0.6
"""The part of a module's classes that has to take the arguments before one is named for all."""


@fact
class Meant:
    """A member of a module that takes the arguments."""

    name: str
    value: Any
    reason: str
    """Why it is the one, as the end of a sentence."""
    proved: bool


def member_for(ev: Evidence, module: ModuleType, call: ast.Call | None) -> Meant | None:
    """The member that a call of the module, or a call by something it was handed to, was meant for; None if nothing tells."""
    own_name = module_name(module).rpartition(".")[2]
    same = own_member(module, own_name)
    if is_callable(same) and same is not UNKNOWN and (taken := _takes(same, call)) is not False:
        # Where only the documentation of compiled code tells what it takes, several members may be alike.
        alone = taken or call is None or not (call.args or call.keywords)
        return Meant(own_name, same, tr("it has the name of the module"), proved=alone)
    for name, value in _members(module):
        # What bears the very name and takes other arguments shows that a like name is no clue.
        alike = _plain(name) in {_plain(own_name), _plain(own_name).removesuffix("s")} and not _is_unfinished(value)
        if alike and (same is UNKNOWN or not is_callable(same)) and _fits(ev, value, call):
            return Meant(name, value, tr("it has the name of the module"), proved=not _is_library(module))
    if not _is_library(module):
        own = {
            name: value for name, value in _members(module) if own_member_module(value) == module_name(module) and _fits(ev, value, call)
        }
        classes = [name for name, value in own.items() if is_class(value)]
        only = list(own) if len(own) == 1 else classes if len(classes) == 1 else []
        return (
            Meant(
                only[0],
                own[only[0]],
                tr("it is the only class in it that takes these arguments")
                if only[0] in classes
                else tr("it is the only function in it that takes these arguments"),
                proved=True,
            )
            if only
            else None
        )
    if call is None:
        return None
    if call.keywords:
        return _by_keywords(ev, module, call)
    return _opening(ev, module, call) or _only_one(ev, module, call)


def _only_one(ev: Evidence, module: ModuleType, call: ast.Call) -> Meant | None:
    names = examples(ev, module, call)
    value = own_member(module, names[0]) if len(names) == 1 else UNKNOWN
    return None if value is UNKNOWN else Meant(names[0], value, tr("no other in it is known to take these arguments"), proved=False)


def _fits(ev: Evidence, value: Any, call: ast.Call | None) -> bool:  # noqa: ANN401
    return _takes(value, call) is not False and not _refuses(ev, value, call)


def _refuses(ev: Evidence, value: Any, call: ast.Call | None) -> bool:  # noqa: ANN401
    """Whether an argument of the call is of another class than the member declares for it."""
    found = checks.signature(value) if call is not None else None
    declared = [parameter.annotation for parameter in found.parameters.values()] if found is not None else []
    for argument in ev.arguments_of(call) if call is not None else ():
        wanted: Any = declared[argument.index] if argument.index is not None and argument.index < len(declared) else None
        plain = type(wanted) is type and wanted not in {float, complex, Parameter.empty}
        if plain and argument.value is not UNKNOWN and not is_a(argument.value, wanted, type(None)):
            return True
    return False


def _members(module: ModuleType) -> Iterator[tuple[str, Any]]:
    for name, value in list((instance_dict(module) or {}).items()):
        if type(name) is str and not name.startswith("_") and is_callable(value) and (is_class(value) or is_function(value)):
            yield name, value


def own_member_module(value: Any) -> str:  # noqa: ANN401
    """The name of the module in which a class or function was defined."""
    found = (
        type.__dict__["__module__"].__get__(value) if is_class(value) else getattr(value, "__module__", "") if is_function(value) else ""
    )
    return found if type(found) is str else ""


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _is_unfinished(value: Any) -> bool:  # noqa: ANN401
    """Whether the class, or one it is made of, leaves a method to the classes derived from it: one that only raises NotImplementedError."""
    methods: list[Any] = [class_member(value, name) for name in member_names(value)] if is_class(value) else []
    return any(is_a(method, FunctionType) and method.__code__.co_names == ("NotImplementedError",) for method in methods)


def _is_library(module: ModuleType) -> bool:
    file = own_member(module, "__file__")
    return type(file) is not str or is_library_file(file)


def _takes(value: Any, call: ast.Call | None) -> bool | None:  # noqa: ANN401
    known = checks.takes(value, 1) if call is None else checks.takes_call(value, call)
    given = 1 if call is None else len(call.args)
    most = needs.documented_most(value) if known is None else None
    return False if most is not None and given > most else known


def _by_keywords(ev: Evidence, module: ModuleType, call: ast.Call) -> Meant | None:
    """The members that have a parameter for each of the keywords."""
    wanted = {keyword.arg for keyword in call.keywords}
    root = module_name(module).partition(".")[0]
    found = {}
    for name, value in _members(module):
        parameters = checks.signature(value) if _mentions(value, wanted) else None
        named = parameters is not None and wanted <= set(parameters.parameters)
        if named and _takes(value, call) and own_member_module(value).partition(".")[0] == root:
            found[name] = value
    others = [value for name, value in _members(module) if name not in found and own_member_module(value).partition(".")[0] == root]
    if len(found) == 1 and not any(_may_have(value, wanted) for value in others):
        name, value = next(iter(found.items()))
        return Meant(name, value, tr("it is the only one in it with these parameters"), proved=True)
    used = [name for name in found if any(f".{name}(" in source.text for source, _ in ev.scope.executed(f".{name}("))]
    # Nothing tells which: one that the notebook uses elsewhere, or else the plainest, which libraries give the shortest name.
    plainest = min(used or found, key=lambda name: (len(name), name), default=None)
    if plainest is None or len(found) > _MOST_ALIKE or not _are_alike(module, list(found.values())):
        return None
    return Meant(plainest, found[plainest], tr("it is one of {count} in it that take these arguments", count=len(found)), proved=False)


def _mentions(value: Any, names: set[str | None]) -> bool:  # noqa: ANN401
    """Whether a function can have parameters of these names, at a glance: of hundreds in a module few do, and signatures take their time."""
    function: Any = behind_wrappers(value)
    if is_a(function, FunctionType):
        return names <= set(function.__code__.co_varnames)
    text = function.__text_signature__ if is_a(function, BuiltinFunctionType) else None
    return type(text) is not str or all(str(name) in text for name in names)


def _may_have(value: Any, names: set[str | None]) -> bool:  # noqa: ANN401
    """Whether a member may take arguments of these names though it does not name them: it takes any, or is compiled code without a signature.

    The documentation of compiled code names what it takes.
    """
    found = checks.signature(value)
    if found is not None:
        return any(parameter.kind is parameter.VAR_KEYWORD for parameter in found.parameters.values())
    text = value.__doc__ if is_function(value) else ""
    return type(text) is not str or (bool(text) and all(str(name) in text for name in names))


def _are_alike(module: ModuleType, values: list[Any]) -> bool:
    """Whether each member can stand for the others: they are classes of one base, and most of the classes in the module."""
    bases = [set(class_mro(value)) if is_class(value) else set() for value in values]
    every = [value for _, value in _members(module) if is_class(value)]
    return bool(bases) and set.intersection(*bases) != {object} and len(values) > _MOST_OF * len(every)


def _opening(ev: Evidence, module: ModuleType, call: ast.Call) -> Meant | None:
    """`Image("cat.png")`: a file is opened."""
    opener = own_member(module, "open")
    path = ev.values.of(call.args[0]) if len(call.args) == 1 else UNKNOWN
    if opener is UNKNOWN or not is_function(opener) or checks.takes_call(opener, call) is False:
        return None
    named_file = (type(path) is str and bool(PurePath(path).suffix)) or is_a(path, PurePath)
    return Meant("open", opener, tr("it opens a file"), proved=False) if named_file else None


def examples(ev: Evidence, module: ModuleType, call: ast.Call | None) -> list[str]:
    """A few members of the module that take the arguments; none where some of its members do not tell what they take."""
    root = module_name(module).partition(".")[0]
    names = {keyword.arg for keyword in (call.keywords if call is not None else ())}
    if any(_may_have(value, names) for _, value in _members(module)):
        return []
    fitting = [
        name
        for name, value in _members(module)
        if _takes(value, call)
        and _names(value, call)
        and own_member_module(value).startswith(root)
        and not is_subclass_of(value, Enum)
        and not _refuses(ev, value, call)
    ]
    return fitting[:3] if 0 < len(fitting) <= _MOST_EXAMPLES else []


def _names(value: Any, call: ast.Call | None) -> bool:  # noqa: ANN401
    """Whether the member has a parameter for each of the keywords, as against one that takes any."""
    parameters = checks.signature(value)
    return parameters is not None and all(keyword.arg in parameters.parameters for keyword in (call.keywords if call is not None else ()))


def lacks(module: ModuleType, names: set[str]) -> set[str]:
    """Those of the attributes that the module has not."""
    return {name for name in names if own_member(module, name) is UNKNOWN and f"{module_name(module)}.{name}" not in sys.modules}


def called_module_at(ev: Evidence) -> Expression | None:
    """The expression that holds the module that was called."""
    if ev.uncallable is not None:
        return ev.uncallable if is_a(ev.uncallable.value, ModuleType) else None
    if ev.uncalled_type != "module":
        return None
    if ev.called_argument is not None:
        return ev.called_argument if is_a(ev.called_argument.value, ModuleType) else None
    found = [node for node in handed_names(ev) if is_a(ev.values.of(node), ModuleType)]
    return ev.expression(found[0]) if len(found) == 1 else None


def spare_calls(ev: Evidence, nodes: list[ast.AST], call: ast.Call, module: ModuleType) -> list[ast.Call]:
    """Calls of the module without arguments on the way to one of its members: `np().zeros(3)`. Empty unless the failing one is."""
    found = [
        node
        for node in nodes
        if isinstance(node, ast.Call)
        and ast.dump(node.func) == ast.dump(call.func)
        and not node.args
        and not node.keywords
        and isinstance(parent := ev.site.source.parents.get(node), ast.Attribute)
        and not lacks(module, {parent.attr})
    ]
    return found if call in found else []
