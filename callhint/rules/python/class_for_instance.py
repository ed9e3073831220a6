"""A class was used as if it were one of its instances: the parentheses that make the instance are missing.

`model = Net` gives the class a second name. `model(x)` then calls the constructor with the data, and `model.fit(x, y)` puts `x` in the
place of `self`; what the message says about it differs from library to library.

Fails: `optimizer = SGD` and `optimizer.apply_gradients(pairs)`; `LinearRegression.fit(X, y)`; `with torch.no_grad:`
Works: `optimizer = SGD()`; `LinearRegression().fit(X, y)`; `with torch.no_grad():`
Fix safety: safe when the constructor needs no arguments; unsafe when they are taken from names of the session.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import offender
from callhint.evidence.instances import ClassUsed, class_used, constructor_arguments, instance_names, uses_in_rest
from callhint.evidence.probe import class_name, error_detail, type_name
from callhint.evidence.scopes import wants_function
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import replace, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, operation, quoted, sentence, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_CALLED = frozenset({"forward", "call", "__call__"})
_DOCS = (Doc("Class objects and instances", "https://docs.python.org/3/tutorial/classes.html#class-objects"),)


@rule(TypeError, AttributeError, IndexError)
def class_for_instance(ev: Evidence) -> Finding | None:
    """The failing line calls a method of a class without an instance, hands data to its constructor, or enters it."""
    used = class_used(ev)
    call = ev.site.call
    if used is None or (call is not None and not call.args and not call.keywords and wants_function(ev.site.source, call)):
        # `key=Student.average()`: the method itself was meant.
        return None
    name, text = class_name(used.cls), used.shown.text
    where = (
        tr("{place} names the class itself, without parentheses. ", place=binding_place(used.binding)) if used.binding is not None else ""
    )
    fix, made = _fix(ev, used)
    return Finding(
        title=title(
            *(() if text == name else (tr("{text} is the class `{name}`, not an instance of it", text=quoted(text), name=name),)),
            tr("`{name}` is a class, not an instance of it", name=name),
        ),
        why=tr(
            "{where}{what_happens} An instance is made by calling the class: {made}.",
            where=where,
            what_happens=_what_happens(ev, used),
            made=quoted(made, 60),
        ),
        kind="class",
        fixes=(fix,),
        docs=_DOCS,
        offender=offender(used.shown.source, used.shown.node, "class", type_name(used.cls)),
        origin=ev.origin(used.binding),
    )


def _what_happens(ev: Evidence, used: ClassUsed) -> str:
    text = used.shown.text
    if used.reason == "with":
        return tr("A `with` statement enters an object, and {text} is a class.", text=quoted(text))
    if used.reason == "call":
        return tr(
            "{text} with data in the parentheses calls the constructor of `{class_name}`, which does not take it.",
            text=quoted(text),
            class_name=class_name(used.cls),
        )
    if used.reason == "argument":
        return tr(
            "{operation} works on an object, with attributes and methods of its own, and {text} is the class.",
            operation=sentence(operation(ev)),
            text=quoted(text),
        )
    if used.reason == "attribute":
        return tr(
            "The attribute `{attribute}` belongs to instances of `{class_name}`; {text} is the class.",
            attribute=error_detail(ev.error, "name"),
            class_name=class_name(used.cls),
            text=quoted(text),
        )
    around = used.shown.source.parents.get(used.shown.node)
    method = around.attr if isinstance(around, ast.Attribute) else ""
    return tr(
        "`{text}.{method}` has no object to work on: called on the class, the first argument takes the place of `self`.",
        text=text,
        method=method,
    )


def _replaced(used: ClassUsed, node: ast.expr, instance: str) -> Edit:
    """Puts the instance in place of the class; `Net.forward(x)` becomes `net(x)`, which is how its instances are called."""
    around = used.shown.source.parents.get(node)
    called = isinstance(around, ast.Attribute) and around.attr in _CALLED and used.reason == "method"
    return replace(used.spot.source, around if called and isinstance(around, ast.Attribute) else node, instance)


def _fix(ev: Evidence, used: ClassUsed) -> tuple[Fix, str]:
    arguments = constructor_arguments(ev, used.cls)
    given = "..." if arguments is None else arguments
    safety = Applicability.DISPLAY if arguments is None else Applicability.SAFE if not arguments else Applicability.UNSAFE
    spot = used.spot
    made = f"{spot.text}({given})"
    known = instance_names(ev, used.cls) if used.binding is None and spot.node is used.shown.node else []
    if len(known) == 1 and used.reason in {"method", "attribute", "argument"}:
        fix = Fix(tr("use the instance `{known}`", known=known[0]), (_replaced(used, spot.node, known[0]),), Applicability.UNSAFE)
        return fix, f"{spot.text}(…)"
    uses = uses_in_rest(ev, spot.text, used.cls, used.reason) if spot.node is used.shown.node and spot.source.cell is not None else []
    top = spot.source.top_level_of(spot.node)
    inside = spot.source.scope_of(spot.node) is not None
    again = inside or isinstance(top, ast.For | ast.While)
    if used.reason != "with" and spot.node is used.shown.node and (len(uses) > 1 or again or _is_run_for_what_it_does(ev, used)):
        instance = unused_name(class_name(used.cls).casefold(), ev.names)
        nodes = uses if uses and not inside else [spot.node]
        edits = tuple(_replaced(used, node, instance) for node in nodes)
        return Fix(
            tr("make the instance `{instance} = {made}` and use it", instance=instance, made=made),
            edits,
            safety,
            before=(f"{instance} = {made}",),
        ), made
    return Fix(tr("make an instance: {made}", made=quoted(made, 50)), (_replaced(used, spot.node, made),), safety), made


def _is_run_for_what_it_does(ev: Evidence, used: ClassUsed) -> bool:
    """Whether nothing takes the result of the method, so that an instance without a name would be lost with what was done to it."""
    statement, around = ev.site.statement, used.shown.source.parents.get(used.shown.node)
    gives_output = isinstance(around, ast.Attribute) and around.attr in _CALLED
    return used.reason == "method" and isinstance(statement, ast.Expr) and statement.value is ev.site.call and not gives_output
