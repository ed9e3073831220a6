"""A DataLoader was given the class of a dataset instead of a dataset.

Fails: `DataLoader(MyDataset, batch_size=4)`
Works: `DataLoader(MyDataset(…), batch_size=4)`
Fix safety: safe where the class needs no argument; otherwise the arguments have to be filled in.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.operands import operands
from callhint.evidence.probe import UNKNOWN, class_name, is_a, is_subclass_of, own_member
from callhint.evidence.trail import Spot, start, written
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Datasets and DataLoaders", "https://docs.pytorch.org/tutorials/beginner/basics/data_tutorial.html"),)


@rule(TypeError)
def dataset_class_in_loader(ev: Evidence) -> Finding | None:
    """The loader that failed holds a class where its dataset should be."""
    call = _loader_call(ev)
    node = _dataset(call.node) if call is not None and isinstance(call.node, ast.Call) else None
    if call is None or node is None or not is_subclass_of(cls := call.values.of(node), "torch.utils.data.Dataset"):
        return None
    names, text = required(cls) or [], call.source.slice(node)
    live = [name for name, value in ev.session.namespace.items() if is_a(value, cls) and not name.startswith("_")]
    given = ", ".join("..." for _ in names)
    made = f"{text}({given})"
    return Finding(
        title=title(
            tr("`{text}` is the dataset's class; the loader needs a dataset: `{made}`", text=text, made=made),
            tr("`{text}` is a class; the loader needs a dataset", text=text),
        ),
        why=tr(
            "`DataLoader` in {place} was given the class `{class_name}` itself. It asks its dataset for a length and for "
            "samples, and only an object made from the class has them: `{made}`.",
            place=place(call.source, call.node.lineno),
            class_name=class_name(cls),
            made=made,
        )
        + (tr(" One such object is `{live}`.", live=live[0]) if len(live) == 1 else ""),
        kind="class",
        fixes=(
            Fix(
                tr("make the dataset: `{made}`", made=made),
                (add_call(call.source, node, given),),
                Applicability.DISPLAY if names else Applicability.SAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.callee, "class")
        if ev.callee is not None
        else ev.offender(ev.expression(operands(ev.site.source, ev.site.node)[0]), "class"),
    )


def _loader_call(ev: Evidence) -> Spot | None:
    """The call that made, or was to make, the loader."""
    if not ev.in_library or not isinstance(ev.site.node, ast.Call | ast.For | ast.ListComp | ast.GeneratorExp):
        return None
    for node in [ev.site.node, *operands(ev.site.source, ev.site.node)]:
        if not isinstance(node, ast.expr):
            continue
        spot = start(ev, node)
        if spot.value is UNKNOWN or is_subclass_of(own_member(spot.value, "dataset"), "torch.utils.data.Dataset"):
            spot = written(ev, spot)
            inner = spot.node
            if isinstance(inner, ast.Call) and is_subclass_of(spot.values.of(inner.func), "torch.utils.data.DataLoader"):
                return spot
    return None


def _dataset(call: ast.Call) -> ast.expr | None:
    return call.args[0] if call.args else next((keyword.value for keyword in call.keywords if keyword.arg == "dataset"), None)
