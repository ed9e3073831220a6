"""The vocabulary of names: giving one back what it held, and giving the value that took it another."""

from __future__ import annotations

import ast
import textwrap
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form, bindings_in, is_builtin_name, nested_statements
from callhint.evidence.probe import module_name, module_of_globals
from callhint.evidence.scopes import Scoping, value_uses
from callhint.model import Edit, Span
from callhint.rules.rewrite import delete_line, indentation, rename, replace, unused_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source


def renames_in_rest(ev: Evidence, name: str, new: str, binding: Binding | None, members: frozenset[str] = frozenset()) -> tuple[Edit, ...]:
    """Another name for the value in what is left of the failing cell, and in a function that declares the name global."""
    edits: tuple[Edit, ...] = ()
    site = ev.cell_site
    if site is not None and site.top_level is not None:
        statements = site.source.statements
        at = statements.index(site.top_level)
        rest = statements[at:]
        edits += rename(site.source, value_uses(site.source, rest, name, but=members), name, new)
        edits += _first_values(site.source, statements[:at], site.top_level, name, new)
    function = binding.source.scope_of(binding.statement) if binding is not None else None
    if binding is not None and function is not None and binding.source.cell is not None:
        edits += made_local(binding.source, function, name, new, members)
    return tuple(dict.fromkeys(edits))


def _first_values(source: Source, before: list[ast.stmt], failing: ast.stmt, name: str, new: str) -> tuple[Edit, ...]:
    """`sum = 0` in front of the loop that adds to it: the loop starts again, so its first value does."""
    added_to = any(
        isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name) and node.target.id == name
        for statement in nested_statements(failing)
        for node in [statement]
    )
    if not added_to:
        return ()
    for statement in reversed(before):
        if any(found.form is not Form.DELETED for found in bindings_in([statement], name, source)):
            return rename(source, value_uses(source, [statement], name), name, new)
    return ()


def made_local(source: Source, function: ast.AST, name: str, new: str, members: frozenset[str] = frozenset()) -> tuple[Edit, ...]:
    """Makes a `global` variable of a function a local one of another name."""
    edits = rename(source, value_uses(source, [function], name, but=members), name, new)
    for node in ast.walk(function):
        if isinstance(node, ast.Global) and name in node.names:
            others = [other for other in node.names if other != name]
            edits += (replace(source, node, f"global {', '.join(others)}") if others else delete_line(source, node),)
    return edits


def rename_in_scope(
    ev: Evidence, source: Source, scope: Scoping, name: str, members: frozenset[str] = frozenset(), wanted: str = ""
) -> tuple[str, tuple[Edit, ...]]:
    """Another name for a variable of a function, lambda or comprehension: the name, and the edits that give it."""
    taken = {node.id for node in ast.walk(scope) if isinstance(node, ast.Name)} | {
        node.arg for node in ast.walk(scope) if isinstance(node, ast.arg)
    }
    new = unused_name(wanted or f"{name}_", taken)
    edits = rename(source, value_uses(source, [scope], name, but=members), name, new)
    if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
        edits += _keywords(ev, source, scope, name, new)
    return new, edits


def _keywords(ev: Evidence, source: Source, function: ast.FunctionDef | ast.AsyncFunctionDef, name: str, new: str) -> tuple[Edit, ...]:
    """The calls of the function that are about to run again and hand the parameter over by its name."""
    owner = source.parents.get(function)
    called = owner.name if isinstance(owner, ast.ClassDef) and function.name == "__init__" else function.name
    if not any(isinstance(node, ast.arg) and node.arg == name for node in ast.walk(function.args)):
        return ()
    site = ev.cell_site
    rest: list[tuple[Source, ast.AST]] = []
    if site is not None and site.top_level is not None:
        rest = [(site.source, statement) for statement in site.source.statements[site.source.statements.index(site.top_level) :]]
    rest += [(outer, call) for frame, outer in ev.callers if (call := ev.call_in(frame, outer)) is not None]
    found = []
    for where, root in rest:
        for node in ast.walk(root):
            if isinstance(node, ast.Call) and called in {getattr(node.func, "id", ""), getattr(node.func, "attr", "")}:
                for keyword in node.keywords:
                    if keyword.arg == name:
                        start = where.span(keyword).start
                        found.append(Edit(where.name, Span(start, start + len(name)), new))
    return tuple(found)


