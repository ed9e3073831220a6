"""An attribute that was a function or method and holds something else by now, and where the original is still to be found."""

from __future__ import annotations

import ast
import linecache
import re
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import Binding, Form, nested_statements
from callhint.evidence.fact import fact
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    class_mro,
    instance_dict,
    is_a,
    is_callable,
    is_class,
    module_name,
    mro,
    own_member,
)
from callhint.evidence.receivers import receiver_classes
from callhint.evidence.values import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_INSTALLED = re.compile(r"[/\\](?:site|dist)-packages[/\\]")
_COMPILED = (".so", ".pyd", "built-in")


@fact
class Member:
    """An attribute whose value was called and is no function any more."""

    holder: Any
    """The object, module or class; UNKNOWN where only its class is known."""
    classes: tuple[type, ...]
    """The classes of the object, its own first."""
    name: str
    value: Any
    receiver: ast.expr | None
    """The expression before the dot in the failing line; None if the line does not show it."""
    assignments: list[tuple[ast.expr, Binding]]
    """The statements of cells that assigned it, newest first, with what stands before their dots."""


def called_member(ev: Evidence) -> Member | None:
    """The attribute, of whatever object, that the error is about; None if it is none or not known."""
    for holder, name, value, receiver in _suspects(ev):
        if holder is UNKNOWN and receiver is not None:
            classes = receiver_classes(ev, receiver)
            if len(classes) == 1:
                return Member(UNKNOWN, class_mro(classes[0]), name, UNKNOWN, receiver, [])
        if holder is UNKNOWN or value is UNKNOWN or is_callable(value):
            continue
        return Member(holder, mro(holder), name, value, receiver, assignments_of(ev, holder, name))
    return None


def _suspects(ev: Evidence) -> Iterator[tuple[Any, str, Any, ast.expr | None]]:
    if ev.uncallable is not None and isinstance(ev.uncallable.node, ast.Attribute):
        node = ev.uncallable.node
        yield ev.values.of(node.value), node.attr, ev.uncallable.value, node.value
    argument = ev.called_argument
    if argument is not None and isinstance(argument.node, ast.Attribute):
        yield ev.values.of(argument.node.value), argument.node.attr, argument.value, argument.node.value
    if ev.library_offence is None:
        return
    text, value = ev.library_offence
    called = ast.parse(text, mode="eval").body
    if isinstance(called, ast.Attribute):
        yield Values.of_frame(ev.raising_frame.frame).of(called.value), called.attr, value, None
    for known in _objects_of_call(ev):
        for name, held in list((instance_dict(known) or {}).items()):
            if held is value and type(name) is str:
                yield known, name, value, None


def _objects_of_call(ev: Evidence) -> Iterator[Any]:
    """The objects that the failing call is made with: what is called, what it is a method of."""
    for expression in (ev.callee, ev.receiver):
        if expression is not None and expression.value is not UNKNOWN:
            yield expression.value


def assignments_of(ev: Evidence, holder: Any, name: str) -> list[tuple[ast.expr, Binding]]:  # noqa: ANN401
    """The statements of cells that assigned the attribute of this very object, newest first; those in functions if there are no others."""
    names = Values(ev.session.namespace)
    found = [
        (receiver, binding)
        for receiver, binding in ev.scope.attribute_assignments(name)
        if binding.form is Form.ASSIGNED and (names.of(receiver) is holder or ev.values.of(receiver) is holder)
    ]
    if found or not is_a(holder, ModuleType):
        return found
    return [
        (receiver, binding)
        for receiver, binding in ev.scope.attribute_assignments(name, in_functions=True)
        if binding.form is Form.ASSIGNED and isinstance(receiver, ast.Name) and names.of(receiver) is holder
    ]


def assigns_own_result(receiver: ast.expr, binding: Binding) -> bool:
    """Whether the statement gives an attribute the result of calling it: `np.log = np.log(x)`."""
    target = ast.dump(receiver)
    return binding.value is not None and any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == binding.name
        and ast.dump(node.func.value) == target
        for node in ast.walk(binding.value)
    )


