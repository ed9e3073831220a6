"""Fixes that give a name or an attribute back what it held, and the value that took its place another name."""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Binding, Form
from callhint.evidence.members import assigns_own_result
from callhint.evidence.probe import is_a, module_name
from callhint.evidence.scopes import own_parameters, value_uses
from callhint.evidence.shadowing import class_members
from callhint.language import tr
from callhint.model import Applicability, Edit, Fix
from callhint.rules.rewrite import rename, replace, unused_name
from callhint.rules.rewrite_names import (
    free_global,
    is_plainly_a_value,
    is_read_by_functions,
    made_local,
    outermost_loop,
    rename_in_scope,
    renames_in_rest,
    reread,
    restoration,
)
from callhint.rules.wording import kind_of, quoted

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.members import Member, Original
    from callhint.evidence.overwriting import Overwritten
    from callhint.evidence.shadowing import Shadow


def builtin_freed(ev: Evidence, shadow: Shadow, binding: Binding | None, kept: str) -> Fix:
    """Deletes the notebook's variable that hides a builtin, and keeps its value under another name."""
    name, members = shadow.name, class_members(shadow.name)
    edits = renames_in_rest(ev, name, kept, binding, members)
    if shadow.consumed is not None:
        edits += reread(ev, shadow.consumed)
    return Fix(
        tr("delete the variable `{name}` and keep its value as `{kept}`", name=name, kept=kept),
        edits,
        before=(f"{kept} = {name}", f"del {name}"),
    )


def builtin_freed_in_file(ev: Evidence, shadow: Shadow) -> Fix:
    """Deletes the global variable of an imported file, or renames it in the file where functions of the file use it."""
    name, source = shadow.name, ev.site.source
    freed = free_global(ev, name)
    if freed and not is_read_by_functions(source, name):
        return Fix(tr("delete the variable `{name}` from the module", name=name), before=freed)
    renamed = rename(source, value_uses(source, source.statements, name, but=class_members(name)), name, f"{name}_")
    return Fix(tr("rename the variable `{name}` to `{name}_`", name=name), renamed, before=freed)


def builtin_freed_in_class(ev: Evidence, shadow: Shadow) -> Fix:
    """Reaches the builtin by its full name: in the body of a class, the name is that of an attribute."""
    edit = replace(ev.site.source, shadow.node, f"builtins.{shadow.name}")
    return Fix(tr("write the built-in as `builtins.{name}`", name=shadow.name), (edit,), before=("import builtins",))


def builtin_freed_in_function(ev: Evidence, shadow: Shadow) -> tuple[str, str, Fix]:
    """Renames the variable of a function, lambda or comprehension: what it is, its new name, and the fix."""
    name, scope = shadow.name, shadow.scope
    if scope is None:
        raise ValueError("no local variable")
    new, edits = rename_in_scope(ev, ev.site.source, scope, name, class_members(name))
    functions = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    parameter = isinstance(scope, functions) and any(argument.arg == name for argument in own_parameters(scope.args))
    role = tr("parameter") if parameter else tr("variable")
    return role, new, Fix(tr("rename the {role} `{name}` to `{new}`", role=role, name=name, new=new), edits)


def name_given_back(ev: Evidence, over: Overwritten, new: str) -> Fix | None:
    """The name is what it was, and the result is called by the new one; None where nothing shows how it was made."""
    return _in_function(ev, over, new) if over.function is not None else _in_notebook(ev, over, new)


def result_name(ev: Evidence, over: Overwritten) -> str:
    number = kind_of(over.callee.value) in {"number", "tensor"} and "value" not in over.name
    suffix = "value" if number else "result"
    taken = set(ev.names)
    if over.function is not None:
        taken |= {node.id for node in ast.walk(over.function) if isinstance(node, ast.Name)}
    return unused_name(f"{over.name}_{suffix}", taken)


def _in_function(ev: Evidence, over: Overwritten, new: str) -> Fix | None:
    function, source = over.function, ev.site.source
    if function is None:
        return None
    first = min((binding.statement for binding in over.taken), key=lambda statement: statement.lineno)
    start = outermost_loop(source, first, function) or first
    nodes = [node for node in value_uses(source, function.body, over.name) if _from(node, start)]
    made = {id(node) for binding in over.taken for node in [binding.node]}
    edits = rename(source, [node for node in nodes if isinstance(getattr(node, "ctx", None), ast.Load) or id(node) in made], over.name, new)
    return Fix(tr("in `{function}`, call the result `{new}`", function=function.name, new=new), edits) if edits else None


def _from(node: ast.AST, start: ast.stmt) -> bool:
    return getattr(node, "lineno", 0) >= start.lineno


