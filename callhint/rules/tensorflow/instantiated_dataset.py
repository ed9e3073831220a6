"""`tf.data.Dataset()` was called, though its constructors are reached through the class itself.

`tf.data.Dataset` is abstract: no object of it can be made. `from_generator`, `from_tensor_slices`, `range` and the like are static.

Fails: `tf.data.Dataset().from_generator(generate, …)`
Works: `tf.data.Dataset.from_generator(generate, …)`
Fix safety: safe; the member that is called is a static or class method of `Dataset`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import class_member, is_a, is_subclass_of
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import drop_call
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("tf.data.Dataset", "https://www.tensorflow.org/api_docs/python/tf/data/Dataset"),)
_DATASET = "tensorflow.python.data.ops.dataset_ops.DatasetV2"


@rule(TypeError)
def instantiated_dataset(ev: Evidence) -> Finding | None:
    """The abstract class is called without arguments, and a static method of the result is used."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or call.args or call.keywords or not is_subclass_of(callee.value, _DATASET):
        return None
    used = ev.site.source.parents.get(call)
    if not isinstance(used, ast.Attribute) or not is_a(class_member(callee.value, used.attr), staticmethod, classmethod):
        return None
    meant = f"{callee.text}.{used.attr}"
    return Finding(
        title=title(f"`{meant}` is called on the class, without parentheses after `Dataset`", f"`{callee.text}` is an abstract class"),
        why=f"`{callee.text}` is abstract: it describes what every dataset can do, and no object of it can be made with `{callee.text}()`. "
        f"`{used.attr}` is a static method that makes a dataset; it is reached through the class: `{meant}(…)`.",
        kind="class",
        fixes=(Fix(f"call `{meant}`", (drop_call(ev.site.source, call),)),),
        docs=_DOCS,
    )
