"""A class has a method that is a special method of Python but for a slip in its name.

Python looks for `__getitem__` when an object is indexed; `__get_item__` is a method like any other and is never found. A misspelled
`__init__` does not run either, so the attributes it would set are missing.

Fails: `def __get_item__(self, i)`, `def __int__(self, x)` meant as `__init__`, `def __lenght__(self)`
Works: `def __getitem__(self, i)`
Fix safety: safe once the class is defined again and its objects are made from it; unsafe where that repeats something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.operands import failing_expression
from callhint.evidence.probe import class_name
from callhint.evidence.special_methods import misspelled
from callhint.language import tr
from callhint.model import Doc, Edit, Finding, Fix, Span
from callhint.rules.rule import rule
from callhint.rules.wording import place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence, Expression

_DOCS = (Doc("Special method names", "https://docs.python.org/3/reference/datamodel.html#special-method-names"),)


@rule(TypeError, AttributeError, NotImplementedError)
def misspelled_special_method(ev: Evidence) -> Finding | None:
    """The class in question lacks the method that was looked for, and defines one with almost its name."""
    found = misspelled(ev)
    shown: Expression | None = ev.callee or failing_expression(ev)
    if found is None or shown is None:
        return None
    cls, source, method, wanted = found.cls, found.source, found.method, found.wanted
    start = source.text.index(method.name, source.offset(method.lineno, method.col_offset))
    return Finding(
        title=title(
            tr(
                "`{class_name}` defines `{method}`; Python looks for `{wanted}`",
                class_name=class_name(cls),
                method=method.name,
                wanted=wanted,
            ),
            tr("`{method}` is a misspelling of `{wanted}`", method=method.name, wanted=wanted),
        ),
        why=tr(
            "The class `{class_name}` has no `{wanted}` of its own. Its method `{method}` ({place}) is spelled "
            "almost like it, but Python finds special methods by their exact name only. Named `{wanted}`, it is found.",
            class_name=class_name(cls),
            wanted=wanted,
            method=method.name,
            place=place(source, method.lineno),
        ),
        kind="class",
        fixes=(
            Fix(
                tr("rename `{method}` to `{wanted}`", method=method.name, wanted=wanted),
                (Edit(source.name, Span(start, start + len(method.name)), wanted),),
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(shown, "class"),
    )
