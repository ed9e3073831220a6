"""The vocabulary of edits that only torch's containers need."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.model import Edit, Span
from callhint.rules.rewrite import indentation, insert_before, replace, unused_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callhint.source import Source


def in_turn(source: Source, call: ast.Call, layers: str, taken: Iterable[str]) -> tuple[Edit, ...]:
    """`x = layers(x)` as a loop; where the call is part of more, the loop stands before the statement. Empty if there is no place for it."""
    statement = source.statement_of(call)
    if (
        not isinstance(statement, ast.Assign | ast.Return | ast.Expr | ast.AnnAssign)
        or not call.args
        or isinstance(call.args[0], ast.Starred)
    ):
        return ()
    white = indentation(source, statement)
    if white.strip() or any(isinstance(node, ast.Lambda | ast.ListComp | ast.GeneratorExp) for node in source.ancestors(call)):
        return ()
    names = set(taken)
    layer, first = unused_name("layer", names), call.args[0]
    given = source.slice(first)
    rest = source.text[source.span(first).end : source.span(call).end - 1]
    target = statement.targets[0] if isinstance(statement, ast.Assign) and statement.value is call and len(statement.targets) == 1 else None
    inner = given if given.isidentifier() else unused_name("x", names)
    name = target.id if isinstance(target, ast.Name) else inner
    start = "" if name == given else f"{name} = {given}\n{white}"
    loop = f"{start}for {layer} in {layers}:\n{white}    {name} = {layer}({name}{rest})"
    if isinstance(target, ast.Name):
        return (replace(source, statement, loop),)
    return (insert_before(source, statement, f"{loop}\n{white}"), replace(source, call, name))


def side_by_side(source: Source, call: ast.Call, layers: str, taken: Iterable[str]) -> tuple[Edit, ...]:
    """`layers(x)` as the list of what each layer makes of the same input."""
    layer = unused_name("layer", set(taken))
    inside = source.text[source.span(call.func).end : source.span(call).end]
    return (replace(source, call, f"[{layer}{inside} for {layer} in {layers}]"),)


def alike_from(source: Source, node: ast.expr, top: ast.stmt | None) -> list[ast.expr]:
    """The expressions that read the same as the node, from a top-level statement to the end of the cell."""
    rest = source.statements[source.statements.index(top) :] if top in source.statements else []
    wanted = ast.dump(node)
    return [
        other for statement in rest for other in ast.walk(statement) if isinstance(other, type(node)) and ast.dump(other) == wanted
    ] or [node]


def unpacked(source: Source, node: ast.expr) -> tuple[Edit, ...]:
    """The elements in place of the display, as they are written; a star before anything else."""
    span = source.span(node)
    text = source.text[span.start : span.end]
    if isinstance(node, ast.List) or (isinstance(node, ast.Tuple) and text.startswith("(")):
        return (Edit(source.name, Span(span.start, span.start + 1), ""), Edit(source.name, Span(span.end - 1, span.end), ""))
    if isinstance(node, ast.GeneratorExp):
        # As the only argument, its parentheses may be those of the call.
        is_argument_list = span.end == source.span(source.parents[node]).end  # type: ignore[arg-type]
        return (replace(source, node, f"(*{text})" if is_argument_list else f"*{text}"),)
    return (insert_before(source, node, "*"),)