def _in_notebook(ev: Evidence, over: Overwritten, new: str) -> Fix | None:
    site = ev.cell_site
    if over.before is None or site is None or site.top_level is None:
        return None
    name, before = over.name, restoration(over.before)
    statements = site.source.statements
    rest = statements[statements.index(site.top_level) :]
    uses = value_uses(site.source, rest, name)
    stores = [node for node in uses if isinstance(getattr(node, "ctx", None), ast.Store)]
    if not stores:
        uses = [node for node in uses if is_plainly_a_value(site.source, node)]
    edits: tuple[Edit, ...] = rename(site.source, uses, name, new)
    for taker in over.taken:
        function = taker.source.scope_of(taker.statement)
        if function is not None and taker.source.cell is not None:
            edits += made_local(taker.source, function, name, new)
    kept = (f"{new} = {name}",) if not stores and (uses or over.by_itself) else ()
    simple = over.before.form in {Form.IMPORTED, Form.DEFINED}
    first_line = before.partition("\n")[0]
    done = (
        tr("run {line} again", line=quoted(first_line))
        if simple
        else tr("make `{name}` anew with {line}", name=name, line=quoted(first_line))
    )
    named = tr(" and keep the result as `{new}`", new=new) if kept else (tr(" and call the result `{new}`", new=new) if edits else "")
    return Fix(
        f"{done}{named}", tuple(dict.fromkeys(edits)), Applicability.SAFE if simple else Applicability.UNSAFE, before=(*kept, before)
    )


def member_given_back(ev: Evidence, member: Member, text: str, source: Original | None, kept: str) -> Fix | None:
    edits = (*_rest(ev, member, kept), *_in_functions(member, kept))
    receiver = text.removesuffix(f".{member.name}")
    if not is_a(member.holder, ModuleType):
        return Fix(
            tr("delete `{text}` from the object, which brings the method back", text=text),
            edits,
            before=(f"{kept} = {text}", f"del {text}"),
        )
    if source is None:
        return None
    if source.reload:
        title_ = tr("load `{module}` again, which brings `{text}` back", module=module_name(member.holder), text=text)
        return Fix(title_, edits, Applicability.UNSAFE, before=("import importlib", f"importlib.reload({receiver})"))
    if source.compiled:
        spare = unused_name(f"fresh_{module_name(member.holder).rpartition('.')[2]}", ev.names)
        again = (
            "import importlib.util",
            f"{spare} = importlib.util.module_from_spec({receiver}.__spec__)",
            f"{spare}.__spec__.loader.exec_module({spare})",
            f"{text} = {spare}.{member.name}",
        )
        return Fix(tr("take `{text}` from a second instance of the module", text=text), edits, Applicability.UNSAFE, before=again)
    if source.module:
        spare = unused_name(source.path, ev.names)
        renamed = "" if spare == source.path else f" as {spare}"
        return Fix(
            tr("take `{text}` from `{module}` again", text=text, module=source.module),
            edits,
            before=(f"from {source.module} import {source.path}{renamed}", f"{text} = {spare}"),
        )
    return Fix(
        tr("take `{text}` from `{receiver}.{path}` again", text=text, receiver=receiver, path=source.path),
        edits,
        before=(f"{text} = {receiver}.{source.path}",),
    )


def _in_functions(member: Member, kept: str) -> tuple[Edit, ...]:
    """The assignments in functions, which would do it again: the call that was meant, or a variable for the result."""
    edits: list[Edit] = []
    for receiver, binding in member.assignments:
        source, target, function = binding.source, binding.node, binding.source.scope_of(binding.statement)
        if function is None or binding.value is None or source.cell is None or not isinstance(target, ast.Attribute):
            continue
        if not assigns_own_result(receiver, binding):
            edits.append(replace(source, binding.statement, f"{source.slice(target)}({source.slice(binding.value)})"))
            continue
        same = [node for node in ast.walk(function) if isinstance(node, ast.Attribute) and source.slice(node) == source.slice(target)]
        called = {id(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}
        edits += [replace(source, node, kept) for node in same if id(node) not in called]
    return tuple(edits)


def _rest(ev: Evidence, member: Member, kept: str) -> tuple[Edit, ...]:
    """The same assignment in what is about to run: a call, or a variable where it keeps a result."""
    site = ev.cell_site
    if site is None or site.top_level is None:
        return ()
    source = site.source
    first = source.statements.index(site.top_level)
    here = [node for statement in source.statements[first:] for node in ast.walk(statement)]
    edits: list[Edit] = []
    own = False
    for statement in here:
        match statement:
            case ast.Assign(targets=[ast.Attribute(value=receiver, attr=name) as target], value=value) if name == member.name:
                if ev.values.of(receiver) is not member.holder:
                    continue
                if assigns_own_result(receiver, Binding(name, source, target, statement, Form.ASSIGNED, value)):
                    own = True
                    edits.append(replace(source, target, kept))
                else:
                    edits.append(replace(source, statement, f"{source.slice(target)}({source.slice(value)})"))
    if own:
        edits += [replace(source, node, kept) for node in _value_reads(ev, member, {id(node) for node in here})]
    return tuple(edits)


def _value_reads(ev: Evidence, member: Member, here: set[int]) -> list[ast.Attribute]:
    """Where the rest of the cell reads the attribute without calling it."""
    source = ev.cell_site.source if ev.cell_site is not None else ev.site.source
    return [
        node
        for node in source.nodes
        if id(node) in here
        and isinstance(node, ast.Attribute)
        and node.attr == member.name
        and isinstance(node.ctx, ast.Load)
        and ev.values.of(node.value) is member.holder
        and not (isinstance(parent := source.parents.get(node), ast.Call) and parent.func is node)
    ]
