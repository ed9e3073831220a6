"""A `tf.data.Dataset` was called or indexed, but it is a stream: it is iterated, and `take` and `skip` cut pieces out of it.

Fails: `train_ds[0]`, `train_ds(0)`, `for x in train_ds():`
Works: `next(iter(train_ds))`, `train_ds.take(5)`, `for x in train_ds:`
Fix safety: safe for a slice and for the parentheses of a loop; unsafe for one element, which is drawn from a new pass over the data.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import is_named
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("Build TensorFlow input pipelines", "https://www.tensorflow.org/guide/data"),)


@rule(TypeError)
def called_dataset(ev: Evidence) -> Finding | None:
    """What is called or indexed is a dataset."""
    source, node = ev.site.source, ev.site.node
    if ev.uncallable is not None and isinstance(node, ast.Call):
        holder = node.func
    elif isinstance(node, ast.Subscript) and "subscriptable" in ev.message:
        holder = node.value
    else:
        return None
    if not _is_dataset(ev, holder):
        return None
    name = source.slice(holder)
    steps = trail(ev, start(ev, holder))
    where = tr(" It was made at {place}.", place=binding_place(steps[0].binding)) if steps else ""
    if isinstance(node, ast.Call):
        named, shorter = (
            tr("{name} is a dataset, which is iterated, not called", name=quoted(name)),
            tr("A dataset is iterated, not called"),
        )
    else:
        named, shorter = (
            tr("{name} is a dataset, which is iterated, not indexed", name=quoted(name)),
            tr("A dataset is iterated, not indexed"),
        )
    return Finding(
        title=title(named, shorter),
        why=tr(
            "{name} is a `tf.data.Dataset`: a stream of elements that are made one after the other.{where} A `for` loop goes through it, "
            "`next(iter({dataset}))` draws its first element, `take(n)` and `skip(n)` cut pieces out of it; it has neither positions nor a call.",
            name=quoted(name),
            where=where,
            dataset=name,
        ),
        kind="dataset",
        fixes=_fixes(source, node, name),
        docs=_DOCS,
        offender=ev.offender(ev.expression(holder), "dataset"),
        origin=ev.origin(steps[0].binding) if steps else None,
    )


def _is_dataset(ev: Evidence, node: ast.expr) -> bool:
    """Whether the expression gives a dataset: by its value, or as a method of one whose result the message names."""
    match node:
        case ast.Call(func=ast.Attribute(value=inner)):
            return "Dataset' object is not" in ev.message and _is_dataset(ev, inner)
    return is_named(ev.values.of(node), "DatasetV2", "tensorflow.python.data")


def _fixes(source: Source, node: ast.expr, name: str) -> tuple[Fix, ...]:
    if isinstance(node, ast.Call) and not node.args and not node.keywords:
        looped = isinstance(source.parents.get(node), ast.For | ast.comprehension)
        title_ = tr("drop the parentheses") if looped else tr("drop the parentheses, assuming that the dataset itself is wanted")
        return (Fix(title_, (drop_call(source, node),), Applicability.SAFE if looped else Applicability.UNSAFE),)
    index = node.slice if isinstance(node, ast.Subscript) else node.args[0] if isinstance(node, ast.Call) and len(node.args) == 1 else None
    match index:
        case ast.Slice(lower=None, upper=ast.expr() as upper, step=None) if not _is_negative(upper):
            return (Fix(tr("take the first elements"), (replace(source, node, f"{name}.take({source.slice(upper)})"),)),)
        case ast.Slice(lower=ast.expr() as lower, upper=None, step=None) if not _is_negative(lower):
            return (Fix(tr("skip the first elements"), (replace(source, node, f"{name}.skip({source.slice(lower)})"),)),)
        case ast.Slice(lower=ast.Constant(value=int(low)), upper=ast.Constant(value=int(high)), step=None) if high >= low:
            return (Fix(tr("cut the piece out"), (replace(source, node, f"{name}.skip({low}).take({high - low})"),)),)
        case ast.Constant(value=int(place)):
            text = f"next(iter({name}))" if place == 0 else f"next(iter({name}.skip({place})))"
        case ast.Name(id=place_name):
            text = f"next(iter({name}.skip({place_name})))"
        case _:
            return ()
    return (Fix(tr("draw that element from a new pass over the data"), (replace(source, node, text),), Applicability.UNSAFE),)


def _is_negative(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp)
