"""A function of the user's returns what `load_state_dict` gives, a report of the keys, in place of the model.

`load_state_dict` fills the model where it is. What it returns, `_IncompatibleKeys`, only lists keys that did not fit.

Fails: `def load(path): return model.load_state_dict(torch.load(path))`, then `load("w.pt")(x)`
Works: `model.load_state_dict(torch.load(path))` on a line of its own, then `return model`
Fix safety: unsafe: the function runs again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.bindings import bindings_in
from callhint.evidence.nothing import called_function
from callhint.evidence.operands import offenders
from callhint.evidence.probe import is_a
from callhint.evidence.results import returned
from callhint.evidence.trail import start, written
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix
from callhint.rules.rewrite import indentation, replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (
    Doc("nn.Module.load_state_dict", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict"),
)


@rule(TypeError, AttributeError)
def returned_load_report(ev: Evidence) -> Finding | None:
    """What failed is such a report, and the only `return` of the function that gave it hands on the result of `load_state_dict`."""
    shown = offenders(ev)
    if len(shown) != 1 or not is_a(shown[0].value, "torch.nn.modules.module._IncompatibleKeys"):
        return None
    found = called_function(ev, written(ev, start(ev, shown[0].node)))
    edit = _edit(*found) if found is not None else None
    if found is None or edit is None:
        return None
    source, function = found
    change, model = edit
    return Finding(
        title=title(
            tr("`{text}` is what `load_state_dict` returned: a report, not the model", text=shown[0].text),
            tr("`{function}` returns the report of `load_state_dict`", function=function.name),
        ),
        why=tr(
            "`{function}` ({place}) gives back the result of `load_state_dict`, an `_IncompatibleKeys`: a list of keys that "
            "did not fit. The weights are loaded into {model} where it is; {model} itself has to be returned.",
            function=function.name,
            place=place(source, function.lineno),
            model=quoted(model),
        ),
        kind="function-result",
        fixes=(
            Fix(tr("load the weights on a line of their own and return {model}", model=quoted(model)), (change,), Applicability.UNSAFE),
        ),
        docs=_DOCS,
        offender=ev.offender(shown[0], "function-result"),
    )


def _edit(source: Source, function: Function) -> tuple[Edit, str] | None:
    """The change that makes the function return the model, and how the model is written there."""
    values = returned(function)
    if len(values) != 1:
        return None
    value = values[0]
    if isinstance(value, ast.Name):
        bindings = [one for one in bindings_in(function.body, value.id, source) if _loads(one.value)]
        statement = bindings[-1].statement if len(bindings) == 1 else None
        model = _loads(bindings[0].value) if bindings else None
        if isinstance(statement, ast.Assign) and isinstance(model, ast.Name) and model.id == value.id:
            return replace(source, statement, source.slice(statement.value)), model.id
        return None
    statement, model = source.statement_of(value), _loads(value)
    if not isinstance(statement, ast.Return) or model is None:
        return None
    text = source.slice(model)
    return replace(source, statement, f"{source.slice(value)}\n{indentation(source, statement)}return {text}"), text


def _loads(node: ast.expr | None) -> ast.expr | None:
    """The receiver of a call of `load_state_dict`."""
    match node:
        case ast.Call(func=ast.Attribute(value=receiver, attr="load_state_dict")):
            return receiver
    return None
