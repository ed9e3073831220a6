"""`Dataset.from_generator` was given a generator that was made before, where it takes the function that makes one.

The dataset starts the generator anew for every pass over the data, so it needs something that it can call.

Fails: `g = gen(); tf.data.Dataset.from_generator(g, output_types=tf.int32)`
Works: `tf.data.Dataset.from_generator(gen, output_types=tf.int32)`
Fix safety: safe; the function that was called is handed over itself, in a `lambda` if it takes arguments.
"""

from __future__ import annotations

import ast
from types import GeneratorType
from typing import TYPE_CHECKING

from callhint.evidence.probe import UNKNOWN, is_a, is_callable
from callhint.evidence.trail import start, trail
from callhint.language import tr
from callhint.model import Doc, Finding, Fix
from callhint.rules.rewrite import replace
from callhint.rules.rule import rule
from callhint.rules.wording import quoted, title, what_it_is

if TYPE_CHECKING:
    from callhint.evidence.evidence import Argument, Evidence

_DOCS = (Doc("Consuming Python generators", "https://www.tensorflow.org/guide/data#consuming_python_generators"),)


@rule(TypeError)
def generator_called_for_dataset(ev: Evidence) -> Finding | None:
    """The first argument of `from_generator` cannot be called."""
    call = ev.site.call
    if call is None or not isinstance(call.func, ast.Attribute) or call.func.attr != "from_generator" or not ev.in_library:
        return None
    given = next((argument for argument in ev.arguments if argument.index == 0 or argument.keyword == "generator"), None)
    if (
        given is None
        or isinstance(given.node, ast.Call)
        or "must be" not in ev.message
        or "callable" not in ev.message
        or (given.value is not UNKNOWN and is_callable(given.value))
    ):
        return None
    fix, made = _fix(ev, given)
    if fix is None:
        return None
    what = tr("the generator that a call made") if made else tr("a generator") if given.value is UNKNOWN else what_it_is(given.value)
    function = tr("the function {made} itself", made=quoted(made)) if made else tr("a function that returns it")
    return Finding(
        title=title(
            tr("{given} is {what}, not a function", given=quoted(given.text), what=what),
            tr("`from_generator` takes the function, not the generator"),
        ),
        why=tr(
            "`from_generator` calls its argument to start a new generator for every pass over the data, so it takes {function}, without "
            "parentheses. {given} is {what}, which is used up after one pass and cannot be called.",
            function=function,
            given=quoted(given.text),
            what=what,
        ),
        kind="function-result",
        fixes=(fix,),
        docs=_DOCS,
        offender=ev.offender(given, "function-result"),
    )


def _fix(ev: Evidence, given: Argument) -> tuple[Fix | None, str]:
    """The fix, and the function that made the generator."""
    if isinstance(given.node, ast.GeneratorExp):
        return Fix(tr("hand over a `lambda` that makes the generator"), (replace(given.source, given.node, f"lambda: {given.text}"),)), ""
    steps = trail(ev, start(ev, given.node)) if is_a(given.value, GeneratorType) else []
    spot = steps[-1].spot if steps else None
    if spot is None or not isinstance(spot.node, ast.Call | ast.GeneratorExp):
        return None, ""
    if isinstance(spot.node, ast.GeneratorExp):
        return Fix(tr("hand over a `lambda` that makes the generator"), (replace(given.source, given.node, f"lambda: {spot.text}"),)), ""
    callee = spot.source.slice(spot.node.func)
    plain = not spot.node.args and not spot.node.keywords
    return Fix(
        tr("hand over {callee}", callee=quoted(callee)), (replace(given.source, given.node, callee if plain else f"lambda: {spot.text}"),)
    ), callee
