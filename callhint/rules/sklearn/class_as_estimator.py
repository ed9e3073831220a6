"""The class of an estimator was handed to scikit-learn, which wants an object made from it.

`StandardScaler` is the class; `StandardScaler()` makes the scaler. Pipelines and searches notice it only when they are fitted.

Fails: `make_pipeline(StandardScaler, LogisticRegression())`, `cross_val_score(LogisticRegression, X, y)`
Works: `make_pipeline(StandardScaler(), LogisticRegression())`
Fix safety: safe where the class needs no arguments; otherwise they have to be filled in.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.evidence import offender
from callhint.evidence.probe import class_name, is_class, is_subclass_of, type_name
from callhint.evidence.trail import Spot, start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Pipelines and composite estimators", "https://scikit-learn.org/stable/modules/compose.html"),)
_BASE = "sklearn.base.BaseEstimator"


@rule(TypeError)
def class_as_estimator(ev: Evidence) -> Finding | None:
    """scikit-learn says that it was given a class, and one statement hands over the class of that name."""
    if not ev.in_library or "class" not in ev.message or "instance" not in ev.message or not ev.raising_frame.is_library:
        return None
    spots = next((found for found in _statements(ev) if found), [])
    if not spots:
        return None
    cls = spots[0].value
    name = class_name(cls)
    where = place(spots[0].source, spots[0].node.lineno)
    text = spots[0].text
    needed = any(required(spot.value) != [] for spot in spots)
    given = "..." if needed else ""
    return Finding(
        title=title(
            tr("`{text}` is a class; scikit-learn wants an object made from it", text=text),
            tr("`{name}` is a class, not an estimator object", name=name),
        ),
        why=tr(
            "{where} hands over the class {given_class} itself. scikit-learn fits and clones objects, and a class has no settings and nothing "
            "to fit. `{text}({given})` makes an estimator with the default settings.",
            where=where,
            given_class=quoted(text),
            text=text,
            given=given,
        ),
        kind="class",
        fixes=(
            Fix(
                tr("make the object: `{text}({given})`", text=text, given=given),
                tuple(add_call(spot.source, spot.node, given) for spot in spots),
                Applicability.DISPLAY if needed else Applicability.SAFE,
            ),
        ),
        docs=_DOCS,
        offender=offender(spots[0].source, spots[0].node, "class", type_name(cls)),
    )


def _statements(ev: Evidence) -> Iterator[list[Spot]]:
    """The uncalled estimator classes of the failing expression, then of each executed statement, newest first."""
    if isinstance(ev.site.node, ast.expr):
        yield [_origin(ev, spot) for spot in _classes(ev, start(ev, ev.site.node), ev.site.node)]
    for source, statements in ev.scope.executed("("):
        for statement in reversed(statements):
            yield [_origin(ev, spot) for spot in _classes(ev, Spot(source, ast.Constant(None), ev.scope.values), statement)]


def _classes(ev: Evidence, scope: Spot, root: ast.AST) -> Iterator[Spot]:
    called = {id(node.func) for node in ast.walk(root) if isinstance(node, ast.Call)}
    inner = {id(node.value) for node in ast.walk(root) if isinstance(node, ast.Attribute)}
    for node in ast.walk(root):
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load) and not {id(node)} & (called | inner):
            cls = scope.values.of(node)
            named = is_class(cls) and (f"({class_name(cls)})" in ev.message or "clone" in ev.message)
            if named and is_subclass_of(cls, _BASE):
                yield Spot(scope.source, node, scope.values, scope.caller)


def _origin(ev: Evidence, spot: Spot) -> Spot:
    """Where the class was given another name, if it was."""
    steps = [step.spot for step in trail(ev, spot) if step.spot is not None and isinstance(step.spot.node, ast.Name | ast.Attribute)]
    return steps[-1] if steps else spot
