"""A `tf.train.Checkpoint` was called, but it only tracks objects; what it tracks can be called.

Fails: `ckpt = tf.train.Checkpoint(model=model); ckpt(x)`
Works: `ckpt.model(x)`
Fix safety: safe where the checkpoint tracks one thing that can be called; unsafe for a variable that is read instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import is_named, tensor_spec
from callhint.evidence.probe import class_name, instance_dict, is_a, is_callable, items, type_name
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.methods import call_method_fix, fitting_methods, misspelled_call
from callhint.rules.rewrite import replace, replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Training checkpoints", "https://www.tensorflow.org/guide/checkpoint"),)


@rule(TypeError)
def called_checkpoint(ev: Evidence) -> Finding | None:
    """The callee is a checkpoint, or an object of a class derived from it, without `__call__`."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_named(callee.value, "Checkpoint"):
        return None
    name, kind = callee.text, class_name(type(callee.value))
    tracked = [
        (key, held)
        for key, held in items(instance_dict(callee.value))
        if type(key) is str and not key.startswith("_") and key != "save_counter"
    ]
    runnable = sorted(
        (key for key, held in tracked if is_callable(held) and not _is_class_like(held)),
        key=lambda key: key not in {"model", "net", "network"},
    )
    variables = [key for key, held in tracked if tensor_spec(held) is not None]
    methods = fitting_methods(ev, callee.value, call)
    fixes: list[Fix] = [call_method_fix(ev, callee, call, method, sure=len(methods) == 1) for method in methods[:2]]
    sure = len(runnable) == 1 and not methods
    fixes += [
        Fix(
            tr("call {meant}", meant=quoted(f"{name}.{key}")),
            (replace_callee(callee.source, call, f"{name}.{key}"),),
            Applicability.SAFE if sure else Applicability.UNSAFE,
        )
        for key in runnable[:2]
        if call.args
    ]
    if not fixes and len(variables) == 1 and not call.args and not call.keywords:
        text = f"{name}.{variables[0]}"
        fixes.append(
            Fix(
                tr("read the variable {text}, assuming that its value is wanted", text=quoted(text)),
                (replace(callee.source, call, text),),
                Applicability.UNSAFE,
            )
        )
    holds = runnable or methods or variables
    shown = ", ".join(f"`{name}.{key}`" for key in holds[:3])
    said = (
        tr("What can be called is {names}.", names=shown)
        if runnable or methods
        else tr("Its values are read as attributes: {names}.", names=shown)
        if shown
        else tr("It tracks nothing yet.")
    )
    steps = trail(ev, start(ev, callee.node))
    where = f" ({binding_place(steps[0].binding)})" if steps else ""
    own = (
        ""
        if kind == "Checkpoint"
        else tr(" The class `{kind}` derives from it and would have to define `__call__` to be callable.", kind=kind)
    )
    wrong = misspelled_call(ev, callee.value)
    misspelled = tr(" Its method `{wrong}` is not the `__call__` that parentheses run.", wrong=wrong) if wrong else ""
    return Finding(
        title=title(tr("{name} is a checkpoint, not a function", name=quoted(name)), tr("A checkpoint is not a function")),
        why=tr(
            "{name}{where} is a `tf.train.Checkpoint`: it tracks objects so that their variables can be saved and restored, and runs nothing.{own} "
            "{said}{misspelled}",
            name=quoted(name),
            where=where,
            own=own,
            said=said,
            misspelled=misspelled,
        ),
        kind="checkpoint",
        fixes=tuple(fixes),
        docs=_DOCS,
        origin=ev.origin(steps[0].binding) if steps else None,
    )


def _is_class_like(value: object) -> bool:
    return is_a(value, type) or "optimizer" in type_name(value).lower()
