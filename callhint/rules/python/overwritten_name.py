"""A function, class or other callable was called by a name that has been given something else in the meantime.

`loss = loss(output, y)` works once: the name then holds the result, and the next call, in the next turn of a loop, in another cell or
when the cell runs again, finds that. A loop variable or an unrelated assignment takes a name away in the same manner.

Fails: `value = value(hand)` in a loop, `accuracy_score = accuracy_score(y, p)` in a cell that runs twice
Works: the name gets back what it held (`from sklearn.metrics import accuracy_score`), and the result another name
Fix safety: safe for functions, classes and imports; unsafe where an assignment has to run again, which makes a new object.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.overwriting import fits, overwritten_callee
from callhint.language import tr, tr_noop
from callhint.model import Confidence, Doc, Finding
from callhint.rules.restoring import name_given_back, result_name
from callhint.rules.rewrite_names import outermost_loop
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, kind_of, quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.overwriting import Overwritten

_DOCS = (Doc("Assignment statements", "https://docs.python.org/3/reference/simple_stmts.html#assignment-statements"),)

_STORIES = {
    Form.IMPORTED: tr_noop("{place} imported `{name}`: {line}."),
    Form.DEFINED: tr_noop("{place} defined `{name}`: {line}."),
}


@rule(TypeError)
def overwritten_name(ev: Evidence) -> Finding | None:
    """The name held a callable that takes these arguments, and a statement gave it something else."""
    over = overwritten_callee(ev)
    if over is None:
        return None
    takes = fits(ev, over)
    if takes is False:
        return None
    name, value = over.name, over.callee.value
    taker = over.taken[0]
    new = result_name(ev, over)
    fix = name_given_back(ev, over, new)
    certain = over.by_itself or takes or over.function is not None
    if over.by_itself:
        took, kept = tr_noop("{place} called it and stored the result under the same name: {line}."), tr("the result")
    else:
        took, kept = tr_noop("{place} gave the name to something else: {line}."), tr("the value")
    return Finding(
        title=title(
            tr("`{name}` is {what} by now, and no longer {role}", name=name, what=what_it_is(value), role=_role(over)),
            tr("`{name}` was overwritten and is {what} now", name=name, what=what_it_is(value)),
        ),
        why=tr(
            "{history} {took} {since} `{name}` means that value, so the next call `{name}(…)` reaches it{whereabouts}. "
            "With another name for {kept}, as `{new}`, `{name}` stays what it was.",
            history=_history(over),
            took=tr(took, place=binding_place(taker), line=quoted(taker.first_line)),
            since=tr("In that function") if over.hides else tr("From then on"),
            name=name,
            whereabouts=_whereabouts(ev, over),
            kept=kept,
            new=new,
        ),
        kind=kind_of(value),
        confidence=Confidence.CERTAIN if certain else Confidence.LIKELY,
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=ev.offender(over.callee, kind_of(value)),
        origin=ev.origin(taker),
    )


def _role(over: Overwritten) -> str:
    before = over.before
    if before is not None and isinstance(before.node, ast.ClassDef):
        return tr("the class")
    if before is not None and isinstance(before.value, ast.Call):
        return tr("the {maker} object", maker=quoted(before.source.slice(before.value.func)))
    return tr("the function") if before is not None and before.form is not Form.PARAMETER else tr("what it was before")


def _history(over: Overwritten) -> str:
    before, name = over.before, over.name
    if before is None:
        return tr("`{name}` could be called before.", name=name)
    if before.form is Form.PARAMETER:
        return tr("`{name}` comes into the function as a parameter.", name=name)
    story = _STORIES.get(before.form, tr_noop("{place} made `{name}`: {line}."))
    return tr(story, place=binding_place(before), name=name, line=quoted(before.first_line))


def _whereabouts(ev: Evidence, over: Overwritten) -> str:
    taker = over.taken[0]
    if taker.statement is ev.site.statement:
        loop = outermost_loop(taker.source, taker.statement, over.function)
        return tr(", in the second turn of the loop") if loop is not None else ""
    return ""
