"""A tape was asked for gradients twice; it forgets what it recorded after the first time unless it is persistent.

Fails: `tape.gradient(loss_a, a); tape.gradient(loss_b, b)`
Works: `with tf.GradientTape(persistent=True) as tape:`
Fix safety: unsafe at the top level, where the block runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.gradients import origin_of
from callhint.evidence.peeks.keras import TAPE
from callhint.evidence.probe import is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Persistent tapes", "https://www.tensorflow.org/guide/autodiff#controlling_what_the_tape_watches"),)


@rule(RuntimeError)
def reused_tape(ev: Evidence) -> Finding | None:
    """The receiver is a tape that is used up."""
    receiver = ev.receiver
    if receiver is None or not is_a(receiver.value, *TAPE) or "non-persistent" not in ev.message or not isinstance(receiver.node, ast.Name):
        return None
    binding = origin_of(ev, receiver.node)
    edit = _edit(binding) if binding is not None else None
    if binding is None or edit is None or ev.site.call is None:
        return None
    name = receiver.node.id
    return Finding(
        title=title(tr("`{name}` was asked for gradients twice and is not persistent", name=name)),
        why=tr(
            "A `tf.GradientTape` drops what it recorded as soon as it has computed one set of gradients. `{name}` ({place}) has "
            "already done so, and {code} asks it again. With `persistent=True` it keeps its record for "
            "several calls; a single call with all the sources in one list works without it.",
            name=name,
            place=binding_place(binding),
            code=quoted(ev.site.source.slice(ev.site.call), 60),
        ),
        kind="object",
        fixes=(Fix(tr("make the tape persistent"), (edit,), Applicability.UNSAFE),),
        docs=_DOCS,
        offender=ev.offender(receiver, "object"),
        origin=ev.origin(binding),
    )


def _edit(binding: Binding) -> Edit | None:
    """`persistent=True` in the call that made the tape."""
    made = binding.value
    if binding.form is Form.MANAGED and isinstance(binding.statement, ast.With):
        made = next((item.context_expr for item in binding.statement.items if item.optional_vars is binding.node), None)
    if not isinstance(made, ast.Call):
        return None
    for keyword in made.keywords:
        if keyword.arg == "persistent":
            return replace(binding.source, keyword.value, "True")
    if made.args:
        return replace(binding.source, made.args[0], "True")
    end = binding.source.span(made).end - 1
    return Edit(binding.source.name, Span(end, end), ", persistent=True" if made.keywords else "persistent=True")
