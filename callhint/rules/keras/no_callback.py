"""`fit` was given the name of a callback, or a function, where it takes objects of callbacks.

Losses and metrics can be named by a string or be plain functions; callbacks cannot.

Fails: `model.fit(x, y, callbacks=["EarlyStopping"])`, `callbacks=[schedule]`
Works: `callbacks=[keras.callbacks.EarlyStopping()]`, `callbacks=[keras.callbacks.LearningRateScheduler(schedule)]`
Fix safety: unsafe; the settings of the callback are its defaults, and what a function is for is told from its parameters.
"""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.peeks.keras import CALLBACK, spelled
from callhint.evidence.probe import UNKNOWN, instance_dict, is_a, is_function, is_subclass_of
from callhint.evidence.results import definition_of, returns_nothing
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Callbacks API", "https://keras.io/api/callbacks/"),)


@rule(AttributeError)
def no_callback(ev: Evidence) -> Finding | None:
    """One of the callbacks in the call is a text that names a class of callbacks, or a function of the user's."""
    given = next((argument for argument in ev.arguments if argument.keyword == "callbacks"), None)
    if given is None or not ev.in_library or "object has no attribute 'set_" not in ev.message:
        return None
    nodes = given.node.elts if isinstance(given.node, ast.List | ast.Tuple) else [given.node]
    found = [(node, meant) for node in nodes if (meant := _meant(ev, node)) is not None]
    if not found:
        return None
    source, text = ev.site.source, quoted(ev.site.source.slice(found[0][0]), 30)
    what = tr("the name of a callback") if is_a(ev.values.of(found[0][0]), str) else tr("a function")
    written = [meant if isinstance(given.node, ast.List | ast.Tuple) else f"[{meant}]" for _, meant in found]
    safety = Applicability.DISPLAY if any("..." in one for one in written) else Applicability.UNSAFE
    return Finding(
        title=title(tr("{text} is {what}, not a callback", text=text, what=what), tr("`callbacks` takes objects, not {what}", what=what)),
        why=tr(
            "{text} is {what}. `fit` tells each of its callbacks about the model before it starts, by methods that only objects of "
            "`keras.callbacks` have. Losses and metrics may be given by name or as a function, callbacks may not: {written} makes the object.",
            text=text,
            what=what,
            written=quoted(written[0], 60),
        ),
        kind="text" if is_a(ev.values.of(found[0][0]), str) else "function",
        fixes=(
            Fix(
                tr("hand over {written}", written=quoted(written[0], 50)),
                tuple(replace(source, node, one) for (node, _), one in zip(found, written, strict=True)),
                safety,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(found[0][0]), "text"),
    )


def _meant(ev: Evidence, node: ast.expr) -> str | None:
    """The callback that the text names, or that calls the function, as it is written."""
    value = ev.values.of(node)
    base = spelled("callbacks.Callback", ev.session.namespace)
    if value is UNKNOWN or base is None:
        return None
    home = base.rpartition(".")[0]
    before = f"{home}." if home else "keras.callbacks."
    if type(value) is str:
        named = {name: cls for name, cls in _callbacks().items() if name.casefold() == value.replace("_", "").casefold()}
        return next((f"{before}{name}({'...' if required(cls) else ''})" for name, cls in named.items()), None)
    found = definition_of(ev, value) if is_function(value) else None
    if found is None:
        return None
    names = [argument.arg for argument in found[1].args.args]
    if names[:1] == ["epoch"] and len(names) <= 2 and "logs" not in names and not returns_nothing(found[1]):  # epoch, lr
        return f"{before}LearningRateScheduler({ev.site.source.slice(node)})"
    return f"{before}LambdaCallback(on_epoch_end={ev.site.source.slice(node)})" if names == ["epoch", "logs"] else None


def _callbacks() -> dict[str, type]:
    """The classes of callbacks, by name."""
    modules = [sys.modules.get(name) for name in ("keras.callbacks", "keras.src.callbacks", "tf_keras.src.callbacks")]
    held = {name: cls for module in modules for name, cls in (instance_dict(module) or {}).items() if type(name) is str}
    return {name: cls for name, cls in held.items() if is_subclass_of(cls, *CALLBACK)}
