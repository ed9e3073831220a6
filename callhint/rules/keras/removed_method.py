"""A method that Keras models had, and no longer have, was called: another one does its work.

`fit` takes generators itself; `predict` gives probabilities, of which the class is the place of the largest.

Fails: `model.fit_generator(gen, epochs=2)`, `model.predict_classes(x)`
Works: `model.fit(gen, epochs=2)`, `model.predict(x).argmax(axis=-1)`
Fix safety: safe for generators; unsafe for classes, which depend on what the last layer gives.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes
from callhint.evidence.peeks.keras import is_model
from callhint.evidence.probe import UNKNOWN, class_member, class_name, elements, error_object, own_member
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import delete_keyword, insert_after, replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Model training APIs", "https://keras.io/api/models/model_training_apis/"),)
_NOW = {
    "fit_generator": "fit",
    "evaluate_generator": "evaluate",
    "predict_generator": "predict",
    "predict_proba": "predict",
    "predict_classes": "predict",
}
_DROPPED = frozenset({"workers", "use_multiprocessing", "max_queue_size", "pickle_safe", "max_q_size"})


@rule(AttributeError)
def removed_method(ev: Evidence) -> Finding | None:
    """The attribute that the model lacks is one of those methods, and the model has the one that does its work."""
    node = ev.site.node
    attribute = node.func if isinstance(node, ast.Call) else node
    if not isinstance(attribute, ast.Attribute) or attribute.attr not in _NOW or not is_model(error_object(ev.error)):
        return None
    model, old, new = error_object(ev.error), attribute.attr, _NOW[attribute.attr]
    method = class_member(type(model), new)
    call = ev.site.source.parents.get(attribute)
    text = ev.site.source.slice(attribute.value)
    if method is UNKNOWN or not isinstance(call, ast.Call) or call.func is not attribute:
        return None
    edits: list[Edit] = [replace(ev.site.source, attribute, f"{text}.{new}")]
    unknown = [word for word in call.keywords if takes(method, len(call.args) + 1, (word.arg or "",)) is False]
    if any(word.arg not in _DROPPED for word in unknown):
        return None
    edits += [delete_keyword(ev.site.source, word) for word in unknown]
    after = _after(model) if old == "predict_classes" else ""
    if after:
        edits.append(insert_after(ev.site.source, call, after))
    says = {
        "predict_classes": tr(
            "`predict` gives the output of the last layer, and the class is read from it: `{text}.predict(…){after}`.",
            text=text,
            after=after,
        ),
        "predict_proba": tr("`predict` gives the same numbers, whatever the last layer puts out."),
    }.get(old, tr("`{new}` takes generators and datasets as well as arrays, with the same arguments.", new=new))
    return Finding(
        title=title(
            tr("Keras models have no `{old}`; `{new}` does its work", old=old, new=new),
            tr("`{new}` does the work of `{old}`", new=new, old=old),
        ),
        why=tr(
            "`{text}` is a `{class_name}`, and the installed Keras has no method `{old}`. {says}",
            text=text,
            class_name=class_name(type(model)),
            old=old,
            says=says,
        )
        + (tr(" The arguments {names} went with it.", names=", ".join(f"`{word.arg}`" for word in unknown)) if unknown else ""),
        kind="keras-model",
        fixes=(
            Fix(
                tr("call `{new}` and `{after}`", new=new, after=after) if after else tr("call `{new}`", new=new),
                tuple(edits),
                Applicability.UNSAFE if after else Applicability.SAFE,
            ),
        ),
        docs=_DOCS,
    )


def _after(model: object) -> str:
    """What turns the output into classes: the largest of several, or whether the only one is above one half."""
    layers = elements(own_member(model, "_layers"))
    units = own_member(layers[-1], "units") if layers else UNKNOWN
    return '.round().astype("int32")' if type(units) is int and units == 1 else ".argmax(axis=-1)"
