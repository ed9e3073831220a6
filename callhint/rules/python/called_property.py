"""A property or another attribute that holds a value was called like a method.

What a property computes is there as soon as the attribute is read; parentheses after it call the value. Attributes kept in an object, in
a class or in a module are the same. Which names are methods and which are not differs between libraries: `size` is a method of a torch
tensor, and an attribute of an array and of an image.

Fails: `df.dtypes()`, `x.shape()`, `layer.trainable(False)`
Works: `df.dtypes`, `x.shape`, `layer.trainable = False`
Fix safety: safe where the class of the object is known; unsafe where only the kind of value shows that it is an attribute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.attributes import Attribute, called_attribute, is_value_too
from callhint.evidence.probe import class_name, is_callable, loaded_member
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, statement_instead
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import article, kind_of, short_type, title, what_it_is

if TYPE_CHECKING:
    import ast

    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("property", "https://docs.python.org/3/library/functions.html#property"),)


@rule(TypeError)
def called_property(ev: Evidence) -> Finding | None:
    """The attribute holds a value, and the call hands over nothing, or the one value to store."""
    found, call = called_attribute(ev), ev.site.call
    if found is None or call is None:
        return None
    fix, use = (_reading(ev, found, call)) if not call.args and not call.keywords else _storing(ev, found, call)
    if fix is None:
        return None
    titles = (
        (
            tr("`{name}` is {role}, not a method", name=found.name, role=found.role),
            tr("`{name}` is an attribute, not a method", name=found.name),
        )
        if found.proved
        else (
            tr("`{name}` is probably {role}, not a method", name=found.name, role=found.role),
            tr("`{name}` is probably an attribute, not a method", name=found.name),
        )
    )
    return Finding(
        title=title(*titles),
        why=tr(
            "`{attribute}` already gives its value, here {value}; the parentheses after it call that value. {use}{elsewhere}",
            attribute=found.text,
            value=_value(found, ev),
            use=use,
            elsewhere=_elsewhere(found),
        ),
        kind=kind_of(found.value) if found.known else "property-value",
        confidence=Confidence.CERTAIN if found.proved else Confidence.LIKELY,
        fixes=(fix,),
        docs=_DOCS,
    )


def _value(found: Attribute, ev: Evidence) -> str:
    return (
        what_it_is(found.value)
        if found.known
        else ("`None`" if ev.uncalled_type == "NoneType" else article(f"`{short_type(ev.uncalled_type)}`"))
    )


def _reading(ev: Evidence, found: Attribute, call: ast.Call) -> tuple[Fix | None, str]:
    calls = alike(ev, lambda other: not other.args and not other.keywords and is_value_too(ev, other.func, call.func))
    edits = tuple(drop_call(ev.site.source, other) for other in calls)
    fix = Fix(
        tr("read `{name}` without the parentheses", name=found.name), edits, Applicability.SAFE if found.proved else Applicability.UNSAFE
    )
    return fix, tr("Without the parentheses, `{attribute}` is read as the attribute it is.", attribute=found.text)


def _storing(ev: Evidence, found: Attribute, call: ast.Call) -> tuple[Fix | None, str]:
    """`layer.trainable(False)`: the value handed over is of the kind that the attribute holds."""
    if len(call.args) != 1 or call.keywords or not found.settable or not ev.arguments:
        return None, ""
    argument = ev.arguments[0]
    if not argument.type_name or short_type(argument.type_name) != short_type(ev.uncalled_type):
        return None, ""
    assignment = f"{found.text} = {argument.text}"
    edit = statement_instead(ev.site.source, call, assignment)
    if edit is None:
        return None, ""
    return Fix(tr("assign: `{assignment}`", assignment=assignment), (edit,)), tr(
        "Such a flag is set by an assignment: `{assignment}`.", assignment=assignment
    )


def _elsewhere(found: Attribute) -> str:
    """A note where the same name is a method of a tensor, which is where the parentheses come from."""
    if found.owner is None or not is_callable(loaded_member("torch.Tensor", found.name)):
        return ""
    return tr(
        " A torch tensor has a method `{name}`; in {owner} it is an attribute.",
        name=found.name,
        owner=article(f"`{class_name(found.owner)}`"),
    )
