"""`loc`, `iloc`, `at` or `iat` was called with what belongs in square brackets.

They are objects that are indexed: `df.loc["ann", "math"]`. pandas lets `loc` and `iloc` be called with an axis, so the error speaks of that.

Fails: `df.loc("ann", "math")`, `df.iat(0, 1)`
Works: `df.loc["ann", "math"]`, `df.iat[0, 1]`
Fix safety: unsafe; whether the rows and columns are there is not looked up.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.pandas import column_names
from callhint.evidence.probe import UNKNOWN, is_subclass_of
from callhint.evidence.receivers import receiver_classes
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import parentheses_to_brackets, replace
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression
    from callhint.model import Edit

_DOCS = (Doc("Indexing and selecting data", "https://pandas.pydata.org/docs/user_guide/indexing.html"),)
_INDEXER = "pandas._libs.indexing.NDFrameIndexerBase"


@rule(TypeError, ValueError)
def called_indexer(ev: Evidence) -> Finding | None:
    """The callee is an indexer of a frame or series, and the arguments are no axis."""
    call, receiver = ev.site.call, ev.receiver
    if call is None or receiver is None or not isinstance(call.func, ast.Attribute) or call.keywords or not call.args:
        return None
    given = receiver_classes(ev, call.func)
    if not given or not is_subclass_of(given[0], _INDEXER) or not _is_refused(ev):
        return None
    source, name = ev.site.source, f"{receiver.text}.{call.func.attr}"
    inside = source.slice(call)[len(name) + 1 : -1]
    if _names_column(ev, receiver, call):
        # `df.loc["price"]` would be the row of that name.
        meant = f"{name}[:, {inside}]"
        edits: tuple[Edit, ...] = (replace(source, call, meant),)
    else:
        meant = f"{name}[{inside}]"
        calls = alike(ev, lambda other: ast.dump(other.func) == ast.dump(call.func) and bool(other.args) and not other.keywords)
        edits = tuple(edit for one in calls for edit in parentheses_to_brackets(source, one))
    return Finding(
        title=title(
            tr("{name} is indexed with `[ ]`, not called", name=quoted(name)),
            tr("`{attr}` is indexed with `[ ]`, not called", attr=call.func.attr),
        ),
        why=tr(
            "{name} gives access to the rows and columns of the {type_name} {receiver}. It is "
            "no function: what is wanted from it stands in square brackets behind it, {meant}. In parentheses, pandas takes it for the "
            "name of an axis.",
            name=quoted(name),
            type_name=quoted(short_type(receiver.type_name)),
            receiver=quoted(receiver.text, 30),
            meant=quoted(meant, 50),
        ),
        kind="dataframe",
        fixes=(
            Fix(
                tr("write {meant}", meant=quoted(meant, 50)),
                edits,
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )


def _names_column(ev: Evidence, receiver: Expression, call: ast.Call) -> bool:
    label = ev.values.of(call.args[0]) if len(call.args) == 1 else UNKNOWN
    return type(label) is str and label in column_names(receiver.value)


def _is_refused(ev: Evidence) -> bool:
    """Whether the call itself failed: it took too many arguments, no such axis, or the indexer cannot be called at all."""
    return bool(ev.uncalled_type) or "__call__() takes" in ev.message or "No axis named" in ev.message
