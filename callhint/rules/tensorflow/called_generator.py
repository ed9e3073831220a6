"""`Dataset.from_generator` was given a generator, where the function that makes one is wanted.

A dataset is gone through again in every epoch, so it has to be able to start the generator anew.

Fails: `tf.data.Dataset.from_generator(generate(), …)`
Works: `tf.data.Dataset.from_generator(generate, …)`
Fix safety: safe when the function takes no arguments; otherwise a `lambda` hands the same arguments each time.
"""

from __future__ import annotations

import ast
import types
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, function_name, is_a, is_callable
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import drop_call, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.model import Edit

_DOCS = (Doc("tf.data.Dataset.from_generator", "https://www.tensorflow.org/api_docs/python/tf/data/Dataset#from_generator"),)


@rule(TypeError)
def called_generator(ev: Evidence) -> Finding | None:
    """The first argument of `from_generator` is a generator or a list of the session, or a call that made a generator."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or function_name(callee.value) != "from_generator" or not ev.in_library:
        return None
    given = next((argument for argument in ev.arguments if argument.index == 0 or argument.keyword == "generator"), None)
    if given is None or (given.value is not UNKNOWN and is_callable(given.value)):
        return None
    edits, meant = _handed_over(ev, given.node, given.text)
    if not edits and not is_a(given.value, list, tuple, types.GeneratorType):
        return None
    if not edits:
        if is_a(given.value, types.GeneratorType):
            return None
        edits, meant = (insert_before(ev.site.source, given.node, "lambda: "),), f"lambda: {given.text}"
    return Finding(
        title=title(f"`from_generator` needs the function itself, not what {quoted(given.text)} gives", "`from_generator` needs a function"),
        why=f"{quoted(given.text)} is not a function. TensorFlow calls the function it is given whenever the dataset is gone through, and "
        f"takes the elements from the generator that comes back. So the function is handed over without calling it: {quoted(meant, 60)}.",
        kind="function-result",
        fixes=(Fix(f"hand over {quoted(meant, 60)}", edits),),
        docs=_DOCS,
        offender=ev.offender(given, "function-result"),
    )


def _handed_over(ev: Evidence, node: ast.expr, text: str) -> tuple[tuple[Edit, ...], str]:
    """The function whose call made the generator, or a `lambda` that makes the call anew."""
    if not isinstance(node, ast.Call) or not is_a(ev.values.of(node.func), types.FunctionType):
        return (), ""
    if node.args or node.keywords:
        return (insert_before(ev.site.source, node, "lambda: "),), f"lambda: {text}"
    return (drop_call(ev.site.source, node),), ev.site.source.slice(node.func)
