"""An element of a list, dict, array or table was asked for with parentheses instead of square brackets.

Fails: `prices("tea")` where `prices` is a dict, `rows(0)`, `df("age")`, `x.shape(0)`
Works: `prices["tea"]`, `rows[0]`, `df["age"]`, `x.shape[0]`
Fix safety: safe when the container is at hand and has the element; unsafe when only the types fit.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.attributes import attribute_at
from callhint.evidence.containers import Fit, fit
from callhint.evidence.probe import UNKNOWN, elements, is_a, is_callable
from callhint.evidence.terms import was_callable
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span, parentheses_to_brackets
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import article, binding_place, kind_of, quoted, short_type, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("Subscriptions", "https://docs.python.org/3/reference/expressions.html#subscriptions"),)
_DISPLAYS = (ast.List, ast.Tuple, ast.Dict, ast.Set, ast.Constant, ast.JoinedStr, ast.BinOp)


@rule(TypeError)
def indexed_with_parens(ev: Evidence) -> Finding | None:
    """A container is called with an index or a key that it has."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or call.keywords or not call.args or isinstance(callee.node, _DISPLAYS):
        return None
    if any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    parent = ev.site.source.parents.get(call)
    if (
        isinstance(parent, ast.Subscript)
        and fit(ev, callee.value, "", [parent.slice]) is not None
        and is_a(callee.value, "pandas.DataFrame")
    ):
        # `df("team")["points"]`: a column has no columns, so a method such as `groupby` is missing.
        return None
    if isinstance(callee.node, ast.Call) and len(call.args) > 1:
        # `np.arange(9)(3, 3)`: a `reshape` may be what is missing.
        return None
    found = fit(ev, callee.value, ev.uncalled_type, call.args)
    if found is None or was_callable(ev):
        return None
    proved = found is Fit.PROVED or (callee.value is UNKNOWN and _is_known_attribute(ev, callee))
    what = what_it_is(callee.value) if callee.value is not UNKNOWN else article(f"`{short_type(ev.uncalled_type)}`")
    gets = is_a(callee.value, dict) and len(call.args) == 2 and fit(ev, callee.value, "", [ast.Tuple(call.args, ast.Load())]) is None
    meant = ev.site.source.slice(call)
    meant = f"{callee.text}.get({meant[len(callee.text) + 1 :]}" if gets else f"{callee.text}[{meant[len(callee.text) + 1 : -1]}]"
    binding = ev.binding(callee.text) if isinstance(callee.node, ast.Name) else None
    where = tr(" since {place}", place=binding_place(binding)) if binding is not None else ""
    same = ast.dump(call.func)
    calls = alike(ev, lambda other: _is_alike(ev, other, call) and (not gets or (ast.dump(other.func) == same and len(other.args) == 2)))
    return Finding(
        title=title(
            tr("{callee} is {what}, not a function: its elements are in `[ ]`", callee=quoted(callee.text), what=what),
            tr("{callee} is {what}, not a function", callee=quoted(callee.text), what=what),
            tr("{what} is called like a function", what=what),
        ),
        why=tr("{callee} is {what}{where}, and parentheses after it are a call. ", callee=quoted(callee.text), what=what, where=where)
        + (
            tr("An element of it is reached by `get`, which takes a second value for a missing key: {meant}.", meant=quoted(meant, 60))
            if gets
            else tr("An element of it is reached with square brackets: {meant}.", meant=quoted(meant, 60))
        ),
        kind=kind_of(callee.value) if callee.value is not UNKNOWN else "container",
        confidence=Confidence.CERTAIN if proved else Confidence.LIKELY,
        fixes=(
            Fix(
                tr("write {meant}", meant=quoted(meant, 60)),
                _edits(ev, calls, gets=gets),
                Applicability.SAFE if found is Fit.PROVED else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(binding),
    )


def _is_known_attribute(ev: Evidence, callee: Expression) -> bool:
    found = attribute_at(ev, callee.node, ev.uncalled_type) if isinstance(callee.node, ast.Attribute) else None
    return found is not None and found.proved


def _is_alike(ev: Evidence, other: ast.Call, failing: ast.Call) -> bool:
    """Whether another call has the same mistake: of the same container, of the element that the failing one gives, or of a like one."""
    if other.keywords or not other.args:
        return False
    if ast.dump(other.func) == ast.dump(failing.func):
        return len(other.args) == len(failing.args)
    if isinstance(other.func, ast.Call) and ast.dump(other.func.func) == ast.dump(failing.func):
        inner = elements(ev.values.of(failing.func))
        return bool(inner) and all(is_a(part, list, tuple, dict, str) for part in inner)
    value = ev.values.of(other.func)
    if value is UNKNOWN or is_callable(value) or (is_a(value, dict) and len(other.args) > 1):
        return False
    return fit(ev, value, "", other.args) is not None


def _edits(ev: Evidence, calls: list[ast.Call], *, gets: bool) -> tuple[Edit, ...]:
    source = ev.site.source
    if gets:
        starts = [argument_span(source, call).start - 1 for call in calls]
        return tuple(Edit(source.name, Span(start, start), ".get") for start in starts)
    return tuple(edit for call in calls for edit in parentheses_to_brackets(source, call))
