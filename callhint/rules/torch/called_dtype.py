"""A dtype of torch was called like a conversion function.

`torch.float` is the name of a type of numbers; tensors are converted by their own method `to`, or made by `torch.tensor`.

Fails: `torch.float(x)`, `torch.long(labels)`
Works: `x.to(torch.float)` for a tensor, `torch.tensor(x, dtype=torch.float)` for numbers and lists
Fix safety: safe; which of the two fits is seen from the argument.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a
from callhint.evidence.trail import start
from callhint.evidence.uncomputed import is_data
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.dtype", "https://docs.pytorch.org/docs/stable/tensor_attributes.html"),)


@rule(TypeError)
def called_dtype(ev: Evidence) -> Finding | None:
    """A `torch.dtype` is called with one value or none."""
    callee, call = ev.uncallable, ev.site.call
    if (
        callee is None
        or call is None
        or not is_a(callee.value, "torch.dtype")
        or call.keywords
        or len(ev.arguments) != len(call.args)
        or len(call.args) > 1
    ):
        return None
    source, package = ev.site.source, callee.text.rpartition(".")[0] or "torch"
    argument = ev.arguments[0] if ev.arguments else None
    if argument is None:
        meant, edit, told = (
            callee.text,
            drop_call(source, call),
            tr("Where a dtype is wanted, it is handed over as it is: `{callee}`.", callee=callee.text),
        )
    elif is_a(argument.value, "torch.Tensor") or is_data(start(ev, argument.node)) or isinstance(argument.node, ast.Compare):
        simple = isinstance(argument.node, ast.Name | ast.Attribute | ast.Call | ast.Subscript)
        meant = f"{argument.text}.to({callee.text})" if simple else f"({argument.text}).to({callee.text})"
        edit, told = replace(source, call, meant), tr("A tensor is converted by its own method: `{meant}`.", meant=meant)
    elif argument.value is UNKNOWN or is_a(argument.value, int, float, list, tuple, "numpy.ndarray"):
        meant = f"{package}.tensor({argument.text}, dtype={callee.text})"
        edit, told = replace(source, call, meant), tr("Numbers become a tensor of that type with `{meant}`.", meant=meant)
    else:
        return None
    guessed = argument is not None and argument.value is UNKNOWN
    return Finding(
        title=title(
            tr("`{callee}` is a dtype, the name of a number type, not a function", callee=callee.text),
            tr("`{callee}` is a dtype, not a function", callee=callee.text),
        ),
        why=tr("`{callee}` says how numbers are stored; it converts nothing itself. {told}", callee=callee.text, told=told),
        kind="dtype",
        fixes=(Fix(tr("write {meant}", meant=quoted(meant, 50)), (edit,), Applicability.UNSAFE if guessed else Applicability.SAFE),),
        docs=_DOCS,
    )
