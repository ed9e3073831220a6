"""A number, a class or a list was assigned to the attribute of a model that holds a layer.

To give a model another last layer, a layer has to be made: its size alone, its class alone, or a list of layers is no module.

Fails: `net.fc = 10`, `net.fc = nn.Identity`, `net.classifier = [nn.Dropout(), nn.Linear(512, 2)]`
Works: `net.fc = nn.Linear(net.fc.in_features, 10)`, `net.fc = nn.Identity()`, `net.classifier = nn.Sequential(nn.Dropout(), …)`
Fix safety: safe for a class that needs no settings; unsafe for numbers and lists, whose meaning is assumed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.layers import layer_assigned, package
from callhint.evidence.peeks.torch import is_module, member
from callhint.evidence.probe import class_name, elements, is_a, is_subclass_of, mro, own_member
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import kind_of, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module: submodules", "https://docs.pytorch.org/docs/stable/notes/modules.html#neural-network-modules"),)


@rule(TypeError)
def value_for_layer(ev: Evidence) -> Finding | None:
    """The value shows which layer it was meant for."""
    found = layer_assigned(ev)
    if found is None or len(found[0].targets) != 1:
        return None
    statement, value = found
    source, target = ev.site.source, statement.targets[0]
    text, given = source.slice(target), source.slice(statement.value)
    layer = member(ev.values.of(target.value), target.attr)  # type: ignore[attr-defined]
    made = _made(ev, layer, text, value, given)
    if made is None:
        return None
    meant, safety, assumed = made
    return Finding(
        title=title(
            tr("`{text}` holds a layer; {what} cannot take its place", text=text, what=what_it_is(value)),
            tr("`{text}` holds a layer and takes only a module", text=text),
        ),
        why=tr(
            "`{text}` is a `{class_name}`, a submodule of the model, and {what} is no module: torch refuses it in "
            "its place. A layer is an object that its class makes: `{text} = {meant}`.",
            text=text,
            class_name=class_name(mro(layer)[0]),
            what=what_it_is(value),
            meant=meant,
        ),
        kind="module-class" if is_subclass_of(value, "torch.nn.Module") else kind_of(value),
        fixes=(Fix(tr("assign `{meant}`{assumed}", meant=meant, assumed=assumed), (replace(source, statement.value, meant),), safety),),
        docs=_DOCS,
    )


def _made(ev: Evidence, layer: object, text: str, value: object, given: str) -> tuple[str, Applicability, str] | None:
    """The layer that the value was meant for, how far that can be trusted, and what it assumes."""
    if is_subclass_of(value, "torch.nn.Module"):
        settings = ", ".join("..." for _ in required(value) or [])
        return f"{given}({settings})", Applicability.DISPLAY if settings else Applicability.SAFE, ""
    if type(value) is int and is_a(layer, "torch.nn.Linear") and type(own_member(layer, "in_features")) is int:
        made = f"{package(ev)}Linear({text}.in_features, {given})"
        return made, Applicability.UNSAFE, tr(", assuming the number is its size")
    if is_a(value, list, tuple) and elements(value) and all(is_module(one) for one in elements(value)):
        return f"{package(ev)}Sequential(*{given})", Applicability.UNSAFE, tr(", assuming the layers run in turn")
    return None