@fact
class Original:
    """Where the function that an attribute of a module held is still to be had."""

    path: str = ""
    """Behind the module: `_core.log` for `np.log`."""
    module: str = ""
    """The module it was imported from, if it is not reached from this one."""
    reload: bool = False
    """Whether only loading the module again brings it back."""
    compiled: bool = False
    """Whether the module is compiled, and a second instance of it has the function."""


def original(module: ModuleType, name: str) -> Original | None:
    """Where a module's function of that name comes from, read from the source of the module; None if that does not tell."""
    file = own_member(module, "__file__")
    spec = own_member(module, "__spec__")
    origin = own_member(spec, "origin") if spec is not UNKNOWN else UNKNOWN
    if type(origin) is str and origin.endswith(_COMPILED):
        return Original(compiled=True)
    text = "".join(linecache.getlines(file)) if type(file) is str and file.endswith(".py") else ""
    if re.search(rf"^(?:def|class) {re.escape(name)}\b", text, re.MULTILINE):
        # Loading a package of a library again would load half of it twice.
        package = own_member(module, "__path__") is not UNKNOWN
        return None if package and _INSTALLED.search(str(file)) else Original(reload=True)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return None
    found = (_from_statement(module, name, nested) for statement in reversed(tree.body) for nested in nested_statements(statement))
    return next((place for place in found if place is not None), None)


def _from_statement(module: ModuleType, name: str, statement: ast.AST) -> Original | None:
    match statement:
        case ast.ImportFrom(names=aliases):
            source = _absolute(module, statement)
            for alias in aliases:
                if (alias.asname or alias.name) == name or alias.name == "*":
                    member = name if alias.name == "*" else alias.name
                    if is_callable(held := own_member(sys.modules.get(source), member)) and held is not UNKNOWN:
                        return _reached(module, source, member)
        case ast.Assign(targets=[ast.Name(id=found)], value=ast.Attribute() as value) if found == name:
            held = Values(instance_dict(module) or {}).of(value)
            if held is not UNKNOWN and is_callable(held):
                return Original(path=ast.unparse(value))
    return None


def _absolute(module: ModuleType, statement: ast.ImportFrom) -> str:
    if statement.level == 0:
        return statement.module or ""
    base = module_name(module).split(".")
    if own_member(module, "__path__") is UNKNOWN:
        base = base[:-1]
    base = base[: len(base) - statement.level + 1]
    return ".".join([*base, *([statement.module] if statement.module else [])])


def _reached(module: ModuleType, source: str, member: str) -> Original:
    """The way from the module itself, where there is one, else the import."""
    inside = source.removeprefix(f"{module_name(module)}.")
    if inside != source:
        held: Any = module
        for part in inside.split("."):
            held = own_member(held, part)
        if is_a(held, ModuleType) and module_name(held) == source:
            return Original(path=f"{inside}.{member}")
    return Original(path=member, module=source)


def hides_method(member: Member) -> bool:
    """Whether the object holds under the name of a method of its class something of its own."""
    inherited = class_member(member.classes[0], member.name)
    if inherited is UNKNOWN or not (is_callable(inherited) or is_a(inherited, staticmethod, classmethod)):
        return False
    if member.holder is UNKNOWN:
        # The method is not what was called, so something else stands before it.
        return True
    return not is_class(member.holder) and not is_a(member.holder, ModuleType) and own_member(member.holder, member.name) is not UNKNOWN


def class_uses(ev: Evidence, member: Member) -> Iterator[tuple[Source, ast.Attribute]]:
    """The attributes of `self` in the methods of the object's classes that the user wrote, and those of such objects in the failing cell."""
    for cls in member.classes:
        for source, function in ev.scope.methods(cls):
            arguments = [*function.args.posonlyargs, *function.args.args]
            for node in ast.walk(function):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and arguments and node.value.id == arguments[0].arg:
                    yield source, node
    site = ev.cell_site
    if site is None or site.top_level is None:
        return
    names = Values(ev.session.namespace)
    for statement in site.source.statements[site.source.statements.index(site.top_level) :]:
        for node in ast.walk(statement):
            plain = (
                isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name | ast.Attribute) and site.source.scope_of(node) is None
            )
            if plain and type(names.of(node.value)) is member.classes[0]:  # type: ignore[attr-defined]
                yield site.source, node  # type: ignore[misc]
