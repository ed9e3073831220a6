"""What `restore` of a checkpoint returned, or a `CheckpointManager`, was called; the restored objects are what can be called.

`restore` puts the values into the objects that the checkpoint tracks and returns only a status.

Fails: `model = ckpt.restore(path); model(x)`
Works: `ckpt.restore(path); ckpt.model(x)`
Fix safety: safe where the checkpoint tracks one thing that can be called.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_mro, class_name, full_name, instance_dict, is_callable, items, type_name
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Training checkpoints", "https://www.tensorflow.org/guide/checkpoint"),)


@rule(TypeError)
def called_checkpoint_status(ev: Evidence) -> Finding | None:
    """The callee is the status of a restore, or a checkpoint manager, and its checkpoint can be found."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None:
        return None
    names = {class_name(cls) for cls in class_mro(type(callee.value)) if full_name(cls).startswith("tensorflow.")}
    status, manager = "_LoadStatus" in names, "CheckpointManager" in names
    if not status and not manager:
        return None
    steps = trail(ev, start(ev, callee.node))
    holder = next((_checkpoint(step.spot.node) for step in steps if step.spot is not None), None)
    text = next((step.spot.source.slice(holder) for step in steps if step.spot is not None and holder is not None), "")
    checkpoint = ev.values.of(holder) if holder is not None else None
    runnable = [
        key
        for key, held in items(instance_dict(checkpoint))
        if type(key) is str and not key.startswith("_") and is_callable(held) and "optimizer" not in type_name(held).lower()
    ]
    where = tr("{place} made it. ", place=binding_place(steps[0].binding)) if steps else ""
    what = tr("the status of a restore") if status else "a `CheckpointManager`"
    meant = [f"{text}.{key}" for key in runnable]
    said = (
        tr("What can be called is {names}.", names=", ".join(f"`{one}`" for one in meant[:3]))
        if meant
        else tr("What was restored lives on in the objects that the checkpoint tracks.")
    )
    does = (
        tr(
            "`restore` puts the saved values into the objects that the checkpoint tracks and returns only a status, for checks such as `assert_consumed`."
        )
        if status
        else tr("A manager saves and finds checkpoints; `save()` and `restore_or_initialize()` are its methods.")
    )
    return Finding(
        title=title(
            tr("{callee} is {what}, not a model", callee=quoted(callee.text), what=what), tr("It is {what}, not a model", what=what)
        ),
        why=f"{where}{does} {said}",
        kind="checkpoint",
        fixes=tuple(
            Fix(
                tr("call {meant}", meant=quoted(one)),
                (replace_callee(callee.source, call, one),),
                Applicability.SAFE if len(meant) == 1 else Applicability.UNSAFE,
            )
            for one in meant[:2]
            if call.args
        ),
        docs=_DOCS,
        origin=ev.origin(steps[0].binding) if steps else None,
    )


def _checkpoint(node: ast.expr) -> ast.expr | None:
    """The checkpoint in `ckpt.restore(path)`, `ckpt.restore(path).expect_partial()` or `CheckpointManager(ckpt, …)`."""
    while isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr in {"restore", "read"}:
            return node.func.value
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Call):
            node = node.func.value
        else:
            return node.args[0] if node.args else None
    return None
