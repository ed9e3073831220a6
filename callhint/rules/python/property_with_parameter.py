"""A method that takes an argument is marked as a property, and a property is read without parentheses, so nothing can be handed to it.

Python calls the method as soon as `circle.scaled` is read, before the parentheses behind it come to act.

Fails: `@property` over `def scaled(self, factor)`, then `circle.scaled(3)`
Works: `def scaled(self, factor)` without `@property`
Fix safety: unsafe; the class and its objects are made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.probe import UNKNOWN, class_member, class_name
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import delete_decorator
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("property", "https://docs.python.org/3/library/functions.html#property"),)


@rule(TypeError)
def property_with_parameter(ev: Evidence) -> Finding | None:
    """The failing attribute is a property of the user's whose function needs more than `self`."""
    node = ev.site.node
    parent = ev.site.source.parents.get(node)
    if not isinstance(node, ast.Attribute) or not isinstance(parent, ast.Call) or parent.func is not node or ev.in_library:
        return None
    held = ev.values.of(node.value)
    member = class_member(type(held), node.attr) if held is not UNKNOWN else UNKNOWN
    function = member.fget if type(member) is property else None
    needs = required(function) if function is not None else None
    found = ev.scope.definition(function.__code__) if function is not None and needs and len(needs) > 1 else None
    if found is None or needs is None or "missing" not in ev.message or f"'{needs[-1]}'" not in ev.message:
        return None
    source, definition = found
    decorators = [one for one in definition.decorator_list if isinstance(one, ast.Name) and one.id == "property"]
    parameters, name = ", ".join(f"`{needed}`" for needed in needs[1:]), f"{class_name(type(held))}.{node.attr}"
    return Finding(
        title=title(
            tr("`{name}` is a property, so nothing can be given for {parameters}", name=name, parameters=parameters),
            tr("`{name}` is a property and takes no argument", name=name),
        ),
        why=tr(
            "{place} defines `{attr}` with the parameter {parameters} and marks it `@property`. A property is read "
            "without parentheses: {read} alone calls the function, with no argument. "
            "Without `@property` it is a method, and {called} hands the argument over.",
            place=place(source, definition.lineno),
            attr=node.attr,
            parameters=parameters,
            read=quoted(ev.site.source.slice(node), 40),
            called=quoted(ev.site.source.slice(parent), 40),
        ),
        kind="property-value",
        fixes=(Fix(tr("drop `@property`, which makes it a method"), (delete_decorator(source, decorators[0]),), Applicability.UNSAFE),)
        if len(decorators) == 1
        else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "property-value"),
    )
