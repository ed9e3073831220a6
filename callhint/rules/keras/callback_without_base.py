"""An object of an ordinary class was handed to `fit` as a callback.

Keras tells every callback about its model and parameters before training starts; those methods come from `keras.callbacks.Callback`.

Fails: `class LossPrinter:` and `model.fit(…, callbacks=[LossPrinter()])`
Works: `class LossPrinter(keras.callbacks.Callback):`
Fix safety: unsafe where objects of the class are made again; the class gets a base and calls its `__init__`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, class_name, elements, is_a, is_class, is_subclass_of, mro
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import indentation, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_BASES = ("keras.callbacks.Callback", "tf_keras.callbacks.Callback")
_DOCS = (Doc("Writing your own callbacks", "https://keras.io/guides/writing_your_own_callbacks/"),)


@rule(AttributeError)
def callback_without_base(ev: Evidence) -> Finding | None:
    """One of the callbacks is an object of a class of the user's that does not derive from `Callback`."""
    given = next((argument for argument in ev.arguments if argument.keyword == "callbacks"), None)
    if given is None or not ev.in_library:
        return None
    nodes = given.node.elts if isinstance(given.node, ast.List | ast.Tuple) else []
    values = [ev.values.of(node) for node in nodes] or elements(given.value) or [given.value]
    wrong = [value for value in values if value is not UNKNOWN and not is_class(value) and not is_a(value, *_BASES, list, tuple)]
    definitions = [(value, ev.scope.class_definition(type(value))) for value in wrong]
    # An object made inside the list is known by its class only.
    definitions += [(UNKNOWN, _class_of_call(ev, node)) for node in nodes if ev.values.of(node) is UNKNOWN]
    found = [(value, definition) for value, definition in definitions if definition is not None]
    if len(found) != 1 or (found[0][0] is not UNKNOWN and f"'{class_name(mro(found[0][0])[0])}' object has no attribute" not in ev.message):
        return None
    source, definition = found[0][1]
    base = _base(ev)
    if base is None or definition.bases or f"'{definition.name}'" not in ev.message:
        return None
    return Finding(
        title=title(
            tr("`{definition}` is no Keras callback: it lacks the base `{base}`", definition=definition.name, base=base),
            tr("`{definition}` does not derive from `Callback`", definition=definition.name),
        ),
        why=tr(
            "Before training, Keras calls methods of every callback that `{definition}` ({place}) does not have. "
            "They are defined by `keras.callbacks.Callback`; a class that derives from it only writes the methods it changes.",
            definition=definition.name,
            place=place(source, definition.lineno),
        ),
        kind="object",
        fixes=(Fix(tr("derive `{definition}` from `{base}`", definition=definition.name, base=base), _edits(source, definition, base)),),
        docs=_DOCS,
        offender=ev.offender(given, "object"),
    )


def _class_of_call(ev: Evidence, node: ast.expr) -> tuple[Source, ast.ClassDef] | None:
    cls = ev.values.of(node.func) if isinstance(node, ast.Call) else UNKNOWN
    if not is_class(cls) or is_subclass_of(cls, *_BASES):
        return None
    return ev.scope.class_definition(cls)


def _base(ev: Evidence) -> str | None:
    """How the notebook can write the base class: through `keras` or `tf`, whichever it imported."""
    for text in ("keras.callbacks.Callback", "tf.keras.callbacks.Callback", "tensorflow.keras.callbacks.Callback"):
        value = ev.values.of(ast.parse(text, mode="eval").body)
        if is_class(value):
            return text
    return None


def _edits(source: Source, definition: ast.ClassDef, base: str) -> tuple[Edit, ...]:
    start = source.text.index(definition.name, source.offset(definition.lineno, definition.col_offset)) + len(definition.name)
    colon = source.text.index(":", start)
    edits = [Edit(source.name, Span(start, colon), f"({base})")]
    for node in definition.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__" and "super()" not in source.slice(node):
            first = node.body[0]
            edits.append(insert_before(source, first, f"super().__init__()\n{indentation(source, first)}"))
    return tuple(edits)
