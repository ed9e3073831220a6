"""A layer or loss object stands where its result was meant: the class was called with the data, or the layer was not called at all.

`nn.ReLU(x)` makes a layer and takes `x` for a setting; nothing is computed. The first thing that needs a tensor fails, often far away.

Fails: `loss = FocalLoss(outputs, targets)`, then `loss.backward()`; `x = self.fc1` in `forward`
Works: `loss = FocalLoss()(outputs, targets)`; `x = self.fc1(x)`
Fix safety: safe where the class needs no settings; the dimension of a softmax and the input of a layer are said where they are assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_name
from callhint.evidence.uncomputed import Uncomputed, module_operands, others_in, settings, uncomputed
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call, insert_after, replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.model import Edit

_DOCS = (Doc("torch.nn: layers and losses are classes", "https://docs.pytorch.org/docs/stable/nn.html"),)


@rule(TypeError, AttributeError)
def module_as_tensor(ev: Evidence) -> Finding | None:
    """An operand is a module, and where it came from shows that its result was meant."""
    pair = next(((spot, found) for spot, cls in module_operands(ev) if (found := uncomputed(ev, spot, cls)) is not None), None)
    if pair is None:
        return None
    spot, found = pair
    name, text = class_name(found.cls), found.spot.text
    others = others_in(found)
    where = place(found.spot.source, found.spot.node.lineno)
    fix = _fix(found, others)
    if found.is_class:
        made = _made(found)
        headline = title(f"`{quoted(text, 36)[1:-1]}` makes a `{name}` object and computes nothing", f"A `{name}` object was made where its result was meant")
        why = f"{where}: `{short_type(name)}` is a class, and {quoted(text)} calls its constructor, which takes the data for settings. "
        why += f"The class is instantiated first, and the object is called with the data: {quoted(made, 50)}."
    else:
        headline = title(f"`{text}` is the layer itself; it was never called", "A layer was assigned where its output was meant")
        why = f"{where}: `{text}` is a `{name}` object, without parentheses and input. It computes something only when it is called: `{text}({found.argument or '…'})`."
    if others:
        why += f" The same holds for {', '.join(f'`{other.spot.text}`' for other in others[:4])}: layers that are assigned, not called."
    return Finding(
        title=headline,
        why=why,
        kind="module-class" if found.is_class else "nn-module",
        fixes=(fix,) if fix is not None else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(spot.node), "nn-module"),
    )


def _settings(found: Uncomputed) -> str:
    """The arguments for the constructor: those that were given by keyword are settings already."""
    call = found.spot.node
    assert isinstance(call, ast.Call)  # see Uncomputed.is_class
    named = [found.spot.source.slice(keyword.value) for keyword in call.keywords]
    given = [f"{keyword.arg}={text}" for keyword, text in zip(call.keywords, named, strict=True)]
    needed = settings(found.cls, [found.spot.values.of(argument) for argument in call.args])
    return ", ".join([*([needed] if needed and not given else []), *given])


def _data(found: Uncomputed) -> str:
    call, source = found.spot.node, found.spot.source
    assert isinstance(call, ast.Call)
    return source.text[source.span(call.args[0]).start : source.span(call.args[-1]).end]


def _made(found: Uncomputed) -> str:
    call = found.spot.node
    assert isinstance(call, ast.Call)
    return f"{found.spot.source.slice(call.func)}({_settings(found)})({_data(found)})"


def _fix(found: Uncomputed, others: list[Uncomputed]) -> Fix | None:
    edits: list[Edit] = [insert_after(other.spot.source, other.spot.node, f"({other.argument})") for other in others]
    call = found.spot.node
    if not found.is_class or not isinstance(call, ast.Call):
        if not found.argument:
            return None
        edit = insert_after(found.spot.source, found.spot.node, f"({found.argument})")
        return Fix(f"call `{found.spot.text}` with `{found.argument}`", (edit, *edits), Applicability.UNSAFE)
    given, name = _settings(found), found.spot.source.slice(call.func)
    if found.stored is not None and not call.keywords:
        edit, name = add_call(found.stored.source, found.stored.node, given), found.stored.text
    elif call.keywords:
        edit = replace(found.spot.source, call, _made(found))
    else:
        edit = add_call(found.spot.source, call.func, given)
    said = f", assuming `{given}`" if given.startswith("dim") else ""
    lowered = Applicability.DISPLAY if "..." in given else (Applicability.UNSAFE if said or others else Applicability.SAFE)
    return Fix(f"make the object with `{name}({given})` and call it{said}", (edit, *edits), lowered)
