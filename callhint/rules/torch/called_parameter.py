"""A parameter of a layer was called, where the layer itself was meant.

`net.fc.weight` is a tensor of numbers; `net.fc` is the layer that works with it and can be called.

Fails: `net.fc.weight(x)`
Works: `net.fc(x)`
Fix safety: unsafe: that the layer is meant is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_call
from callhint.evidence.peeks.torch import is_module
from callhint.evidence.probe import class_name, is_a, mro, static_member
from callhint.evidence.trail import start
from callhint.evidence.uncomputed import is_data
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Parameter", "https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html"),)


@rule(TypeError)
def called_parameter(ev: Evidence) -> Finding | None:
    """The callee is a parameter that is read from a layer of torch, and the call hands over a tensor that the layer takes."""
    callee, call, receiver = ev.uncallable, ev.site.call, ev.receiver
    if callee is None or call is None or receiver is None or not isinstance(callee.node, ast.Attribute):
        return None
    if (
        not is_a(callee.value, "torch.nn.Parameter")
        or not is_module(receiver.value)
        or not mro(receiver.value)[0].__module__.startswith("torch.nn.")
    ):
        return None
    if (
        len(ev.arguments) != 1
        or not is_data(start(ev, ev.arguments[0].node))
        or takes_call(static_member(receiver.value, "forward"), call) is not True
    ):
        return None
    layer = class_name(mro(receiver.value)[0])
    return Finding(
        title=title(
            tr("`{callee}` is a parameter; the layer is `{receiver}`", callee=callee.text, receiver=receiver.text),
            tr("`{callee}` is a parameter, not a layer", callee=callee.text),
        ),
        why=tr(
            "`{callee}` is a `Parameter`: the numbers that the layer works with, a tensor, which cannot be called. `{receiver}` is the "
            "`{layer}` layer that they belong to, and `{receiver}(…)` runs it.",
            callee=callee.text,
            receiver=receiver.text,
            layer=layer,
        ),
        kind="tensor",
        fixes=(
            Fix(
                tr("call the layer `{receiver}`", receiver=receiver.text),
                (replace_callee(ev.site.source, call, receiver.text),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )
