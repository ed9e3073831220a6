"""A parameter that a function calls was left to its default, or given something that cannot be called.

`self.transform = transform` keeps what the constructor was given; `Pairs(data)` gives nothing, so the default `None` is kept and called
much later. The same with a flag, a number or a name given where a function, layer or transform belongs.

Fails: `Pairs(data)` where `Pairs.__init__(self, data, transform=None)` and a method calls `self.transform(item)`
Works: `Pairs(data, transform=jitter)`
Fix safety: unsafe; the only function or object of the session that fits is handed over, or the call is left out where it is `None`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.attributes import is_meant_as_value
from callhint.evidence.candidates import fitting_name
from callhint.evidence.never_given import NeverGiven, never_given
from callhint.evidence.probe import is_a
from callhint.evidence.shadowing import shadowed_use
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span, replace, skipped_while_none
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, kind_of, place, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Default argument values", "https://docs.python.org/3/tutorial/controlflow.html#default-argument-values"),)


@rule(TypeError)
def missing_argument(ev: Evidence) -> Finding | None:
    """What was called came in by a parameter, and is a constant."""
    # A parameter that is called like a builtin hides it, which is another mistake.
    missing = None if is_meant_as_value(ev) or shadowed_use(ev) is not None else never_given(ev)
    fixes = _fixes(ev, missing) if missing is not None else ()
    if missing is None or (
        is_a(missing.value, int, float) and type(missing.value) is not bool and fixes[0].applicability is Applicability.DISPLAY
    ):
        # A number that is called may lack an operator; only an object of the session that fits shows that something else was meant.
        return None
    name, maker = missing.parameter, quoted(f"{missing.maker}(…)", 30)
    what = what_it_is(missing.value)
    shown, given = quoted(missing.shown.text, 30), quoted(missing.given_text, 30)
    where = place(missing.call.source, missing.call.node.lineno)
    if missing.argument is None:
        full = tr("{shown} is {what}: {maker} was given no `{name}`", shown=shown, what=what, maker=maker, name=name)
        story = tr(
            "{maker} in {place} was given no `{name}`, so `{name}` keeps its default {what}.",
            maker=maker,
            place=where,
            name=name,
            what=what,
        )
    else:
        full = tr("{shown} is {what}: {maker} was given {given} for `{name}`", shown=shown, what=what, maker=maker, given=given, name=name)
        story = tr(
            "{maker} in {place} was given {given} for `{name}`, which is {what}.",
            maker=maker,
            place=where,
            given=given,
            name=name,
            what=what,
        )
    stored = tr(" {place} keeps it as {shown}.", place=binding_place(missing.stored), shown=shown) if missing.stored is not None else ""
    return Finding(
        title=title(
            full,
            tr("{shown} is {what}: no function was given for `{name}`", shown=shown, what=what, name=name),
            tr("{shown} is {what}, not a function", shown=shown, what=what),
            tr("No function was given for `{name}`", name=name),
        ),
        why=tr(
            "{story}{stored} {failing} calls it, so `{name}` has to be a function or another callable: hand one over as `{name}=…`.",
            story=story,
            stored=stored,
            failing=quoted(missing.failing_text, 45),
            name=name,
        ),
        kind=kind_of(missing.value),
        fixes=fixes,
        docs=_DOCS,
        offender=ev.offender(missing.shown, kind_of(missing.value)),
        origin=ev.origin(missing.origin),
    )


def _fixes(ev: Evidence, missing: NeverGiven) -> tuple[Fix, ...]:
    edits: list[Edit] = []
    given: dict[str, str] = {}
    for other in (missing, *missing.others):
        name = fitting_name(ev, other.parameter, other.failing_call, other.value, frozenset({*given.values(), *missing.names_used}))
        if name:
            edits.append(_handed_over(other, name))
            given[other.parameter] = name
    if missing.parameter in given:
        names = ", ".join(tr("`{name}` for `{parameter}`", name=name, parameter=parameter) for parameter, name in given.items())
        return (Fix(tr("hand over {names}, assuming it is meant", names=names), tuple(edits), Applicability.UNSAFE),)
    if missing.value is None and (guards := _guards(ev, missing)):
        return (Fix(tr("leave the call out while `{parameter}` is `None`", parameter=missing.parameter), guards, Applicability.UNSAFE),)
    title = tr("hand over a function as `{parameter}`", parameter=missing.parameter)
    return (Fix(title, (_handed_over(missing, "..."),), Applicability.DISPLAY),)


def _handed_over(missing: NeverGiven, text: str) -> Edit:
    source, call = missing.call.source, missing.call.node
    if missing.argument is not None:
        return replace(source, missing.argument, text)
    inside = argument_span(source, call)  # type: ignore[arg-type]
    written = source.text[inside.start : inside.end].rstrip()
    comma = "" if not written or written.endswith(",") else ","
    end = inside.start + len(written)
    return Edit(source.name, Span(end, end), f"{comma}{' ' if written else ''}{missing.parameter}={text}")


def _guards(ev: Evidence, missing: NeverGiven) -> tuple[Edit, ...]:
    """Leaves the calls out, if the failing function makes them on one value each."""
    source, text = ev.site.source, missing.shown.text
    function = source.scope_of(missing.shown.node)
    calls = [node for node in ast.walk(function or missing.shown.node) if isinstance(node, ast.Call) and source.slice(node.func) == text]
    if not calls or any(len(call.args) != 1 or call.keywords or isinstance(call.args[0], ast.Starred) for call in calls):
        return ()
    return skipped_while_none(source, calls)
