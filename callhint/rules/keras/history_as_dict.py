"""The `History` object that `fit` returns was used as the dict of losses and metrics that it holds.

Fails: `history = model.fit(…)` and `history["val_loss"]`, `history.keys()`, `pd.DataFrame(history)`
Works: `history.history["val_loss"]`
Fix safety: safe where the key is there; unsafe where one that is spelled alike is taken.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.keras_calls import operands
from callhint.evidence.peeks.keras import HISTORY
from callhint.evidence.probe import UNKNOWN, is_a, items, own_member
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import insert_after, replace
from callhint.rules.rewrite_names import region
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Model.fit", "https://keras.io/api/models/model_training_apis/#fit-method"),)
_OF_DICTS = frozenset({"keys", "values", "items", "get", "copy", "pop"})


@rule(TypeError, AttributeError, ValueError)
def history_as_dict(ev: Evidence) -> Finding | None:
    """A `History` was subscripted, gone through, or asked for what its dict has."""
    node = _history(ev)
    if node is None:
        return None
    text = ev.site.source.slice(node)
    record = own_member(ev.values.of(node), "history") if ev.values.of(node) is not UNKNOWN else UNKNOWN
    keys = [key for key, _ in items(record) if type(key) is str]
    edits = [edit for other in region(ev) for edit in _edits(ev, other, text, keys)]
    wanted = _key(ev)
    if not edits or (wanted and keys and wanted not in keys):
        return None
    use = f'{text}.history["{wanted}"]' if wanted else f"{text}.history"
    held = tr(" Its keys here are {names}.", names=", ".join(f"`{key}`" for key in keys[:4])) if keys else ""
    return Finding(
        title=title(
            tr("{text} is a `History` object; the dict is its `history`", text=quoted(text, 30)),
            tr("The dict of losses is `history` of the `History`"),
        ),
        why=tr(
            "`fit` returns a `History` object, a callback that has recorded the training. It is no dict itself; the dict with one list of values "
            "for each loss and metric is its attribute `history`: {use}.{held}",
            use=quoted(use, 50),
            held=held,
        ),
        kind="function-result",
        fixes=(Fix(tr("take the dict: {use}", use=quoted(use, 50)), tuple(edits), Applicability.SAFE),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "function-result"),
    )


def _history(ev: Evidence) -> ast.expr | None:
    """The expression of the failing line that holds the `History`."""
    node = ev.site.node
    found = [node.iter] if isinstance(node, ast.For) else list(operands(ev))
    known = [one for one in found if is_a(ev.values.of(one), *HISTORY)]
    asked = isinstance(node, ast.Attribute | ast.Call) and is_a(ev.error, AttributeError)
    if asked and not (isinstance(node, ast.Attribute) and (node.attr in _OF_DICTS or _is_key(ev, node))):
        return None
    if known and ("History" in ev.message or "DataFrame constructor" in ev.message):
        return known[0]
    return node.value if isinstance(node, ast.Subscript) and ev.message.startswith("'History' object is not subscriptable") else None


def _is_key(ev: Evidence, node: ast.Attribute) -> bool:
    record = own_member(ev.values.of(node.value), "history")
    return any(key == node.attr for key, _ in items(record) if type(key) is str)


def _key(ev: Evidence) -> str:
    """The key that the failing expression asks for."""
    match ev.site.node:
        case ast.Subscript(slice=ast.Constant(value=str(key))):
            return key
        case ast.Attribute(attr=name) if name not in _OF_DICTS:
            return name
    return ""


def _edits(ev: Evidence, node: ast.AST, text: str, keys: list[str]) -> list[Edit]:
    """The dict in place of the object, where the node takes something out of it."""
    source = ev.site.source
    match node:
        case ast.Subscript(value=held) if source.slice(held) == text:
            return [insert_after(source, held, ".history")]
        case ast.Attribute(value=held, attr=name) if source.slice(held) == text and name in _OF_DICTS:
            return [insert_after(source, held, ".history")]
        case ast.Attribute(value=held, attr=name) if source.slice(held) == text and name in keys:
            return [replace(source, node, f'{text}.history["{name}"]')]
        case ast.For(iter=held) | ast.Compare(comparators=[held]) if source.slice(held) == text:
            return [insert_after(source, held, ".history")]
        case ast.Call(args=[held, *_]) if node is ev.site.node and source.slice(held) == text:
            return [insert_after(source, held, ".history")]
    return []
