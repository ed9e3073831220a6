"""A builtin was wanted, but a variable has its name.

`list = [1, 2]` in any cell hides Python's own `list` for the rest of the session; the line that fails later is innocent. A parameter or
local variable of that name hides it in its function only. It shows when the builtin is called, and as well when it is handed over to be
called (`map(str, xs)`, `key=len`) or used as a type (`isinstance(x, list)`).

Fails: `list = [3, 1]` in one cell, `list("abc")` in a later one
Works: `del list` gives the name back to Python; the values get another name
Fix safety: safe when nothing runs again; the values are kept under another name.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import bindings_in, is_self_call
from callhint.evidence.scopes import value_uses
from callhint.evidence.shadowing import builtin, shadowed_use
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import rename, replace, unused_name
from callhint.rules.rewrite_names import free_global, is_read_by_functions, rename_in_scope, renames_in_rest, reread
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, kind_of, place, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.scopes import value_uses
from callhint.evidence.shadowing import Shadow

_DOCS = (Doc("Built-in functions", "https://docs.python.org/3/library/functions.html"),)


@rule(TypeError, AttributeError)
def shadowed_builtin(ev: Evidence) -> Finding | None:
    """A variable hides the builtin that the failing line wants."""
    shadow = shadowed_use(ev)
    if shadow is None:
        return None
    name, what = shadow.name, what_it_is(shadow.value)
    bindings = ev.scope.possible(name, shadow.value) if shadow.scope is None and ev.in_notebook else []
    binding = bindings[0] if len({found.text for found in bindings}) == 1 else None
    where, fix = _local(ev, shadow) if shadow.scope is not None else _global(ev, shadow, binding)
    return Finding(
        title=title(f"`{name}` is {what} here, not Python's built-in `{name}`", f"`{name}` is no longer Python's built-in"),
        why=where,
        kind=kind_of(shadow.value),
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(shadow.node), kind_of(shadow.value)) if shadow.consumed is None else ev.offender(ev.expression(shadow.consumed), kind_of(shadow.value)),
        origin=ev.origin(binding),
    )


def _global(ev: Evidence, shadow: Shadow, binding: Binding | None) -> tuple[str, Fix | None]:
    name = shadow.name
    kept = unused_name(f"{name}_", ev.names)
    if not ev.in_notebook:
        freed, source = free_global(ev, name), ev.site.source
        made = bindings_in(source.statements, name, source)
        line = f": {quoted(source.line(made[0].line))}" if made else ""
        why = (
            f"{place(source, made[0].line if made else shadow.node.lineno)} gives the name `{name}` to {what_it_is(shadow.value)}{line}. "
            f"In all of that file, `{name}` means that variable, and Python's built-in `{name}` is hidden. With another name for the variable, both can be used."
        )
        if freed and not is_read_by_functions(source, name):
            return why, Fix(f"delete the variable `{name}` from the module", before=freed)
        renamed = rename(source, value_uses(source, source.statements, name, but=_members(name)), name, f"{name}_")
        return why, Fix(f"rename the variable `{name}` to `{name}_`", renamed, before=freed)
    if binding is None:
        taken = f"A statement that ran before gave the name `{name}` to {what_it_is(shadow.value)}."
    elif is_self_call(binding):
        taken = f"{binding_place(binding)} called `{name}` and put the result in its place: {quoted(binding.text.partition(chr(10))[0])}."
    else:
        taken = f"{binding_place(binding)} gave the name to {what_it_is(shadow.value)}: {quoted(binding.source.line(binding.line))}."
    why = (
        f"{taken} From then on `{name}` means that variable in every cell, and the built-in is hidden. "
        f"`del {name}` removes the variable and Python's own `{name}` is back; the value lives on as `{kept}`."
    )
    edits = renames_in_rest(ev, name, kept, binding, members=_members(name)) + (reread(ev, shadow.consumed) if shadow.consumed is not None else ())
    fix = Fix(f"delete the variable `{name}` and keep its value as `{kept}`", edits, before=(f"{kept} = {name}", f"del {name}"))
    return why, fix


def _local(ev: Evidence, shadow: Shadow) -> tuple[str, Fix | None]:
    name, scope, source = shadow.name, shadow.scope, ev.site.source
    owner = f"`{scope.name}`" if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) else "the expression"
    if isinstance(scope, ast.ClassDef):
        why = f"The body of the class {owner} gives `{name}` to {what_it_is(shadow.value)}, which hides Python's built-in `{name}` in the rest of that body."
        return why, Fix(f"call the built-in as `builtins.{name}`", (replace(source, shadow.node, f"builtins.{name}"),), before=("import builtins",))
    new, edits = rename_in_scope(ev, source, scope, name, _members(name))
    role = "parameter" if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and _is_parameter(scope, name) else "variable"
    why = (
        f"{owner[0].upper()}{owner[1:]} has a {role} of its own called `{name}`, and it holds {what_it_is(shadow.value)}. "
        f"Inside, `{name}` means that {role}, so Python's built-in `{name}` is hidden there. With another name for the {role}, as `{new}`, both can be used."
    )
    return why, Fix(f"rename the {role} `{name}` to `{new}`", edits, Applicability.SAFE)


def _is_parameter(scope: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, name: str) -> bool:
    return any(isinstance(node, ast.arg) and node.arg == name for node in ast.walk(scope.args))


def _members(name: str) -> frozenset[str]:
    """Members that are asked of the builtin class itself and not of its instances."""
    wanted = builtin(name)
    return frozenset({"fromkeys", "maketrans", "from_bytes", "fromhex", "join"} & set(dir(wanted)))
