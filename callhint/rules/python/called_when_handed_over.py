"""A function was called where it should have been handed over, and the call fails: nobody has its arguments yet.

`loss=my_loss()` calls `my_loss` right there, without the values that whoever gets it would call it with. Settings given by name are kept:
a `lambda` hands over the function with them.

Fails: `model.compile(loss=my_loss())`, `sorted(rows, key=by_size())`, `Dense(8, activation=tf.nn.relu())`
Works: `model.compile(loss=my_loss)`, `sorted(rows, key=by_size)`
Fix safety: safe where the function takes as many values as it will be given; else unsafe.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from callhint.evidence.checks import required
from callhint.evidence.handed_over import handed_over
from callhint.evidence.probe import is_function
from callhint.evidence.slots import function_slot
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import joined, quoted, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Key functions", "https://docs.python.org/3/howto/sorting.html#key-functions"),)
_MISSING = re.compile(r"\(\) missing \d+ required positional arguments?: |^Missing required positional argument$")


@rule(TypeError)
def called_when_handed_over(ev: Evidence) -> Finding | None:
    """A function was called without its positional arguments, in a place where a function is wanted."""
    call, callee = ev.site.call, ev.callee
    if call is None or callee is None or call.args or not _MISSING.search(ev.message) or not is_function(callee.value):
        return None
    slot = function_slot(ev, call)
    names = required(callee.value)
    if slot is None or any(word.arg is None for word in call.keywords) or handed_over(ev) is not None:
        return None
    outer, parameter, passed = slot
    missing = [name for name in names or [] if name not in {word.arg for word in call.keywords}]
    fits = bool(missing) and len(missing) == passed
    if missing and passed and not fits:
        return None
    if call.keywords and not fits:
        return None
    given = f"{', '.join(missing)}, " + ", ".join(ev.site.source.slice(word) for word in call.keywords)
    use = f"lambda {', '.join(missing)}: {callee.text}({given})" if call.keywords else callee.text
    to = quoted(ev.site.source.slice(outer.func), 30)
    arguments = tr(" for {names}", names=joined(f"`{name}`" for name in missing[:3])) if missing else ""
    return Finding(
        title=title(
            tr("`{callee}` is called here; {to} wants the function itself", callee=callee.text, to=to),
            tr("`{callee}` is called, not handed over", callee=callee.text),
        ),
        why=tr(
            "The parentheses call `{callee}` right there, with no value{arguments}. {to} calls the function itself later, with the values "
            "it has then; as `{parameter}` it wants the function: {use}",
            callee=callee.text,
            arguments=arguments,
            to=to,
            parameter=parameter,
            use=quoted(use, 60),
        )
        + (tr(", which keeps the settings.") if call.keywords else tr(", without the parentheses.")),
        kind="function",
        fixes=(
            Fix(
                tr("hand over the function: {use}", use=quoted(use, 45)),
                (replace(ev.site.source, call, use),),
                Applicability.SAFE if fits else Applicability.UNSAFE,
            ),
        ),
        docs=_DOCS,
    )
