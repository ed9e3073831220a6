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
from callhint.evidence.shadowing import shadowed_use
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.restoring import builtin_freed, builtin_freed_in_class, builtin_freed_in_file, builtin_freed_in_function
from callhint.rules.rewrite import unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, kind_of, place, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
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
    if shadow.scope is not None:
        why, fix = _local(ev, shadow)
    else:
        why, fix = _global(ev, shadow, binding) if ev.in_notebook and ev.site.source.file is None else _in_file(ev, shadow)
    return Finding(
        title=title(
            tr("`{name}` is {what} here, not Python's built-in `{name}`", name=name, what=what),
            tr("`{name}` is no longer Python's built-in", name=name),
        ),
        why=why,
        kind=kind_of(shadow.value),
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(shadow.consumed or shadow.node), kind_of(shadow.value)),
        origin=ev.origin(binding),
        is_of_name=True,
    )


def _global(ev: Evidence, shadow: Shadow, binding: Binding | None) -> tuple[str, Fix]:
    name, what = shadow.name, what_it_is(shadow.value)
    kept = unused_name(f"{name}_", ev.names)
    if binding is None:
        taken = tr("A statement that ran before gave the name `{name}` to {what}.", name=name, what=what)
    elif is_self_call(binding):
        taken = tr(
            "{place} called `{name}` and put the result in its place: {line}.",
            place=binding_place(binding),
            name=name,
            line=quoted(binding.first_line),
        )
    else:
        taken = tr("{place} gave the name to {what}: {line}.", place=binding_place(binding), what=what, line=quoted(binding.first_line))
    why = tr(
        "{taken} From then on `{name}` means that variable in every cell, and the built-in is hidden. "
        "`del {name}` removes the variable and Python's own `{name}` is back; the value lives on as `{kept}`.",
        taken=taken,
        name=name,
        kept=kept,
    )
    return why, builtin_freed(ev, shadow, binding, kept)


def _in_file(ev: Evidence, shadow: Shadow) -> tuple[str, Fix]:
    name, source = shadow.name, ev.site.source
    made = bindings_in(source.statements, name, source)
    line = tr(": {line}", line=quoted(made[0].first_line)) if made else ""
    why = tr(
        "{place} gives the name `{name}` to {what}{line}. In all "
        "of that file, `{name}` means that variable, and Python's built-in is hidden. With another name for the variable, both can be used.",
        place=place(source, made[0].line if made else shadow.node.lineno),
        name=name,
        what=what_it_is(shadow.value),
        line=line,
    )
    return why, builtin_freed_in_file(ev, shadow)


def _local(ev: Evidence, shadow: Shadow) -> tuple[str, Fix]:
    name, scope, what = shadow.name, shadow.scope, what_it_is(shadow.value)
    owner = f"`{scope.name}`" if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) else tr("The expression")
    if isinstance(scope, ast.ClassDef):
        why = tr(
            "The body of the class {owner} gives `{name}` to {what}, which hides Python's built-in `{name}` in the rest of that body.",
            owner=owner,
            name=name,
            what=what,
        )
        return tr("{why} The module `builtins` has it under its full name.", why=why), builtin_freed_in_class(ev, shadow)
    role, new, fix = builtin_freed_in_function(ev, shadow)
    why = tr(
        "{owner} has a {role} of its own called `{name}`, and it holds {what}. Inside, `{name}` means that {role}, so Python's "
        "built-in `{name}` is hidden there. With another name for the {role}, as `{new}`, both can be used.",
        owner=owner,
        role=role,
        name=name,
        what=what,
        new=new,
    )
    return why, fix
