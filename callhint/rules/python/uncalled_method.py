"""A function or method stands where what it returns was meant: its parentheses are missing.

`df["x"].mean` is a method, an object like any other; only `df["x"].mean()` is a number. Python notices when the method is added,
compared, looped over, unpacked or measured, which may be some lines after the one that lacks the parentheses.

Fails: `df["x"] - df["x"].mean`, `for k in d.items:`, `len(d.keys)`, `json.loads(r.text.strip)`
Works: `df["x"] - df["x"].mean()`
Fix safety: safe when the signature of the function shows that it needs no arguments; unsafe when that is not known, or when the
arguments were taken from names of the session.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence import needs
from callhint.evidence.probe import UNKNOWN, class_member, is_a
from callhint.evidence.results import changed_places, lacks_call, likely_arguments, result_class
from callhint.evidence.subscripts import index_is_argument
from callhint.evidence.uncalled import is_named_itself, place_of, ready_operands
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, operation, quoted, sentence, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.operands import Uncalled

_DOCS = (Doc("Defining functions", "https://docs.python.org/3/tutorial/controlflow.html#defining-functions"),)


@rule(TypeError, AttributeError, RuntimeError, IndexError)
def uncalled_method(ev: Evidence) -> Finding | None:
    """The failing operation was given a function."""
    if isinstance(ev.site.node, ast.Subscript) and index_is_argument(ev, ev.site.node):
        # `len[x]`: the parentheses are there, in square form.
        return None
    ready, guessed = ready_operands(ev)
    if not ready or not lacks_call(ev, ready) or any(changed_places(ev, one) for one in ready):
        return None
    places = [place_of(ev, one) for one in ready]
    spot, binding = places[0]
    arguments = likely_arguments(ev, ready[0].function, spot) if guessed else ""
    if arguments is None and spot.node is ready[0].node and is_named_itself(ev, ready[0]):
        # Whatever it has to be called with, a function of that name is no value.
        arguments = "..."
    if arguments is None:
        return None
    meant = f"{spot.text}({arguments})"
    node = ev.site.node
    gives = result_class(ready[0].function) if isinstance(node, ast.Subscript | ast.Attribute) else UNKNOWN
    if isinstance(node, ast.Attribute) and gives is not UNKNOWN and class_member(gives, node.attr) is UNKNOWN:
        return None
    if isinstance(node, ast.Subscript) and gives is not UNKNOWN and class_member(gives, "__getitem__") is UNKNOWN:
        # `d.keys()[0]` would be the next error.
        meant = f"list({meant})"
    if "as an integer" in ev.message and not needs.may_give_number(ready[0].function):
        return None
    what = (
        tr("the method")
        if isinstance(spot.node, ast.Attribute) and not is_a(spot.values.of(spot.node.value), ModuleType)
        else tr("the function")
    )
    known = all(needs.needs_arguments(one.function) is False for one in ready) and _allows(ev, ready[0], gives)
    where = (
        tr("{place} handed it on: {line}. ", place=binding_place(binding), line=quoted(binding.first_line, 60))
        if binding is not None
        else ""
    )
    return Finding(
        title=title(
            tr("{text} is {what} itself, it was not called", text=quoted(spot.text), what=what),
            tr("{text} is {what} itself, not called", text=quoted(spot.text, 30), what=what),
        ),
        why=tr(
            "Without parentheses, {text} is {what}, an object, and not what it returns. {where}"
            "{operation} needs the result: {meant} calls {what} and gives it.",
            text=quoted(spot.text, 60),
            what=what,
            where=where,
            operation=sentence(operation(ev)),
            meant=quoted(meant, 60),
        ),
        kind="function",
        confidence=Confidence.CERTAIN if known and not arguments else Confidence.LIKELY,
        fixes=(
            Fix(
                tr("call it: {meant}", meant=quoted(meant, 60))
                + (tr(", with what has the names of its parameters") if arguments.isidentifier() or "," in arguments else ""),
                tuple(replace(place.source, place.node, meant.replace(spot.text, place.text)) for place, _ in places),
                Applicability.SAFE if known and not arguments else Applicability.DISPLAY if arguments == "..." else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ready[0].node), "function"),
        origin=ev.origin(binding),
    )


def _allows(ev: Evidence, one: Uncalled, gives: Any) -> bool:  # noqa: ANN401  # a class, or UNKNOWN
    """Whether it is known that what the function returns allows the failing operation."""
    node = ev.site.node
    if isinstance(node, ast.Attribute):
        # Most methods that return an object at all return one of their own class.
        holder = type(ev.values.of(one.node.value)) if isinstance(one.node, ast.Attribute) else UNKNOWN
        return any(cls is not UNKNOWN and class_member(cls, node.attr) is not UNKNOWN for cls in (gives, holder))
    return gives is not UNKNOWN or not isinstance(node, ast.Subscript | ast.Tuple | ast.List)
