"""A class with layers and a `forward` was used as a model, but it does not derive from `nn.Module`.

`nn.Module` brings what lets an object be called and trained: the call that runs `forward` with its hooks, `parameters()`, `eval()`, `to()`.

Fails: `class Net:` with `def forward(self, x)`, then `Net()(x)`
Works: `class Net(nn.Module):` with `super().__init__()` in its `__init__`
Fix safety: safe to add the base; objects that were made from the class are made again.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.forwards import holds_layers, is_plain_model
from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_a, loaded_class, mro
from callhint.evidence.values import local_names
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix
from callhint.rules.rewrite import add_base, begin_body
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("nn.Module", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html"),)


@rule(TypeError, AttributeError)
def model_without_base(ev: Evidence) -> Finding | None:
    """An object of such a class is called, asked for what `nn.Module` has, or put among layers."""
    value, text = _used_as_module(ev)
    if value is UNKNOWN or not is_plain_model(value):
        return None
    # A base class of the user's gets the base, so that its other children have it too.
    definitions = [found for cls in reversed(mro(value)[:-1]) if (found := ev.scope.class_definition(cls)) is not None]
    base = _spelled(ev)
    if not definitions or base is None:
        return None
    source, definition = definitions[0]
    name = definition.name
    where = place(source, definition.lineno)
    nature = (
        tr(
            "`class {name}` in {place} inherits nothing from `nn.Module`, so `{text}` is an ordinary object with no `{attribute}`.",
            name=name,
            place=where,
            text=text,
            attribute=ev.site.node.attr,
        )
        if isinstance(ev.site.node, ast.Attribute)
        else tr(
            "`class {name}` in {place} inherits nothing from `nn.Module`, so `{text}` is an ordinary object with no way to be called.",
            name=name,
            place=where,
            text=text,
        )
    )
    return Finding(
        title=title(
            tr("`{name}` has a `forward` but does not derive from `{base}`", name=name, base=base),
            tr("The model's class does not derive from `{base}`", base=base),
        ),
        why=tr(
            "{nature} `nn.Module` brings the call that runs `forward`, and `parameters()`, `train()`, `eval()` and `to()` with it. With "
            "`{base}` as base class, the rest of the class can stay as it is.",
            nature=nature,
            base=base,
        ),
        kind="object",
        fixes=(Fix(tr("derive `{name}` from `{base}`", name=name, base=base), _edits(source, definition, base)),),
        docs=_DOCS,
        offender=ev.offender(ev.receiver, "object") if is_a(ev.error, AttributeError) and ev.receiver is not None else None,
    )


def _used_as_module(ev: Evidence) -> tuple[Any, str]:
    """The object, and how it is written."""
    if is_a(ev.error, AttributeError):
        module, node, receiver = loaded_class("torch.nn.Module"), ev.site.node, ev.receiver
        wanted = isinstance(node, ast.Attribute) and module is not None and class_member(module, node.attr) is not UNKNOWN
        return (receiver.value, receiver.text) if wanted and receiver is not None and holds_layers(receiver.value) else (UNKNOWN, "")
    if ev.in_library and ev.raising_frame.code.co_name == "add_module":
        value = local_names(ev.raising_frame.frame).get("module", UNKNOWN)
        return value, f"{class_name(mro(value)[0])}(…)"
    called = ev.uncallable
    if called is not None and (holds_layers(called.value) or any(is_a(argument.value, "torch.Tensor") for argument in ev.arguments)):
        return called.value, called.text
    return UNKNOWN, ""


def _spelled(ev: Evidence) -> str | None:
    """How the notebook writes `nn.Module`."""
    module = loaded_class("torch.nn.Module")
    names = ("nn.Module", "torch.nn.Module", "Module")
    return next((text for text in names if ev.scope.values.of(ast.parse(text, mode="eval").body) is module), None)


def _edits(source: Source, definition: ast.ClassDef, base: str) -> tuple[Edit, ...]:
    init = next((node for node in definition.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"), None)
    prepared = init is None or any(isinstance(node, ast.Name) and node.id == "super" for node in ast.walk(init))
    return (add_base(source, definition, base), *(() if prepared or init is None else (begin_body(source, init, "super().__init__()"),)))
