"""The iterator of pairs for `apply_gradients` had been used up before: by a loop, a print or an earlier call.

`zip`, `map` and generators give their elements once.

Fails: `pairs = zip(grads, variables); print(list(pairs)); optimizer.apply_gradients(pairs)`
Works: `pairs = list(zip(grads, variables))`
Versions: Keras 3; in Keras 2 an empty `zip` passes in silence.
Fix safety: unsafe where the gradients have to be taken again: the block of the tape then runs a second time.
"""

from __future__ import annotations

import ast
from types import GeneratorType
from typing import TYPE_CHECKING

from callhint.evidence.gradients import applied, block_to_repeat, origin_of, reaching
from callhint.evidence.probe import elements, is_a
from callhint.language import tr
from callhint.model import Applicability, Doc, Finding, Fix
from callhint.rules.rewrite import again, insert_after, insert_before
from callhint.rules.rule import rule
from callhint.rules.wording import binding_place, place, quoted, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.bindings import Binding
    from callhint.evidence.evidence import Evidence
    from callhint.source import Source

_DOCS = (Doc("zip", "https://docs.python.org/3/library/functions.html#zip"),)


@rule(ValueError)
def consumed_pairs(ev: Evidence) -> Finding | None:
    """The argument is an iterator that something between its making and the call went through."""
    call = applied(ev, "apply_gradients", "apply")
    if call is None or not call.given or "got 0" not in ev.message:
        return None
    inside = [call.given[0], *(call.given[0].args if isinstance(call.given[0], ast.Call) else [])]
    name = next((node for node in inside if isinstance(node, ast.Name) and is_a(ev.values.of(node), zip, map, filter, GeneratorType)), None)
    binding = origin_of(ev, name) if name is not None else None
    if name is None or binding is None or binding.value is None or _is_empty(ev, binding.value):
        return None
    user = next(_users(binding, call.call, call.source, name.id), None)
    if user is None:
        return None
    user_in_words = (
        tr("The turn before")
        if user is call.call
        else tr("{code} in {place}", code=quoted(binding.source.slice(user), 50), place=place(binding.source, user.lineno))
    )
    made = binding.source.slice(binding.value)
    edits = (insert_before(binding.source, binding.value, "list("), insert_after(binding.source, binding.value, ")"))
    tape = again(block_to_repeat(ev, binding.statement) if binding.source.scope_of(binding.statement) is None else None)
    repeated = tr("; the tape's block runs once more") if tape else ""
    return Finding(
        title=title(
            tr("`{name}` was used up before `apply_gradients` got it", name=name.id),
            tr("the pairs were used up before `apply_gradients` got them"),
        ),
        why=tr(
            "{made} ({place}) is an iterator: it hands out its pairs once. {user} "
            "went through it, so `{receiver}.apply_gradients` got no pair at all. A list can be gone through as often as needed: `list(zip(…))`.",
            made=quoted(made, 60),
            place=binding_place(binding),
            user=user_in_words,
            receiver=call.receiver,
        ),
        kind="container",
        fixes=(
            Fix(
                tr("keep the pairs in a list{repeated}", repeated=repeated),
                (*edits, *tape),
                Applicability.UNSAFE if tape else Applicability.SAFE,
            ),
        ),
        docs=_DOCS,
        offender=ev.offender(ev.expression(name), "container"),
        origin=ev.origin(binding),
    )


def _is_empty(ev: Evidence, made: ast.expr) -> bool:
    """Whether one of the lists that were zipped has no elements: then there never was a pair."""
    values = [ev.values.of(argument) for argument in made.args] if isinstance(made, ast.Call) else []
    return any(is_a(value, list, tuple) and not elements(value) for value in values)


def _users(binding: Binding, call: ast.Call, source: Source, name: str) -> Iterator[ast.expr]:
    """The expressions that went through the iterator before the call: between its making and the call, or the call in an earlier turn."""
    for node in binding.source.nodes:
        if (
            isinstance(node, ast.Name)
            and node.id == name
            and isinstance(node.ctx, ast.Load)
            and reaching(binding.source, node, name) == binding
        ):
            parent = binding.source.parents[node]
            if isinstance(parent, ast.comprehension):
                parent = binding.source.parents[parent]
            before = binding.source is not source or node.lineno < call.lineno
            if before and isinstance(parent, ast.Call | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.Starred):
                yield parent
            elif before and isinstance(parent, ast.For) and parent.iter is node:
                yield node
    if any(
        isinstance(outer, ast.For | ast.While) and not any(binding.statement is inner for inner in ast.walk(outer))
        for outer in source.ancestors(call)
    ):
        yield call
