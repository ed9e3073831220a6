"""A model was iterated over as if it were a list of its layers.

Only the containers of torch can be iterated over; the layers of any other module are given by `children()`.

Fails: `for layer in net:`, `nn.Sequential(*net)`, `list(net)`
Works: `for layer in net.children():`
Fix safety: safe; `children()` gives the direct submodules, in the order in which they were made.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.operands import operands
from callhint.evidence.peeks.torch import children, is_module
from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_subclass_of, mro
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module.children", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.children"),)


@rule(TypeError)
def iterated_module(ev: Evidence) -> Finding | None:
    """The operand that is not iterable is a module with submodules."""
    if "iterable" not in ev.message or (
        ev.callee is not None and is_subclass_of(ev.callee.value, "torch.optim.Optimizer", "torch.nn.Module") and not _is_starred(ev)
    ):
        return None
    for node in operands(ev.site.source, ev.site.node):
        model = ev.expression(node)
        if not is_module(model.value) or class_name(mro(model.value)[0]) not in ev.message or not children(model.value):
            continue
        cls = mro(model.value)[0]
        if class_member(cls, "__iter__") is not UNKNOWN:
            return None
        meant = f"{model.text}.children()"
        return Finding(
            title=title(
                tr("`{model}` is no list of layers; `{meant}` gives them", model=model.text, meant=meant),
                tr("`{model}` is a model, not a list of layers", model=model.text),
            ),
            why=tr(
                "`{model}` is a `{class_name}`. `nn.Sequential` and `nn.ModuleList` can be iterated over, a module class of one's own cannot: "
                "its layers are attributes ({names}). `{meant}` gives them one after the other.",
                model=model.text,
                class_name=class_name(cls),
                names=", ".join(f"`{name}`" for name, _ in children(model.value)[:4]),
                meant=meant,
            ),
            kind="nn-module",
            fixes=(Fix(tr("iterate over `{meant}`", meant=meant), (insert_after(ev.site.source, node, ".children()"),)),),
            docs=_DOCS,
            offender=ev.offender(model, "nn-module"),
        )
    return None


def _is_starred(ev: Evidence) -> bool:
    return ev.site.call is not None and any(isinstance(argument, ast.Starred) for argument in ev.site.call.args)
