"""A loss, a metric or a `train_step` of the user's computes its result and does not return it.

Fails: `def my_loss(y, p): error = tf.reduce_mean((y - p) ** 2)`
Works: `return error` as its last line
Fix safety: unsafe; that the last value which is computed is the result is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.gradients import is_gradient_call, resolved, term
from callhint.evidence.peeks import unwrapped
from callhint.evidence.peeks.keras import is_model
from callhint.evidence.probe import UNKNOWN, class_member, elements, is_function, own_member
from callhint.evidence.results import definition_of, returns_nothing
from callhint.language import tr, tr_noop
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import indentation, insert_after, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Losses", "https://keras.io/api/losses/#creating-custom-losses"),)
_TRAINING = frozenset({"fit", "evaluate", "train_on_batch", "test_on_batch"})
_SAID = (
    "None values not supported",
    "Attempt to convert a value (None)",
    "Argument `target` should be",
    "OptionalFromValue",
    "'NoneType' object",
    "convert a NoneType",
    "Received: None",
)
_THE = {"loss": tr_noop("the loss"), "metric": tr_noop("the metric"), "training step": tr_noop("the training step")}


@rule(ValueError, TypeError, AttributeError, RuntimeError)
def nothing_returned(ev: Evidence) -> Finding | None:
    """Something was to be done with None, and one function that had to give a value gives nothing."""
    if not any(said in ev.message for said in _SAID):
        return None
    found = [one for function, role in _wanted(ev) if (one := _silent(ev, function, role)) is not None]
    if len(found) != 1:
        return None
    source, function, role = found[0]
    fix = _fix(source, function, role)
    gives = tr("a dict of results") if role == "training step" else tr("the value to train with") if role == "loss" else tr("a value")
    return Finding(
        title=title(
            tr("{role} `{function}` returns nothing", role=tr(_THE[role]), function=function.name),
            tr("{role} returns nothing", role=tr(_THE[role])),
        ),
        why=tr(
            "`{function}` ({place}) has no `return`, so every call of it gives None. Keras calls it for {gives}, and "
            "cannot go on with None. What a function computes stays inside of it unless it is returned.",
            function=function.name,
            place=place(source, function.lineno),
            gives=gives,
        ),
        kind="function",
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        origin=origin_at(source, function),
    )


def _wanted(ev: Evidence) -> list[tuple[object, str]]:
    """The functions that had to give something to the failing call, and what they are."""
    call, receiver = ev.site.call, ev.receiver
    if call is not None and is_gradient_call(term(ev, call), call) and call.args and ev.values.of(call.args[0]) is None:
        made = resolved(ev, term(ev, call.args[0]))
        return [(made.values.of(made.node.func), "loss")] if isinstance(made.node, ast.Call) else []
    model = receiver.value if receiver is not None else UNKNOWN
    if call is None or not isinstance(call.func, ast.Attribute) or call.func.attr not in _TRAINING or not is_model(model):
        return []
    compiled = [own_member(model, name) for name in ("_compile_metrics", "compiled_metrics")]
    metrics = [one for held in compiled for one in elements(unwrapped(own_member(held, "_user_metrics")))]
    losses = [own_member(model, "loss"), *elements(unwrapped(own_member(model, "loss")))]
    step = class_member(type(model), "train_step")
    return [(one, "loss") for one in losses] + [(one, "metric") for one in metrics] + [(step, "training step")]


def _silent(ev: Evidence, function: object, role: str) -> tuple[Source, Function, str] | None:
    found = definition_of(ev, function) if is_function(function) else None
    return (*found, role) if found is not None and returns_nothing(found[1]) else None


def _fix(source: Source, function: Function, role: str) -> Fix | None:
    """A `return` of what the last statement computes; of the loss, in a training step."""
    last = function.body[-1]
    name = next((one.id for one in getattr(last, "targets", []) if isinstance(one, ast.Name)), "") if isinstance(last, ast.Assign) else ""
    edit: Edit | None = None
    text = f"return {name}"
    if role == "training step":
        stored = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        losses = sorted(one for one in stored if "loss" in one)
        text = f'return {{"loss": {losses[0]}}}' if len(losses) == 1 else ""
        edit = insert_after(source, last, f"\n{indentation(source, last)}{text}") if text else None
    elif name:
        edit = insert_after(source, last, f"\n{indentation(source, last)}{text}")
    elif isinstance(last, ast.Expr) and not _is_said(last.value):
        text, edit = f"return {source.slice(last)}", insert_before(source, last, "return ")
    return (
        Fix(tr("end `{function}` with {text}", function=function.name, text=quoted(text, 40)), (edit,), Applicability.UNSAFE)
        if edit is not None
        else None
    )


def _is_said(node: ast.expr) -> bool:
    """Whether the expression is run for what it shows: `print(…)`, a text."""
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print")
