"""`next` was looked for as a method; iterators of Python 3 are advanced by the built-in function `next`.

Fails: `loader.next()`, `iter(loader).next()`
Works: `next(iter(loader))`
Fix safety: safe; the built-in `next` and `iter` are what a `for` loop uses.
"""

from __future__ import annotations

import ast
import types
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_member, is_a
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.utils.data", "https://docs.pytorch.org/docs/stable/data.html"),)


@rule(AttributeError)
def called_next(ev: Evidence) -> Finding | None:
    """The attribute `next` is read from a DataLoader, or from the iterator of one, and called."""
    node = ev.site.node
    call = ev.site.source.parents.get(node)
    if not isinstance(node, ast.Attribute) or node.attr != "next" or not isinstance(call, ast.Call) or call.func is not node or call.args:
        return None
    source, receiver = ev.site.source, ev.expression(node.value)
    match node.value:
        case ast.Call(func=ast.Name(id="iter"), args=[loader]) if is_a(ev.values.of(loader), "torch.utils.data.DataLoader"):
            iterated = True
        case _:
            iterated = receiver.value is not UNKNOWN and is_a(class_member(type(receiver.value), "__next__"), types.FunctionType)
            if not iterated and not is_a(receiver.value, "torch.utils.data.DataLoader"):
                return None
    if iterated and receiver.value is not UNKNOWN and not is_a(receiver.value, "torch.utils.data.dataloader._BaseDataLoaderIter"):
        return None
    meant = f"next({receiver.text})" if iterated else f"next(iter({receiver.text}))"
    what = tr("an iterator") if iterated else tr("a `DataLoader`")
    return Finding(
        title=title(
            tr("`{receiver}` has no method `next`; `{meant}` gives the next batch", receiver=receiver.text, meant=meant),
            tr("`next` is a built-in function, not a method"),
        ),
        why=tr(
            "`{receiver}` is {what}. Methods called `next` belong to Python 2. In Python 3 the built-in function `next` takes one "
            "batch from an iterator, and `iter` makes the iterator of a `DataLoader`: `{meant}`.",
            receiver=receiver.text,
            what=what,
            meant=meant,
        ),
        kind="dataset",
        fixes=(Fix(tr("write `{meant}`", meant=meant), (replace(source, call, meant),)),),
        docs=_DOCS,
        offender=ev.offender(receiver, "dataset"),
    )
