"""An optimizer was made without the parameters it is to change.

Fails: `torch.optim.Adam()`, `torch.optim.SGD(lr=0.1)`
Works: `torch.optim.Adam(model.parameters())`
Fix safety: safe when one model of the session can be meant; otherwise the model has to be filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.models_in_sight import models_in_sight
from callhint.evidence.probe import is_class, is_subclass_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import argument_span
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.optim: constructing an optimizer", "https://docs.pytorch.org/docs/stable/optim.html"),)


@rule(TypeError)
def optimizer_without_parameters(ev: Evidence) -> Finding | None:
    """The class of an optimizer is called without its first argument."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or ev.in_library or not is_subclass_of(callee.value, "torch.optim.Optimizer"):
        return None
    given = {keyword.arg for keyword in call.keywords}
    needed = required(callee.value)
    if not is_class(callee.value) or needed is None or needed[:1] != ["params"] or call.args or given & {"params", None}:
        return None
    models = models_in_sight(ev)
    meant = f"{models[0]}.parameters()" if len(models) == 1 else "..."
    name = callee.text
    inside = argument_span(ev.site.source, call)
    left = f"{meant}, " if call.keywords else meant
    return Finding(
        title=title(
            tr("`{name}` needs `params`, the parameters it is to change", name=name),
            tr("The optimizer needs the parameters it is to change"),
        ),
        why=tr(
            "An optimizer changes the parameters that it was given when it was made; `{name}()` got none for its argument `params`. ",
            name=name,
        )
        + (
            tr("The model of this session is `{model}`: `{name}({meant})`.", model=models[0], name=name, meant=meant)
            if len(models) == 1
            else tr("The call is `{name}(model.parameters())`, with your model.", name=name)
        ),
        kind="optimizer-class",
        fixes=(
            Fix(
                tr("hand over `{meant}`", meant=meant) if len(models) == 1 else tr("fill in the parameters of the model"),
                (Edit(ev.site.source.name, Span(inside.start, inside.start), left),),
                Applicability.SAFE if len(models) == 1 else Applicability.DISPLAY,
            ),
        ),
        docs=_DOCS,
    )
