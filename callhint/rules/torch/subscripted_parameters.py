"""What `parameters()`, `children()` or `named_modules()` gives was indexed, measured or called; it is a generator, not a list.

These methods hand out one thing after the other. A list or dict of them can be indexed; `nn.Sequential` of the layers can be called.

Fails: `model.parameters()[0]`, `model.named_modules()["fc"]`, `len(model.parameters())`, `model.children()(x)`
Works: `list(model.parameters())[0]`, `dict(model.named_modules())["fc"]`, `nn.Sequential(*model.children())(x)`
Fix safety: safe for indexing and measuring; that the layers run one after the other is assumed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from callhint.evidence.layers import is_chain
from callhint.evidence.peeks.torch import children, is_module
from callhint.evidence.probe import UNKNOWN, class_member, is_a, loaded_class, own_member
from callhint.evidence.results import is_generator_function
from callhint.evidence.trail import Spot, start, trail
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import insert_after, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("nn.Module.parameters", "https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.parameters"),)


@rule(TypeError)
def subscripted_parameters(ev: Evidence) -> Finding | None:
    """The generator that the message is about came from a method of a module."""
    if "'generator'" not in ev.message or ev.in_library:
        return None
    used = _used(ev)
    made = _made(ev, used) if used is not None else None
    if used is None or made is None or not isinstance(made.node, ast.Call) or not isinstance(made.node.func, ast.Attribute):
        return None
    module, text = made.values.of(made.node.func.value), quoted(made.text, 40)
    around, what, applicability = _wrapped(ev, module, made.node.func.attr)
    if not around:
        return None
    meant = quoted(f"{around}{made.text})", 40)
    return Finding(
        title=title(
            tr("{text} is a generator; {meant} is {what}", text=text, meant=meant, what=what),
            tr("{text} is a generator, not {what}", text=text, what=what),
        ),
        why=tr(
            "{text} gives a generator, which hands out one thing after the other and can be gone through once. It has no places or keys, no "
            "length, and it cannot be called. {meant} makes {what} of it.",
            text=text,
            meant=meant,
            what=what,
        ),
        kind="function-result",
        fixes=(
            Fix(
                tr("make {what}: {meant}", what=what, meant=meant),
                (insert_before(made.source, made.node, around), insert_after(made.source, made.node, ")")),
                applicability,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(used), "function-result"),
    )


def _used(ev: Evidence) -> ast.expr | None:
    """What was indexed, measured or called."""
    match ev.site.node:
        case ast.Subscript(value=value):
            return value
        case ast.Call(func=ast.Name(id="len"), args=[value]):
            return value
        case ast.Call(func=value) if ev.uncalled_type == "generator":
            return value
    return None


def _made(ev: Evidence, used: ast.expr) -> Spot | None:
    """The call of a method of `nn.Module` that gave the generator."""
    here = start(ev, used)
    steps = trail(ev, here)
    spot = steps[-1].spot if steps else here
    base = loaded_class("torch.nn.Module")
    if spot is None or base is None or not isinstance(spot.node, ast.Call) or not isinstance(spot.node.func, ast.Attribute):
        return None
    method = class_member(base, spot.node.func.attr)
    return spot if is_module(spot.values.of(spot.node.func.value)) and is_generator_function(method) else None


def _wrapped(ev: Evidence, module: Any, method: str) -> tuple[str, str, Applicability]:  # noqa: ANN401
    """What to put before the generator, what that makes, and how sure it is."""
    node = ev.site.node
    if isinstance(node, ast.Call) and ev.uncalled_type:
        runs = method == "children" and is_chain([child for _, child in children(module)])
        nn = "nn" if own_member(ev.session.namespace.get("nn"), "Sequential") is not UNKNOWN else "torch.nn"
        return (
            (f"{nn}.Sequential(*", tr("a model of the layers, one after the other"), Applicability.UNSAFE)
            if runs
            else ("", "", Applicability.UNSAFE)
        )
    if isinstance(node, ast.Subscript) and method.startswith("named_") and is_a(ev.values.of(node.slice), str):
        return "dict(", tr("a dict"), Applicability.SAFE
    return "list(", tr("a list"), Applicability.SAFE
