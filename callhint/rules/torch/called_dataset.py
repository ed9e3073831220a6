"""A dataset was called like a function; its samples are reached by index.

Fails: `image, label = train_data(0)`, `for image, label in train_data():`
Works: `image, label = train_data[0]`, `for image, label in train_data:`
Fix safety: unsafe: that the number is the place of a sample is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_a, loaded_member, mro
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, parentheses_to_brackets
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("Datasets and DataLoaders", "https://docs.pytorch.org/tutorials/beginner/basics/data_tutorial.html"),)


@rule(TypeError)
def called_dataset(ev: Evidence) -> Finding | None:
    """The object that is not callable is a dataset of torch with samples that are numbered, and the call gives a number, or nothing in a loop."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, "torch.utils.data.Dataset") or call.keywords:
        return None
    numbered = class_member(mro(callee.value)[0], "__getitem__")
    if numbered is UNKNOWN or numbered is loaded_member("torch.utils.data.Dataset", "__getitem__"):
        return None
    found = _meant(ev, callee, call)
    if found is None:
        return None
    meant, fix = found
    return Finding(
        title=title(
            tr("`{callee}` is a dataset, not a function: {meant}", callee=callee.text, meant=quoted(meant, 30)),
            tr("`{callee}` is a dataset, not a function", callee=callee.text),
        ),
        why=tr(
            "`{callee}` is a `{class_name}`, a dataset. It has no call; its samples are numbered, and `__getitem__` gives the "
            "one whose number stands in square brackets. A `for` loop goes through all of them. Here that is {meant}.",
            callee=callee.text,
            class_name=class_name(mro(callee.value)[0]),
            meant=quoted(meant),
        ),
        kind="dataset",
        fixes=(fix,),
        docs=_DOCS,
    )


def _meant(ev: Evidence, callee: Expression, call: ast.Call) -> tuple[str, Fix] | None:
    source, parent = ev.site.source, ev.site.source.parents.get(call)
    if not call.args:
        looped = isinstance(parent, ast.For | ast.comprehension) and parent.iter is call
        fix = Fix(tr("use `{callee}` without parentheses", callee=callee.text), (drop_call(source, call),))
        return (callee.text, fix) if looped else None
    index = ev.arguments[0].value if len(ev.arguments) == 1 else None
    if type(index) is not int and (index is not UNKNOWN or not isinstance(call.args[0], ast.Call | ast.BinOp)):
        return None
    calls = alike(ev, lambda other: ast.dump(other.func) == ast.dump(call.func) and len(other.args) == 1 and not other.keywords)
    meant = f"{callee.text}[{ev.arguments[0].text}]"
    edits = tuple(edit for one in calls for edit in parentheses_to_brackets(source, one))
    return meant, Fix(tr("take the sample with square brackets: {meant}", meant=quoted(meant)), edits, Applicability.UNSAFE)
