"""A signature of a loaded SavedModel was asked for under a name it does not have, or in a place where signatures are not.

Signatures are entries of `loaded.signatures`, under the names they were given when the model was saved.

Fails: `loaded.signatures["predict"](x)`, `loaded.signatures.serving_default(x)`, `loaded["serving_default"](x)`
Works: `loaded.signatures["serving_default"](x=tf.constant(x))`
Fix safety: safe where the name is right and only the place is wrong; unsafe where the one signature there is stands in for a name that is not there.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.peeks.tensorflow import is_loaded, is_signature_map, saved_signatures, signatures_in
from callhint.evidence.probe import UNKNOWN, own_member
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rewrite_tensorflow import calls_instead, inputs_text
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.evidence.peeks.tensorflow import SavedFunction

_DOCS = (Doc("Specifying signatures during export", "https://www.tensorflow.org/guide/saved_model#specifying_signatures_during_export"),)


@rule(KeyError, AttributeError, TypeError)
def misnamed_signature(ev: Evidence) -> Finding | None:
    """`signatures[wrong]`, `signatures.name`, `loaded[name]` or `loaded.name` for the name of a signature."""
    node = ev.site.call.func if ev.site.call is not None else ev.site.node
    match node:
        case ast.Subscript(value=holder, slice=ast.Constant(value=str(key))) | ast.Attribute(value=holder, attr=key):
            value = ev.values.of(holder)
        case _:
            return None
    if not (is_signature_map(value) or is_loaded(value)) or ev.uncalled_type:
        return None
    if isinstance(node, ast.Attribute) and own_member(value, key) is not UNKNOWN:
        # A function of the same name is there, and it is what failed.
        return None
    text = ev.site.source.slice(holder)
    held = signatures_in(value) if is_signature_map(value) else saved_signatures(value)
    exact = [signature for signature in held if signature.name == key]
    wrong_key = is_signature_map(value) and isinstance(node, ast.Subscript)
    if not held or bool(exact) == wrong_key:
        return None
    keys = ", ".join(f"`{signature.name}`" for signature in held[:4])
    wanted = (exact or held)[0]
    steps = trail(ev, start(ev, holder))
    if exact:
        named = title(
            tr("`{key}` is a signature: {meant}", key=key, meant=quoted(text + wanted.access)),
            tr("`{key}` is an entry of the signatures", key=key),
        )
        said = tr(
            "`{key}` is no attribute of {text} but the name of a signature, an entry of the mapping `signatures`.",
            key=key,
            text=quoted(text),
        )
    else:
        named = title(
            tr("{text} has no signature named `{key}`", text=quoted(text), key=key), tr("There is no signature named `{key}`", key=key)
        )
        said = tr(
            "A signature has the name it was given when the model was saved; {text} holds {keys} and no `{key}`.",
            text=quoted(text),
            keys=keys,
            key=key,
        )
    return Finding(
        title=named,
        why=tr(
            "{said} `{wanted}` takes {inputs} by keyword and returns a dict of tensors.",
            said=said,
            wanted=wanted.name,
            inputs=inputs_text(wanted) or tr("no argument"),
        ),
        kind="signature-map" if is_signature_map(value) else "saved-model",
        fixes=_fixes(ev, node, text, exact or held, Applicability.SAFE if exact else Applicability.UNSAFE),
        docs=_DOCS,
        offender=ev.offender(ev.expression(node), "signature-map" if is_signature_map(value) else "saved-model"),
        origin=ev.origin(steps[0].binding) if steps else None,
    )


def _fixes(ev: Evidence, node: ast.expr, holder: str, meant: list[SavedFunction], proposed: Applicability) -> tuple[Fix, ...]:
    source = ev.site.source
    parent = source.parents.get(node)
    if isinstance(parent, ast.Call) and parent.func is node:
        found = calls_instead(ev, parent, holder, meant)
        return tuple(Fix(fix.title, fix.edits, fix.applicability.lowered_to(proposed), fix.before) for fix in found)
    return tuple(
        Fix(tr("use {meant}", meant=quoted(holder + one.access, 60)), (replace(source, node, holder + one.access),), proposed)
        for one in meant[:3]
    )
