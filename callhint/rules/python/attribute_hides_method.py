"""A method was called, but the object keeps a value of its own under the same name.

An object looks into itself first and into its class afterwards: `self.score = 0` hides the method `score` for that object.

Fails: `self.score = 0` in `__init__`, `def score(self)` in the same class, `player.score()`
Works: another name for the value: `self.score_value = 0`
Fix safety: safe when nothing but the class and its objects runs again; the value is renamed in all methods of the class.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import makes_callable
from callhint.evidence.members import assigns_own_result, called_member, class_uses, hides_method
from callhint.evidence.probe import UNKNOWN, class_name
from callhint.language import tr, tr_noop
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import article, binding_place, kind_of, quoted, short_type, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.members import Member

_DOCS = (Doc("Class and instance variables", "https://docs.python.org/3/tutorial/classes.html#class-and-instance-variables"),)


@rule(TypeError)
def attribute_hides_method(ev: Evidence) -> Finding | None:
    """A method of the class assigned to `self` what hides a method, or what the object could call before."""
    member = called_member(ev)
    if member is None or member.assignments:
        return None
    bindings = list(ev.scope.assignments_in(member.classes, member.name))
    takers = [binding for binding in bindings if not makes_callable(binding, ev.values)]
    if not takers:
        return None
    owner = class_name(member.classes[0])
    receiver = takers[-1].node.value if isinstance(takers[-1].node, ast.Attribute) else None
    own = receiver is not None and assigns_own_result(receiver, takers[-1])
    if not hides_method(member) and not (own and len(bindings) > len(takers)):
        return None
    binding = takers[-1] if own else takers[0]
    new = unused_name(f"{member.name}_value", {name for _, node in class_uses(ev, member) for name in [node.attr]})
    method = hides_method(member)
    what = what_it_is(member.value) if member.value is not UNKNOWN else article(f"`{short_type(ev.uncalled_type)}`")
    return Finding(
        title=title(
            tr("`{member}` of this `{owner}` is {what}, which hides the method", member=member.name, owner=owner, what=what)
            if method
            else tr("`{member}` of this `{owner}` is {what} by now", member=member.name, owner=owner, what=what),
            tr("`{member}` is {what} in this object", member=member.name, what=what),
        ),
        why=tr(
            "{story} An object looks into itself before it looks into its class, so `{member}(…)` calls that value. "
            "With another name for the value, as `{new}`, {then}.",
            story=_story(binding, member, what, own=own, method=method),
            member=member.name,
            new=new,
            then=tr("the method can be reached") if method else tr("`{member}` stays what it was", member=member.name),
        ),
        kind=kind_of(member.value) if member.value is not UNKNOWN else "property-value",
        fixes=(Fix(tr("keep the value as `{new}`", new=new), _renames(ev, member, new)),),
        docs=_DOCS,
        offender=None
        if member.receiver is not None or ev.site.call is None
        else ev.offender(ev.expression(ev.site.call), kind_of(member.value)),
        origin=ev.origin(binding),
    )


def _story(binding: Binding, member: Member, what: str, *, own: bool, method: bool) -> str:
    line = quoted(binding.first_line)
    if own:
        return tr(
            "{place} calls `{member}` and stores the result under the same name: {line}.",
            place=binding_place(binding),
            member=member.name,
            line=line,
        )
    story = (
        tr_noop("The class defines a method `{member}`, and {place} gives the object {what} under the same name: {line}.")
        if method
        else tr_noop("The class defines something `{member}`, and {place} gives the object {what} under the same name: {line}.")
    )
    return tr(story, member=member.name, place=binding_place(binding), what=what, line=line)


def _renames(ev: Evidence, member: Member, new: str) -> tuple[Edit, ...]:
    """Another name for the value in the methods of the class, and in the rest of the failing cell."""
    edits = []
    callables = {id(binding.node) for binding in ev.scope.assignments_in(member.classes, member.name) if makes_callable(binding, ev.values)}
    for source, node in class_uses(ev, member):
        parent = source.parents.get(node)
        called = isinstance(parent, ast.Call) and parent.func is node
        handed = isinstance(parent, ast.keyword) and parent.arg == "key"
        if node.attr == member.name and not called and not handed and id(node) not in callables:
            end = source.span(node).end
            edits.append(Edit(source.name, Span(end - len(member.name), end), new))
    return tuple(dict.fromkeys(edits))
