"""A function is called by the name it had in TensorFlow 1; the same function has another name now.

TensorFlow keeps its old names under `tf.compat.v1`, and every function there knows its present name.

Fails: `tf.log(x)`, `tf.random_normal([3, 2])`
Works: `tf.math.log(x)`, `tf.random.normal([3, 2])`
Fix safety: safe; it is the same function, and it takes these arguments.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import takes_call
from callhint.evidence.probe import UNKNOWN, behind_wrappers, elements, error_object, is_function, module_name, own_member
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Migrate your TensorFlow 1 code to TensorFlow 2", "https://www.tensorflow.org/guide/migrate"),)


@rule(AttributeError)
def renamed_function(ev: Evidence) -> Finding | None:
    """The module `tensorflow` lacks the function, and what has its name under `tf.compat.v1` is there by another one."""
    node = ev.site.node.func if isinstance(ev.site.node, ast.Call) else ev.site.node
    module = error_object(ev.error)
    if not isinstance(node, ast.Attribute) or module_name(module) != "tensorflow" or ev.values.of(node.value) is not module:
        return None
    new, call = _present_name(module, node.attr), ev.site.source.parents.get(node)
    if not new or not isinstance(call, ast.Call) or call.func is not node:
        return None
    function = _member(module, new)
    if not is_function(function) or takes_call(function, call) is not True:
        return None
    alias = ev.site.source.slice(node.value)
    old, meant = f"{alias}.{node.attr}", f"{alias}.{new}"
    return Finding(
        title=title(
            tr("{old} is named {meant} now", old=quoted(old), meant=quoted(meant)),
            tr("the function is named {meant} now", meant=quoted(meant)),
        ),
        why=tr(
            "TensorFlow 2 moved most functions out of `{alias}` into modules by subject. {old} is a name of TensorFlow 1; the same function, with "
            "the same arguments, is {meant}. TensorFlow keeps the old names in `{alias}.compat.v1`, for programs that are not to be changed.",
            alias=alias,
            old=quoted(old),
            meant=quoted(meant),
        ),
        kind="python-module",
        fixes=(Fix(tr("call {meant}", meant=quoted(meant)), _edits(ev, alias, module)),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "python-module"),
    )


def _present_name(module: object, name: str) -> str:
    """The name that TensorFlow 2 has for what TensorFlow 1 called so; empty if it has none, or the name is there."""
    if own_member(module, name) is not UNKNOWN:
        return ""
    held = _member(module, f"compat.v1.{name}")
    names = elements(own_member(behind_wrappers(held), "_tf_api_names")) if is_function(held) else []
    return next((one for one in names if type(one) is str and _is_same(_member(module, one), held)), "")


def _member(module: object, path: str) -> Any:  # noqa: ANN401
    """What a dotted path leads to in a module and those in it."""
    for part in path.split("."):
        module = own_member(module, part)
    return module


def _is_same(one: object, other: object) -> bool:
    """Whether two functions are the same one behind what TensorFlow puts around them."""
    return is_function(one) and behind_wrappers(one) is behind_wrappers(other)


def _edits(ev: Evidence, alias: str, module: object) -> tuple[Edit, ...]:
    """The present names in every call of an old one, from the failing statement to the end of the cell, or in the same function."""
    source, failed = ev.site.source, ev.site.node
    scope = source.scope_of(failed)
    found = []
    for node in source.nodes:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or source.slice(node.func.value) != alias:
            continue
        new = _present_name(module, node.func.attr)
        after = source.scope_of(node) is scope and (scope is not None or node.lineno >= getattr(failed, "lineno", 0))
        if new and after and takes_call(_member(module, new), node) is True:
            found.append(replace(source, node.func, f"{alias}.{new}"))
    return tuple(found)
