"""A layer class without parentheses stands among the layers of a container.

`nn.ReLU` is the class; `nn.ReLU()` makes the layer.

Fails: `nn.Sequential(nn.Linear(4, 8), nn.ReLU)`
Works: `nn.Sequential(nn.Linear(4, 8), nn.ReLU())`
Fix safety: safe where the class needs no argument; otherwise the arguments have to be filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.layers import places_of, refused_layer
from callhint.evidence.probe import class_name, is_subclass_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import joined, place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Sequential", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html"),)


@rule(TypeError)
def class_as_layer(ev: Evidence) -> Finding | None:
    """The object that was refused is a class derived from `nn.Module`."""
    cls = refused_layer(ev)
    if not is_subclass_of(cls, "torch.nn.Module"):
        return None
    nodes = places_of(ev, cls)
    if not nodes:
        return None
    source = ev.site.source
    text = source.slice(nodes[0])
    names = required(cls) or []
    made = f"{text}({', '.join('...' for _ in names)})"
    return Finding(
        title=title(
            tr("`{text}` is a class; the layer is made by `{made}`", text=text, made=made),
            tr("`{text}` is a class, not a layer", text=text),
        ),
        why=tr(
            "In {place}, `{text}` stands among layers without parentheses: that is the class `{class_name}`, from "
            "which layers are made. A container takes module objects only. `{made}` makes one.",
            place=place(source, nodes[0].lineno),
            text=text,
            class_name=class_name(cls),
            made=made,
        )
        + (tr(" It needs {names}.", names=joined(f"`{name}`" for name in names)) if names else ""),
        kind="module-class",
        fixes=(
            Fix(
                tr("make the layer: `{made}`", made=made),
                tuple(add_call(source, node, ", ".join("..." for _ in names)) for node in nodes),
                Applicability.DISPLAY if names else Applicability.SAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(nodes[0]), "module-class"),
    )
