"""The text that ran: parsed once, with spans in characters and its statements.

The compiler counts columns in UTF-8 bytes, people and editors count characters; every conversion between the two happens here.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from bisect import bisect_right
from functools import cached_property
from itertools import islice
from types import CodeType
from typing import TYPE_CHECKING

from callhint.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

Position = tuple[int, int, int, int]
"""First line, last line, first column and last column, in bytes, as `co_positions` and the AST count them."""

Located = ast.expr | ast.stmt | ast.keyword | ast.arg | ast.alias

MOST_WORDS = 24_000
"""Words and signs of a source that is looked into, about three thousand lines: it takes some 5 µs for each."""

_WORDS = re.compile(
    r"""\#[^\n]* | (['"])\1\1 (?: [^\\'"]++ | \\. | (?!\1\1\1). )*+ \1\1\1 | (['"]) (?: [^\\'"\n]++ | \\. | (?!\2)[^\n] )*+ \2 | \w++ | [^\w\s]""",
    re.VERBOSE | re.DOTALL,
)
_PLACED = (ast.expr, ast.stmt)


class Source:
    """One executed piece of text: a cell, the body of a cell magic, or a file of the user's.

    `name` identifies it among the sources of a session; `cell` is its execution number and `file` its path, whichever it has. `above` is
    how many of its lines stand above those that were compiled.
    """

    def __init__(self, name: str, text: str, *, cell: int | None = None, file: str | None = None, above: int = 0) -> None:
        self.name = name
        self.text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
        self.cell = cell
        self.file = file
        self._held: dict[str, bool] = {}
        self.above = above

    @cached_property
    def is_long(self) -> bool:
        """Whether to look into it would take longer than a hint may take; what is written inside of quotes costs next to nothing."""
        return len(self.text) > MOST_WORDS and next(islice(_WORDS.finditer(self.text), MOST_WORDS, None), None) is not None

    @cached_property
    def tree(self) -> ast.Module | None:
        """The syntax tree, or None if the text is long or no Python (or nests too deeply to be parsed)."""
        try:
            return ast.parse(self.text) if not self.is_long else None
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None

    @cached_property
    def codes(self) -> frozenset[CodeType]:
        """What the compiler makes of the text: the code of the module and of every function and class in it."""
        try:
            pending = [compile(self.text, self.name, "exec", dont_inherit=True)] if not self.is_long else []
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return frozenset()
        found = set()
        while pending:
            code = pending.pop()
            found.add(code)
            pending.extend(const for const in code.co_consts if type(const) is CodeType)
        return frozenset(found)

    def holds(self, text: str) -> bool:
        """Whether the text occurs in it; looked for once, for a cell may be megabytes long."""
        if text not in self._held:
            self._held[text] = text in self.text
        return self._held[text]

    @property
    def statements(self) -> list[ast.stmt]:
        """The top-level statements, in order."""
        return self.tree.body if self.tree else []

    @cached_property
    def _lines(self) -> list[str]:
        # Not splitlines: a form feed or U+2028 is no new line for the compiler.
        return self.text.split("\n")

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        for line in self._lines:
            starts.append(starts[-1] + len(line) + 1)
        return starts

    def line(self, number: int) -> str:
        """The text of the line, 1-based; empty if there is none."""
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""

    def offset(self, line: int, column: int) -> int:
        """The character offset of a line (1-based) and a column in bytes."""
        text = self.line(line)
        if not text.isascii():
            column = len(text.encode()[:column].decode(errors="replace"))
        return self._line_starts[line - 1] + column

    def line_of(self, offset: int) -> int:
        """The 1-based line that holds the character at the offset."""
        return bisect_right(self._line_starts, offset)

    def span(self, node: Located) -> Span:
        """Where the node stands. A decorated definition starts at its first decorator."""
        line, column = node.lineno, node.col_offset
        decorators = getattr(node, "decorator_list", None)
        if decorators:
            line = min(line, *(decorator.lineno for decorator in decorators))
            column = self.byte_indent(line)
        end_line, end_column = node.end_lineno or line, node.end_col_offset or column
        return Span(self.offset(line, column), self.offset(end_line, end_column))

    def byte_indent(self, line: int) -> int:
        """The width of the line's indentation."""
        text = self.line(line)
        return len(text) - len(text.lstrip(" \t"))

    def slice(self, node: Located) -> str:
        """The node as it was written."""
        span = self.span(node)
        return self.text[span.start : span.end]

    def span_in_line(self, statement: ast.stmt, number: int) -> Span:
        """Where the line has a part of the statement: without a comment and other statements, even those of its own body."""
        whole, start = self.span(statement), self._line_starts[number - 1]
        body = getattr(statement, "body", None) or [None]
        ends = [whole.end, start + len(self.line(number))]
        if isinstance(body[0], ast.stmt) and body[0].lineno == number:
            ends.append(self.span(body[0]).start)
        text = self.text[whole.start : min(ends)].rstrip()
        if "#" in text:
            text = text.removesuffix(_comment_at_end(text)).rstrip()
        begin = max(start, whole.start)
        line = text[begin - whole.start :]
        return Span(begin + len(line) - len(line.lstrip()), begin + len(line))

    def statement_in_line(self, statement: ast.stmt, number: int) -> str:
        """The text of that part."""
        span = self.span_in_line(statement, number)
        return self.text[span.start : span.end]

    @cached_property
    def parents(self) -> dict[ast.AST, ast.AST]:
        """For each node, the node it hangs from; parents before children. How a name is meant (`ast.Load`) is no node of its own here."""
        found: dict[ast.AST, ast.AST] = {}
        pending: list[ast.AST] = [self.tree] if self.tree else []
        for node in pending:
            for name in node._fields:
                value = getattr(node, name, None)
                for child in value if type(value) is list else (value,):
                    if isinstance(child, ast.AST) and not isinstance(child, ast.expr_context):
                        found[child] = node
                        pending.append(child)
        return found

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """Every node of the tree, parents before children."""
        return [self.tree, *self.parents] if self.tree else []

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes around the node, innermost first, the module last."""
        while (parent := self.parents.get(node)) is not None:
            yield parent
            node = parent

    def statement_of(self, node: ast.AST) -> ast.stmt | None:
        """The innermost statement that holds the node (the node itself if it is one)."""
        if isinstance(node, ast.stmt):
            return node
        return next((parent for parent in self.ancestors(node) if isinstance(parent, ast.stmt)), None)

    def top_level_of(self, node: ast.AST) -> ast.stmt | None:
        """The top-level statement that holds the node."""
        statement = node if isinstance(node, ast.stmt) else None
        for parent in self.ancestors(node):
            if isinstance(parent, ast.stmt):
                statement = parent
        return statement

    def scope_of(self, node: ast.AST) -> ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef | None:
        """The innermost function or class whose body holds the node, None at the top level."""
        inside: ast.AST = node
        for parent in self.ancestors(node):
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and inside in parent.body:
                return parent
            if isinstance(parent, ast.Lambda) and inside is parent.body:
                return parent
            inside = parent
        return None

    def nodes_at(self, position: Position) -> list[ast.expr | ast.stmt]:
        """The expressions and statements that stand exactly there, outermost first."""
        line, end_line, column, end_column = position
        return [
            node
            for node in self.nodes
            if isinstance(node, _PLACED)
            and node.lineno == line
            and node.col_offset == column
            and (node.end_lineno, node.end_col_offset) == (end_line, end_column)
        ]


def _comment_at_end(text: str) -> str:
    """The comment in the last line of a piece of Python; "" if there is none."""
    comment, lines = "", text.count("\n") + 1
    try:
        # In parentheses the lines may be indented as they like.
        for token in tokenize.generate_tokens(io.StringIO(f"({text}").readline):
            if token.type == tokenize.COMMENT and token.start[0] == lines:
                comment = token.string
    except (tokenize.TokenError, SyntaxError):  # the piece has no end
        pass
    return comment
