"""A signature was subscripted; it is the dict it returns that has the keys.

Fails: `infer["output_0"](x)` for `infer = loaded.signatures["serving_default"]`
Works: `infer(x)["output_0"]`
Fix safety: safe where the arguments were compared with what the signature takes; else without a fix.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks_tensorflow import bind
from callhint.evidence.peeks.tensorflow import is_concrete_function, signature
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import insert_after
from callhint.rules.rewrite_tensorflow import handed_over, inputs_text
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("ConcreteFunction", "https://www.tensorflow.org/api_docs/python/tf/types/experimental/ConcreteFunction"),)


@rule(TypeError)
def subscripted_signature(ev: Evidence) -> Finding | None:
    """What is subscripted is a concrete function, and the key is one of the dict that it returns."""
    node, source = ev.site.node, ev.site.source
    if not isinstance(node, ast.Subscript) or not is_concrete_function(ev.values.of(node.value)) or ev.in_library:
        return None
    function, text = signature(ev.values.of(node.value)), source.slice(node.value)
    keys = [key for option in function.options for key in option.outputs or ()]
    if not isinstance(node.slice, ast.Constant) or node.slice.value not in keys:
        return None
    call = source.parents.get(node)
    fixes: tuple[Fix, ...] = ()
    index = source.text[source.span(node.value).end : source.span(node).end]
    use = f"{text}(…){index}"
    if isinstance(call, ast.Call) and call.func is node and (handed := handed_over(source, call, ev)) is not None:
        bound = bind(function, handed)
        if bound is not None and not bound.changes:
            drop = Edit(source.name, Span(source.span(node.value).end, source.span(node).end), "")
            fixes = (Fix(tr("call it first: {use}", use=quoted(use)), (drop, insert_after(source, call, index))),)
    steps = trail(ev, start(ev, node.value))
    return Finding(
        title=title(
            tr("{text} is a function; the dict is what it returns", text=quoted(text, 30)), tr("A signature is a function, not a dict")
        ),
        why=tr(
            "{text} is a signature of a SavedModel, a function that takes {inputs}. It has no elements itself. "
            "What it returns when it is called is a dict with {names}: {use}.",
            text=quoted(text),
            inputs=inputs_text(function) or tr("no argument"),
            names=", ".join(f"`{key}`" for key in keys[:4]),
            use=quoted(use, 50),
        ),
        kind="concrete-function",
        fixes=fixes,
        docs=_DOCS,
        offender=ev.offender(ev.expression(node.value), "concrete-function"),
        origin=ev.origin(steps[0].binding) if steps else None,
    )
