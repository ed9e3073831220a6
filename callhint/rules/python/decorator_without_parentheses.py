"""A function that makes decorators was put over a definition without being called, so it took the function for its own first argument.

`@retry` hands the function to `retry`; `@retry()` calls `retry` first, and hands the function to the decorator that this returns.

Fails: `@retry` over `def add(a, b)`, where `def retry(times=3)` returns a decorator; then `add(2, 3)`
Works: `@retry()`
Fix safety: unsafe; the function is defined again. Where `retry` needs a value, a placeholder stands for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.evidence.decorating import bare_factory
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import add_call
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, place, title

if TYPE_CHECKING:
    from callhint.evidence.evidence import Evidence

_DOCS = (Doc("Function definitions", "https://docs.python.org/3/reference/compound_stmts.html#function-definitions"),)


@rule(TypeError, AttributeError)
def decorator_without_parentheses(ev: Evidence) -> Finding | None:
    """What was called, or what gave the failing value, is the decorator itself and not the decorated function."""
    found = bare_factory(ev)
    if found is None:
        return None
    source, decorator, name, factory = found.source, found.decorator, found.binding.name, found.factory
    maker = source.slice(decorator)
    first = next((argument.arg for argument in (*factory.args.posonlyargs, *factory.args.args)), "")
    arguments = "" if found.needs_nothing else "..."
    trust = Applicability.UNSAFE if found.needs_nothing else Applicability.DISPLAY
    took = tr(" for its parameter `{first}`", first=first) if first else ""
    return Finding(
        title=title(
            tr("`@{maker}` lacks its parentheses: `{name}` is the decorator itself", maker=maker, name=name),
            tr("`@{maker}` lacks its parentheses", maker=maker),
        ),
        why=tr(
            "`{maker}`, defined in {place}, makes a decorator and returns it. Without parentheses, `@{maker}` in "
            "{where} hands the function `{name}` to `{maker}`{took}, and `{name}` becomes the decorator "
            "`{inner}`. `@{maker}({arguments})` calls `{maker}` first, and the decorator gets the function.",
            maker=maker,
            place=place(*found.factory_place),
            where=binding_place(found.binding),
            name=name,
            took=took,
            inner=found.inner,
            arguments=arguments,
        ),
        kind="function",
        fixes=(
            Fix(tr("write `@{maker}({arguments})`", maker=maker, arguments=arguments), (add_call(source, decorator, arguments),), trust),
        ),
        docs=_DOCS,
        origin=ev.origin(found.binding),
    )
