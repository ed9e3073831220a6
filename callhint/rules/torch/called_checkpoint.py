"""A checkpoint dict was used as the model that is saved in it.

`torch.load` gives back the dict that was saved; the model is one of its entries.

Fails: `model = torch.load("run.pt", weights_only=False)`, then `model.eval()`, for a file saved as `{"model": model, "epoch": 3}`
Works: `model = torch.load("run.pt", weights_only=False)["model"]`
Fix safety: safe; the entry is a module.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.holder import holder
from callhint.evidence.probe import UNKNOWN, class_member, is_a, loaded_class, type_name
from callhint.evidence.saved_states import saved_model
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after, unused_name
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Saving and loading models", "https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html"),)


@rule(TypeError, AttributeError)
def called_checkpoint(ev: Evidence) -> Finding | None:
    """A dict with exactly one module in it is called, or asked for what modules have."""
    used = ev.uncallable if is_a(ev.error, TypeError) else ev.receiver
    if used is None or ev.in_library or not is_a(used.value, dict):
        return None
    entry, module, node = saved_model(used.value), loaded_class("torch.nn.Module"), ev.site.node
    if entry is None or module is None:
        return None
    if isinstance(node, ast.Attribute) and class_member(module, node.attr) is UNKNOWN:
        return None
    key, model = entry
    held = holder(ev, used.node)
    meant = f'{used.text}["{key}"]'
    nature = (
        tr(
            "{place} made {used} a dict with several things that were saved together.",
            place=binding_place(held.binding),
            used=quoted(used.text),
        )
        if held is not None and held.binding is not None
        else tr("{used} is a dict with several things that were saved together.", used=quoted(used.text))
    )
    if held is not None and held.is_global and held.text == used.text and held.text.isidentifier():
        kept = unused_name("checkpoint", ev.names)
        fix = Fix(tr('take the entry `["{key}"]`', key=key), before=(f"{kept} = {used.text}", f'{used.text} = {kept}["{key}"]'))
    else:
        fix = Fix(tr("use `{meant}`", meant=meant), (insert_after(used.source, used.node, f'["{key}"]'),))
    return Finding(
        title=title(
            tr("`{used}` is a checkpoint dict; the model in it is `{meant}`", used=used.text, meant=meant),
            tr("`{used}` is a checkpoint dict, not the model", used=used.text),
        ),
        why=tr(
            "{nature} A dict cannot be called and has no modes. Its entry `{key}` is the model, a `{model}`: `{meant}`.",
            nature=nature,
            key=key,
            model=short_type(type_name(model)),
            meant=meant,
        ),
        kind="checkpoint-dict",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(used, "checkpoint-dict"),
        origin=ev.origin(held.binding) if held is not None else None,
    )
