"""A function of a module, or a method of an object, was called by an attribute that has been assigned something else.

`plt.title = "growth"` replaces the function by a text, for every cell and every library that uses it, until the kernel ends.

Fails: `plt.title = "growth"` in one cell, `plt.title("decay")` in a later one
Works: `plt.title("growth")`; the replaced function is taken from where it still is, or its module is loaded again
Fix safety: safe where the function is taken from where the module has it from, unsafe where the module is loaded again.
"""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.members import assigns_own_result, called_member, hides_method, original
from callhint.evidence.probe import is_a, module_name
from callhint.language import tr
from callhint.model import Doc, Finding
from callhint.rules.restoring import member_given_back
from callhint.rules.rewrite import unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

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
        source = original(member.holder, member.name)
        role, replaced = tr("a function"), tr("the function")
        if source is None and not own:
            return None
        whole = tr("of the module `{module}`, for every cell and every library that uses it", module=module_name(member.holder))
    elif hides_method(member):
        source, role, replaced, whole = None, tr("a method"), tr("the method"), tr("of this object")
    else:
        return None
    text = f"{binding.source.slice(receiver)}.{member.name}"
    given = binding.source.slice(binding.value) if binding.value is not None else ""
    kept = unused_name(f"{member.name}_value", ev.names)
    fix = member_given_back(ev, member, text, source, kept)
    instead = (
        tr("keep its result in a variable: {assignment}", assignment=quoted(f"{kept} = {given}"))
        if own
        else tr("call it: {meant}", meant=quoted(f"{text}({given})"))
    )
    return Finding(
        title=title(
            tr("`{text}` is {what} by now, and no longer {role}", text=text, what=what_it_is(member.value), role=role),
            tr("`{text}` was overwritten and is no longer {role}", text=text, role=role),
        ),
        why=tr(
            "{place} assigned {what} to `{text}`: {line}. That replaced {replaced} {whole}. To use {replaced}, {instead}.{restart}",
            place=binding_place(binding),
            what=what_it_is(member.value),
            text=text,
            line=quoted(binding.first_line),
            replaced=replaced,
            whole=whole,
            instead=instead,
            restart="" if fix is not None else tr(" Restarting the kernel brings {replaced} back.", replaced=replaced),
        ),
        kind=kind_of(member.value),
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=None
        if member.receiver is not None
        else ev.offender(ev.expression(ev.site.call), kind_of(member.value))
        if ev.site.call
        else None,
        origin=ev.origin(binding),
    )
