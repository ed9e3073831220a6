"""The name of an activation or loss, a string, was called as if it were the function.

Keras takes such names; torch takes functions and modules. The function of a name is an attribute of `torch.nn.functional`.

Fails: `self.act = "relu"`, then `self.act(x)`
Works: `self.act = torch.nn.functional.relu`, then `self.act(x)`
Fix safety: unsafe: the function of that name is assumed; it exists.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from callhint.evidence.holder import holder
from callhint.evidence.peeks.keras import is_layer
from callhint.evidence.probe import is_a, is_callable, own_member
from callhint.evidence.trail import start
from callhint.evidence.uncomputed import is_data
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn.functional", "https://docs.pytorch.org/docs/stable/nn.functional.html"),)


@rule(TypeError)
def called_function_name(ev: Evidence) -> Finding | None:
    """A string that names a function of `torch.nn.functional` is called with tensors, or inside of a module."""
    callee = ev.uncallable
    if callee is None or type(callee.value) is not str or not ev.arguments:
        return None
    owner = ev.locals.get("self")
    if is_layer(owner):
        # With PyTorch behind Keras, its layers are modules too.
        return None
    in_module = is_a(owner, "torch.nn.Module")
    if not in_module and not any(is_data(start(ev, argument.node)) for argument in ev.arguments):
        return None
    package = sys.modules.get("torch.nn.functional")
    plain = callee.value.lower().strip().replace("-", "_").replace(" ", "_")
    function = next((name for name in (plain, f"{plain}_loss") if name.isidentifier() and is_callable(own_member(package, name))), None)
    if function is None:
        return None
    short = "F" if ev.values.of(ast.Name("F", ast.Load())) is package else "torch.nn.functional"
    meant = f"{short}.{function}"
    held = holder(ev, callee.node)
    where = tr(" since {place}", place=binding_place(held.binding)) if held is not None and held.binding is not None else ""
    is_written = held is not None and isinstance(held.assigned, ast.Constant)
    if is_written and held is not None and held.binding is not None and held.assigned is not None:
        edit = replace(held.binding.source, held.assigned, meant)
    else:
        # The name may change from call to call; it is looked up then, as long as it is spelled like the function.
        edit = replace(callee.source, callee.node, f"getattr({short}, {callee.text})" if callee.value == function else meant)
    return Finding(
        title=title(
            tr("`{callee}` is the string `{value}`; the function is `{meant}`", callee=callee.text, value=callee.value, meant=meant),
            tr("`{callee}` is a string, the name of a function", callee=callee.text),
        ),
        why=tr(
            "`{callee}` is a string{where}, the name of a function and not the function. Keras looks such names up by itself, torch does not: "
            "a layer is given the function `{meant}` or a module that does the same.",
            callee=callee.text,
            where=where,
            meant=meant,
        ),
        kind="text",
        fixes=(Fix(tr("use the function `{meant}`", meant=meant), (edit,), Applicability.UNSAFE),),
        docs=_DOCS,
        origin=ev.origin(held.binding) if held is not None else None,
    )
