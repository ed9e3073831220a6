"""What `tf.saved_model.load` returned was called, but its functions and signatures are what can be called.

A loaded SavedModel is a holder. It can be called itself only if the object that was saved had a `tf.function` named `__call__`; signatures
never make it callable. A signature takes tensors by keyword and returns a dict.

Fails: `loaded = tf.saved_model.load("m"); loaded(x)`
Works: `loaded.serve(x)`, or `loaded.signatures["serving_default"](x=tf.constant(x))["output_0"]`
Fix safety: safe where dtype and shape of the arguments were compared with what the function takes and no other function takes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import is_loaded, is_saved_as_tf1, saved_functions, saved_signatures
from callhint.evidence.probe import is_callable
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite_tensorflow import (
    choices,
    fix_calls,
    handed_over,
    inputs_text,
    is_only_choice,
    loading_of,
    placeholder_call,
    uses_in,
)
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.peeks.tensorflow import SavedFunction

_DOCS = (Doc("Using the SavedModel format", "https://www.tensorflow.org/guide/saved_model"),)


@rule(TypeError)
def called_saved_model(ev: Evidence) -> Finding | None:
    """The callee is a loaded SavedModel with functions or signatures."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or not is_loaded(callee.value) or is_callable(callee.value):
        return None
    functions = [function for function in [*saved_functions(callee.value), *saved_signatures(callee.value)] if function.options]
    if not functions:
        return None
    name = callee.text
    loading = loading_of(ev, callee.node)
    where = f"{binding_place(loading.binding)} loaded it. " if loading.binding is not None else ""
    return Finding(
        title=title(f"{quoted(name)} is a loaded SavedModel, not a function", "A loaded SavedModel is no function"),
        why=f"{where}{_nature(callee.value)} {_offered(functions)}",
        kind="saved-model",
        fixes=_fixes(ev, functions),
        docs=_DOCS,
        origin=ev.origin(loading.binding),
    )


def _nature(loaded: object) -> str:
    if is_saved_as_tf1(loaded):
        return "It was written in the format of TensorFlow 1, so it comes back as an `AutoTrackable` that holds signatures and is no function itself."
    return "What `tf.saved_model.load` returns is callable only if the saved object had a `tf.function` named `__call__`; this one had none."


def _offered(functions: list[SavedFunction]) -> str:
    """What can be called, and what it takes."""
    first = next((function for function in functions if not function.is_signature), functions[0])
    plain = [f"`{function.access[1:]}`" for function in functions if not function.is_signature]
    keys = [f'`{function.name}`' for function in functions if function.is_signature]
    held = [f"the function{'s' if len(plain) > 1 else ''} {', '.join(plain[:4])}"] if plain else []
    held += [f"the signature{'s' if len(keys) > 1 else ''} {', '.join(keys[:4])}"] if keys else []
    text = f"It holds {' and '.join(held)}; `{first.name}` takes {inputs_text(first) or 'no argument'}."
    if not plain:
        outputs = first.options[0].outputs or ()
        text += f" A signature is called with tensors by keyword and returns a dict ({', '.join(f'`{key}`' for key in outputs[:4])})."
    return text


def _fixes(ev: Evidence, functions: list[SavedFunction]) -> tuple[Fix, ...]:
    call, callee = ev.site.call, ev.callee
    if call is None or callee is None:
        return ()
    source, name = callee.source, callee.text
    handed = handed_over(source, call, ev)
    uses = uses_in(ev, source, call)
    statement = source.statement_of(call)
    found = choices(functions, handed, uses, source.slice(statement) if statement is not None else "") if handed is not None else []
    if not found:
        return (placeholder_call(ev, call, name, functions[0]),)
    sure = is_only_choice(found, uses)
    fixes = []
    for place, binding in enumerate(found[:3]):
        access = f"{name}{binding.function.access}"
        assumed = "" if sure or place else f", assuming that `{binding.function.name}` is meant"
        fix = fix_calls(ev, call, name, binding, uses, f"call {quoted(access, 60)}{assumed}")
        fixes.append(fix if sure or place else Fix(fix.title, fix.edits, Applicability.UNSAFE, fix.before))
    return tuple(fixes)
