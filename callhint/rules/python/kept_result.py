"""A name was given what a method returned, where the object of the method was meant.

Methods that change their object mostly return `None` (`list.sort`, `model.compile`, `load_weights`) or a report (`History`,
`_IncompatibleKeys`). `model = model.compile(…)` throws the model away and keeps that.

Fails: `model = model.load_state_dict(state)`, then `model(x)`; `xs = xs.sort()`, then `xs[0]`
Works: `model.load_state_dict(state)`
Fix safety: unsafe; the object is made again by the statements that made it, or taken from where it still is.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.kept_result import KeptResult, attribute_with, find_kept_result
from callhint.evidence.probe import type_name
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import delete_keyword, drop_call, indentation, lines_of_chain, replace, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (
    Doc(
        "Why does list.sort() not return the sorted list",
        "https://docs.python.org/3/faq/design.html#why-doesn-t-list-sort-return-the-sorted-list",
    ),
)


@rule(TypeError, AttributeError)
def kept_result(ev: Evidence) -> Finding | None:
    """The value that failed is the result of a method that changes its object."""
    kept = find_kept_result(ev)
    if kept is None:
        return None
    call = quoted(f"{kept.spot.source.slice(kept.call.func)}(…)", 45)
    what = "`None`" if kept.value is None else tr("the `{value}`", value=short_type(type_name(kept.value)))
    meant = quoted(kept.meant_text, 30)
    name = kept.spot.source.slice(kept.binding.node) if kept.binding is not None else kept.shown.text  # type: ignore[arg-type]
    text = quoted(name, 30)
    where = (
        tr("{place} kept that: {line}. ", place=binding_place(kept.binding), line=quoted(kept.binding.first_line, 60))
        if (kept.binding is not None)
        else ""
    )
    how = tr(" because of `inplace=True`") if kept.inplace is not None else ""
    return Finding(
        title=title(
            tr("{text} is {what}: the result of {call}", text=text, what=what, call=call),
            tr("{text} is {what}, the result of `{method}(…)`", text=text, what=what, method=kept.method),
            tr("{text} is {what}", text=text, what=what),
        ),
        why=tr(
            "{done} {where}The object is {meant} itself, and no result of a method stands for it.",
            done=_done(kept, call, meant, what, how),
            where=where,
            meant=meant,
        ),
        kind="none" if kept.value is None else "function-result",
        fixes=(_fix(ev, kept),),
        docs=_DOCS,
        offender=ev.offender(kept.shown, "none" if kept.value is None else "function-result"),
        origin=ev.origin(kept.binding),
    )


def _done(kept: KeptResult, call: str, meant: str, what: str, how: str) -> str:
    if kept.value is None:
        return tr("{call} changes {meant} in place{how} and returns `None`.", call=call, meant=meant, how=how)
    if kept.is_report:
        return tr("{call} works on {meant} in place and returns {what}, a report of what it did.", call=call, meant=meant, what=what)
    return tr("{call} returns a new object, {what}, and leaves {meant} where it is.", call=call, what=what, meant=meant)


def _fix(ev: Evidence, kept: KeptResult) -> Fix:
    source, binding = kept.spot.source, kept.binding
    meant = kept.meant_text
    if binding is None and isinstance(outer := source.parents.get(kept.call), ast.Call) and outer.func is kept.call and not outer.args:
        return Fix(tr("drop the second pair of parentheses"), (drop_call(source, outer),), Applicability.UNSAFE)
    if binding is None:
        if (lines := lines_of_chain(kept.spot.source, kept.call, kept.meant)) is not None:
            return Fix(tr("call `.{method}(…)` on a line of its own each time", method=kept.method), (lines,), Applicability.UNSAFE)
        return Fix(tr("use {meant} after the call", meant=quoted(meant)), (replace(source, kept.call, meant),), Applicability.UNSAFE)
    target = source.text[source.span(binding.statement).start : source.span(kept.call).start].rstrip().removesuffix("=").rstrip()
    start = source.span(binding.statement).start
    whole = Span(start, source.span(kept.call).start)
    local = source.scope_of(binding.statement) is not None
    if kept.inplace is not None and (kept.is_same or not kept.is_named):
        return Fix(
            tr("drop `inplace=True` and keep the result"),
            (delete_keyword(source, kept.inplace),),
            Applicability.UNSAFE,
        )
    if kept.is_same:
        attribute = attribute_with(kept.value, kept.method) if not local else ""
        if attribute:
            return Fix(
                tr("take the model back from `{target}.{attribute}`", target=target, attribute=attribute),
                (),
                Applicability.UNSAFE,
                before=(f"{target} = {target}.{attribute}",),
            )
        if kept.value is None or kept.is_report:
            return Fix(
                tr("call `.{method}(…)` without assigning its result", method=kept.method),
                (Edit(source.name, whole, ""),),
                Applicability.UNSAFE,
            )
        other = unused_name(f"{target}_{kept.method}", ev.names)
        return Fix(tr("keep the result as `{other}`", other=other), (Edit(source.name, whole, f"{other} = "),), Applicability.UNSAFE)
    if kept.is_named and not local:
        return Fix(
            tr("give `{target}` the object {meant}", target=target, meant=quoted(meant)),
            (),
            Applicability.UNSAFE,
            before=(f"{target} = {meant}",),
        )
    rest = source.text[source.span(kept.meant).end : source.span(kept.call).end]
    line = "\n" + indentation(source, binding.statement)
    text = f"{meant}{rest}{line}{target} = {meant}" if kept.is_named else f"{target} = {meant}{line}{target}{rest}"
    return Fix(
        tr("call `.{method}(…)` on a line of its own", method=kept.method),
        (replace(source, binding.statement, text),),
        Applicability.UNSAFE,
    )
