"""A signature's result was used like a tensor, but it is a dict with one tensor for each output.

Signatures always return a dict, also when the model has one output; the keys are those of `structured_outputs`.

Fails: `loaded.signatures["serving_default"](x=x).numpy()`
Works: `loaded.signatures["serving_default"](x=x)["output_0"].numpy()`
Fix safety: safe where the dict has one output; unsafe where one of several is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.operands import operands
from callhint.evidence.probe import error_args, is_a
from callhint.evidence.uses import use_at
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rewrite_tensorflow import DictResult, dict_result, indexing_edits
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.model import Edit

_DOCS = (Doc("Loading and using a SavedModel", "https://www.tensorflow.org/api_docs/python/tf/saved_model/load"),)


@rule(AttributeError, KeyError, TypeError, ValueError, IndexError)
def dict_used_as_tensor(ev: Evidence) -> Finding | None:
    """The failing operation was given the dict that a saved function returned."""
    source, site = ev.site.source, ev.site.node
    if isinstance(site, ast.Call) and isinstance(site.func, ast.Attribute) and is_a(ev.error, AttributeError):
        site = site.func
    found = [(node, result) for node in operands(source, site) if (result := dict_result(ev, node)) is not None]
    if len(found) != 1:
        return None
    node, result = found[0]
    key = _key(site, node)
    wrong_key = key is not None
    if wrong_key and (not is_a(ev.error, KeyError) or error_args(ev.error)[:1] != (key,) or key in result.outputs):
        return None
    if not wrong_key and not use_at(source, node).as_value:
        return None
    keys = ", ".join(f"`{output}`" for output in result.outputs[:4])
    name = source.slice(node)
    where = tr(" It was made at {place}.", place=binding_place(result.binding)) if result.binding is not None else ""
    named = (
        tr("{name} is a dict of outputs, not a tensor", name=quoted(name))
        if not wrong_key
        else tr("{name} has no output `{key}`", name=quoted(name), key=key)
    )
    return Finding(
        title=title(named, tr("The result is a dict of outputs, not a tensor")),
        why=tr(
            "{name} is what {what} returned: a dict with one tensor for each output, here {keys}.{where} "
            'The tensor is taken out by its key first: `["{output}"]`.',
            name=quoted(name),
            what=result.what,
            keys=keys,
            where=where,
            output=result.outputs[0],
        ),
        kind="container",
        fixes=tuple(_fix(ev, site, node, output, result, wrong_key=wrong_key) for output in result.outputs[:3]),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "container"),
        origin=ev.origin(result.binding),
    )


def _key(site: ast.AST, node: ast.expr) -> str | None:
    """The key that is written in brackets right after the node."""
    match site:
        case ast.Subscript(value=value, slice=ast.Constant(value=str(key))) if value is node:
            return key
    return None


def _fix(ev: Evidence, site: ast.AST, node: ast.expr, key: str, result: DictResult, *, wrong_key: bool) -> Fix:
    single = len(result.outputs) == 1
    assumed = "" if single else tr(", assuming that this output is meant")
    if wrong_key and isinstance(site, ast.Subscript):
        edits: tuple[Edit, ...] = (replace(ev.site.source, site.slice, f'"{key}"'),)
    else:
        edits = indexing_edits(ev, node, key)
    unsure = not single or wrong_key or isinstance(site, ast.Subscript)
    return Fix(
        tr("take the output `{key}`{assumed}", key=key, assumed=assumed), edits, Applicability.UNSAFE if unsure else Applicability.SAFE
    )
