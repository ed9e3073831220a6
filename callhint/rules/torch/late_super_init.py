"""A module's `__init__` assigns a layer before it runs `super().__init__()`.

`nn.Module.__init__` makes the dicts in which layers are kept; a layer that is assigned earlier has nowhere to go.

Fails: `def __init__(self): self.fc = nn.Linear(3, 2); super().__init__()`
Works: `def __init__(self): super().__init__(); self.fc = nn.Linear(3, 2)`
Fix safety: safe where the call needs nothing that is made before it; models are made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.forwards import module_raising
from callhint.evidence.initialisers import Unprepared, unprepared
from callhint.evidence.peeks.torch import is_module
from callhint.evidence.probe import UNKNOWN, class_name
from callhint.evidence.scopes import own_parameters
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import delete_line, indentation, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import place, sentence, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module: super().__init__() comes first", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)

_RAISED_IN = ("__setattr__", "register_buffer", "register_parameter", "add_module", "register_module")


@rule(AttributeError)
def late_super_init(ev: Evidence) -> Finding | None:
    """`super().__init__()` stands below the line that failed."""
    module = module_raising(ev, *_RAISED_IN)
    if module is UNKNOWN or is_module(module):
        return None
    found = unprepared(ev, module)
    if found is None or not found.is_called or found.call is None or not isinstance(ev.site.node, ast.expr):
        return None
    cls, text = class_name(found.cls), found.source.slice(found.call)
    layer = f"`{ev.site.source.slice(ev.site.node)}`" if isinstance(ev.site.node, ast.Attribute) else tr("a layer")
    return Finding(
        title=title(
            tr("{layer} is assigned before `{text}` has run", layer=sentence(layer), text=text),
            tr("{layer} is assigned before `super().__init__`", layer=sentence(layer)),
            tr("A layer is assigned before `super().__init__`"),
        ),
        why=tr(
            "`{cls}.__init__` assigns {layer} in {place} and runs `super().__init__` only in line "
            "{lineno}. `nn.Module.__init__` makes the places where layers are kept, so it has to come first.",
            cls=cls,
            layer=layer,
            place=place(ev.site.source, ev.site.line),
            lineno=found.call.lineno,
        ),
        kind="nn-module",
        fixes=_fixes(found, ev.site.line),
        docs=_DOCS,
        offender=ev.offender(ev.expression(ev.site.node), "nn-module"),
    )


def _fixes(found: Unprepared, failing: int) -> tuple[Fix, ...]:
    """Moves the call to the top, or, if it needs a variable made on the way, to just above the line that failed."""
    source, statement, body = found.source, found.statement, found.function.body
    if statement not in body or not isinstance(statement, ast.Expr) or statement.value is not found.call:
        return ()
    used = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)} - {
        parameter.arg for parameter in own_parameters(found.function.args)
    }
    made = [
        node for one in body for node in ast.walk(one) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id in used
    ]
    at = found.first if not made else next(one for one in body if (one.end_lineno or one.lineno) >= failing)
    if any(node.lineno >= at.lineno for node in made) or source.span(statement).start <= source.span(at).start:
        return ()
    end = source.text.find("\n", source.span(statement).end)
    # With the comment that may stand behind it.
    line = source.text[source.span(statement).start : end if end >= 0 else len(source.text)].rstrip()
    moved = insert_before(source, at, f"{line}\n{indentation(source, at)}")
    return (Fix(tr("move `super().__init__` above the layers"), (delete_line(source, statement), moved)),)
