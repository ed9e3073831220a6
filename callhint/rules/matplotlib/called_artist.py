"""A part of a plot was called to change it; a method of the plot with `set_` before the name does that.

On an `Axes`, `title` is the text above the plot, an object. `ax.set_title("…")` changes it, as `plt.title("…")` does.

Fails: `ax.title("Growth")`
Works: `ax.set_title("Growth")`
Fix safety: safe; the method exists and takes the arguments.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.checks import takes_call
from callhint.evidence.probe import UNKNOWN, class_member, is_a, is_function
from callhint.evidence.values import member
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace_callee
from callhint.rules.rewrite_names import alike
from callhint.rules.rule import rule
from callhint.rules.wording import short_type, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("matplotlib.axes", "https://matplotlib.org/stable/api/axes_api.html"),)


@rule(TypeError)
def called_artist(ev: Evidence) -> Finding | None:
    """What was called is an artist of another one, which has a method that sets it."""
    callee, call, receiver = ev.uncallable, ev.site.call, ev.receiver
    if callee is None or call is None or receiver is None or not isinstance(callee.node, ast.Attribute) or not call.args:
        return None
    if not is_a(callee.value, "matplotlib.artist.Artist") or not is_a(receiver.value, "matplotlib.artist.Artist"):
        return None
    setter = f"set_{callee.node.attr}"
    method = class_member(type(receiver.value), setter)
    bound = member(receiver.value, setter)
    if not is_function(method) or bound is UNKNOWN or takes_call(bound, call) is False:
        return None
    meant, what = f"{receiver.text}.{setter}", short_type(callee.type_name)
    calls = alike(ev, lambda other: ast.dump(other.func) == ast.dump(call.func))
    return Finding(
        title=title(
            tr("`{callee}` is a `{what}` object; `{meant}` sets it", callee=callee.text, what=what, meant=meant),
            tr("`{callee}` is a `{what}` object, not a method", callee=callee.text, what=what),
        ),
        why=tr(
            "`{receiver}` is an `{type_name}` object, and its attribute `{attr}` is a part of the plot, a "
            "`{what}`. Only the functions of `plt` have the plain name; the methods of the object that change it begin with `set_`: `{meant}(…)`.",
            receiver=receiver.text,
            type_name=short_type(receiver.type_name),
            attr=callee.node.attr,
            what=what,
            meant=meant,
        ),
        kind="object",
        fixes=(Fix(tr("call `{meant}`", meant=meant), tuple(replace_callee(ev.site.source, one, meant) for one in calls)),),
        docs=_DOCS,
    )
