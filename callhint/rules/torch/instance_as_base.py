"""A class derives from a module object instead of from its class.

`nn.Module()` makes an object; a class is derived from `nn.Module`.

Fails: `class Net(nn.Module()): …`
Works: `class Net(nn.Module): …`
Fix safety: safe; the class of the object is what remains without the parentheses.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_name, is_a, is_subclass_of, mro
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)


@rule(TypeError)
def instance_as_base(ev: Evidence) -> Finding | None:
    """One of the bases is, or makes, an object of a module class."""
    definition = ev.site.node
    if not isinstance(definition, ast.ClassDef):
        return None
    for node in definition.bases:
        base = ev.expression(node)
        if isinstance(node, ast.Call) and is_subclass_of(ev.values.of(node.func), "torch.nn.Module"):
            meant, edit = ev.site.source.slice(node.func), drop_call(ev.site.source, node)
        elif (
            is_a(base.value, "torch.nn.Module") and ev.values.of(ast.Name(class_name(mro(base.value)[0]), ast.Load())) is mro(base.value)[0]
        ):
            meant = class_name(mro(base.value)[0])
            edit = replace(ev.site.source, node, meant)
        else:
            continue
        return Finding(
            title=title(
                tr("`{base}` is an object; the base class is `{meant}`", base=base.text, meant=meant),
                tr("An object is given as the base of `{definition}`", definition=definition.name),
            ),
            why=tr(
                "The bases of a class have to be classes. `{base}` is an object made from the class `{meant}`, so Python hands that "
                "class the name and body of `{definition}` as arguments, which it does not take. `class {definition}({meant})` derives from it.",
                base=base.text,
                meant=meant,
                definition=definition.name,
            ),
            kind="nn-module" if base.value is not UNKNOWN else "object",
            fixes=(Fix(tr("derive `{definition}` from `{meant}`", definition=definition.name, meant=meant), (edit,)),),
            docs=_DOCS,
            offender=ev.offender(base, "nn-module"),
        )
    return None
