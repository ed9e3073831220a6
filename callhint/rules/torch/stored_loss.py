"""The result of a loss function was kept under a name that was later called as if it were the function.

`F.cross_entropy(out, y)` computes the loss at once: the name holds a number, not a criterion.

Fails: `criterion = F.cross_entropy(out, y)`, then `criterion(out, y)`
Works: `criterion = F.cross_entropy`, then `criterion(out, y)`
Fix safety: unsafe: that the same function is meant again is assumed.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_call
from callhint.evidence.layers import named
from callhint.evidence.probe import is_a, is_function, is_subclass_of, own_member
from callhint.evidence.terms import was_callable
from callhint.evidence.trail import start, trail
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn.functional", "https://docs.pytorch.org/docs/stable/nn.functional.html#loss-functions"),)


@rule(TypeError)
def stored_loss(ev: Evidence) -> Finding | None:
    """What was called is a tensor that a function of torch, or an object made on the spot, gave; it takes these arguments, too."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, "torch.Tensor") or len(call.args) < 2 or was_callable(ev):
        return None
    steps = trail(ev, start(ev, callee.node))
    spot = steps[-1].spot if steps else None
    if spot is None or not isinstance(spot.node, ast.Call) or len(spot.node.args) != len(call.args):
        return None
    function = spot.values.of(spot.node.func)
    is_functional = is_function(function) and own_member(sys.modules.get("torch.nn.functional"), named(function)) is function
    made = spot.node.func.func if isinstance(spot.node.func, ast.Call) else None
    is_object = made is not None and is_subclass_of(spot.values.of(made), "torch.nn.Module")
    if not is_object and not (is_functional and takes_call(function, call) is True):
        return None
    binding, meant = steps[-1].binding, spot.source.slice(spot.node.func)
    calls = alike(ev, lambda other: ast.dump(other.func) == ast.dump(call.func))
    return Finding(
        title=title(
            f"`{callee.text}` is a loss that was computed, not the function {quoted(meant, 24)}", f"`{callee.text}` is a result, a tensor"
        ),
        why=f"{binding_place(binding)} calls {quoted(meant)} and keeps its result: {quoted(binding.source.line(binding.line).strip(), 60)}. So "
        f"`{callee.text}` is a `Tensor`, a number that was computed once. The function that computes it for other data is {quoted(meant)} itself.",
        kind="tensor",
        fixes=(
            Fix(
                f"call {quoted(meant)} again, in place of its result `{callee.text}`",
                tuple(replace_callee(ev.site.source, one, meant) for one in calls),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(binding),
    )
