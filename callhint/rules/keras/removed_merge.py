"""`merge` of Keras 1 was imported or called; since Keras 2 there is one function for each of its modes.

What has the name `merge` in later versions is a module, or nothing at all.

Fails: `from keras.layers import merge; merge([a, b], mode="sum")`
Works: `from keras.layers import add; add([a, b])`
Fix safety: safe where every call of the text has a mode with a function of its own; unsafe where no call shows which function is needed.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.evidence import offender
from callhint.evidence.probe import is_a, module_name
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.imports import import_edits
from callhint.rules.merging import MODES, calls_of_merge, function_for, merged_call
from callhint.rules.rewrite_tensorflow import layers_access
from callhint.rules.rule import rule

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Merging layers", "https://keras.io/api/layers/merging_layers/"),)


@rule(ImportError, TypeError)
def removed_merge(ev: Evidence) -> Finding | None:
    """The failing statement imports `merge` from the layers of Keras, or calls the module of that name."""
    source, node = ev.site.source, ev.site.node
    if isinstance(node, ast.ImportFrom) and not ev.in_library and (node.module or "").endswith("layers"):
        alias = next((alias for alias in node.names if alias.name == "merge"), None)
        if alias is None:
            return None
        calls = calls_of_merge(source, alias.asname or "merge")
        functions = sorted({function_for(call) for call in calls})
        found = import_edits(source, node, {"merge": functions or ["add", "concatenate", "multiply"]}) if "" not in functions else None
        edits = () if found is None else found[0] + tuple(edit for call in calls for edit in merged_call(source, call, function_for(call)))
        fixes = (Fix(tr("use the function of the mode"), edits, Applicability.SAFE if calls else Applicability.UNSAFE),) if edits else ()
        return Finding(
            title=tr("`merge` of Keras 1 is no longer in Keras"),
            why=tr(
                "`merge` was a function of Keras 1 that chose the operation by its `mode`. Later versions have a function and a layer for each mode: {each} "
                "(the layers are `Add`, `Concatenate`, `Multiply`, …). They are imported from `keras.layers` and called with the list of tensors.",
                each=_each(),
            ),
            kind="python-module",
            fixes=fixes,
            docs=_DOCS,
            offender=offender(source, alias, "python-module", ""),
        )
    callee, call = ev.uncallable, ev.site.call
    if (
        callee is None
        or call is None
        or not is_a(callee.value, ModuleType)
        or module_name(callee.value).rpartition(".")[2] not in {"merge", "merging"}
    ):
        return None
    function = function_for(call)
    access, before = layers_access(ev)
    same = calls_of_merge(source, callee.text)
    edits = tuple(edit for one in same if function_for(one) for edit in merged_call(source, one, access + function_for(one)))
    return Finding(
        title=tr("`{callee}` is a module here, not the function of Keras 1", callee=callee.text),
        why=tr(
            "`{callee}` is the module `{module_name}`. The function `merge` of Keras 1, which chose the operation by its `mode`, is gone; "
            "later versions have a function and a layer for each mode: {each} (the layers are `Add`, `Concatenate`, …).",
            callee=callee.text,
            module_name=module_name(callee.value),
            each=_each(),
        ),
        kind="python-module",
        fixes=(Fix(tr("call `{access}{function}`", access=access, function=function), edits, Applicability.SAFE, before),)
        if function
        else (),
        docs=_DOCS,
        origin=ev.origin(ev.binding(callee.text)) if callee.text.isidentifier() else None,
    )


def _each() -> str:
    """The functions of the modes that were used most."""
    return tr(", ").join(
        tr("`{function}` for the mode `{mode}`", function=function, mode=mode) for mode, function in list(MODES.items())[:4]
    )
