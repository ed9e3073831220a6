"""The `signatures` of a loaded SavedModel were called, but they are a mapping from a name to a function.

Fails: `loaded.signatures(x)`
Works: `loaded.signatures["serving_default"](x=tf.constant(x))["output_0"]`
Fix safety: safe where the map has one signature and the arguments were compared with what it takes.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import is_signature_map, signatures_in
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import parentheses_to_brackets
from callhint.rules.rewrite_tensorflow import calls_instead, inputs_text
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Loading and using a SavedModel", "https://www.tensorflow.org/api_docs/python/tf/saved_model/load"),)


@rule(TypeError)
def called_signature_map(ev: Evidence) -> Finding | None:
    """The callee is the map of signatures."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_signature_map(callee.value):
        return None
    held = [signature for signature in signatures_in(callee.value) if signature.options]
    if not held:
        return None
    name = callee.text
    match call:
        case ast.Call(args=[ast.Constant(value=str(key))], keywords=[]) if key in {signature.name for signature in held}:
            fixes: tuple[Fix, ...] = (Fix(tr("take `{key}` out with brackets", key=key), parentheses_to_brackets(ev.site.source, call)),)
        case _:
            fixes = calls_instead(ev, call, name, held)
    keys = ", ".join(f"`{signature.name}`" for signature in held[:4])
    steps = trail(ev, start(ev, callee.node))
    return Finding(
        title=title(
            tr("{name} maps names to functions and is none itself", name=quoted(name)),
            tr("The signatures are a mapping from a name to a function"),
        ),
        why=tr(
            "{name} is the mapping of all signatures of the SavedModel, here {keys}. Square brackets take one of them out, and that "
            "one is called: `{signature}` takes {inputs} by keyword and returns a dict of tensors.",
            name=quoted(name),
            keys=keys,
            signature=held[0].name,
            inputs=inputs_text(held[0]) or tr("no argument"),
        ),
        kind="signature-map",
        fixes=fixes,
        docs=_DOCS,
        origin=ev.origin(steps[0].binding) if steps else None,
    )
