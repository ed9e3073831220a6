"""Functions inside a container that a library or an operator choked on, and the line that put them there."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.bindings import bindings_in
from callhint.evidence.evidence import Expression, origin_at
from callhint.evidence.fact import fact
from callhint.evidence.operands import (
    COLLECTING,
    functions_in,
    local_functions,
    may_be_function,
    mentioned_function,
    put_names,
    written_functions,
)
from callhint.evidence.probe import UNKNOWN, class_name, function_name, is_a, is_function, size
from callhint.evidence.results import definition_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.model import Origin
    from callhint.source import Source


@fact
class Collected:
    """Functions of one name that were stored without being called."""

    name: str
    functions: list[Any]
    """The live ones, where they can be reached."""
    shown: Expression | None
    """The expression of the failing line that holds them or brings them in."""
    container: Expression | None
    """The list, tuple or dict that holds them, where the failing line names it."""
    source: Source | None
    spots: list[ast.expr]
    """The expressions that were stored; empty if it cannot be told which."""
    conversion: str
    """A statement that calls what the container holds; empty if there is no way to write one."""
    rewritable: bool
    """Whether the line that stored them can run again by itself: it fills its container anew."""
    origin: Origin | None


def collected_functions(ev: Evidence) -> Collected | None:
    """The functions of one name that the containers of the failing expression hold, of the type that the message names."""
    mentioned = mentioned_function(ev.message)
    if not mentioned:
        return None
    containers = [found for found in _containers(ev) if _functions(found.value, mentioned)]
    container = containers[0] if containers else None
    functions = _functions(container.value, mentioned) if container is not None else []
    if container is None and ev.in_library:
        # A container that has no name is still in the hands of the library.
        functions = [function for function in local_functions(ev) if class_name(type(function)) == mentioned]
    names = {function_name(function) for function in functions} or _shown_names(ev)
    if len({found.text for found in containers}) > 1 or len(names) != 1:
        return None
    source, spots = _spots(ev, container, names)
    if container is None and not spots:
        return None
    origin = origin_at(source, spots[0]) if source is not None and spots else None
    conversion = _conversion(ev, container, mentioned) if container is not None else ""
    shown = container or _bringing(ev, source, spots)
    name = next(iter(names))
    return Collected(name, functions, shown, container, source, spots, conversion, _is_rewritable(ev, source, spots), origin)


def _functions(container: object, mentioned: str) -> list[Any]:
    return [function for _, function in functions_in(container) if class_name(type(function)) == mentioned]


def _containers(ev: Evidence) -> list[Expression]:
    """The lists, tuples and dicts that the failing expression names, or the statement that made what it works on."""
    nodes = [node for _, root in _roots(ev) for node in ast.walk(root) if isinstance(node, ast.Name | ast.Attribute | ast.Subscript)]
    found = [Expression(ev.site.source, node, ev.values.of(node)) for node in nodes if isinstance(node.ctx, ast.Load)]
    inner = {id(node.value) for node in nodes if isinstance(node, ast.Subscript)}
    return [expression for expression in found if is_a(expression.value, list, tuple, dict) and id(expression.node) not in inner]


def _roots(ev: Evidence) -> list[tuple[Source, ast.AST]]:
    """The failing expression, and what made those of its names that hold no container Python itself can look into."""
    roots: list[tuple[Source, ast.AST]] = [(ev.site.source, ev.site.node)]
    for node in ast.walk(ev.site.node):
        if isinstance(node, ast.Name) and not is_a(held := ev.values.of(node), list, tuple, dict) and held is not UNKNOWN:
            binding = None if is_function(held) else ev.binding(node.id)
            roots += [(binding.source, binding.value)] if binding is not None and isinstance(binding.value, ast.Call) else []
    return roots


def _shown_names(ev: Evidence) -> set[str]:
    """The names of what stands uncalled in the displays of the failing expression and may be a function."""
    return {name for source, root in _roots(ev) for node, name in put_names(source, root) if may_be_function(ev, node)}


def _spots(ev: Evidence, container: Expression | None, names: set[str]) -> tuple[Source | None, list[ast.expr]]:
    """Where functions of these names were stored: in the failing expression, in functions it calls, else by what fills the container."""
    here = written_functions(ev.site.source, [ev.site.node], names)
    if here:
        return ev.site.source, here
    for call in ast.walk(ev.site.node):
        found = definition_of(ev, ev.values.of(call.func)) if isinstance(call, ast.Call) else None
        if found is not None and (inside := written_functions(found[0], found[1].body, names)):
            return found[0], inside
    scope = ev.site.source.scope_of(ev.site.node)
    if isinstance(scope, ast.FunctionDef) and (inside := written_functions(ev.site.source, scope.body, names)):
        return ev.site.source, inside
    stored = [(source, node) for source, node in _stored(ev, names) if container is None or _fills(ev, source, node, container)]
    if container is None:
        stored = [(source, node) for source, node in stored if any(node in ast.walk(root) for _, root in _roots(ev))]
    statements = {id(source.statement_of(node)) for source, node in stored}
    return (stored[0][0], [node for _, node in stored]) if len(statements) == 1 else (None, [])


def _stored(ev: Evidence, names: set[str]) -> Iterator[tuple[Source, ast.expr]]:
    for name in names:
        for source, statements in ev.scope.executed(name):
            for node in written_functions(source, statements, names):
                yield source, node


def _fills(ev: Evidence, source: Source, node: ast.expr, container: Expression) -> bool:
    """Whether the expression is put into this very container: by a method of it, by an item of it, or by the statement that binds it."""
    statement = source.statement_of(node)
    for parent in source.ancestors(node):
        if parent is statement:
            break
        if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Attribute) and parent.func.attr in COLLECTING:
            return _is_same(ev, source, parent.func.value, container)
    match statement:
        case ast.Assign(targets=[ast.Subscript(value=target)]):
            return _is_same(ev, source, target, container)
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AugAssign(target=ast.Name(id=name)):
            return _root(container.node) == name and bool(bindings_in([statement], name, source))
    return False


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _is_same(ev: Evidence, source: Source, node: ast.expr, container: Expression) -> bool:
    held = ev.values.of(node)
    if held is not UNKNOWN and source.scope_of(node) is None:
        return held is container.value
    return source.slice(node).rpartition(".")[2] == container.text.rpartition(".")[2]


def _is_rewritable(ev: Evidence, source: Source | None, spots: list[ast.expr]) -> bool:
    if source is None or not spots:
        return False
    top = source.top_level_of(spots[0])
    if isinstance(top, ast.FunctionDef | ast.ClassDef) or (ev.cell_site is not None and top is ev.cell_site.top_level):
        return True
    added = any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in COLLECTING
        for node in source.ancestors(spots[0])
    )
    return not added and not isinstance(top, ast.For | ast.While | ast.AugAssign)


def _bringing(ev: Evidence, source: Source | None, spots: list[ast.expr]) -> Expression | None:
    """The argument of the failing call that holds the stored expression, or the call of the function that it stands in."""
    for argument in ev.arguments:
        for node in ast.walk(argument.node):
            called = definition_of(ev, ev.values.of(node.func)) if isinstance(node, ast.Call) else None
            if node in spots or (called is not None and called[0] is source and any(spots[0] is inner for inner in ast.walk(called[1]))):
                return argument
    return None


def _conversion(ev: Evidence, container: Expression, mentioned: str) -> str:
    """A statement that calls the functions in a container of the top level: flat, or a list of dicts that hold them under one key."""
    if ev.in_function and (not (name := _root(container.node)) or ev.is_local(name)):
        return ""
    paths = [path for path, _ in functions_in(container.value)]
    text, name = container.text, function_name(_functions(container.value, mentioned)[0])
    if is_a(container.value, list) and {path[1:] for path in paths} == {(key := paths[0][-1],)} and type(key) is str:
        return f"for row in {text}:\n    if callable(row[{key!r}]):\n        row[{key!r}] = row[{key!r}]()"
    if any(len(path) != 1 for path in paths) or not is_a(container.value, list, dict):
        return ""
    called = f"{name}()" if len(paths) == size(container.value) else f"{name}() if callable({name}) else {name}"
    if is_a(container.value, dict):
        return f"{text} = {{key: {called} for key, {name} in {text}.items()}}"
    return f"{text} = [{called} for {name} in {text}]"
