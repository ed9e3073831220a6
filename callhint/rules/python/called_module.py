"""A module was called where the function or class of the same name inside it was meant.

`import pprint` binds the module; the function lives one level down.

Fails: `import pprint; pprint({"a": 1})`
Works: `import pprint; pprint.pprint({"a": 1})`
Fix safety: safe; the rule speaks only when the member exists, can be called, and takes these arguments.
"""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from callhint.evidence.probe import is_a, is_callable, module_name, own_member
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Modules", "https://docs.python.org/3/tutorial/modules.html"),)


@rule(TypeError)
def called_module(ev: Evidence) -> Finding | None:
    """The module holds a callable of its own name."""
    callee = ev.uncallable
    if callee is None or ev.site.call is None or not is_a(callee.value, ModuleType):
        return None
    name = module_name(callee.value).rpartition(".")[2]
    if not name or not is_callable(own_member(callee.value, name)):
        return None
    meant = f"{callee.text}.{name}"
    return Finding(
        title=title(f"`{callee.text}` is a module; `{meant}` is the callable in it", f"`{callee.text}` is a module and cannot be called"),
        why=f"`{callee.text}` is the module `{module_name(callee.value)}`: a file of definitions, not a function. "
        f"The function or class of the same name lives inside it, as `{meant}`.",
        kind="python-module",
        fixes=(Fix(f"call `{meant}`", (replace_callee(ev.site.source, ev.site.call, meant),)),),
        docs=_DOCS,
        origin=ev.origin(ev.binding(callee.text)) if callee.text.isidentifier() else None,
    )
