"""A custom autograd function was instantiated and called; it is run by its `apply`.

`torch.autograd.Function` keeps no state: `forward` and `backward` are static methods, and `apply` connects them to the graph.

Fails: `Square()(x)` for `class Square(torch.autograd.Function)`
Works: `Square.apply(x)`
Fix safety: safe; `apply` takes what `forward` takes after `ctx`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_name, is_a, is_subclass_of, mro
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Extending torch.autograd", "https://docs.pytorch.org/docs/stable/notes/extending.html#extending-torch-autograd"),)


@rule(RuntimeError, TypeError)
def called_autograd_function(ev: Evidence) -> Finding | None:
    """The callee is an object of a class derived from `torch.autograd.Function`, or a call that makes one."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None:
        return None
    if (
        isinstance(callee.node, ast.Call)
        and not callee.node.args
        and is_subclass_of(ev.values.of(callee.node.func), "torch.autograd.Function")
    ):
        cls = ev.site.source.slice(callee.node.func)
    elif is_a(callee.value, "torch.autograd.Function"):
        cls = class_name(mro(callee.value)[0])
    else:
        return None
    if "autograd function" not in ev.message and not ev.uncalled_type:
        return None
    meant = f"{cls}.apply"
    return Finding(
        title=title(
            tr("`{callee}` is not called; `{meant}` runs an autograd function", callee=callee.text, meant=meant),
            tr("An autograd function is run by `{meant}`", meant=meant),
        ),
        why=tr(
            "`{cls}` derives from `torch.autograd.Function`. Such a class is never made into an object that is called: its `forward` and `backward` are "
            "static methods, and `{meant}(…)` runs `forward` and remembers `backward` for the gradients.",
            cls=cls,
            meant=meant,
        ),
        kind="object",
        fixes=(Fix(tr("call `{meant}`", meant=meant), (replace(ev.site.source, callee.node, meant),)),),
        docs=_DOCS,
    )
