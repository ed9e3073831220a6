"""A DataLoader was called, indexed or handed to `next`; it is made to be iterated over.

Fails: `for batch in loader():`, `images, labels = loader()`, `loader[0]`, `next(loader)`
Works: `for batch in loader:`, `images, labels = next(iter(loader))`
Fix safety: safe in a loop; elsewhere the first batch is assumed to be meant.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, replace
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("DataLoader", "https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader"),)


@rule(TypeError)
def called_loader(ev: Evidence) -> Finding | None:
    """What stands before the parentheses or brackets is a loader, or the iterator of one."""
    node = ev.site.node
    if isinstance(node, ast.Subscript) and "not subscriptable" in ev.message:
        loader: Expression | None = ev.expression(node.value)
    elif isinstance(node, ast.Call) and "not an iterator" in ev.message and len(node.args) == 1:
        loader = ev.expression(node.args[0])
    else:
        loader = ev.uncallable if ev.site.call is not None else None
    if loader is None or not isinstance(node, ast.Call | ast.Subscript):
        return None
    is_iterator = is_a(loader.value, "torch.utils.data.dataloader._BaseDataLoaderIter")
    if not is_iterator and not is_a(loader.value, "torch.utils.data.DataLoader"):
        return None
    source, parent = ev.site.source, ev.site.source.parents.get(node)
    looped = isinstance(node, ast.Call) and not node.args and isinstance(parent, ast.For | ast.comprehension) and parent.iter is node
    handed = (
        isinstance(parent, ast.Call)
        and parent.func is not node
        and source.slice(parent.func) in {"enumerate", "tqdm", "iter", "zip", "len", "next"}
    )
    if isinstance(node, ast.Call) and (looped or (handed and not node.args)):
        meant, edit = loader.text, drop_call(source, node)
        fix = Fix(tr("use `{loader}` without parentheses", loader=loader.text), (edit,))
    else:
        meant = f"next({loader.text})" if is_iterator else f"next(iter({loader.text}))"
        fix = Fix(
            tr("take one batch with `{meant}`, assuming the first is meant", meant=meant),
            (replace(source, node, meant),),
            Applicability.UNSAFE,
        )
    kind = "DataLoader" if not is_iterator else short_type(loader.type_name)
    return Finding(
        title=title(
            tr("`{loader}` is a `DataLoader`, which is iterated over: `{meant}`", loader=loader.text, meant=meant),
            tr("`{loader}` is a `DataLoader`, which is iterated over", loader=loader.text),
        )
        if not is_iterator
        else title(
            tr("`{loader}` is an iterator; its next batch is `{meant}`", loader=loader.text, meant=meant),
            tr("`{loader}` is an iterator of batches", loader=loader.text),
        ),
        why=tr(
            "`{loader}` is a `{kind}`. It hands out batches to those who iterate over it, and can be neither called nor indexed, nor is it an iterator itself. A `for` loop goes "
            "through all of them, `next(iter(…))` takes one; a single sample is in its `dataset`, by index. Here that is `{meant}`.",
            loader=loader.text,
            kind=kind,
            meant=meant,
        ),
        kind="dataset",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(loader, "dataset"),
    )
