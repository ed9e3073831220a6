"""An attribute that was called and holds a value: whose it is, and whether that is proved."""

from __future__ import annotations

import ast
from itertools import islice
from types import GetSetDescriptorType, ModuleType, NoneType
from typing import TYPE_CHECKING, Any

from callhint.evidence.fact import fact
from callhint.evidence.members import called_member, hides_method
from callhint.evidence.probe import (
    UNKNOWN,
    class_member,
    class_module,
    class_name,
    classes_named,
    elements,
    full_name,
    is_a,
    is_callable,
    is_class,
    is_subclass_of,
    items,
    module_name,
    own_member,
)
from callhint.evidence.receivers import inherited_member, is_data_descriptor, receiver_classes
from callhint.evidence.values import element
from callhint.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence

_LOOKED_AT = 1000
"""How many elements of a container are looked at."""


@fact
class Attribute:
    """An attribute that was called."""

    name: str
    text: str
    """The expression without the parentheses."""
    role: str
    """What it is: "a property of `Cell`"."""
    value: Any
    """What it holds, or UNKNOWN."""
    owner: type | None
    """The class of the object, where it is known."""
    proved: bool
    settable: bool

    @property
    def known(self) -> bool:
        """Whether the value is at hand."""
        return self.value is not UNKNOWN


def called_attribute(ev: Evidence) -> Attribute | None:
    """The attribute whose value was called; None where it may be meant to be a function."""
    callee = ev.uncallable
    if callee is None or not isinstance(callee.node, ast.Attribute):
        return None
    found = attribute_at(ev, callee.node, ev.uncalled_type)
    if (
        found is not None
        and found.known
        and isinstance(ev.site.statement, ast.Expr)
        and ev.site.statement.value is ev.site.call
        and ev.in_function
    ):
        call = ev.site.call
        # A value that nobody takes is not what a line of a function is for, unless it is handed one to store.
        return found if call is not None and (call.args or is_data_descriptor(inherited_member(ev, callee.node))) else None
    return found


def is_meant_as_value(ev: Evidence) -> bool:
    """Whether what was called was not to be a function: it hides a method, or is an attribute read with empty parentheses."""
    member = called_member(ev)
    if member is not None and hides_method(member):
        return True
    call = ev.site.call
    return call is not None and not call.args and not call.keywords and called_attribute(ev) is not None


def attribute_at(ev: Evidence, node: ast.Attribute, mentioned: str = "") -> Attribute | None:
    """What is known about an attribute in the failing frame, if it holds a value. `mentioned`: the type of the value, by the message."""
    name, text = node.attr, ev.site.source.slice(node)
    holder = ev.values.of(node.value)
    member = inherited_member(ev, node)
    classes = receiver_classes(ev, node.value)
    owner = classes[0] if classes else None
    if is_class(holder) and is_data_descriptor(class_member(holder, name)):
        return None
    if is_data_descriptor(member):
        # What a property of the user's keeps may be meant to be called; an attribute of compiled code that is None has no value yet.
        if mentioned == "NoneType" and type(member) is not GetSetDescriptorType:
            return None
        is_property = type(member) is property or class_name(type(member)) == "cached_property"
        settable = type(member) is not property or member.fset is not None
        if owner is None:
            whose = tr("a property") if is_property else tr("an attribute")
        else:
            of_class = class_name(owner)
            whose = tr("a property of `{owner}`", owner=of_class) if is_property else tr("an attribute of `{owner}`", owner=of_class)
        return Attribute(name, text, whose, ev.values.of(node), owner, proved=True, settable=settable)
    if holder is UNKNOWN:
        return _of_unknown(ev, name, text, mentioned)
    return _held(ev, holder, name, text, ev.values.of(node), mentioned)


