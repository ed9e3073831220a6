"""`tf.function` was given an `input_signature` that is no list of `tf.TensorSpec`, one for each parameter.

Fails: `@tf.function(input_signature=tf.TensorSpec([None], tf.float32))`, `@tf.function([tf.TensorSpec([None])])`
Works: `@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])`
Fix safety: safe for the brackets and the keyword; unsafe where a dtype or a shape is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.keras import spelled
from callhint.evidence.peeks.tensorflow import is_named
from callhint.evidence.probe import UNKNOWN, class_name, function_name, is_class, is_function
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import insert_after, insert_before, replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("tf.function", "https://www.tensorflow.org/api_docs/python/tf/function"),)


@rule(TypeError)
def input_signature(ev: Evidence) -> Finding | None:
    """The failing call, or the decorator that made the function, is one of `tf.function`, and its signature has another form."""
    source = ev.site.source
    made = [node for node in _calls(ev) if _is_tf_function(ev.values.of(node.func))]
    if len(made) != 1 or not ("input_signature" in ev.message or "is not a callable object" in ev.message):
        return None
    call = made[0]
    signature = next((word.value for word in call.keywords if word.arg == "input_signature"), None)
    positional = call.args[0] if call.args and signature is None else None
    edits: tuple[Edit, ...] = ()
    safety = Applicability.SAFE
    if positional is not None and "is not a callable object" in ev.message and _specs(ev, positional):
        told, edits = tr("it stands where the function belongs"), (insert_before(source, positional, "input_signature="),)
        text = f"input_signature={source.slice(positional)}"
        if not isinstance(positional, ast.List | ast.Tuple):
            edits = (replace(source, positional, f"input_signature=[{source.slice(positional)}]"),)
            text = f"input_signature=[{source.slice(positional)}]"
    elif signature is not None and _is_spec(ev, signature):
        told, edits = (
            tr("it is one `TensorSpec`, and not a list"),
            (insert_before(source, signature, "["), insert_after(source, signature, "]")),
        )
        text = f"input_signature=[{source.slice(signature)}]"
    elif isinstance(signature, ast.List | ast.Tuple) and (shapes := _shapes(signature)):
        spec = spelled("TensorSpec", ev.session.namespace) or "tf.TensorSpec"
        dtype = f"{spec.rpartition('.')[0] or 'tf'}.float32"
        told, safety = tr("it has shapes in it, without a dtype"), Applicability.UNSAFE
        edits = tuple(replace(source, node, f"{spec}({source.slice(node)}, {dtype})") for node in shapes)
        text = f"{spec}({source.slice(shapes[0])}, {dtype})"
    else:
        return None
    assumed = tr(", assuming float32") if safety is Applicability.UNSAFE else ""
    return Finding(
        title=tr("`input_signature` is a list with a `tf.TensorSpec` for each parameter"),
        why=tr(
            "`tf.function` takes the function as its only argument by position, and how it is to be traced by keyword: `input_signature` is a list or "
            "tuple of `tf.TensorSpec(shape, dtype)`, one for each parameter, also where there is only one. Here {told}. It reads {text}.",
            told=told,
            text=quoted(text, 70),
        ),
        kind="function",
        fixes=(Fix(tr("write {text}{assumed}", text=quoted(text, 50), assumed=assumed), edits, safety),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(signature or call), "function"),
    )


def _calls(ev: Evidence) -> list[ast.Call]:
    """The failing call, or those among the decorators of the failing definition."""
    if ev.site.call is not None:
        return [ev.site.call]
    node = ev.site.node if isinstance(ev.site.node, ast.FunctionDef) else ev.site.statement
    return [one for one in getattr(node, "decorator_list", []) if isinstance(one, ast.Call)]


def _is_tf_function(value: object) -> bool:
    home = getattr(value, "__module__", None) if is_function(value) else None
    return function_name(value) == "function" and type(home) is str and home.startswith("tensorflow.python.eager")


def _is_spec(ev: Evidence, node: ast.expr) -> bool:
    """Whether the expression makes, or is, a `TensorSpec`."""
    value = ev.values.of(node)
    cls = ev.values.of(node.func) if isinstance(node, ast.Call) and value is UNKNOWN else type(value)
    return is_named(value, "TensorSpec") or (is_class(cls) and class_name(cls) == "TensorSpec")


def _specs(ev: Evidence, node: ast.expr) -> bool:
    inside = node.elts if isinstance(node, ast.List | ast.Tuple) else [node]
    return bool(inside) and all(_is_spec(ev, one) for one in inside)


def _shapes(signature: ast.List | ast.Tuple) -> list[ast.expr]:
    """The elements, if they are displays of numbers and None."""
    parts = [one for one in signature.elts if isinstance(one, ast.List | ast.Tuple)]
    plain = all(
        isinstance(inner, ast.Constant) and (inner.value is None or type(inner.value) is int) for one in parts for inner in one.elts
    )
    return list(parts) if plain and len(parts) == len(signature.elts) else []
