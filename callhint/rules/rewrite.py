"""The vocabulary of edits: what a rule may do to the user's text. Everything outside the span of an edit stays as it was written."""

from __future__ import annotations

import ast
from itertools import pairwise
from typing import TYPE_CHECKING

from callhint.model import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callhint.source import Source


def replace(source: Source, node: ast.expr | ast.stmt | ast.keyword | ast.arg, text: str) -> Edit:
    """Puts the text in place of the node."""
    return Edit(source.name, source.span(node), text)


def insert_before(source: Source, node: ast.expr | ast.stmt, text: str) -> Edit:
    """Puts the text right before the node."""
    start = source.span(node).start
    return Edit(source.name, Span(start, start), text)


def insert_after(source: Source, node: ast.expr | ast.stmt, text: str) -> Edit:
    """Puts the text right after the node."""
    end = source.span(node).end
    return Edit(source.name, Span(end, end), text)


def replace_callee(source: Source, call: ast.Call, text: str) -> Edit:
    """Calls something else with the same arguments."""
    return replace(source, call.func, text)


def drop_call(source: Source, call: ast.Call) -> Edit:
    """Leaves the callee and drops the parentheses with what is in them."""
    return Edit(source.name, Span(source.span(call.func).end, source.span(call).end), "")


def argument_span(source: Source, call: ast.Call) -> Span:
    """What stands between the parentheses of a call."""
    end = source.span(call).end - 1
    # The callee itself may stand in parentheses: `(f)(x)`. They end before those of the call begin.
    start = source.text.index("(", source.span(call.func).end)
    return Span(start + 1, end)


def parentheses_to_brackets(source: Source, call: ast.Call) -> tuple[Edit, Edit]:
    """`a(0)` becomes `a[0]`."""
    inside = argument_span(source, call)
    return (
        Edit(source.name, Span(inside.start - 1, inside.start), "["),
        Edit(source.name, Span(inside.end, inside.end + 1), "]"),
    )


def brackets_to_parentheses(source: Source, subscript: ast.Subscript) -> tuple[Edit, Edit]:
    """`len[x]` becomes `len(x)`."""
    start = source.text.index("[", source.span(subscript.value).end)
    end = source.span(subscript).end - 1
    return (
        Edit(source.name, Span(start, start + 1), "("),
        Edit(source.name, Span(end, end + 1), ")"),
    )


def add_call(source: Source, node: ast.expr, arguments: str = "") -> Edit:
    """Calls the expression."""
    return insert_after(source, node, f"({arguments})")


def rename(source: Source, nodes: Iterable[ast.AST], name: str, new: str) -> tuple[Edit, ...]:
    """Gives another name to those of the nodes that are the name (`Name` nodes and parameters)."""
    found = []
    for node in nodes:
        if (isinstance(node, ast.Name) and node.id == name) or (isinstance(node, ast.arg) and node.arg == name):
            start = source.span(node).start
            found.append(Edit(source.name, Span(start, start + len(name)), new))
    return tuple(found)


def delete_line(source: Source, statement: ast.stmt) -> Edit:
    """Removes the statement with the lines it stands on."""
    start = source.offset(statement.lineno, 0)
    end = source.span(statement).end
    following = source.text.find("\n", end)
    return Edit(source.name, Span(start, len(source.text) if following < 0 else following + 1), "")


def statement_instead(source: Source, call: ast.Call, statement: str) -> Edit | None:
    """Puts a statement in place of a call that stands alone, or alone in a comprehension; None if the call's result is used."""
    around = source.statement_of(call)
    if not isinstance(around, ast.Expr):
        return None
    if around.value is call:
        return replace(source, around, statement)
    if isinstance(around.value, ast.ListComp | ast.SetComp | ast.GeneratorExp) and around.value.elt is call:
        return replace(source, around, loops_of_comprehension(source, around, statement))
    return None


