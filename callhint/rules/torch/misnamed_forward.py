"""A model was called whose `forward` has another name.

Calling an `nn.Module` runs its method `forward`; a method named `foward`, `Forward` or `call` is never found.

Fails: `class Net(nn.Module): def foward(self, x): …`, then `Net()(x)`
Works: `def forward(self, x): …`
Fix safety: safe to rename; models that were made from the class are made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.forwards import misnamed_forward as method_like_forward
from callhint.evidence.forwards import module_without_forward
from callhint.evidence.probe import UNKNOWN, class_name, mro
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.bindings import Function
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("nn.Module: forward", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.forward"),)


@rule(NotImplementedError)
def misnamed_forward(ev: Evidence) -> Finding | None:
    """One method of the class is spelled nearly like `forward`."""
    module = module_without_forward(ev)
    method = method_like_forward(module) if module is not UNKNOWN else None
    found = ev.scope.definition(method.__code__) if method is not None else None
    if found is None:
        return None
    source, function = found
    name, cls = function.name, class_name(mro(module)[0])
    return Finding(
        title=title(
            tr("`{cls}` names its method `{name}`; it has to be `forward`", cls=cls, name=name),
            tr("`{name}` has to be named `forward`", name=name),
        ),
        why=tr(
            "Calling a module runs its method `forward`, and `{cls}` has none: the method in {place} is named "
            "`{name}`. Renamed to `forward`, it is what the call runs.",
            cls=cls,
            place=place(source, function.lineno),
            name=name,
        ),
        kind="nn-module",
        fixes=(Fix(tr("rename `{name}` to `forward`", name=name), (_renamed(source, function), *_renamed_uses(source, function))),),
        docs=_DOCS,
    )


def _renamed(source: Source, function: Function) -> Edit:
    start = source.text.index(function.name, source.offset(function.lineno, function.col_offset) + len("def"))
    return Edit(source.name, Span(start, start + len(function.name)), "forward")


def _renamed_uses(source: Source, function: Function) -> tuple[Edit, ...]:
    """`self.foward(…)` in the same class."""
    definition = source.scope_of(function)
    nodes = ast.walk(definition) if isinstance(definition, ast.ClassDef) else ()
    return tuple(
        replace(source, node, f"{source.slice(node.value)}.forward")
        for node in nodes
        if isinstance(node, ast.Attribute) and node.attr == function.name and isinstance(node.value, ast.Name)
    )
