"""A class of optimizers, callbacks or layers was handed to Keras where one of its objects belongs.

`keras.optimizers.Adam` is the class; `keras.optimizers.Adam()` makes the optimizer.

Fails: `model.compile(optimizer=keras.optimizers.Adam)`, `model.fit(…, callbacks=[EarlyStopping])`, `Sequential([Flatten])`
Works: `model.compile(optimizer=keras.optimizers.Adam())`
Fix safety: safe where the class needs no argument; otherwise the arguments have to be filled in.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.evidence import offender
from callhint.evidence.instances import constructor_arguments
from callhint.evidence.keras_calls import refused_class
from callhint.evidence.peeks import keras
from callhint.evidence.probe import class_name, is_subclass_of, type_name
from callhint.evidence.trail import trail
from callhint.language import tr, tr_noop
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import joined, place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot

_DOCS = {
    "optimizer": Doc("Optimizers", "https://keras.io/api/optimizers/"),
    "callback": Doc("Callbacks API", "https://keras.io/api/callbacks/"),
    "layer": Doc("The Sequential class", "https://keras.io/api/models/sequential/"),
}
_ONE = {"optimizer": tr_noop("an optimizer"), "callback": tr_noop("a callback"), "layer": tr_noop("a layer")}
_THE = {"optimizer": tr_noop("the optimizer"), "callback": tr_noop("the callback"), "layer": tr_noop("the layer")}


@rule(ValueError, TypeError, AttributeError)
def class_for_object(ev: Evidence) -> Finding | None:
    """What Keras refused is a class, and stands in the failing call without parentheses."""
    found = refused_class(ev)
    if found is None:
        return None
    cls, places = found
    spots = [_named(ev, place) for place in places]
    spot, name, role = spots[0], class_name(cls), _role(cls)
    one, the = tr(_ONE[role]), tr(_THE[role])
    arguments = constructor_arguments(ev, cls)
    lacking = [] if arguments is not None else required(cls) or []
    made = f"{spot.text}({', '.join('...' for _ in lacking) if arguments is None else arguments})"
    return Finding(
        title=title(
            tr("`{spot}` is a class; {the_object} is made by {made}", spot=spot.text, the_object=the, made=quoted(made)),
            tr("`{name}` is a class, not {an_object}", name=name, an_object=one),
        ),
        why=tr(
            "{place}: `{spot}` stands without parentheses, and so is the class `{name}` itself, from which "
            "such objects are made. {code} needs {an_object}, an instance: {made}.",
            place=place(spot.source, spot.node.lineno),
            spot=spot.text,
            name=name,
            code=quoted(ev.site.source.slice(ev.site.call.func), 30),  # type: ignore[union-attr]
            an_object=one,
            made=quoted(made, 60),
        )
        + (tr(" It needs {names}.", names=joined(f"`{each}`" for each in lacking)) if lacking else ""),
        kind="optimizer-class" if role == "optimizer" else "class",
        fixes=(
            Fix(
                tr("make {the_object}: {made}", the_object=the, made=quoted(made, 50)),
                tuple(dict.fromkeys(add_call(each.source, each.node, made[len(spot.text) + 1 : -1]) for each in spots)),
                Applicability.DISPLAY if arguments is None else Applicability.SAFE if not arguments else Applicability.UNSAFE,
            ),
        ),
        docs=(_DOCS[role],),
        offender=offender(spot.source, spot.node, "optimizer-class" if role == "optimizer" else "class", type_name(cls)),
    )


def _role(cls: type) -> str:
    if keras.is_optimizer_class(cls):
        return "optimizer"
    return "callback" if is_subclass_of(cls, *keras.CALLBACK) else "layer"


def _named(ev: Evidence, spot: Spot) -> Spot:
    """Where the class was written down: in the call, or in the statement that kept it under another name."""
    for step in trail(ev, spot):
        if step.call is not None or step.spot is None or not isinstance(step.spot.node, ast.Name | ast.Attribute):
            break
        spot = step.spot
    return spot
