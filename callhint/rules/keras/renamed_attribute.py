"""An attribute of an optimizer or a layer has another name since Keras 3: `lr` is `learning_rate`, `output_shape` is `output.shape`.

Fails: `model.optimizer.lr`, `model.layers[0].output_shape`
Works: `model.optimizer.learning_rate`, `model.layers[0].output.shape`
Versions: Keras 3; Keras 2 has the old names.
Fix safety: safe; the object has the attribute under its new name.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import is_layer, is_optimizer
from callhint.evidence.probe import UNKNOWN, class_member, class_name, elements, error_detail, error_object, own_member
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import statement_instead
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Migrating Keras 2 code to Keras 3", "https://keras.io/guides/migrating_to_keras_3/"),)

# As they were in Keras 2 → as they are now.
_OF_OPTIMIZERS = {"lr": "learning_rate"}
_OF_LAYERS = {"output_shape": "output.shape", "input_shape": "input.shape"}


@rule(AttributeError)
def renamed_attribute(ev: Evidence) -> Finding | None:
    """The missing attribute is one of these, and its new name leads to something."""
    node, held = ev.site.node.func if isinstance(ev.site.node, ast.Call) else ev.site.node, error_object(ev.error)
    if not isinstance(node, ast.Attribute) or error_detail(ev.error, "name") != node.attr or held is UNKNOWN:
        return None
    names = _OF_OPTIMIZERS if is_optimizer(held) else _OF_LAYERS if is_layer(held) else {}
    new, old = names.get(node.attr, ""), node.attr
    # The output of a layer is there once it was applied to something.
    applied = is_optimizer(held) or bool(elements(own_member(held, "_inbound_nodes")))
    if not new or class_member(type(held), new.partition(".")[0]) is UNKNOWN or not applied:
        return None
    text = ev.site.source.slice(node.value)
    return Finding(
        title=title(
            tr("`{old}` of {text} is named `{new}` now", old=old, text=quoted(text, 30), new=new),
            tr("`{old}` is named `{new}` in Keras 3", old=old, new=new),
        ),
        why=tr(
            "{text} is {an_object}, `{class_name}`. In Keras 2 it answered to `{old}`; "
            "Keras 3 dropped that name, and what it stood for is {now}.",
            text=quoted(text),
            an_object=tr("an optimizer") if is_optimizer(held) else tr("a layer"),
            class_name=class_name(type(held)),
            old=old,
            now=quoted(f"{text}.{new}", 50),
        ),
        kind="optimizer" if is_optimizer(held) else "keras-layer",
        fixes=(Fix(tr("read {now}", now=quoted(f"{text}.{new}", 50)), tuple(_edits(ev, node, new))),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "optimizer" if is_optimizer(held) else "keras-layer"),
    )


def _edits(ev: Evidence, failed: ast.Attribute, new: str) -> Iterator[Edit]:
    """The new name wherever the same expression asks for the old one, from the failing statement on or in the same function."""
    source, scope = ev.site.source, ev.site.source.scope_of(failed)
    for node in source.nodes:
        same = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and source.slice(node) == source.slice(failed)
        if (
            same
            and isinstance(node, ast.Attribute)
            and source.scope_of(node) is scope
            and (scope is not None or node.lineno >= failed.lineno)
        ):
            end = source.span(node).end
            yield _assignment(source, node, new) or Edit(source.name, Span(end - len(node.attr), end), new)


def _assignment(source: Source, node: ast.Attribute, new: str) -> Edit | None:
    """`set_value(optimizer.lr, 0.01)`, which takes variables of Keras 2 only, as an assignment."""
    call = source.parents.get(node)
    match call:
        case ast.Call(func=ast.Attribute(attr="set_value") | ast.Name(id="set_value"), args=[first, value]) if first is node:
            return statement_instead(source, call, f"{source.slice(node.value)}.{new} = {source.slice(value)}")
    return None
