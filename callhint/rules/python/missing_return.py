"""A function of the user's returns nothing, and its result was used.

A function without `return` gives `None`, whatever it worked out. The name that keeps the result is `None` from then on; the line that
uses it fails, perhaps in a later cell. The same happens to a function whose decorator returns nothing.

Fails: `def train(model): …` without `return model`, then `model = train(model)` and `model(x)`
Works: `return model` at the end of the function
Fix safety: unsafe; which value was meant to be returned is read from the names, and the function runs again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.nothing import called_function, decorator_of, falls_through, is_kept_by_receiver, meant_result, names_of, nothing
from callhint.evidence.probe import is_a
from callhint.evidence.results import returns_nothing
from callhint.language import tr, tr_noop
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import indentation, insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, place, quoted, sentence, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Defining functions", "https://docs.python.org/3/tutorial/controlflow.html#defining-functions"),)


@rule(TypeError, AttributeError)
def missing_return(ev: Evidence) -> Finding | None:
    """What is `None` was made by a function, or a decorator, of the user's that ends without `return`."""
    none = nothing(ev)
    if none is None or is_kept_by_receiver(none):
        return None
    # A `None` that is used as a value is the function's fault only where the function shows what it was to return.
    asked = bool(ev.uncalled_type) or is_a(ev.error, AttributeError)
    if not asked and not ("subscriptable" in ev.message or "iterable" in ev.message):
        return None
    decorated = none.binding is not None and none.binding.form is Form.DEFINED
    found = decorator_of(ev, none) if decorated else called_function(ev, none.made)
    if found is None:
        return None
    source, function = found
    partly = falls_through(function) and bool(ev.uncalled_type)
    if not returns_nothing(function) and not partly:
        return None
    target, parameter = names_of(none, function)
    meant = "" if partly else meant_result(source, function, target, parameter)
    if not asked and not meant:
        return None
    where = place(source, function.lineno)
    text = quoted(none.made.text, 30) if none.shown.node is none.made.node or decorated else quoted(none.shown.text, 30)
    kept = (
        tr("{place} kept that `None`: {line}. ", place=binding_place(none.binding), line=quoted(none.binding.first_line, 60))
        if (none.binding is not None and not decorated)
        else ""
    )
    maker = tr("the decorator `{function}`", function=function.name) if decorated else f"`{function.name}`"
    ends = (
        tr_noop(
            "{maker}, defined in {place}, returns on some paths only and came to its end on this one, so calling it gives `None`. {kept}"
        )
        if partly
        else tr_noop("{maker}, defined in {place}, returns nothing, so calling it gives `None`. {kept}")
    )
    return Finding(
        title=title(
            tr("{text} is `None`: {maker} returns nothing", text=text, maker=maker),
            tr("`{function}` returns nothing, so the result is `None`", function=function.name),
        ),
        why=tr(ends, maker=sentence(maker), place=where, kept=kept)
        + (
            tr("With `return {meant}` at its end, the result is `{meant}`.", meant=meant)
            if meant
            else tr("The value it works out has to be returned.")
        ),
        kind="none",
        fixes=_fixes(source, function, meant),
        docs=_DOCS,
        offender=ev.offender(none.shown, "none"),
        origin=ev.origin(none.binding),
    )


def _fixes(source: Source, function: Function, meant: str) -> tuple[Fix, ...]:
    if not meant:
        return ()
    last = function.body[-1]
    edit = insert_after(source, last, f"\n{indentation(source, last)}return {meant}")
    return (Fix(tr("end `{function}` with `return {meant}`", function=function.name, meant=meant), (edit,), Applicability.UNSAFE),)