def _held(ev: Evidence, holder: Any, name: str, text: str, value: Any, mentioned: str) -> Attribute | None:  # noqa: ANN401
    """A value that the object, its class or a module holds itself."""
    if is_callable(class_member(type(holder), name)) and class_member(type(holder), name) is not UNKNOWN:
        # A method of that name is hidden: another mistake.
        return None
    if is_a(holder, ModuleType):
        kept = own_member(holder, name)
        overwritten = ev.scope.outside_assignment(holder, name) is not None
        if kept is UNKNOWN or kept is None or is_a(kept, ModuleType) or overwritten or not _is_data(kept):
            return None
        return Attribute(
            name, text, tr("a value in the module `{module}`", module=module_name(holder)), kept, None, proved=True, settable=False
        )
    held = value if value is not UNKNOWN else (element(holder, name) if is_a(holder, dict) else UNKNOWN)
    if held is UNKNOWN and is_a(holder, "pandas.DataFrame") and _selects(mentioned):
        return Attribute(name, text, tr("a column of the DataFrame"), UNKNOWN, type(holder), proved=True, settable=False)
    if held is UNKNOWN or not _is_data(held):
        return None
    owner = holder if is_class(holder) else type(holder)
    whose = (
        tr("an attribute of the class `{owner}`", owner=class_name(owner))
        if is_class(holder)
        else tr("an attribute of the `{owner}` object", owner=class_name(owner))
    )
    return Attribute(name, text, whose, held, owner, proved=True, settable=True)


def _selects(mentioned: str) -> bool:
    """Whether the type is that of a column, or of several."""
    return any(is_subclass_of(cls, "pandas.Series", "pandas.DataFrame") for cls in classes_named(mentioned))


def _is_data(value: object) -> bool:
    """Whether the object is a value, as against something that stands for a function, a model or a part of one."""
    if value is None or is_callable(value) or is_class(value):
        return False
    if is_a(value, list, tuple, dict, set):
        return not any(is_callable(part) for part in islice(_parts(value), _LOOKED_AT))
    # Objects of the user's own classes, and modules, may be meant to be called.
    return "." in full_name(type(value)) or class_module(type(value)) == "builtins"


def _parts(value: Any) -> Iterator[Any]:  # noqa: ANN401
    """The elements of a plain container."""
    return iter(elements(value)) if is_a(value, list, tuple) else (held for _, held in items(value))


def _of_unknown(ev: Evidence, name: str, text: str, mentioned: str) -> Attribute | None:
    """An attribute of a result: the type of the value tells what it is."""
    named = classes_named(mentioned) if mentioned else []
    members = {cls: class_member(cls, name) for cls in named}
    yielding = [cls for cls, member in members.items() if is_data_descriptor(member)]
    if yielding and not any(member is not UNKNOWN and is_callable(member) for member in members.values()):
        return Attribute(
            name, text, tr("an attribute of `{owner}`", owner=class_name(yielding[0])), UNKNOWN, yielding[0], proved=True, settable=False
        )
    if not named or not all(map(_is_plain, named)) or _is_method_somewhere(ev, name):
        return None
    return Attribute(name, text, tr("an attribute"), UNKNOWN, None, proved=False, settable=False)


def _is_plain(cls: type) -> bool:
    """Whether the objects of the class are values that stay what they are, such as numbers, texts, shapes and types: no method is one."""
    is_value = class_member(cls, "__hash__") is not None and class_member(cls, "__call__") is UNKNOWN and cls is not NoneType
    return is_value and ("." in full_name(cls) or class_module(cls) == "builtins")


def _is_method_somewhere(ev: Evidence, name: str) -> bool:
    """Whether a class of the notebook defines a method of that name that is no property."""
    for source, statements in ev.scope.executed(f"def {name}"):
        for statement in statements:
            for node in ast.walk(statement):
                if (
                    isinstance(node, ast.FunctionDef)
                    and node.name == name
                    and not node.decorator_list
                    and isinstance(source.parents.get(node), ast.ClassDef)
                ):
                    return True
    return False


def is_value_too(ev: Evidence, other: ast.expr, failing: ast.expr) -> bool:
    """Whether the other callee is the same attribute, or one that is a value as surely."""
    if not isinstance(other, ast.Attribute) or not isinstance(failing, ast.Attribute):
        return False
    if ast.dump(other) == ast.dump(failing):
        return True
    unknown = ev.values.of(other.value) is UNKNOWN and not receiver_classes(ev, other.value)
    if unknown:
        return other.attr == failing.attr
    found = attribute_at(ev, other)
    return found is not None and found.proved
