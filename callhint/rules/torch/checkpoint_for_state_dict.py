"""`load_state_dict` was given a whole checkpoint; the weights are one of its entries.

Fails: `net.load_state_dict(torch.load("run.pt"))` for a file saved as `{"epoch": 3, "model_state_dict": net.state_dict()}`
Works: `net.load_state_dict(torch.load("run.pt")["model_state_dict"])`
Fix safety: safe; the keys and sizes of the entry are those of the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.peeks import torch
from callhint.evidence.probe import UNKNOWN, function_name
from callhint.evidence.saved_states import saved_states
from callhint.evidence.values import local_names
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Saving and loading models", "https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html"),)


@rule(RuntimeError, TypeError, AttributeError)
def checkpoint_for_state_dict(ev: Evidence) -> Finding | None:
    """What `load_state_dict` of a module got is no state dict, and exactly one entry of it has the keys and sizes of the module."""
    if ev.callee is None or not ev.in_library or function_name(ev.callee.value) != "load_state_dict" or not ev.arguments:
        return None
    frame = ev.first_library_frame
    names = local_names(frame.frame) if frame is not None else {}
    module, given = names.get("self", UNKNOWN), ev.arguments[0]
    value = given.value if given.value is not UNKNOWN else names.get("state_dict", UNKNOWN)
    if not torch.is_module(module) or torch.tensors_of(value) is not None:
        return None
    fitting = [state for state in saved_states(value) if state.path and state.shapes == torch.state(module)]
    if len(fitting) != 1:
        return None
    entry = "".join(f'["{key}"]' for key in fitting[0].path)
    meant = quoted(f"{given.text}{entry}", 60)
    return Finding(
        title=title(
            tr("{given} is a checkpoint dict; the weights are its entry `{entry}`", given=quoted(given.text, 30), entry=entry),
            tr("The weights are the entry `{entry}` of the checkpoint", entry=entry),
        ),
        why=tr(
            "{given} is a dict of several things that were saved together, not the state dict itself. Its entry `{entry}` has the keys and "
            "sizes of the model. `load_state_dict` takes that entry: {meant}.",
            given=quoted(given.text),
            entry=entry,
            meant=meant,
        ),
        kind="checkpoint-dict",
        fixes=(Fix(tr("hand over the entry `{entry}`", entry=entry), (insert_after(given.source, given.node, entry),)),),
        docs=_DOCS,
        offender=ev.offender(given, "checkpoint-dict"),
    )
