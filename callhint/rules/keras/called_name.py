"""The name of a loss, a metric or an activation, a string, was called as if it were the function.

`compile` and the layers look names up; where the function is called by hand, it has to be the function.

Fails: `loss_fn = "mse"` and `loss_fn(y, model(x))`
Works: `loss_fn = keras.losses.get("mse")`
Fix safety: safe; Keras knows the name, and the function takes as many arguments.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import takes_call
from callhint.evidence.evidence import origin_at
from callhint.evidence.peeks.keras import spelled
from callhint.evidence.probe import UNKNOWN, instance_dict, is_a, is_function, items
from callhint.evidence.trail import start, written
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = {
    "losses": Doc("Losses", "https://keras.io/api/losses/"),
    "metrics": Doc("Metrics", "https://keras.io/api/metrics/"),
    "activations": Doc("Layer activation functions", "https://keras.io/api/layers/activations/"),
}


@rule(TypeError)
def called_name(ev: Evidence) -> Finding | None:
    """The callee is a string that Keras knows as the name of a function which takes these arguments."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None or type(callee.value) is not str:
        return None
    named = [
        (kind, function) for kind in _DOCS if (function := _function(kind, callee.value)) is not UNKNOWN and takes_call(function, call)
    ]
    if not named:
        return None
    kind = named[0][0]
    get = spelled(f"{kind}.get", ev.session.namespace) or f"keras.{kind}.get"
    spot = written(ev, start(ev, callee.node))
    constant = isinstance(spot.node, ast.Constant)
    where = tr(" ({place})", place=place(spot.source, spot.node.lineno)) if constant else ""
    at = spot if constant else start(ev, callee.node)
    made = f"{get}({at.text})"
    noun = {"losses": tr("a loss"), "metrics": tr("a metric"), "activations": tr("an activation")}[kind]
    return Finding(
        title=title(
            tr("`{callee}` is the string `{value!r}`, the name of {noun}", callee=callee.text, value=callee.value, noun=noun),
            tr("`{callee}` is a string, the name of {noun}", callee=callee.text, noun=noun),
        ),
        why=tr(
            "`{callee}` is the string `{value!r}`{where}. Keras turns such names into functions where it takes them as settings, in "
            "`compile` and in layers; called by hand, a string is only a text. `{get}` gives the function of that name: `{made}`.",
            callee=callee.text,
            value=callee.value,
            where=where,
            get=get,
            made=made,
        ),
        kind="text",
        fixes=(Fix(tr("get the function: `{made}`", made=made), (replace(at.source, at.node, made),), Applicability.SAFE),),
        docs=(_DOCS[kind],),
        origin=origin_at(spot.source, spot.node) if constant else None,
    )


def _function(kind: str, name: str) -> Any:  # noqa: ANN401
    """The function that Keras has under the name; UNKNOWN if none."""
    for home in ("keras.src", "tf_keras.src", "keras"):
        module = instance_dict(sys.modules.get(f"{home}.{kind}")) or {}
        table = module.get("ALL_OBJECTS_DICT")
        found = next((value for key, value in items(table) if key == name), UNKNOWN) if is_a(table, dict) else module.get(name, UNKNOWN)
        if is_function(found):
            return found
    return UNKNOWN
