"""A function of `keras.backend` is gone with Keras 3; TensorFlow's own `tf.keras.backend` still has it.

Fails: `from keras import backend as K` and `K.mean(x)`
Works: `from tensorflow.keras import backend as K`, or `keras.ops.mean(x)`
Versions: Keras 3; Keras 2 has the functions.
Fix safety: safe; the module has the function, and Keras runs on TensorFlow. Unsafe where a model is compiled again for it.
"""

from __future__ import annotations

import ast
import sys
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a, module_name, own_member
from callhint.evidence.public_names import has
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import replace, touch
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Migrating Keras 2 code to Keras 3", "https://keras.io/guides/migrating_to_keras_3/"),)


@rule(AttributeError)
def removed_backend_function(ev: Evidence) -> Finding | None:
    """The name is looked for on `keras.backend`, and TensorFlow's module of the same name has it."""
    node = ev.site.node.func if isinstance(ev.site.node, ast.Call) else ev.site.node
    module = ev.values.of(node.value) if isinstance(node, ast.Attribute) else UNKNOWN
    if not isinstance(node, ast.Attribute) or not is_a(module, ModuleType) or module_name(module) != "keras.backend":
        return None
    on_tensorflow = own_member(sys.modules.get("keras.src.backend.config"), "_BACKEND") == "tensorflow"
    if not on_tensorflow or own_member(module, node.attr) is not UNKNOWN or not has("tensorflow.keras.backend", node.attr):
        return None
    text, name = ev.site.source.slice(node), node.attr
    new = tr(" `keras.ops.{name}` is what Keras 3 has.", name=name) if own_member(sys.modules.get("keras.ops"), name) is not UNKNOWN else ""
    is_global = isinstance(node.value, ast.Name) and not ev.is_local(node.value.id) and ev.in_notebook
    kept = node.value.id if isinstance(node.value, ast.Name) and is_global else "K"
    same = [one.value for one in ev.site.source.nodes if isinstance(one, ast.Attribute) and ast.dump(one.value) == ast.dump(node.value)]
    edits = () if is_global else tuple(replace(ev.site.source, one, kept) for one in same)
    compiled = _compiled(ev) if ev.in_function else ()
    safety = Applicability.UNSAFE if compiled else Applicability.SAFE
    line = f"from tensorflow.keras import backend as {kept}"
    return Finding(
        title=title(
            tr("{text} is gone: Keras 3 has emptied `keras.backend`", text=quoted(text, 30)),
            tr("`keras.backend` has no `{name}` any more", name=name),
        ),
        why=tr(
            "{text} is a function of Keras 2. Keras 3 has left next to nothing in `keras.backend`, and what worked on tensors went to "
            "`keras.ops`.{new} TensorFlow keeps the old functions in its own `tf.keras.backend`, which has `{name}`.",
            text=quoted(text, 40),
            new=new,
            name=name,
        ),
        kind="python-module",
        fixes=(Fix(tr("take TensorFlow's module: {line}", line=quoted(line, 60)), (*edits, *compiled), safety, before=(line,)),)
        if compiled is not None
        else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "python-module"),
    )


def _compiled(ev: Evidence) -> tuple[Edit, ...] | None:
    """The `compile` before a `fit` that failed half-way, which has to run again; None if it is not to be found, () if there was no `fit`."""
    call = ev.cell_site.node if ev.cell_site is not None else None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr not in {"fit", "evaluate"}:
        return ()
    for source, statements in ev.scope.executed(".compile"):
        for statement in reversed(statements):
            match statement:
                case ast.Expr(value=ast.Call(func=ast.Attribute(value=model, attr="compile"))) if ast.dump(model) == ast.dump(
                    call.func.value
                ):
                    return (touch(source, statement),)
    return None
