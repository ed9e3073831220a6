"""An optimizer of `keras.optimizers.legacy` was made; Keras 3 keeps the names there and none of the optimizers.

Fails: `tf.keras.optimizers.legacy.Adam(learning_rate=0.001)`
Works: `tf.keras.optimizers.Adam(learning_rate=0.001)`
Versions: Keras 3; Keras 2 has these optimizers.
Fix safety: safe where the present class takes the same arguments.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_call
from callhint.evidence.peeks.keras import is_optimizer_class, spelled
from callhint.evidence.probe import loaded_class
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Keras optimizers", "https://keras.io/api/optimizers/"),)


@rule(ImportError)
def legacy_optimizer(ev: Evidence) -> Finding | None:
    """The callee stands for an optimizer that is gone, and an optimizer of that name is there."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or not ev.in_library or "`keras.optimizers.legacy` is not supported" not in ev.message:
        return None
    binding = ev.binding(callee.text) if callee.text.isidentifier() else None
    imported = binding.statement if binding is not None and isinstance(binding.statement, ast.ImportFrom) else None
    names = {alias.asname or alias.name: alias.name for alias in imported.names} if imported is not None else {}
    name = callee.node.attr if isinstance(callee.node, ast.Attribute) else names.get(callee.text, "")
    cls = loaded_class(f"keras.optimizers.{name}")
    if not is_optimizer_class(cls):
        return None
    known = spelled(f"optimizers.{name}", ev.session.namespace)
    meant, before = known or f"optimizers.{name}", () if known else ("from keras import optimizers",)
    edit = replace_callee(callee.source, call, meant)
    text = tr("call {meant}", meant=quoted(meant))
    if imported is not None and binding is not None and (imported.module or "").endswith(".legacy"):
        start = binding.source.text.index(".legacy", binding.source.span(imported).start)
        edit, before = Edit(binding.source.name, Span(start, start + len(".legacy")), ""), ()
        text = tr("import `{name}` from {module}", name=name, module=quoted((imported.module or "").removesuffix(".legacy")))
    return Finding(
        title=title(tr("{callee} is no optimizer in Keras 3", callee=quoted(callee.text, 36)), tr("Keras 3 has no legacy optimizers")),
        why=tr(
            "`keras.optimizers.legacy` held the optimizers as they were before TensorFlow 2.11. In Keras 3 its names are left only to say so when "
            "one is called. The optimizer is {optimizer}: it takes the learning rate in the same way and works by "
            "`compile` and `apply_gradients` as before.",
            optimizer=quoted(f"keras.optimizers.{name}"),
        ),
        kind="optimizer-class",
        fixes=(Fix(text, (edit,), Applicability.SAFE if takes_call(cls, call) else Applicability.UNSAFE, before),),
        docs=_DOCS,
        origin=ev.origin(binding),
    )
