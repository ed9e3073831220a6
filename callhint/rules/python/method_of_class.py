"""A method was handed over by the name of its class, so nothing fills its `self` when it is called.

`collate_fn=PadDataset.collate` hands over a plain function of two parameters; the loader calls it with one. `dataset.collate` is bound to
the dataset.

Fails: `DataLoader(dataset, collate_fn=PadDataset.collate)`; `map(Cleaner.clean, rows)`
Works: `DataLoader(dataset, collate_fn=dataset.collate)`
Fix safety: unsafe; the instance at hand, or a new one, is assumed to be meant.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.evidence import offender
from callhint.evidence.handed_over import methods_of_classes
from callhint.evidence.instances import constructor_arguments, instance_names
from callhint.evidence.probe import UNKNOWN, class_name, is_instance
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.trail import Spot

_DOCS = (Doc("Method objects", "https://docs.python.org/3/tutorial/classes.html#method-objects"),)


@rule(TypeError)
def method_of_class(ev: Evidence) -> Finding | None:
    """The function that misses an argument was handed over as an attribute of its class."""
    if "() missing" not in ev.message or "positional argument" not in ev.message:
        return None
    name = ev.message.partition("() missing")[0]
    spots = list(methods_of_classes(ev, name))
    if len(spots) != 1 or not isinstance(spots[0].node, ast.Attribute):
        return None
    spot, attribute = spots[0], spots[0].node
    cls = spot.values.of(attribute.value)
    source = spot.source
    instance, safety = _instance(ev, spot, cls)
    meant = f"{instance}.{attribute.attr}"
    text = source.slice(attribute)
    return Finding(
        title=title(
            tr("`{text}` is the method of the class, bound to no object", text=text),
            tr("`{attr}` is taken from the class, not from an object", attr=attribute.attr),
        ),
        why=tr(
            "{text} in {place} is the plain function of the class `{class_name}`. Called by "
            "{caller}, its first argument takes the place of `self`, and one is missing. "
            "{meant} is bound to its instance, which then fills `self`.",
            text=quoted(text),
            place=place(source, attribute.lineno),
            class_name=class_name(cls),
            caller=tr("the library") if ev.in_library else tr("the function it is handed to"),
            meant=quoted(meant),
        ),
        kind="function",
        fixes=(Fix(tr("hand over {meant}", meant=quoted(meant)), (replace(source, attribute, meant),), safety),),
        docs=_DOCS,
        offender=offender(source, attribute, "function", "function"),
    )


def _instance(ev: Evidence, spot: Spot, cls: type) -> tuple[str, Applicability]:
    method = spot.source.scope_of(spot.node)
    around = spot.source.parents.get(method) if method is not None else None
    if isinstance(method, ast.FunctionDef) and isinstance(around, ast.ClassDef) and around.name == class_name(cls) and method.args.args:
        return method.args.args[0].arg, Applicability.UNSAFE
    call = next((node for node in spot.source.ancestors(spot.node) if isinstance(node, ast.Call)), None)
    beside = [
        node for node in (call.args if call is not None else []) if is_instance(spot.values.of(node), cls) and isinstance(node, ast.Name)
    ]
    names = [spot.source.slice(node) for node in beside] or instance_names(ev, cls)
    if len(set(names)) == 1:
        return names[0], Applicability.UNSAFE
    arguments = constructor_arguments(ev, cls) if spot.values.of(spot.node) is not UNKNOWN else None
    written = spot.source.slice(spot.node.value)  # type: ignore[attr-defined]
    return f"{written}({'...' if arguments is None else arguments})", Applicability.DISPLAY if arguments is None else Applicability.UNSAFE
