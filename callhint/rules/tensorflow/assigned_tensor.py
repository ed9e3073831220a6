"""A tensor was to be changed in place; it never changes, only a `tf.Variable` has `assign`.

Fails: `w = tf.zeros(3)` and `w.assign_sub(lr * grad)`
Works: `w = tf.Variable(tf.zeros(3))`
Fix safety: unsafe; the statement that made the tensor, and what depends on it, run again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.gradients import creation, term
from callhint.evidence.peeks.keras import is_data, is_symbolic, is_tensor
from callhint.evidence.probe import is_function
from callhint.evidence.replaced import replaced
from callhint.evidence.results import definition_of
from callhint.evidence.trail import start
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite_variables import as_variable
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot

_DOCS = (Doc("Introduction to variables", "https://www.tensorflow.org/guide/variable"),)
_METHODS = {"assign", "assign_add", "assign_sub"}


@rule(AttributeError)
def assigned_tensor(ev: Evidence) -> Finding | None:
    """A method of variables is looked for on a tensor that a call made from settings alone."""
    tensor = _assigned(ev.site.node)
    made = _made(ev, tensor) if tensor is not None else None
    if tensor is None or made is None or replaced(ev, start(ev, tensor)) is not None:
        return None
    # The next line would fail for the next tensor.
    scope = ev.site.source.scope_of(tensor)
    names = [tensor, *filter(None, map(_assigned, ast.walk(scope) if scope is not None else ev.site.source.nodes))]
    every = {spot.node: spot for spot in (_made(ev, name) for name in names) if spot is not None}
    variables = [variable for spot in every.values() if (variable := as_variable(ev, spot)) is not None]
    if not variables:
        return None
    text = variables[0][1]
    return Finding(
        title=title(tr("`{name}` is a tensor, and a tensor never changes", name=tensor.id), tr("a tensor never changes")),
        why=tr(
            "{made} ({place}) makes a tensor, and a tensor keeps its values for ever. `assign`, "
            "`assign_add` and `assign_sub` belong to `tf.Variable`, which is changed in place and is computed with like a tensor: "
            "{variable}. A tape watches it by itself.",
            made=quoted(made.text),
            place=place(made.source, made.node.lineno),
            variable=quoted(text, 60),
        ),
        kind="tensor",
        fixes=(
            Fix(
                tr("make it a variable: {variable}", variable=quoted(text, 60)), tuple(edit for edit, _ in variables), Applicability.UNSAFE
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(tensor), "tensor"),
        origin=origin_at(made.source, made.node),
    )


def _assigned(node: ast.AST) -> ast.Name | None:
    """The name that a method of variables is looked for on, or on a part of which."""
    attribute = node.func if isinstance(node, ast.Call) else node
    if not isinstance(attribute, ast.Attribute) or attribute.attr not in _METHODS:
        return None
    whole = attribute.value.value if isinstance(attribute.value, ast.Subscript) else attribute.value
    return whole if isinstance(whole, ast.Name) else None


def _made(ev: Evidence, name: ast.Name) -> Spot | None:
    """The call of a library's function that made the tensor, from settings alone: what was computed from others is not a state to be changed."""
    value = ev.values.of(name)
    made = creation(ev, term(ev, name)) if is_tensor(value) and not is_symbolic(value) else None
    if made is None or not isinstance(made.node, ast.Call):
        return None
    function = made.values.of(made.node.func)
    if not is_function(function) or definition_of(ev, function) is not None:
        return None
    inside = [node for node in ast.walk(made.node) if isinstance(node, ast.Name)]
    return made if not any(is_data(made.values.of(node)) for node in inside) else None
