"""A function, or the name of one, stands among the layers of a container.

The functions in `torch.nn.functional` compute at once; a container keeps modules. Most functions have a module of the same name.

Fails: `nn.Sequential(nn.Linear(4, 8), F.relu)`, `nn.Sequential(nn.Linear(4, 8), "relu")`
Works: `nn.Sequential(nn.Linear(4, 8), nn.ReLU())`
Fix safety: unsafe: the module of the same name is assumed; without one there is no correction.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.layers import layer_class, named, package, places_of, refused_index, refused_layer
from callhint.evidence.probe import class_name, is_function
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("torch.nn", "https://docs.pytorch.org/docs/stable/nn.html#non-linear-activations-weighted-sum-nonlinearity"),)


@rule(TypeError)
def function_as_layer(ev: Evidence) -> Finding | None:
    """The object that was refused is a function or a text."""
    value = refused_layer(ev)
    is_text = type(value) is str
    if not is_function(value) and not is_text:
        return None
    index, call = refused_index(ev), ev.site.call
    nodes = places_of(ev, value)
    if not nodes and call is not None and index is not None and index < len(call.args) and not isinstance(call.args[index], ast.Starred):
        nodes = [call.args[index]]
    if not nodes:
        return None
    source, text = ev.site.source, ev.site.source.slice(nodes[0])
    cls = layer_class(value if is_text else named(value))
    what = tr("a string") if is_text else tr("a function")
    names = (required(cls) or []) if cls is not None else []
    made = f"{package(ev)}{class_name(cls)}({', '.join('...' for _ in names)})" if cls is not None else ""
    fix = Fix(
        tr("use the module `{made}`", made=made),
        tuple(replace(source, node, made) for node in nodes),
        Applicability.DISPLAY if names else Applicability.UNSAFE,
    )
    return Finding(
        title=title(
            tr("`{text}` is {what}; the layer for it is `{made}`", text=text, what=what, made=made)
            if made
            else tr("`{text}` is {what}, not a layer", text=text, what=what),
            tr("`{text}` is {what}, not a layer", text=text, what=what),
        ),
        why=tr(
            "The containers of torch take modules, that is objects of classes derived from `nn.Module`. `{text}` is {what}, which keeps no "
            "parameters and is no module. ",
            text=text,
            what=what,
        )
        + (
            tr("The module that does the same is `{made}`.", made=made)
            if made
            else tr("It can be called in `forward`, or wrapped in a small module of its own.")
        ),
        kind="text" if is_text else "function-result",
        fixes=(fix,) if made else (),
        docs=_DOCS,
        offender=ev.offender(ev.expression(nodes[0]), "text" if is_text else "function-result"),
    )