def free_global(ev: Evidence, name: str) -> tuple[str, ...]:
    """The statements that remove a global variable of a module that was imported from a file."""
    module = module_of_globals(ev.user_frame.frame.f_globals)
    if module is None:
        return ()
    dotted = module_name(module)
    return f"import {dotted}", f"del {dotted}.{name}"


def is_read_by_functions(source: Source, name: str) -> bool:
    """Whether a function of the file uses the value of its global variable."""
    functions = [node for node in source.nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return any(isinstance(node, ast.Name) for node in value_uses(source, functions, name))


def reread(ev: Evidence, name: ast.Name) -> tuple[Edit, ...]:
    """Runs the statement again that made the variable, as it stands."""
    binding = ev.binding(name.id)
    if binding is None or binding.value is None:
        return ()
    return (replace(binding.source, binding.value, binding.source.slice(binding.value)),)


def restoration(binding: Binding) -> str:
    """The statement that gives the name again what the binding gave it."""
    source, statement, node = binding.source, binding.statement, binding.node
    if isinstance(statement, ast.ImportFrom) and isinstance(node, ast.alias):
        renamed = f" as {node.asname}" if node.asname else ""
        imported = binding.name if node.name == "*" else f"{node.name}{renamed}"
        return f"from {'.' * statement.level}{statement.module or ''} import {imported}"
    if isinstance(statement, ast.Import) and isinstance(node, ast.alias):
        return f"import {node.name}{f' as {node.asname}' if node.asname else ''}"
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return dedented(source, node)
    if binding.value is not None:
        return f"{binding.name} = {source.slice(binding.value)}"
    return ""


def dedented(source: Source, statement: ast.stmt) -> str:
    """The statement as it was written, moved to the left margin."""
    return textwrap.dedent(" " * len(indentation(source, statement)) + source.slice(statement))


def outermost_loop(source: Source, node: ast.AST, within: ast.AST | None) -> ast.stmt | None:
    """The outermost loop around the node inside the function (or, if None, the cell)."""
    found = None
    for parent in source.ancestors(node):
        if parent is within:
            break
        if isinstance(parent, ast.For | ast.AsyncFor | ast.While):
            found = parent
    return found


def is_plainly_a_value(source: Source, node: ast.AST) -> bool:
    """Whether the use can only mean a value: it is stored, calculated with, printed, or asked for a member."""
    parent = source.parents.get(node)
    match parent:
        case ast.BinOp() | ast.Compare() | ast.UnaryOp() | ast.FormattedValue() | ast.AugAssign() | ast.Attribute():
            return True
        case ast.Subscript(value=value):
            return value is node
        case ast.Call(func=ast.Name(id=called)):
            return is_builtin_name(called)
    return not isinstance(getattr(node, "ctx", None), ast.Load)


def alike(ev: Evidence, wanted: Callable[[ast.Call], bool]) -> list[ast.Call]:
    """The failing call, and the calls with the same mistake in what is about to run again."""
    call = ev.site.call
    return [node for node in region(ev) if isinstance(node, ast.Call) and (node is call or wanted(node))]


def region(ev: Evidence) -> list[ast.AST]:
    """The nodes that are about to run again: those of the function around the failing node, else of the rest of its cell."""
    source, node = ev.site.source, ev.site.node
    function = source.scope_of(node)
    while isinstance(function, ast.ClassDef | ast.Lambda):
        function = source.scope_of(function)
    top = ev.site.top_level
    if function is None and top is None:
        return [node]
    roots = [function] if function is not None else source.statements[source.statements.index(top) :] if top is not None else []
    return [inner for root in roots for inner in ast.walk(root)]
