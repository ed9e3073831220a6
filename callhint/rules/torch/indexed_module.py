"""A hand-written model was indexed like an `nn.Sequential`.

Only the containers of torch have numbered layers; in a class of one's own the layers are attributes.

Fails: `net[0].weight` with `self.linear = nn.Linear(2, 1)` in the class
Works: `net.linear.weight`
Fix safety: safe where only one layer can be meant; with several, the order in which they were made is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.peeks.torch import children, is_module
from callhint.evidence.probe import UNKNOWN, class_name, is_a, mro
from callhint.evidence.values import member
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rewrite_torch import alike_from
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("nn.Module: submodules are attributes", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)

_CONTAINERS = ("torch.nn.Sequential", "torch.nn.ModuleList", "torch.nn.ModuleDict")


@rule(TypeError)
def indexed_module(ev: Evidence) -> Finding | None:
    """A module without `__getitem__` stands before the brackets, and one of its layers is what they can mean."""
    node = ev.site.node
    if not isinstance(node, ast.Subscript) or "is not subscriptable" not in ev.message:
        return None
    model, key = ev.expression(node.value), ev.values.of(node.slice)
    if not is_module(model.value) or f"'{class_name(mro(model.value)[0])}'" not in ev.message:
        return None
    found = _meant(ev, node, model, key)
    if found is None:
        return None
    meant, applicability, how = found
    alike = alike_from(ev.site.source, node, ev.site.top_level)
    return Finding(
        title=title(
            tr("`{model}` has no numbered layers; `{meant}` is the layer", model=model.text, meant=meant),
            tr("`{model}` cannot be indexed; its layers are attributes", model=model.text),
        ),
        why=tr(
            "`{model}` is a `{class_name}`, a module class of its own. Brackets work for `nn.Sequential` and `nn.ModuleList`, "
            "which number their layers; here the layers are attributes: {listed}. {code} is `{meant}`.",
            model=model.text,
            class_name=class_name(mro(model.value)[0]),
            listed=_listed(model.value),
            code=quoted(ev.site.source.slice(node)),
            meant=meant,
        ),
        kind="nn-module",
        fixes=(
            Fix(
                tr("write `{meant}`{how}", meant=meant, how=how), tuple(replace(ev.site.source, one, meant) for one in alike), applicability
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(model, "nn-module"),
    )


def _meant(ev: Evidence, node: ast.Subscript, model: Expression, key: Any) -> tuple[str, Applicability, str] | None:  # noqa: ANN401
    """The attribute that the brackets stand for."""
    layers = children(model.value)
    if type(key) is str:
        return (f"{model.text}.{key}", Applicability.SAFE, "") if any(name == key for name, _ in layers) else None
    if type(key) is not int:
        return None
    inside = [
        (name, child) for name, child in layers if is_a(child, *_CONTAINERS[:2]) and -len(children(child)) <= key < len(children(child))
    ]
    if len(inside) == 1:
        return f"{model.text}.{inside[0][0]}[{ev.site.source.slice(node.slice)}]", Applicability.SAFE, ""
    wanted = ev.site.source.parents.get(node)
    if isinstance(wanted, ast.Attribute):
        layers = [(name, child) for name, child in layers if member(child, wanted.attr) is not UNKNOWN]
    if len(layers) == 1 and key in {0, -1}:
        return f"{model.text}.{layers[0][0]}", Applicability.SAFE, ""
    if inside or not -len(layers) <= key < len(layers):
        return None
    return f"{model.text}.{layers[key][0]}", Applicability.UNSAFE, tr(", assuming the order in which the layers were made")


def _listed(module: object) -> str:
    return ", ".join(f"`{name}`" for name, _ in children(module)[:6])
