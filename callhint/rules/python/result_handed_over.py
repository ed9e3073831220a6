"""A function was called, and its result handed over, where the function itself was wanted.

`sorted(people, key=age(people[0]))` calls `age` once and gives `sorted` a number; `sorted` wants `age`, to call it itself. Handlers and
collate functions that were registered as results fail later, inside the library.

Fails: `df["c"].apply(to_f(20))`, `slider.observe(redraw(slider))`
Works: `df["c"].apply(to_f)`, `slider.observe(lambda change: redraw(slider))`
Fix safety: unsafe; the arguments that were written are given up, or kept in a `lambda` where the function works by side effect.
"""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING

from callhint.evidence.evidence import offender
from callhint.evidence.handed_over import HandedOver, fits, handed_over, is_given_alike, leaves_some, takes_arguments_along
from callhint.evidence.probe import is_a
from callhint.evidence.restoring import restored_trait
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import argument_span, replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Key functions", "https://docs.python.org/3/howto/sorting.html#key-functions"),)


@rule(TypeError, ValueError)
def result_handed_over(ev: Evidence) -> Finding | None:
    """An argument is a call of the user's function, and its result was called."""
    one = handed_over(ev)
    if one is None or not isinstance(one.outer.node, ast.Call):
        return None
    outer = quoted(one.outer.source.slice(one.outer.node.func), 30)
    inner = quoted(one.inner.text, 40)
    word = next((word.arg for word in one.outer.node.keywords if word.value is one.inner.node), None)
    role = tr(" as `{word}`", word=word) if word else ""
    gives = tr("which is `None`") if one.gives_nothing else tr("a generator") if one.yields_function is not None else tr("a value")
    fix, use = _fix(ev, one)
    at_once = one.inner.node is ev.site.node
    where = place(one.inner.source, one.inner.node.lineno)
    called = (
        tr("The parentheses call `{function}` right there ({place}), without its arguments, and fail.", function=one.name, place=where)
        if at_once
        else tr(
            "The parentheses call `{function}` right there ({place}), so {outer} gets its result{role}, {gives}, and that cannot be called.",
            function=one.name,
            place=where,
            outer=outer,
            role=role,
            gives=gives,
        )
    )
    return Finding(
        title=title(
            tr("{inner} is called at once; {outer} wants the function", inner=inner, outer=outer),
            tr("{outer} was given a result, not the function `{function}`", outer=outer, function=one.name),
            tr("{inner} is called at once", inner=inner),
        ),
        why=tr(
            "{called} {outer} wants a function that it can call itself: {use}, without calling it first.",
            called=called,
            outer=outer,
            use=quoted(use, 50),
        ),
        kind="function-result",
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=offender(one.inner.source, one.inner.node, "function-result", ev.uncalled_type),
    )


def _fix(ev: Evidence, one: HandedOver) -> tuple[Fix | None, str]:
    source, call = one.inner.source, one.inner.node
    made = one.yields_function
    if one.definition is not None and isinstance(made, ast.Yield) and made.value is not None:
        where = one.definition[0]
        text = f"return {where.slice(made.value)}"
        return Fix(tr("give the function back: `{text}`", text=text), (replace(where, made, text),), Applicability.UNSAFE), text
    if takes_arguments_along(one):
        inside = argument_span(source, call)  # type: ignore[arg-type]
        text = f"{one.name}, {source.text[inside.start : inside.end]}"
        return _replaced(ev, one, text, tr("hand over `{function}`, and its arguments behind it", function=one.name)), text
    if one.outer.values.of(one.outer.node.func) is partial:  # type: ignore[attr-defined]
        kept = len(one.outer.node.args) + len(one.outer.node.keywords) > 1 and leaves_some(one, along=False)  # type: ignore[attr-defined]
        return (_replaced(ev, one, one.name, tr("hand over `{function}` itself", function=one.name)) if kept else None), one.name
    plain = fits(one) and (not one.gives_nothing or is_given_alike(ev, one) or not (call.args or call.keywords))  # type: ignore[attr-defined]
    if plain or (one.passed is None and not one.gives_nothing):
        return _replaced(ev, one, one.name, tr("hand over `{function}` itself", function=one.name)), one.name
    if one.gives_nothing or one.passed == 0:
        parameters = {0: "", None: ""}.get(one.passed, "change" if _method(one) == "observe" else "event" if one.passed == 1 else "*_")
        text = f"lambda{' ' if parameters else ''}{parameters}: {source.slice(call)}"
        return _replaced(ev, one, text, tr("hand over {text}", text=quoted(text, 40))), text
    return None, one.name


def _method(one: HandedOver) -> str:
    return one.outer.node.func.attr if isinstance(one.outer.node, ast.Call) and isinstance(one.outer.node.func, ast.Attribute) else ""


def _replaced(ev: Evidence, one: HandedOver, text: str, action: str) -> Fix:
    edit: Edit = replace(one.inner.source, one.inner.node, text)
    before = restored_trait(ev, one.outer, one.inner.node) if one.earlier and is_a(_receiver(one), "traitlets.HasTraits") else ()
    return Fix(action, (edit,), Applicability.UNSAFE, before=before)


def _receiver(one: HandedOver) -> object:
    match one.outer.node:
        case ast.Call(func=ast.Attribute(value=receiver)):
            return one.outer.values.of(receiver)
    return None
