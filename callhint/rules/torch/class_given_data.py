"""The class of a layer or loss was called with the data, and its constructor failed on it.

`nn.CrossEntropyLoss(y_hat, y)` hands the predictions to the constructor, which takes them for settings. The object that the constructor makes
is what takes the data.

Fails: `loss = nn.CrossEntropyLoss(y_hat, y)`
Works: `loss = nn.CrossEntropyLoss()(y_hat, y)`
Fix safety: safe where the class needs no settings; otherwise they have to be filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.checks import takes, takes_any_number
from callhint.evidence.probe import class_member, class_name, defining_class, is_a, is_subclass_of, loaded_class
from callhint.evidence.trail import start
from callhint.evidence.uncomputed import is_data, settings, stored_class
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn: layers and losses are classes", "https://docs.pytorch.org/docs/stable/nn.html"),)


@rule(TypeError, RuntimeError, ValueError)
def class_given_data(ev: Evidence) -> Finding | None:
    """A library's class derived from `nn.Module` failed to be made from nothing but tensors."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or not is_subclass_of(callee.value, "torch.nn.Module") or call.keywords:
        return None
    given = ev.arguments
    if not given or not all(is_data(start(ev, one.node)) or is_a(one.value, "PIL.Image.Image") for one in given):
        return None
    if ev.scope.class_definition(callee.value) is not None or _takes_any_number(callee.value):
        return None
    if takes(class_member(callee.value, "forward"), 1 + len(given)) is False:
        return None
    name = class_name(callee.value)
    needed = settings(callee.value, [argument.value for argument in given])
    rest = ev.site.source.slice(call)[len(callee.text) :]
    meant = f"{callee.text}({needed}){rest}"
    assumed = tr(", assuming `{needed}`", needed=needed) if needed.startswith("dim") else ""
    lowered = Applicability.DISPLAY if "..." in needed else (Applicability.UNSAFE if needed else Applicability.SAFE)
    stored = stored_class(ev, start(ev, callee.node))
    edit = add_call(ev.site.source, callee.node, needed) if stored is None else add_call(stored.source, stored.node, needed)
    made = callee.text if stored is None else stored.text
    return Finding(
        title=title(
            tr("`{callee}` is a class; its object takes the data: `{callee}({needed})(…)`", callee=callee.text, needed=needed),
            tr("`{callee}` is a class and was handed the data", callee=callee.text),
        ),
        why=tr(
            "{code} calls the constructor of the class `{name}`, which takes the data for settings and fails on "
            "it. The class is instantiated first, and the object it makes is called with the data: {meant}.",
            code=quoted(ev.site.source.slice(call)),
            name=name,
            meant=quoted(meant, 60),
        ),
        kind="module-class",
        fixes=(
            Fix(
                tr("make the object with `{made}({needed})` and call it{assumed}", made=made, needed=needed, assumed=assumed),
                (edit,),
                lowered,
            ),
        ),
        docs=_DOCS,
    )


def _takes_any_number(cls: type) -> bool:
    """Whether the class has a constructor that takes any number of arguments, as `nn.Sequential` takes layers: empty, it does nothing."""
    inherited = defining_class(cls, "__init__") is loaded_class("torch.nn.Module")
    return not inherited and takes_any_number(cls)
