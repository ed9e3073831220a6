"""Axes, or the module pyplot, were called; a method of theirs draws.

Fails: `ax(x, y)`, `plt(x, y)`
Works: `ax.plot(x, y)`, `plt.plot(x, y)`
Fix safety: unsafe; the method is chosen by the arguments: `plot`, or the one that has a parameter of that name.
"""

from __future__ import annotations

import ast
from types import ModuleType
from typing import TYPE_CHECKING, Any

from callhint.evidence.checks import signature
from callhint.evidence.probe import UNKNOWN, class_member, class_name, is_a, loaded_class, module_name
from callhint.language import tr
from callhint.model import Applicability, Confidence, Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rule import rule
from callhint.rules.wording import title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Axes: plotting methods", "https://matplotlib.org/stable/api/axes_api.html#plotting"),)
_AXES = "matplotlib.axes.Axes"
_PYPLOT = "matplotlib.pyplot"
_DRAWING = ("hist", "scatter", "bar", "imshow", "pie", "boxplot")


@rule(TypeError)
def called_axes(ev: Evidence) -> Finding | None:
    """What was called is a pair of axes (known by the message where its value is not), or pyplot."""
    callee, call = ev.uncallable, ev.site.call
    if callee is None or call is None:
        return None
    is_module = is_a(callee.value, ModuleType) and module_name(callee.value) == _PYPLOT
    is_axes = is_a(callee.value, _AXES) or (callee.value is UNKNOWN and _is_axes_name(ev.uncalled_type))
    if not (is_module or is_axes) or not call.args or isinstance(call.args[0], ast.Constant):
        return None
    method = _method(call)
    if not method:
        return None
    meant = f"{callee.text}.{method}"
    what = tr("the module `matplotlib.pyplot`") if is_module else tr("an `Axes` object")
    return Finding(
        title=title(
            tr("`{callee}` is {what}; `{meant}` draws", callee=callee.text, what=what, meant=meant),
            tr("`{callee}` is {what} and cannot be called", callee=callee.text, what=what),
        ),
        why=tr(
            "`{callee}` is {what}: it holds the methods that draw, and is no function itself. With these arguments, probably `{meant}(…)` "
            "is meant; `{callee}.scatter`, `{callee}.bar` and others are called in the same way.",
            callee=callee.text,
            what=what,
            meant=meant,
        ),
        kind="python-module" if is_module else "object",
        confidence=Confidence.LIKELY,
        fixes=(
            Fix(
                tr("draw with `{meant}(…)`, assuming it is meant", meant=meant),
                (replace_callee(ev.site.source, call, meant),),
                Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
        origin=ev.origin(ev.binding(callee.text)) if callee.text.isidentifier() else None,
    )


def _is_axes_name(name: str) -> bool:
    cls = loaded_class(_AXES)
    return cls is not None and name in {class_name(cls), "AxesSubplot", "Axes3D", "PolarAxes"}


def _method(call: ast.Call) -> str:
    """`plot` if every keyword is a property of a line, else the one method that has all the keywords; empty if none has."""
    words = [keyword.arg for keyword in call.keywords]
    line, axes = loaded_class("matplotlib.lines.Line2D"), loaded_class(_AXES)
    if line is None or axes is None or None in words:
        return ""
    if all(class_member(line, f"set_{word}") is not UNKNOWN or word in {"lw", "ls", "c", "ms", "mec", "mfc", "mew"} for word in words):
        return "plot"
    return next((name for name in _DRAWING if set(words) <= _parameters(class_member(axes, name))), "")


def _parameters(method: Any) -> set[str]:  # noqa: ANN401
    found = signature(method)
    return set(found.parameters) if found is not None else set()