def loops_of_comprehension(source: Source, statement: ast.Expr, body: str) -> str:
    """A comprehension that stands alone, for what its elements do, as the loops it stands for with another body."""
    comprehension = statement.value
    if not isinstance(comprehension, ast.ListComp | ast.SetComp | ast.GeneratorExp):
        return source.slice(statement)
    margin = indentation(source, statement)
    lines: list[str] = []
    depth = 0
    for generator in comprehension.generators:
        loop = "async for" if generator.is_async else "for"
        heads = [
            f"{loop} {source.slice(generator.target)} in {source.slice(generator.iter)}:",
            *(f"if {source.slice(test)}:" for test in generator.ifs),
        ]
        for head in heads:
            lines.append(f"{margin if lines else ''}{'    ' * depth}{head}")
            depth += 1
    return "\n".join([*lines, f"{margin}{'    ' * depth}{body}"])


def indentation(source: Source, node: ast.stmt) -> str:
    """The white space before the statement."""
    return source.line(node.lineno)[: source.byte_indent(node.lineno)]


def unused_name(wanted: str, taken: Iterable[str]) -> str:
    """The name, with underscores after it until nothing has it."""
    names = set(taken)
    while wanted in names:
        wanted += "_"
    return wanted


def delete_decorator(source: Source, decorator: ast.expr) -> Edit:
    """Removes the decorator with its line."""
    start = source.offset(decorator.lineno, 0)
    following = source.text.find("\n", source.span(decorator).end)
    return Edit(source.name, Span(start, following + 1), "")


def moved_out(source: Source, functions: Iterable[ast.FunctionDef], method: ast.FunctionDef) -> tuple[Edit, ...]:
    """Functions that stand inside a method become methods beside it, their text otherwise as it was."""
    outer, inside, behind = indentation(source, method), list(functions), []
    edits: list[Edit] = []
    for function in inside:
        first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
        span = Span(source.offset(first, 0), source.span(function).end)
        text = _indented(source, function, first, outer)
        after = method.body[method.body.index(function) + 1 :]
        if all(statement in inside for statement in after):
            edits.append(Edit(source.name, span, text))
        else:
            following = source.text.find("\n", span.end) + 1
            # With the blank lines after it, of which those before it are enough.
            blank = len(source.text[following:]) - len(source.text[following:].lstrip("\n"))
            edits.append(Edit(source.name, Span(span.start, following + blank), ""))
            behind.append(text)
    end = source.span(method).end
    return (*edits, *([Edit(source.name, Span(end, end), "".join(f"\n\n{text}" for text in behind))] if behind else []))


def _indented(source: Source, function: ast.FunctionDef, first: int, outer: str) -> str:
    """The lines of a function with the indentation that another one has; lines inside of texts are left alone."""
    inner = source.line(first)[: source.byte_indent(first)]
    texts = [node for node in ast.walk(function) if isinstance(node, ast.Constant | ast.JoinedStr) and (node.end_lineno or 0) > node.lineno]
    kept = {number for node in texts for number in range(node.lineno + 1, (node.end_lineno or 0) + 1)}
    lines = []
    for number in range(first, (function.end_lineno or first) + 1):
        line = source.line(number)
        lines.append(outer + line[len(inner) :] if number not in kept and line.startswith(inner) else line)
    return "\n".join(lines)


def begin_body(source: Source, function: ast.FunctionDef | ast.AsyncFunctionDef, statement: str) -> Edit:
    """Puts a statement first in a function, after its docstring."""
    body = function.body
    is_text = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and isinstance(body[0].value.value, str)
    first = body[1] if is_text and len(body) > 1 else body[0]
    if isinstance(first, ast.Pass):
        return replace(source, first, statement)
    on_one_line = first.lineno == function.lineno or bool(source.line(first.lineno)[: source.byte_indent(first.lineno)].strip())
    return insert_before(source, first, f"{statement}; " if on_one_line else f"{statement}\n{indentation(source, first)}")


