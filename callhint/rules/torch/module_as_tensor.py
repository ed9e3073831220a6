"""A layer or loss object stands where its result was meant: the class was called with the data, or the layer was not called at all.

`nn.ReLU(x)` makes a layer and takes `x` for a setting; nothing is computed. The first thing that needs a tensor fails, often far away.

Fails: `loss = FocalLoss(outputs, targets)`, then `loss.backward()`; `x = self.fc1` in `forward`
Works: `loss = FocalLoss()(outputs, targets)`; `x = self.fc1(x)`
Fix safety: safe where the class needs no settings; the dimension of a softmax and the input of a layer are said where they are assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_name, is_subclass_of
from callhint.evidence.uncomputed import Uncomputed, module_operands, others_in, uncomputed
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call, insert_after, replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.model import Edit

_DOCS = (Doc("torch.nn: layers and losses are classes", "https://docs.pytorch.org/docs/stable/nn.html"),)


@rule(TypeError, AttributeError)
def module_as_tensor(ev: Evidence) -> Finding | None:
    """An operand is a module, and where it came from shows that its result was meant."""
    pair = next(((spot, found) for spot, cls in module_operands(ev) if (found := uncomputed(ev, spot, cls)) is not None), None)
    if pair is None or (ev.callee is not None and is_subclass_of(ev.callee.value, "torch.optim.Optimizer")):
        return None
    spot, found = pair
    others = others_in(found)
    headline, why = _texts(found)
    if others:
        why += tr(
            " The same holds for {names}: layers that are assigned, not called.",
            names=", ".join(f"`{other.spot.text}`" for other in others[:4]),
        )
    fix = _fix(found, others)
    return Finding(
        title=headline,
        why=why,
        kind="module-class" if found.is_class else "nn-module",
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(spot.node), "nn-module"),
    )


def _texts(found: Uncomputed) -> tuple[str, str]:
    name, text = class_name(found.cls), found.spot.text
    where = place(found.spot.source, found.spot.node.lineno)
    if not found.is_class:
        why = tr(
            "{where}: `{text}` is a `{name}` object, the layer itself, without parentheses and input. A layer computes something only when it "
            "is called with a tensor: `{text}({argument})`.",
            where=where,
            text=text,
            name=name,
            argument=found.argument or "…",
        )
        return title(
            tr("`{text}` is the layer itself; it was never called", text=text), tr("A layer was assigned where its output was meant")
        ), why
    stored = (
        ""
        if found.stored is None
        else tr(
            " `{stored}` without parentheses, {place}, is the class.",
            stored=found.stored.text,
            place=place(found.stored.source, found.stored.node.lineno),
        )
    )
    why = tr(
        "{where}: `{name}` is a class, and {text} calls its constructor, which takes the data for settings.{stored} ",
        where=where,
        name=name,
        text=quoted(text),
        stored=stored,
    )
    why += tr("The class is instantiated first, and the object is called with the data: {made}.", made=quoted(found.made, 50))
    return title(
        tr("{text} makes a `{name}` object and computes nothing", text=quoted(text, 36), name=name),
        tr("A `{name}` object was made where its result was meant", name=name),
    ), why


def _fix(found: Uncomputed, others: list[Uncomputed]) -> Fix | None:
    edits: list[Edit] = [insert_after(other.spot.source, other.spot.node, f"({other.argument})") for other in others]
    call = found.spot.node
    if not found.is_class or not isinstance(call, ast.Call):
        if not found.argument:
            return None
        edit = insert_after(found.spot.source, found.spot.node, f"({found.argument})")
        return Fix(
            tr("call `{spot}` with `{argument}`", spot=found.spot.text, argument=found.argument), (edit, *edits), Applicability.UNSAFE
        )
    given, name = found.settings, found.spot.source.slice(call.func)
    if found.stored is not None and not call.keywords:
        edit, name = add_call(found.stored.source, found.stored.node, given), found.stored.text
    elif call.keywords:
        edit = replace(found.spot.source, call, found.made)
    else:
        edit = add_call(found.spot.source, call.func, given)
    assumed = tr(", assuming `{needed}`", needed=given) if given.startswith("dim") else ""
    lowered = Applicability.DISPLAY if "..." in given else (Applicability.UNSAFE if assumed or others else Applicability.SAFE)
    return Fix(
        tr("make the object with `{made}({needed})` and call it{assumed}", made=name, needed=given, assumed=assumed),
        (edit, *edits),
        lowered,
    )
