"""`forward` is a static method, so the module's input arrives as `self`.

Calling a module runs `self.forward(input)`. Under `@staticmethod` nothing fills `self`, and the last argument is missing.

Fails: `@staticmethod` above `def forward(self, x)`
Works: `def forward(self, x)` without the decorator
Fix safety: safe; models that were made from the class are made again.
"""

from __future__ import annotations

import ast
from types import FunctionType
from typing import TYPE_CHECKING

from callhint.evidence.forwards import forward_of, module_raising
from callhint.evidence.probe import UNKNOWN, class_name, is_a, mro
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import delete_decorator
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("staticmethod", "https://docs.python.org/3/library/functions.html#staticmethod"),)


@rule(TypeError)
def static_forward(ev: Evidence) -> Finding | None:
    """The module that was called has a static `forward` whose first parameter is `self`."""
    module = module_raising(ev, "_call_impl", "_wrapped_call_impl", "_slow_forward")
    member = forward_of(module) if module is not UNKNOWN else UNKNOWN
    if not is_a(member, staticmethod):
        return None
    function = member.__func__
    found = ev.scope.definition(function.__code__) if type(function) is FunctionType else None
    if found is None or function.__code__.co_varnames[:1] != ("self",):
        return None
    source, definition = found
    decorator = next((one for one in definition.decorator_list if isinstance(one, ast.Name) and one.id == "staticmethod"), None)
    if decorator is None:
        return None
    cls = class_name(mro(module)[0])
    return Finding(
        title=title(
            tr("`{cls}.forward` is a `staticmethod`, so nothing fills `self`", cls=cls),
            tr("`forward` is a `staticmethod`: nothing fills `self`"),
        ),
        why=tr(
            "`@staticmethod` in {place} keeps Python from handing the module to `forward` as `self`. The input "
            "arrives as `self`, and the next parameter gets nothing. `forward` uses its layers through `self`: it has to be an ordinary method.",
            place=place(source, decorator.lineno),
        ),
        kind="nn-module",
        fixes=(Fix(tr("remove `@staticmethod` above `forward`"), (delete_decorator(source, decorator),)),),
        docs=_DOCS,
    )
