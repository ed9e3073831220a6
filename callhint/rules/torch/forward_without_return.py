"""The `forward` of a model ends without `return`, so calling the model gives `None`.

Fails: `def forward(self, x): x = self.fc(x)`, then `criterion(model(x), y)`
Works: `return x` at the end of `forward`
Fix safety: unsafe: what was worked out last is assumed to be the output; models are made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.nothing import Nothing, called_function, meant_result, names_of, nothing
from callhint.evidence.probe import class_name, is_a, mro
from callhint.evidence.results import returns_nothing
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import indentation, insert_after, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("nn.Module: forward", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.forward"),)


@rule(TypeError, AttributeError)
def forward_without_return(ev: Evidence) -> Finding | None:
    """What is `None` was given by a call of a module whose `forward` returns nothing."""
    none = nothing(ev)
    call = none.made.node if none is not None else None
    if none is None or not isinstance(call, ast.Call) or not is_a(none.made.values.of(call.func), "torch.nn.Module"):
        return None
    found = called_function(ev, none.made)
    if found is None or found[1].name != "forward" or not returns_nothing(found[1]):
        return None
    source, forward = found
    cls = class_name(mro(none.made.values.of(call.func))[0])
    fix, meant = _fix(none, source, forward)
    text, kept = quoted(none.shown.text, 30), none.binding
    return Finding(
        title=title(
            tr("{text} is `None`: `{cls}.forward` returns nothing", text=text, cls=cls), tr("`{cls}.forward` returns nothing", cls=cls)
        ),
        why=tr(
            "Calling a model gives what its `forward` returns, and the `forward` of `{cls}` ({place}) ends without `return`: "
            "that gives `None`. ",
            cls=cls,
            place=place(source, forward.lineno),
        )
        + (tr("{place} keeps it in `{kept}`. ", place=binding_place(kept), kept=kept.name) if kept is not None else "")
        + (
            tr("With {meant} as its last line, the model gives its output.", meant=quoted(meant))
            if meant
            else tr("Its output has to be returned.")
        ),
        kind="none",
        fixes=fix,
        docs=_DOCS,
        offender=ev.offender(none.shown, "none"),
        origin=ev.origin(kept),
    )


def _fix(none: Nothing, source: Source, forward: Function) -> tuple[tuple[Fix, ...], str]:
    last = forward.body[-1]
    if isinstance(last, ast.Expr) and isinstance(last.value, ast.Call) and isinstance(last.value.func, ast.Attribute):
        meant, edit = f"return {source.slice(last.value)}", insert_before(source, last, "return ")
    else:
        result = meant_result(source, forward, *names_of(none, forward))
        if not result:
            return (), ""
        meant, edit = f"return {result}", insert_after(source, last, f"\n{indentation(source, last)}return {result}")
    return (Fix(tr("end `forward` with {meant}", meant=quoted(meant)), (edit,), Applicability.UNSAFE),), meant
