"""A container holds functions where what they return was meant: the line that collected them lacks parentheses.

`losses.append(loss.item)` collects methods without complaint; only what works on the list later fails, often in another cell and deep
inside a library, with a message about functions that nobody there has written.

Fails: `losses.append(loss.item)` in one cell, `np.average(losses)` in a later one; `json.dumps({"when": now.isoformat})`
Works: `losses.append(loss.item())`
Fix safety: unsafe; the line that collected them is corrected and runs again, or the collected functions are called now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence import needs
from callhint.evidence.collected import Collected, collected_functions
from callhint.evidence.operands import failing_expression
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import operation, place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Data structures", "https://docs.python.org/3/tutorial/datastructures.html#more-on-lists"),)


@rule(TypeError, ValueError, RuntimeError)
def uncalled_elements(ev: Evidence) -> Finding | None:
    """What the failing line worked on holds functions of the type that the message names."""
    found = collected_functions(ev)
    shown = (found.shown if found is not None else None) or failing_expression(ev)
    if found is None or shown is None or any(needs.needs_arguments(function) is True for function in found.functions):
        return None
    name = found.name
    what = quoted(found.container.text, 30) if found.container is not None else tr("The data")
    written = tr("`{name}` was put in without its parentheses", name=name)
    if found.spots and found.source is not None:
        spot = found.spots[0]
        written = tr(
            "{method} in {place} has no parentheses, so the method was put in",
            method=quoted(found.source.slice(spot)),
            place=place(found.source, spot.lineno),
        )
    return Finding(
        title=title(
            tr("{what} holds the method `{name}` itself, not what it returns", what=what, name=name),
            tr("{what} holds `{name}`, not called", what=what, name=name),
            tr("The method `{name}` was stored, it was not called", name=name),
        ),
        why=tr(
            "{written}, an object, instead of its result. Nothing complains about that until {operation} works with the "
            "elements. `{name}()` calls it and gives the value; the line that stores it needs the parentheses.",
            written=written,
            operation=operation(ev),
            name=name,
        ),
        kind="function",
        fixes=_fix(found),
        docs=_DOCS,
        offender=ev.offender(shown, "function"),
        origin=found.origin,
    )


def _fix(found: Collected) -> tuple[Fix, ...]:
    if found.conversion and not found.rewritable and found.container is not None:
        text = quoted(found.container.text)
        return (Fix(tr("call the functions that {text} holds now", text=text), (), Applicability.UNSAFE, before=(found.conversion,)),)
    if found.spots and found.source is not None and (found.rewritable or found.container is None):
        edits = tuple(add_call(found.source, spot) for spot in found.spots)
        return (Fix(tr("call `{name}()` where it is stored", name=found.name), edits, Applicability.UNSAFE),)
    return ()
