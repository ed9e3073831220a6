"""The output of a layer, model, loss or function was kept under a name that was later called as if it were that layer or function.

Fails: `enc = layers.Dense(8)(inp)`, then `enc(other)`; `loss = mse(y, p)`, then `loss(y_test, p_test)`
Works: `dense = layers.Dense(8)`, then `dense(inp)` and `dense(other)`; `mse(y_test, p_test)`
Fix safety: unsafe: that the same layer or function is meant again is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_call
from callhint.evidence.keras_calls import is_data
from callhint.evidence.peeks.keras import LAYER, LOSS, METRIC, is_tensor
from callhint.evidence.probe import is_a, is_subclass_of
from callhint.evidence.results import definition_of
from callhint.evidence.terms import was_callable
from callhint.evidence.trail import Spot, start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import indentation, insert_before, replace, replace_callee, unused_name
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("The Functional API", "https://keras.io/guides/functional_api/#shared-layers"),)


@rule(TypeError)
def stored_output(ev: Evidence) -> Finding | None:
    """What was called is a tensor; what gave it is known and takes these arguments, too."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_tensor(callee.value) or was_callable(ev):
        return None
    steps = trail(ev, start(ev, callee.node))
    spot = steps[-1].spot if steps else None
    given = spot.node if spot is not None else None
    if spot is None or not isinstance(given, ast.Call) or not _same_arguments(ev, spot, call):
        return None
    binding, meant = steps[-1].binding, spot.source.slice(given.func)
    made: tuple[Edit, ...] = ()
    if isinstance(given.func, ast.Call):
        statement = spot.source.statement_of(given)
        if not is_subclass_of(spot.values.of(given.func.func), *LAYER, *LOSS) or not isinstance(statement, ast.Assign):
            return None
        name = unused_name(f"{callee.text}_layer" if callee.text.isidentifier() else "layer", ev.names)
        made = (insert_before(spot.source, statement, f"{name} = {meant}\n{indentation(spot.source, statement)}"),)
        made, meant = (*made, replace(spot.source, given.func, name)), name
    elif not _can_be_called_again(ev, spot, given, call):
        return None
    calls = alike(ev, lambda other: ast.dump(other.func) == ast.dump(call.func))
    shown = quoted(spot.source.slice(given.func), 24)
    told = (
        tr("What computes it for other data is {shown} itself, kept under a name of its own, {meant}.", shown=shown, meant=quoted(meant))
        if made
        else tr("What computes it for other data is {shown} itself.", shown=shown)
    )
    return Finding(
        title=title(
            tr("`{callee}` is a tensor that {shown} computed, not {shown} itself", callee=callee.text, shown=shown),
            tr("`{callee}` is a tensor, computed once", callee=callee.text),
        ),
        why=tr(
            "{place} calls {shown} and keeps what it gives: {line}. So `{callee}` is a tensor, and a tensor cannot be called. {told}",
            place=binding_place(binding),
            shown=shown,
            line=quoted(binding.first_line, 60),
            callee=callee.text,
            told=told,
        ),
        kind="tensor",
        fixes=(
            Fix(
                tr("call {meant} again, in place of its result `{callee}`", meant=quoted(meant), callee=callee.text),
                (*made, *(replace_callee(ev.site.source, one, meant) for one in calls)),
                Applicability.UNSAFE,
            ),
        )
        if not made or not _is_built_on(ev, callee.text, binding)
        else (),
        docs=_DOCS,
        origin=ev.origin(binding),
    )


def _same_arguments(ev: Evidence, spot: Spot, call: ast.Call) -> bool:
    """Whether the tensor was called with as much data as what gave it, and no operator is missing: `total(a - b)`, `2 * total(a)`."""
    given = spot.node
    if not isinstance(given, ast.Call) or not call.args or len(given.args) != len(call.args):
        return False
    around = (ev.site.source.parents.get(call), call.args[0] if len(call.args) == 1 else None)
    data = [is_data(node, spot.values) for node in given.args] + [is_data(node, ev.values) for node in call.args]
    return all(data) and not any(isinstance(node, ast.BinOp) for node in around)


def _can_be_called_again(ev: Evidence, spot: Spot, given: ast.Call, call: ast.Call) -> bool:
    """Whether the name of what gave the tensor means the same in the failing line, and takes the arguments that stand there."""
    function = spot.values.of(given.func)
    if ev.values.of(given.func) is not function:
        return False
    own = definition_of(ev, function) is not None
    return is_a(function, *LAYER, *LOSS, *METRIC) or (own and takes_call(function, call) is True)


def _is_built_on(ev: Evidence, name: str, binding: Binding) -> bool:
    """Whether other statements have used the tensor: a layer made anew would not be the one that they have."""
    failing = ev.cell_site.top_level if ev.cell_site is not None else None
    others = [
        statement for _, statements in ev.scope.executed(name) for statement in statements if statement not in {binding.top_level, failing}
    ]
    return any(
        isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load) for one in others for node in ast.walk(one)
    )
