"""`load_model` was given the name of a saved model without its extension.

Keras 3 tells the format of a file by its extension, so `load_model` takes the whole name, as `save` did.

Fails: `model.save("m.keras"); keras.models.load_model("m")`
Works: `keras.models.load_model("m.keras")`
Versions: Keras 3; for Keras 2 such a path is a folder.
Fix safety: safe; there is exactly one file of that name with an extension that Keras reads.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

from callhint.evidence.saved_models import path_of
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rewrite_tensorflow import loader_argument
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Save, serialize, and export models", "https://keras.io/guides/serialization_and_saving/"),)
_REFUSAL = re.compile(r"\AFile format not supported: filepath=(.*?)\. Keras 3 only supports V3")


@rule(ValueError)
def path_without_extension(ev: Evidence) -> Finding | None:
    """There is no such path, but one file of that name with an extension."""
    refused, call = _REFUSAL.match(ev.message), ev.site.call
    argument = loader_argument(call) if call is not None else None
    if refused is None or argument is None:
        return None
    path = path_of(ev.values.of(argument)) or refused[1]
    found = [suffix for suffix in (".keras", ".h5", ".hdf5") if Path(path + suffix).is_file()]
    if Path(path).exists() or len(found) != 1:
        return None
    text, suffix = ev.site.source.slice(argument), found[0]
    if isinstance(argument, ast.Constant):
        new = f'"{path}{suffix}"'
    else:
        new = f'f"{{{text}}}{suffix}"' if isinstance(argument, ast.Name) else f'str({text}) + "{suffix}"'
    return Finding(
        title=title(
            tr("{text} lacks the extension `{suffix}`", text=quoted(text), suffix=suffix), tr("The path lacks the extension of the file")
        ),
        why=tr(
            "`load_model` of Keras 3 tells the format of a file by its extension, and the path {text} has none. There is a file of that name "
            "with `{suffix}` in the same folder, which is what `save` wrote.",
            text=quoted(text),
            suffix=suffix,
        ),
        kind="text",
        fixes=(Fix(tr("add `{suffix}` to the path", suffix=suffix), (replace(ev.site.source, argument, new),)),),
        docs=_DOCS,
        offender=ev.offender(ev.expression(argument), "text"),
    )
