"""`load_state_dict` was given a file name, or a model, instead of the weights.

`load_state_dict` copies tensors from a dict; reading the file is the work of `torch.load`.

Fails: `net.load_state_dict("weights.pt")`, `net.load_state_dict(other)`
Works: `net.load_state_dict(torch.load("weights.pt"))`, `net.load_state_dict(other.state_dict())`
Fix safety: safe; what the file holds is only known when it is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from callhint.evidence.probe import UNKNOWN, function_name, is_a, module_name, own_member
from callhint.evidence.values import local_names
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Argument, Evidence

_DOCS = (Doc("Saving and loading models", "https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html"),)

_FILE = "_io._IOBase"
"""What every file and buffer of Python's is derived from."""


@rule(TypeError, AttributeError)
def path_for_state_dict(ev: Evidence) -> Finding | None:
    """What a `load_state_dict` of torch got is text, a path, an open file or a module."""
    if ev.callee is None or not ev.in_library or function_name(ev.callee.value) != "load_state_dict" or not ev.arguments:
        return None
    given = ev.arguments[0]
    before: tuple[str, ...] = ()
    value, edits = _given(ev, given), [insert_after(given.source, given.node, ".state_dict()")]
    if is_a(value, "torch.nn.Module", "torch.optim.Optimizer"):
        meant, kind = f"{given.text}.state_dict()", "nn-module"
        what, step = tr("the model itself"), tr("`state_dict()` gives the dict of its tensors")
    elif is_a(value, str, bytes, "pathlib.PurePath", _FILE):
        load = _load(ev)
        edits = [insert_before(given.source, given.node, f"{load}("), insert_after(given.source, given.node, ")")]
        meant, kind = f"{load}({given.text})", "text"
        what = tr("an open file") if is_a(value, _FILE) else tr("the path of a file")
        step = tr("`{load}` reads the file and gives the dict", load=load)
        before = () if "torch" in ev.names or load != "torch.load" else ("import torch",)
    else:
        return None
    return Finding(
        title=title(
            tr("`load_state_dict` takes the weights; {given} is {what}", given=quoted(given.text, 24), what=what),
            tr("`load_state_dict` takes the weights, not {what}", what=what),
        ),
        why=tr(
            "`load_state_dict` copies tensors out of a dict, the state dict. {given} is {kind}: {what}, which has to be "
            "turned into that dict first. {step}, so the call is {call}.",
            given=quoted(given.text),
            kind=what_it_is(value),
            what=what,
            step=step,
            call=quoted(f"{ev.callee.text}({meant})", 70),
        ),
        kind=kind,
        fixes=(Fix(tr("hand over {meant}", meant=quoted(meant)), tuple(edits), before=before),),
        docs=_DOCS,
        offender=ev.offender(given, kind),
    )


def _given(ev: Evidence, given: Argument) -> Any:  # noqa: ANN401
    """The value of the argument, which torch's own frame still holds where the notebook's does not tell."""
    if given.value is not UNKNOWN:
        return given.value
    return local_names(ev.raising_frame.frame).get("state_dict", UNKNOWN)


def _load(ev: Evidence) -> str:
    """How the notebook writes `torch.load`."""
    for name, value in ev.session.namespace.items():
        if module_name(value) == "torch" and own_member(value, "load") is not UNKNOWN:
            return f"{name}.load"
    return "torch.load"
