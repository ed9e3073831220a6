"""Saved weights, or a checkpoint that holds them, were used as if they were the model.

`torch.load` gives back what was saved. A state dict is a dict of tensors: it has no layers, no `forward` and no modes, so it can be neither
called nor put into `eval()`. The model is built from its class, and the weights are loaded into it.

Fails: `net = torch.load("weights.pt"); net.eval()`
Works: `net = Net(); net.load_state_dict(torch.load("weights.pt")); net.eval()`
Fix safety: safe when the keys and sizes of a model of the session were read and are those of the weights; unsafe when some could not be.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.holder import Holder, holder
from callhint.evidence.probe import UNKNOWN, class_member, function_name, is_a, loaded_class
from callhint.evidence.saved_states import LOADING, Models, SavedState, saved_states
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.loading import build_and_load, load_into, what_fits
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("Saving and loading models", "https://docs.pytorch.org/tutorials/beginner/saving_loading_models.html"),)


@rule(TypeError, AttributeError)
def called_state_dict(ev: Evidence) -> Finding | None:
    """A dict of weights is called, or asked for what a module has."""
    used = _used_as_model(ev)
    if used is None or not is_a(used.value, dict):
        return None
    held = holder(ev, used.node)
    match = Models(ev).match(list(saved_states(used.value)), is_loaded=_is_loaded(ev, held))
    if match is None:
        return None
    state = match.state
    fixes: tuple[Fix, ...] = ()
    if match.build is not None:
        fixes = (build_and_load(ev, used, held, state, match.build),)
    elif match.live is not None:
        fixes = (load_into(ev, used, state, *match.live),)
    what = tr("a checkpoint dict") if state.path else tr("a state dict (weights only)")
    return Finding(
        title=title(
            tr("{used} is {what}, not the model", used=quoted(used.text), what=what), tr("The object used as a model is {what}", what=what)
        ),
        why=f"{_what(ev, used, held, state)} {what_fits(match)}",
        kind="checkpoint-dict" if state.path else "state-dict",
        fixes=fixes,
        docs=_DOCS,
        offender=ev.offender(used, "checkpoint-dict" if state.path else "state-dict"),
        origin=ev.origin(held.binding) if held is not None else None,
    )


def _used_as_model(ev: Evidence) -> Expression | None:
    """The callee, or what a member of `nn.Module` was looked for on."""
    if is_a(ev.error, TypeError):
        return ev.uncallable
    module = loaded_class("torch.nn.Module")
    node = ev.site.node
    is_member = isinstance(node, ast.Attribute) and module is not None and class_member(module, node.attr) is not UNKNOWN
    return ev.receiver if is_member and not ev.in_library else None


def _is_loaded(ev: Evidence, held: Holder | None) -> bool:
    """Whether the variable was given what a function for loading returned."""
    call = held.assigned if held is not None else None
    return isinstance(call, ast.Call) and function_name(ev.values.of(call.func)) in LOADING


def _what(ev: Evidence, used: Expression, held: Holder | None, state: SavedState) -> str:
    name = quoted(used.text if held is None or not held.is_global else held.text)
    entry = "".join(f'["{key}"]' for key in state.path)
    inside = (
        tr("a dict whose weights are the entry `{entry}`", entry=entry)
        if state.path
        else tr("a dict of {count} tensors, the weights of a model", count=len(state.shapes))
    )
    nature = (
        tr("{place} made {name} {inside}.", place=binding_place(held.binding), name=name, inside=inside)
        if held is not None and held.binding is not None
        else tr("{name} is {inside}.", name=name, inside=inside)
    )
    if isinstance(ev.site.node, ast.Attribute):
        return tr("{nature} Weights are numbers without code: there is no `{name}`.", nature=nature, name=ev.site.node.attr)
    return tr("{nature} Weights are numbers without code: there is nothing to call.", nature=nature)
