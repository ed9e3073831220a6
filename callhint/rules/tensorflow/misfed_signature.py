"""A signature of a SavedModel was given its input by position, under another name, as an array, or in another dtype.

A signature takes tensors of its own dtype under its own names. By position it takes only a single tensor, no array and no list.

Fails: `loaded.signatures["serving_default"](np.ones((1, 3)))`
Works: `loaded.signatures["serving_default"](x=tf.constant(np.ones((1, 3)), tf.float32))["output_0"]`
Fix safety: safe where dtype and shape of the arguments were compared with what the signature takes; display where they cannot fit.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks_tensorflow import nearest
from callhint.evidence.peeks.tensorflow import is_concrete_function, signature
from callhint.evidence.probe import items
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import insert_before
from callhint.rules.rewrite_tensorflow import calls_instead, handed_over, inputs_text, misfit_text
from callhint.rules.rule import INVALID_ARGUMENT, rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.peeks.tensorflow import SavedFunction

_DOCS = (Doc("ConcreteFunction", "https://www.tensorflow.org/api_docs/python/tf/types/experimental/ConcreteFunction"),)

# How TensorFlow begins when it refuses arguments, as against an error inside the function.
_REFUSALS = (
    "Binding inputs to tf.function failed",
    "cannot compute __inference_",
    "signature_wrapper",
    "pruned(",
    "All inputs to `ConcreteFunction`s",
)


@rule(TypeError, ValueError, INVALID_ARGUMENT)
def misfed_signature(ev: Evidence) -> Finding | None:
    """The callee is a concrete function and its arguments are not the tensors it takes."""
    callee, call = ev.callee, ev.site.call
    if callee is None or call is None or not ev.in_library or not is_concrete_function(callee.value):
        return None
    function = signature(callee.value)
    handed = handed_over(callee.source, call, ev)
    found = nearest(function, handed) if handed is not None else None
    if found is None or not found[1] or not ev.message.startswith(_REFUSALS):
        return None
    steps = trail(ev, start(ev, callee.node))
    told = {
        "callee": quoted(callee.text, 60),
        "inputs": inputs_text(function) or tr("no argument"),
        "misfits": " ".join(dict.fromkeys(misfit_text(misfit) for misfit in found[1][:3])),
    }
    if function.is_signature:
        shorter = tr("The signature takes other arguments than it is given")
        said = tr(
            "{callee} is a signature that takes {inputs}. {misfits} It is called with tensors of that dtype by keyword, and returns a dict.",
            **told,
        )
    else:
        shorter = tr("The concrete function takes other arguments than it is given")
        said = tr(
            "{callee} is a concrete function that takes {inputs}. {misfits} It is called with arguments of that form.",
            **told,
        )
    return Finding(
        title=title(tr("{callee} takes other arguments than it is given", callee=quoted(callee.text)), shorter),
        why=said,
        kind="concrete-function",
        fixes=_spread(ev, call, function) or calls_instead(ev, call, callee.text, [function]),
        docs=_DOCS,
        origin=ev.origin(steps[0].binding) if steps else None,
    )


def _spread(ev: Evidence, call: ast.Call, function: SavedFunction) -> tuple[Fix, ...]:
    """A dict of all the inputs, handed over whole, as keywords."""
    whole = call.args[0] if len(call.args) == 1 and not call.keywords else None
    wanted = {name for option in function.options for name, _ in option.inputs}
    keys = whole.keys if isinstance(whole, ast.Dict) else []
    named = (
        {key.value for key in keys if isinstance(key, ast.Constant)} or {key for key, _ in items(ev.values.of(whole))} if whole else set()
    )
    if whole is None or not wanted or {name for name in named if type(name) is str} != wanted:
        return ()
    edit = insert_before(ev.site.source, whole, "**")
    return (Fix(tr("hand over what the dict holds by keyword, with `**`"), (edit,), Applicability.UNSAFE),)