def add_base(source: Source, definition: ast.ClassDef, base: str) -> Edit:
    """Gives a class another base class: the only one, in place of `object`, or after those it has."""
    if len(definition.bases) == 1 and isinstance(definition.bases[0], ast.Name) and definition.bases[0].id == "object":
        return replace(source, definition.bases[0], base)
    if definition.bases:
        return insert_after(source, definition.bases[-1], f", {base}")
    start = source.text.index(definition.name, source.offset(definition.lineno, definition.col_offset) + len("class")) + len(
        definition.name
    )
    colon = source.text.index(":", start)
    opened = source.text[start:colon].find("(")
    if opened >= 0:
        # `class Net():` or `class Net(metaclass=…):`
        return Edit(source.name, Span(start + opened + 1, start + opened + 1), f"{base}, " if definition.keywords else base)
    return Edit(source.name, Span(start, start), f"({base})")


def move_into(source: Source, block: ast.With, last: ast.stmt) -> tuple[Edit, ...]:
    """Takes the statements after a block, up to the given one, into the block: their lines get its indentation."""
    by = " " * (block.body[0].col_offset - block.col_offset)
    inside = [node for node in ast.walk(source.tree or block) if isinstance(node, ast.Constant | ast.JoinedStr)]
    kept = {number for node in inside for number in range(node.lineno + 1, (node.end_lineno or 0) + 1)}
    lines = range((block.end_lineno or block.lineno) + 1, (last.end_lineno or last.lineno) + 1)
    starts = [source.offset(number, 0) for number in lines if source.line(number).strip() and number not in kept]
    return tuple(Edit(source.name, Span(start, start), by) for start in starts)


def touch(source: Source, statement: ast.stmt) -> Edit:
    """Changes nothing, and makes the statement run again where what follows it does."""
    start = source.span(statement).start
    return Edit(source.name, Span(start, start), "")


def again(found: tuple[Source, ast.stmt] | None) -> tuple[Edit, ...]:
    """`touch` for a statement that may have to run again."""
    return (touch(*found),) if found is not None else ()


def delete_keyword(source: Source, keyword: ast.keyword) -> Edit:
    """Removes a keyword argument with the comma before or after it."""
    span = source.span(keyword)
    before = source.text[: span.start].rstrip()
    if before.endswith(","):
        return Edit(source.name, Span(len(before) - 1, span.end), "")
    rest = source.text[span.end :]
    return Edit(source.name, Span(span.start, span.end + len(rest) - len(rest.lstrip(", "))), "")


def lines_of_chain(source: Source, first: ast.Call, holder: ast.expr) -> Edit | None:
    """`m.add(a).add(b)` with a line for each call; the first one has run already where the statement does not run again."""
    calls, method = [first], first.func.attr if isinstance(first.func, ast.Attribute) else ""
    while isinstance(attribute := source.parents.get(calls[-1]), ast.Attribute) and attribute.attr == method:
        outer = source.parents.get(attribute)
        if not isinstance(outer, ast.Call):
            return None
        calls.append(outer)
    statement = source.parents.get(calls[-1])
    if len(calls) == 1 or not isinstance(statement, ast.Expr):
        return None
    ends = [source.span(holder).end, *(source.span(call).end for call in calls)]
    texts = [source.slice(holder) + source.text[start:end] for start, end in pairwise(ends)]
    again = source.top_level_of(statement) is not statement
    return replace(source, statement, f"\n{indentation(source, statement)}".join(texts if again else texts[1:]))


def skipped_while_none(source: Source, calls: list[ast.Call]) -> tuple[Edit, ...]:
    """`f(x)` becomes `f(x) if f is not None else x`, and `f(f(x))` likewise; empty where a call stands inside of another in another way."""
    given: dict[ast.expr, ast.expr] = {call: call.args[0] for call in calls}
    edits = []
    for call in calls:
        around = source.parents.get(call)
        if around in given:
            continue
        value: ast.expr = call
        while value in given:
            value = given[value]
        if any(node in given for node in ast.walk(value)):
            return ()
        text = f"{source.slice(call)} if {source.slice(call.func)} is not None else {source.slice(value)}"
        edits.append(replace(source, call, text if isinstance(around, ast.Assign | ast.Return) else f"({text})"))
    return tuple(edits)
