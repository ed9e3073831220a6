"""The name of an optimizer, a string, was used as if it were the optimizer.

`compile` looks names up; a training loop of one's own needs the object.

Fails: `optimizer = "adam"` and `optimizer.apply_gradients(pairs)`
Works: `optimizer = keras.optimizers.Adam()`
Fix safety: safe; the string is the name of a class in `keras.optimizers`, made with its default arguments.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from callhint.evidence.evidence import origin_at
from callhint.evidence.peeks.keras import is_optimizer_class, spelled
from callhint.evidence.probe import UNKNOWN, class_member, class_name, instance_dict
from callhint.evidence.trail import start, written
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Keras optimizers", "https://keras.io/api/optimizers/"),)


@rule(AttributeError)
def named_optimizer(ev: Evidence) -> Finding | None:
    """A method of optimizers is looked for on a string that names one."""
    node, receiver = ev.site.node, ev.receiver
    attribute = node.func if isinstance(node, ast.Call) else node
    if not isinstance(attribute, ast.Attribute) or receiver is None or type(receiver.value) is not str:
        return None
    cls = _class_named(receiver.value)
    if cls is None or (class_member(cls, attribute.attr) is UNKNOWN and attribute.attr not in {"minimize", "lr", "step", "zero_grad"}):
        return None
    name = class_name(cls)
    made = f"{spelled(f'optimizers.{name}', ev.session.namespace) or f'keras.optimizers.{name}'}()"
    spot = written(ev, start(ev, receiver.node))
    constant = isinstance(spot.node, ast.Constant)
    where = tr(" ({place})", place=place(spot.source, spot.node.lineno)) if constant else ""
    fix = Fix(tr("make the optimizer: `{made}`", made=made), (replace(spot.source, spot.node, made),))
    if not constant:
        fix = Fix(tr("make the optimizer: `{made}`", made=made), (replace(ev.site.source, receiver.node, made),))
    return Finding(
        title=title(
            tr("`{receiver}` is the string `{value!r}`, not an optimizer", receiver=receiver.text, value=receiver.value),
            tr("`{receiver}` is a string, not an optimizer", receiver=receiver.text),
        ),
        why=tr(
            "`{receiver}` is the string `{value!r}`{where}. `model.compile` turns such a name into an optimizer by itself, but a "
            "string has no `{attr}`. A training loop of your own needs the object: `{made}`, made once, before the loop.",
            receiver=receiver.text,
            value=receiver.value,
            where=where,
            attr=attribute.attr,
            made=made,
        ),
        kind="optimizer-name",
        # Made in a line that is repeated, it would be another one at each step.
        fixes=(fix,) if constant or not ev.in_function else (),
        docs=_DOCS,
        offender=ev.offender(receiver, "optimizer-name"),
        origin=origin_at(spot.source, spot.node) if constant else None,
    )


def _class_named(name: str) -> type | None:
    """The class of Keras' optimizers that goes by the name."""
    for module in ("keras.optimizers", "tf_keras.optimizers", "keras.src.optimizers"):
        for member in (instance_dict(sys.modules.get(module)) or {}).values():
            if is_optimizer_class(member) and class_name(member).lower() == name.lower().replace("_", ""):
                return member  # type: ignore[no-any-return]
    return None
