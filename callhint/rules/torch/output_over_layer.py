"""The output of a layer, metric or loss was assigned to the attribute that holds the layer itself.

A module keeps its submodules as attributes, and such an attribute takes nothing but a module: torch refuses the tensor.

Fails: `self.fc = self.fc(x)`, `self.acc = self.acc(pred, y)`, with `self.fc = nn.Linear(4, 2)` in `__init__`
Works: `fc_out = self.fc(x)`
Fix safety: safe: a variable takes the output, and what read it from the attribute reads the variable.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.layers import layer_assigned
from callhint.evidence.probe import UNKNOWN, class_member, loaded_class
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace, unused_name
from callhint.rules.rewrite_names import region
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.model import Edit

_DOCS = (Doc("nn.Module: submodules", "https://docs.pytorch.org/docs/stable/notes/modules.html#neural-network-modules"),)


@rule(TypeError)
def output_over_layer(ev: Evidence) -> Finding | None:
    """The value assigned is computed by a call of the very submodule that it would replace."""
    found = layer_assigned(ev)
    if found is None or not _calls_itself(found[0]):
        return None
    failing = found[0]
    statements = [node for node in region(ev) if isinstance(node, ast.Assign) and node.lineno >= failing.lineno and _calls_itself(node)]
    text = ev.site.source.slice(failing.targets[0])
    names = {ast.unparse(one.targets[0]): _variable(ev, one.targets[0]) for one in statements}
    new = names[ast.unparse(failing.targets[0])]
    call = quoted(ev.site.source.slice(failing.value))
    return Finding(
        title=title(
            tr("`{text}` is a module; what it computes needs another name", text=text),
            tr("`{text}` is a module, no place for its output", text=text),
        ),
        why=tr(
            "{call} gives a tensor, and the line puts it in the place of `{text}`, the submodule that computes it. A module takes only another "
            "module there, so that the next call still finds the layer. A variable is the place for the output: `{new} = …`.",
            call=call,
            text=text,
            new=new,
        ),
        kind="tensor",
        fixes=(Fix(tr("keep the output in a variable, `{new}`", new=new), _renamed(ev, statements, names)),),
        docs=_DOCS,
    )


def _calls_itself(statement: ast.Assign) -> bool:
    """Whether the only target is an attribute that the value calls."""
    target = statement.targets[0]
    called = {ast.unparse(node.func) for node in ast.walk(statement.value) if isinstance(node, ast.Call)}
    return len(statement.targets) == 1 and isinstance(target, ast.Attribute) and ast.unparse(target) in called


def _variable(ev: Evidence, target: ast.expr) -> str:
    taken = {node.id for node in region(ev) if isinstance(node, ast.Name)} | set(ev.names)
    return unused_name(f"{target.attr}_out" if isinstance(target, ast.Attribute) else "out", taken)


def _renamed(ev: Evidence, statements: list[ast.Assign], names: dict[str, str]) -> tuple[Edit, ...]:
    """The targets, and what reads them from there on without calling them."""
    source = ev.site.source
    first = {ast.unparse(one.targets[0]): one.lineno for one in reversed(statements)}
    called = {id(node.func) for node in region(ev) if isinstance(node, ast.Call)}
    tensor = loaded_class("torch.Tensor") or object
    asked = {id(node.value) for node in region(ev) if isinstance(node, ast.Attribute) and class_member(tensor, node.attr) is UNKNOWN}
    return tuple(
        replace(source, node, names[ast.unparse(node)])
        for node in region(ev)
        if isinstance(node, ast.Attribute)
        and ast.unparse(node) in names
        and node.lineno >= first[ast.unparse(node)]
        and id(node) not in called | asked
    )
