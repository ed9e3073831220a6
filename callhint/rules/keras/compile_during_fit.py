"""A callback compiled the model again while `fit` was running with what `compile` had made.

`compile` throws the training function away; `fit`, in the middle of its loop, calls it for the next batch and finds None.

Fails: `self.model.compile(…)` in `on_epoch_end` of a callback
Works: compile between two calls of `fit`; inside a callback, change the optimizer's learning rate instead
Fix safety: unsafe; the snippet trains without the callback that compiles, what is to happen after it is the person's to say.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.probe import UNKNOWN, class_name, is_class
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Model.compile", "https://keras.io/api/models/model_training_apis/#compile-method"),)


@rule(TypeError)
def compile_during_fit(ev: Evidence) -> Finding | None:
    """Keras calls a training function that is None, and a callback of this `fit` compiles the model."""
    call, callee = ev.site.call, ev.callee
    if ev.uncalled_type != "NoneType" or not ev.in_library or call is None or callee is None or not isinstance(callee.node, ast.Attribute):
        return None
    given = next((argument for argument in ev.arguments if argument.keyword == "callbacks"), None)
    if callee.node.attr != "fit" or given is None or not isinstance(given.node, ast.List):
        return None
    compiling = [(node, found) for node in given.node.elts for found in [_compiles(ev, node)] if found is not None]
    if len(compiling) != 1:
        return None
    node, (source, at, name, method) = compiling[0]
    others = [ev.site.source.slice(other) for other in given.node.elts if other is not node]
    return Finding(
        title=title(
            tr("`{name}.{method}` compiles the model while `fit` is running", name=name, method=method),
            tr("A callback compiles the model while `fit` is running"),
        ),
        why=tr(
            "`compile` throws away the training function that `fit` is using. The callback `{name}` calls it in `{method}` "
            "({place}), so after the epoch `fit` calls None. `compile` belongs between two calls of `fit`; the learning rate "
            "can be changed by a callback without it.",
            name=name,
            method=method,
            place=place(source, at.lineno),
        ),
        kind="none",
        fixes=(
            Fix(
                tr("train without `{name}`; compile and call `fit` again afterwards", name=name),
                (replace(ev.site.source, given.node, f"[{', '.join(others)}]") if others else _without(ev, call, given.node),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(given, "none"),
        origin=origin_at(source, at),
    )


def _without(ev: Evidence, call: ast.Call, value: ast.expr) -> Edit:
    """Removes the keyword argument with the comma before it."""
    source = ev.site.source
    keyword = next(keyword for keyword in call.keywords if keyword.value is value)
    start = (
        source.text.rindex(",", 0, source.span(keyword).start) if len(call.keywords) + len(call.args) > 1 else source.span(keyword).start
    )
    if start > source.span(call.func).end:
        return Edit(source.name, Span(start, source.span(keyword).end), "")
    return replace(source, value, "[]")


def _compiles(ev: Evidence, node: ast.expr) -> tuple[Source, ast.Call, str, str] | None:
    """Where a method of the callback's class calls `….model.compile(…)`."""
    value = ev.values.of(node)
    cls = type(value) if value is not UNKNOWN else ev.values.of(node.func) if isinstance(node, ast.Call) else UNKNOWN
    if not is_class(cls):
        return None
    for source, method in ev.scope.methods(cls):
        for call in _calls(method):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "compile" and method.name.startswith("on_"):
                return source, call, class_name(cls), method.name
    return None


def _calls(method: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(method) if isinstance(node, ast.Call))
