"""`with torch.no_grad:` without parentheses: the class itself is no context manager, the object it makes is.

Fails: `with torch.no_grad:`
Works: `with torch.no_grad():`
Fix safety: safe; the class needs no argument.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.probe import UNKNOWN, class_member, full_name, is_class
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.no_grad", "https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html"),)


@rule(TypeError, AttributeError)
def uncalled_mode(ev: Evidence) -> Finding | None:
    """What a `with` statement was given is a class of torch whose objects are context managers."""
    statement = ev.site.statement
    if not isinstance(statement, ast.With) or "context manager" not in ev.message + "context manager" * ("__enter__" in ev.message):
        return None
    for item in statement.items:
        given = ev.expression(item.context_expr)
        if (
            not is_class(given.value)
            or not full_name(given.value).startswith("torch.")
            or class_member(given.value, "__enter__") is UNKNOWN
        ):
            continue
        if required(given.value) != []:
            return None
        return Finding(
            title=title(
                tr("`{given}` is a class; the context manager is `{given}()`", given=given.text),
                tr("`{given}` is a class, not a context manager", given=given.text),
            ),
            why=tr(
                "`with` needs a context manager, an object with `__enter__` and `__exit__`. `{given}` is the class of such objects; "
                "`{given}()` makes one, and `with {given}():` uses it.",
                given=given.text,
            ),
            kind="class",
            fixes=(Fix(tr("write `{given}()`", given=given.text), (add_call(ev.site.source, given.node),)),),
            docs=_DOCS,
            offender=ev.offender(given, "class"),
        )
    return None
