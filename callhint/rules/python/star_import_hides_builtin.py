"""A star import has put another function in the place of a builtin, and the call that fails was meant for the builtin.

`from os import *` brings `os.open`, `from numpy import *` brings `max`, `sum` and `round`, `from math import *` brings `pow`.

Fails: `from os import *`, then `open("log.txt")`; `from numpy import *`, then `max(3, 4)`
Works: `from builtins import open`, or `import os` without the star
Fix safety: safe; the name is given back to Python's own function.
"""

from __future__ import annotations

import ast
import builtins
from inspect import Parameter
from typing import TYPE_CHECKING

from callhint.evidence.bindings import Form
from callhint.evidence.checks import signature, takes_call
from callhint.evidence.probe import UNKNOWN, is_a, is_callable, is_function
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Importing * from a module", "https://docs.python.org/3/tutorial/modules.html#more-on-modules"),)


@rule(TypeError, ValueError, IndexError)
def star_import_hides_builtin(ev: Evidence) -> Finding | None:
    """The function that was called came in by a star, has the name of a builtin, and does not take what the builtin takes."""
    call = ev.site.call
    if call is None or not isinstance(call.func, ast.Name) or ev.is_local(call.func.id) or ev.callee is None:
        return None
    name, held = call.func.id, ev.callee.value
    own = builtins.__dict__.get(name, UNKNOWN)
    if own is UNKNOWN or held is UNKNOWN or held is own or not is_callable(held) or takes_call(own, call) is False:
        return None
    binding = ev.binding(name)
    if binding is None or binding.form is not Form.IMPORTED or getattr(binding.node, "name", "") != "*":
        return None
    if not _is_refused(ev, call):
        return None
    module = getattr(binding.statement, "module", "")
    return Finding(
        title=title(
            tr("`{name}` is `{module}.{name}` here, not Python's built-in `{name}`", name=name, module=module),
            tr("`{name}` is not Python's built-in any more", name=name),
        ),
        why=tr(
            "{place} imports everything from `{module}`: {line}. That brings "
            "`{module}.{name}`, which hides Python's built-in `{name}` and does not take these arguments. "
            "`from builtins import {name}` brings the built-in back; `import {module}` without a star hides nothing.",
            place=binding_place(binding),
            module=module,
            line=quoted(binding.first_line),
            name=name,
        ),
        kind="function",
        fixes=(
            Fix(
                tr("give `{name}` back to Python: `from builtins import {name}`", name=name),
                before=(f"from builtins import {name}",),
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(binding),
    )


def _is_refused(ev: Evidence, call: ast.Call) -> bool:
    """Whether the function refused its arguments: their number or names, or a number or text in the place of an axis."""
    held = ev.callee.value if ev.callee is not None else UNKNOWN
    if not ev.in_library:
        return is_a(ev.error, TypeError) and is_function(held) and "argument" in ev.message
    if takes_call(held, call) is False:
        return True
    found = signature(held)
    second = list(found.parameters.values())[1:2] if found is not None else []
    axis = [parameter.name for parameter in second if parameter.kind is Parameter.POSITIONAL_OR_KEYWORD] == ["axis"]
    plain = len(call.args) > 1 and type(ev.values.of(call.args[0])) in {int, float, str, list, tuple, range}
    return axis and plain and (is_a(ev.error, "numpy.exceptions.AxisError") or "interpreted as an integer" in ev.message)
