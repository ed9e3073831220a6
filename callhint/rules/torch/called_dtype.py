"""A dtype or device of torch was called like a conversion function.

`torch.float` is the name of a type of numbers; tensors are converted by their own method `to`, or made by `torch.tensor`.

Fails: `torch.float(x)`, `torch.long(labels)`
Works: `x.to(torch.float)` for a tensor, `torch.tensor(x, dtype=torch.float)` for numbers and lists
Fix safety: safe; which of the two fits is seen from the argument.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a
from callhint.model import Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.dtype", "https://docs.pytorch.org/docs/stable/tensor_attributes.html"),)


@rule(TypeError)
def called_dtype(ev: Evidence) -> Finding | None:
    """A `torch.dtype` is called with one value."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_a(callee.value, "torch.dtype") or len(ev.arguments) != 1 or call.keywords:
        return None
    argument = ev.arguments[0]
    if argument.value is UNKNOWN:
        return None
    package = callee.text.rpartition(".")[0] or "torch"
    if is_a(argument.value, "torch.Tensor"):
        meant = f"{argument.text}.to({callee.text})"
    elif is_a(argument.value, int, float, list, tuple, "numpy.ndarray"):
        meant = f"{package}.tensor({argument.text}, dtype={callee.text})"
    else:
        return None
    return Finding(
        title=title(f"`{callee.text}` is a dtype, the name of a number type, not a function", f"`{callee.text}` is a dtype, not a function"),
        why=f"`{callee.text}` says how numbers are stored; it converts nothing itself. `{argument.text}` is {what_it_is(argument.value)}. "
        f"The conversion is `{meant}`.",
        kind="dtype",
        confidence=Confidence.CERTAIN,
        fixes=(Fix(f"convert with `{meant}`", (replace(ev.site.source, call, meant),)),),
        docs=_DOCS,
    )
