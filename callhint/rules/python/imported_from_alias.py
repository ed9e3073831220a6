"""An import goes through a name that the notebook gave to a module: `tf` is a variable, and modules are found by their own names.

Fails: `import tensorflow as tf`, then `from tf.keras import layers`
Works: `from tensorflow.keras import layers`
Fix safety: safe where the module or the name is known to be there.
"""

from __future__ import annotations

import ast
import sys
from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.evidence import offender
from callhint.evidence.probe import UNKNOWN, error_detail, is_a, module_name, own_member
from callhint.evidence.public_names import exists
from callhint.language import tr
from callhint.model import Applicability, Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("The import system", "https://docs.python.org/3/reference/import.html#searching"),)


@rule(ImportError)
def imported_from_alias(ev: Evidence) -> Finding | None:
    """The first part of the path is a name that holds a module of another name."""
    statement = ev.site.node
    if ev.in_library or not isinstance(statement, ast.Import | ast.ImportFrom):
        return None
    path = statement.names[0].name if isinstance(statement, ast.Import) else statement.module or ""
    alias, dot, rest = path.partition(".")
    held = ev.values.of(ast.Name(alias, ast.Load()))
    name = module_name(held) if is_a(held, ModuleType) else ""
    if not name or name == alias or error_detail(ev.error, "name") != alias or (isinstance(statement, ast.ImportFrom) and statement.level):
        return None
    meant, binding = f"{name}{dot}{rest}", ev.binding(alias)
    source = ev.site.source
    start = source.text.index(path, source.span(statement).start)
    new = source.slice(statement).replace(path, meant, 1)
    sure = meant in sys.modules or exists(meant) or (bool(rest) and own_member(held, rest) is not UNKNOWN)
    where = tr(" ({place})", place=binding_place(binding)) if binding is not None else ""
    return Finding(
        title=title(
            tr("`{alias}` is a name of this notebook; the module is `{name}`", alias=alias, name=name),
            tr("the module is named `{name}`", name=name),
        ),
        why=tr(
            "`{alias}` is the name that this notebook gave to the module `{name}`{where}. An `import` looks for modules by their own names, "
            "in the installed packages, and no package is named `{alias}`. With the module's name it reads {new}.",
            alias=alias,
            name=name,
            where=where,
            new=quoted(new, 60),
        ),
        kind="python-module",
        fixes=(
            Fix(
                tr("write {new}", new=quoted(new, 60)),
                (Edit(source.name, Span(start, start + len(alias)), name),),
                Applicability.SAFE if sure else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        offender=offender(source, statement.names[0], "python-module", ""),
        origin=ev.origin(binding),
    )
