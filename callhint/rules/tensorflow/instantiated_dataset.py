"""`tf.data.Dataset` was called to make an object, but it is abstract; its static methods make the datasets.

Fails: `tf.data.Dataset().from_generator(gen, output_signature=spec)`
Works: `tf.data.Dataset.from_generator(gen, output_signature=spec)`
Fix safety: safe where a static method of the class follows; unsafe where `from_tensor_slices` is assumed for data that was handed over.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_member, class_module, is_a, is_class
from callhint.evidence.uses import loads_of
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, insert_after
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("tf.data.Dataset", "https://www.tensorflow.org/api_docs/python/tf/data/Dataset"),)


@rule(TypeError)
def instantiated_dataset(ev: Evidence) -> Finding | None:
    """The callee is TensorFlow's own abstract dataset class."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or not is_class(callee.value) or not ev.message.startswith("Can't instantiate abstract class"):
        return None
    if class_member(callee.value, "from_tensor_slices") is UNKNOWN or not class_module(callee.value).startswith("tensorflow.python.data."):
        return None
    name, source = callee.text, callee.source
    methods = [attribute for attribute in _wanted(ev, call) if is_a(class_member(callee.value, attribute), staticmethod, classmethod)]
    fixes: tuple[Fix, ...] = ()
    if methods and not call.args and not call.keywords:
        fixes = (Fix(tr("drop the parentheses after {name}", name=quoted(name)), (drop_call(source, call),)),)
    elif len(call.args) == 1 and not call.keywords:
        text = tr(
            "make it with `from_tensor_slices`, assuming that {code} holds one row for each element",
            code=quoted(source.slice(call.args[0])),
        )
        fixes = (Fix(text, (insert_after(source, call.func, ".from_tensor_slices"),), Applicability.UNSAFE),)
    method = methods[0] if methods else "from_tensor_slices"
    return Finding(
        title=title(
            tr("{name} is an abstract class and makes no object", name=quoted(name)),
            tr("`tf.data.Dataset` is abstract and makes no object"),
        ),
        why=tr(
            "{name} is the base class of all datasets and cannot be instantiated. `{method}` is a static method: it belongs to the class and is "
            "called on the class itself, without parentheses after the name, as `{cls}.{method}(…)`. It returns the dataset.",
            name=quoted(name),
            method=method,
            cls=name,
        ),
        kind="class",
        fixes=fixes,
        docs=_DOCS,
    )


def _wanted(ev: Evidence, call: ast.Call) -> list[str]:
    """The members that are asked of the result, right there or through the name it is given."""
    source = ev.site.source
    parent = source.parents.get(call)
    if isinstance(parent, ast.Attribute):
        return [parent.attr]
    statement = source.statement_of(call)
    if isinstance(statement, ast.Assign) and statement.value is call and isinstance(statement.targets[0], ast.Name):
        around = [source.parents.get(load) for load in loads_of(source, statement.targets[0])]
        return [node.attr for node in around if isinstance(node, ast.Attribute)]
    return []
