"""The output of a model or of a loss was kept under a name that was later called as if it were the model or the loss itself.

`F.cross_entropy(out, y)` and `criterion(out, y)` compute the loss at once: the name holds a number, not a criterion.

Fails: `loss_fn = F.cross_entropy(out, y)`, then `loss_fn(out, y)`; `out = model(x)`, then `out(x_test)`
Works: `F.cross_entropy(out, y)`, `model(x_test)`
Fix safety: unsafe: that the same function or model is meant again is assumed.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_call
from callhint.evidence.layers import named
from callhint.evidence.probe import is_a, is_function, is_subclass_of, own_member, static_member
from callhint.evidence.terms import was_callable
from callhint.evidence.trail import Spot, start, trail
from callhint.evidence.uncomputed import is_data
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn.functional", "https://docs.pytorch.org/docs/stable/nn.functional.html#loss-functions"),)


@rule(TypeError)
def stored_output(ev: Evidence) -> Finding | None:
    """What was called is a tensor that a function of torch, or a module, gave; what gave it takes these arguments, too."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, "torch.Tensor") or not ev.arguments or was_callable(ev):
        return None
    steps = trail(ev, start(ev, callee.node))
    spot = steps[-1].spot if steps else None
    if spot is None or not isinstance(spot.node, ast.Call) or not _would_take(ev, spot, call):
        return None
    binding, meant = steps[-1].binding, spot.source.slice(spot.node.func)
    calls = alike(ev, lambda other: ast.dump(other.func) == ast.dump(call.func))
    return Finding(
        title=title(
            tr("`{callee}` is a tensor that {meant} computed, not {meant} itself", callee=callee.text, meant=quoted(meant, 24)),
            tr("`{callee}` is a tensor that was computed, not a function", callee=callee.text),
        ),
        why=tr(
            "{place} calls {meant} and keeps what it gives: {line}. So "
            "`{callee}` is a `Tensor`, computed once. What computes it for other data is {meant} itself.",
            place=binding_place(binding),
            meant=quoted(meant),
            line=quoted(binding.first_line, 60),
            callee=callee.text,
        ),
        kind="tensor",
        fixes=(
            Fix(
                tr("call {meant} again, in place of its result `{callee}`", meant=quoted(meant), callee=callee.text),
                tuple(replace_callee(ev.site.source, one, meant) for one in calls),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(binding),
    )


def _would_take(ev: Evidence, spot: Spot, call: ast.Call) -> bool:
    """Whether what gave the tensor can be called from the failing line, with the arguments that stand there."""
    given = spot.node
    if (
        not isinstance(given, ast.Call)
        or len(given.args) != len(call.args)
        or not all(is_data(start(ev, one.node)) for one in ev.arguments)
    ):
        return False
    function = spot.values.of(given.func)
    if isinstance(given.func, ast.Call):
        return is_subclass_of(spot.values.of(given.func.func), "torch.nn.Module")
    if own_member(sys.modules.get("torch.nn.functional"), named(function)) is function and is_function(function):
        return len(call.args) > 1 and takes_call(function, call) is True
    # The name of a model means the same in the failing line.
    same = is_a(function, "torch.nn.Module") and ev.values.of(given.func) is function
    return same and takes_call(static_member(function, "forward"), call) is not False
