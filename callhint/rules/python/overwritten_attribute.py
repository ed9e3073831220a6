"""A function of a module, or a method of an object, was called by an attribute that has been assigned something else.

`plt.title = "growth"` replaces the function by a text, for every cell and every library that uses it, until the kernel ends.

Fails: `plt.title = "growth"` in one cell, `plt.title("decay")` in a later one
Works: `plt.title("growth")`; the replaced function is taken from where it still is, or its module is loaded again
Fix safety: safe where the function is taken from where the module has it from, unsafe where the module is loaded again.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Binding, Form
from callhint.evidence.members import assigns_own_result, called_member, hides_method, original
from callhint.evidence.probe import is_a, module_name
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import replace, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.bindings import Binding, Form
from callhint.evidence.members import Member, Original

_DOCS = (Doc("Assignment statements", "https://docs.python.org/3/reference/simple_stmts.html#assignment-statements"),)


@rule(TypeError)
def overwritten_attribute(ev: Evidence) -> Finding | None:
    """A statement of a cell assigned to the attribute what is called now."""
    member = called_member(ev)
    if member is None or not member.assignments:
        return None
    receiver, binding = member.assignments[0]
    own = assigns_own_result(receiver, binding)
    if is_a(member.holder, ModuleType):
        source, role = original(member.holder, member.name), "function"
        if source is None and not own:
            return None
        whole = f"of the module `{module_name(member.holder)}`, for every cell and every library that uses it"
    elif hides_method(member):
        source, role, whole = None, "method", "of this object"
    else:
        return None
    text = f"{binding.source.slice(receiver)}.{member.name}"
    given = binding.source.slice(binding.value) if binding.value is not None else ""
    kept = unused_name(f"{member.name}_value", ev.names)
    fix = _restored(ev, member, text, source, kept)
    instead = f"keep its result in a variable: {quoted(f'{kept} = {given}')}" if own else f"call it: {quoted(f'{text}({given})')}"
    return Finding(
        title=title(f"`{text}` is {what_it_is(member.value)} by now, and no longer a {role}", f"`{text}` was overwritten and is no longer a {role}"),
        why=f"{binding_place(binding)} assigned {what_it_is(member.value)} to `{text}`: {quoted(binding.source.line(binding.line))}. "
        f"That replaced the {role} {whole}. To use the {role}, {instead}."
        f"{'' if fix is not None else f' Restarting the kernel brings the {role} back.'}",
        kind=kind_of(member.value),
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=None if member.receiver is not None else ev.offender(ev.expression(ev.site.call), kind_of(member.value)) if ev.site.call else None,
        origin=ev.origin(binding),
    )


def _restored(ev: Evidence, member: Member, text: str, source: Original | None, kept: str) -> Fix | None:
    edits = _rest(ev, member, kept)
    receiver = text.removesuffix(f".{member.name}")
    if not is_a(member.holder, ModuleType):
        return Fix(f"delete `{text}` from the object, which brings the method back", edits, before=(f"{kept} = {text}", f"del {text}"))
    if source is None:
        return None
    if source.reload:
        title_ = f"load `{module_name(member.holder)}` again, which brings `{text}` back"
        return Fix(title_, edits, Applicability.UNSAFE, before=("import importlib", f"importlib.reload({receiver})"))
    if source.compiled:
        spare = unused_name(f"fresh_{module_name(member.holder).rpartition('.')[2]}", ev.names)
        again = (
            "import importlib.util",
            f"{spare} = importlib.util.module_from_spec({receiver}.__spec__)",
            f"{spare}.__spec__.loader.exec_module({spare})",
            f"{text} = {spare}.{member.name}",
        )
        return Fix(f"take `{text}` from a second instance of the module", edits, Applicability.UNSAFE, before=again)
    if source.module:
        spare = unused_name(source.path, ev.names)
        renamed = "" if spare == source.path else f" as {spare}"
        return Fix(f"take `{text}` from `{source.module}` again", edits, before=(f"from {source.module} import {source.path}{renamed}", f"{text} = {spare}"))
    return Fix(f"take `{text}` from `{receiver}.{source.path}` again", edits, before=(f"{text} = {receiver}.{source.path}",))


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
