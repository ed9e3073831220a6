"""A builtin was called, but a variable of the notebook has its name.

`list = [1, 2]` in any cell hides Python's own `list` for the rest of the session; the line that fails later is innocent.

Fails: `list = [3, 1]` in one cell, `list("abc")` in a later one
Works: `del list` gives the name back to Python; the values get another name
Fix safety: safe when nothing runs again; the values are kept under another name.
"""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form, bindings_in
from callhint.model import Confidence, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import delete_line, rename, replace, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Built-in functions", "https://docs.python.org/3/library/functions.html"),)


@rule(TypeError)
def shadowed_builtin(ev: Evidence) -> Finding | None:
    """A global variable hides the builtin that is called."""
    callee = ev.uncallable
    if callee is None or not isinstance(callee.node, ast.Name):
        return None
    name = callee.node.id
    if name not in builtins.__dict__ or not callable(builtins.__dict__[name]) or ev.is_local(name) or not ev.in_notebook:
        return None
    binding = ev.binding(name)
    kept = unused_name(f"{name}_", ev.names)
    where = (
        f"{binding_place(binding)} gave the name to {what_it_is(callee.value)}: {quoted(binding.source.line(binding.line))}."
        if binding
        else ""
    )
    return Finding(
        title=title(
            f"`{name}` is {what_it_is(callee.value)} here, not Python's built-in `{name}`", f"`{name}` is no longer Python's built-in"
        ),
        why=f"{where} From then on `{name}` no longer reached the built-in, so `{name}(…)` calls the variable. "
        f"`del {name}` removes the variable and Python's own `{name}` is back; the value lives on as `{kept}`.".strip(),
        kind=kind_of(callee.value),
        confidence=Confidence.CERTAIN,
        fixes=(
            Fix(
                f"delete the variable `{name}` and keep its value as `{kept}`",
                _renames(ev, name, kept, binding),
                before=(f"{kept} = {name}", f"del {name}"),
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(binding),
    )


def _renames(ev: Evidence, name: str, new: str, binding: Binding | None) -> tuple[Edit, ...]:
    """The statements that would hide the builtin again: in what is left of the failing cell, and in a function that declares it global."""
    edits: tuple[Edit, ...] = ()
    site = ev.cell_site
    if site is not None and site.top_level is not None:
        rest = site.source.statements[site.source.statements.index(site.top_level) :]
        if any(found.form is not Form.DELETED for found in bindings_in(rest, name, site.source)):
            callees = {id(node.func) for statement in rest for node in ast.walk(statement) if isinstance(node, ast.Call)}
            nodes = [node for statement in rest for node in ast.walk(statement) if id(node) not in callees]
            edits += rename(site.source, nodes, name, new)
    if binding is not None and (function := binding.source.scope_of(binding.statement)) is not None and binding.source.cell is not None:
        edits += _local_renames(binding, function, name, new)
    return edits


def _local_renames(binding: Binding, function: ast.AST, name: str, new: str) -> tuple[Edit, ...]:
    """Makes a `global` variable of a function a local one of another name."""
    source = binding.source
    callees = {id(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}
    edits = rename(source, [node for node in ast.walk(function) if id(node) not in callees], name, new)
    for node in ast.walk(function):
        if isinstance(node, ast.Global) and name in node.names:
            others = [other for other in node.names if other != name]
            edits += (replace(source, node, f"global {', '.join(others)}") if others else delete_line(source, node),)
    return edits
