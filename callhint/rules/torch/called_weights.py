"""What `state_dict()` or `torch.load` returned was called at once, without a model in between.

Both give weights: a dict of tensors. A live model is called itself; loaded weights go into a model first.

Fails: `net.state_dict()(x)`, `torch.load("weights.pt")(x)`
Works: `net(x)`; `net.load_state_dict(torch.load("weights.pt")); net(x)`
Fix safety: safe for a live model; unsafe where the only model of the session is taken for the one the weights belong to.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.models_in_sight import models_in_sight
from callhint.evidence.peeks.torch import is_module
from callhint.evidence.probe import UNKNOWN, function_name
from callhint.evidence.saved_states import LOADING, Models
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import replace, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Saving and loading models", "https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html"),)


@rule(TypeError)
def called_weights(ev: Evidence) -> Finding | None:
    """The callee is itself a call that returned an `OrderedDict`."""
    callee = ev.uncallable
    if (
        callee is None
        or callee.value is not UNKNOWN
        or not ev.uncalled_type.endswith("OrderedDict")
        or not isinstance(callee.node, ast.Call)
    ):
        return None
    inner, source = callee.node, ev.site.source
    function = ev.values.of(inner.func)
    if isinstance(inner.func, ast.Attribute) and inner.func.attr == "state_dict" and is_module(ev.values.of(inner.func.value)):
        model = source.slice(inner.func.value)
        span = Span(source.span(inner.func.value).end, source.span(inner).end)
        fix = Fix(tr("call `{model}` itself", model=model), (Edit(source.name, span, ""),))
        advice, confidence = tr("The model is `{model}`, and `{model}(…)` runs it.", model=model), Confidence.CERTAIN
    elif function_name(function) in LOADING:
        build, names = Models(ev).only_build(), models_in_sight(ev)
        made = build or (names[0] if len(names) == 1 else None)
        if made is None:
            return None
        name = unused_name("model", {*ev.names, *ev.locals}) if build is not None else made
        before = (*((f"{name} = {build}",) if build is not None else ()), f"{name}.load_state_dict({callee.text})", f"{name}.eval()")
        fix = Fix(
            tr("load the weights into {made}, assuming they belong to it", made=quoted(made)),
            (replace(source, inner, name),),
            Applicability.UNSAFE,
            before,
        )
        advice, confidence = (
            tr(
                "They go into a model of the same layers with `load_state_dict`, probably {made} here, and that model is called.",
                made=quoted(made),
            ),
            Confidence.LIKELY,
        )
    else:
        return None
    return Finding(
        title=title(
            tr("{callee} returns a state dict (weights), not the model", callee=quoted(callee.text, 36)),
            tr("A state dict was called in place of the model"),
        ),
        why=tr(
            "{callee} returned an `OrderedDict`: the weights of a model, by name. It holds no code, so it cannot be called. {advice}",
            callee=quoted(callee.text),
            advice=advice,
        ),
        kind="state-dict",
        confidence=confidence,
        fixes=(fix,),
        docs=_DOCS,
    )
