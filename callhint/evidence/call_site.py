"""Which expression failed: the failing instruction's position matched to the source's own syntax tree, or nothing."""

from __future__ import annotations

import ast
import re
from types import CodeType
from typing import TYPE_CHECKING

from callhint.evidence.fact import fact
from callhint.evidence.session import MAGIC_BODY
from callhint.source import Source

if TYPE_CHECKING:
    from callhint.evidence.frames import FrameSite
    from callhint.evidence.session import Session
    from callhint.source import Position


_FILES_OF_MAGICS = {"time": ("<timed exec>", "<timed eval>"), "timeit": ("<magic-timeit>",)}
"""The names under which IPython compiles what these magics are given."""
_RUN_FROM_TEXT = ("<string>", "<timed ", "<magic-timeit>")
_OPTIONS = re.compile(r"\A(?:-(?:[nrp] ?\d+|[tcqo]+|v ?\w+) +)*")
"""Options of `%timeit`, before the statement."""


@fact
class Site:
    """Where an error left the user's code: a node of a source."""

    source: Source
    node: ast.expr | ast.stmt
    """The expression or statement whose evaluation failed."""
    line: int

    @property
    def call(self) -> ast.Call | None:
        """The node, if it is a call."""
        return self.node if isinstance(self.node, ast.Call) else None

    @property
    def statement(self) -> ast.stmt | None:
        """The innermost statement around the node."""
        return self.source.statement_of(self.node)

    @property
    def top_level(self) -> ast.stmt | None:
        """The top-level statement around the node."""
        return self.source.top_level_of(self.node)


def _matching_node(source: Source, position: Position) -> ast.expr | ast.stmt | None:
    exact = source.nodes_at(position)
    if exact:
        # An expression statement stands where its expression stands; the expression is what failed.
        return next((node for node in reversed(exact) if isinstance(node, ast.expr)), exact[-1])
    first, last, start, end = position
    # The instruction of a method chain over several lines starts at the method's name: match by the same end.
    ending_here = [
        node
        for node in source.nodes
        if isinstance(node, ast.Call)
        and (node.end_lineno, node.end_col_offset) == (last, end)
        and (node.lineno, node.col_offset) <= (first, start)
    ]
    if len(ending_here) == 1:
        return ending_here[0]
    # From 3.12 on, the position of a definition is its header only.
    defined = [node for node in source.nodes if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.lineno == first]
    return defined[0] if len(defined) == 1 and not ending_here else None


def node_at(source: Source, frame_site: FrameSite) -> ast.expr | ast.stmt | None:
    """The node of the source at the failing instruction of the frame; None if the text there is not what was compiled."""
    position = frame_site.position
    if position is None:
        return None
    first, last, start, end = position
    node = _matching_node(source, (first + source.above, last + source.above, start, end))
    if node is None or not _names_agree(node, frame_site):
        return None
    return node


def _names_agree(node: ast.expr | ast.stmt, frame_site: FrameSite) -> bool:
    """Whether the names in the node are names of the code: after an edit or a wrong reload they are not.

    Nor are they in the frames that `tblib` makes for an error of another process (Dask sends errors so): those have the right name and line, and
    nothing else of what ran.
    """
    code = frame_site.code
    known = {*code.co_names, *code.co_varnames, *code.co_freevars, *code.co_cellvars}
    callee = node.func if isinstance(node, ast.Call) else node
    if isinstance(callee, ast.Attribute):
        return callee.attr in known or _mangled(callee.attr, known)
    if isinstance(callee, ast.Name):
        return callee.id in known or _mangled(callee.id, known)
    written = {name for inner in ast.walk(node) if (name := getattr(inner, "id", getattr(inner, "attr", None)))}
    return not written or not written.isdisjoint(_names_within(code))


def _names_within(code: CodeType) -> set[str]:
    """The names of a code and of those in it."""
    names = {*code.co_names, *code.co_varnames, *code.co_freevars, *code.co_cellvars}
    return names.union(*(_names_within(inner) for inner in code.co_consts if type(inner) is CodeType))


def _mangled(name: str, known: set[str]) -> bool:
    return name.startswith("__") and any(other.endswith(name) for other in known)


def _has_rewritten_asserts(code: CodeType, source: Source) -> bool:
    """Whether the code is a function of the source as pytest compiles it, which needs names of its own for each `assert`."""
    names = {*code.co_names, *code.co_varnames}
    return "@pytest_ar" in names and any(
        (other.co_name, other.co_firstlineno, other.co_argcount) == (code.co_name, code.co_firstlineno, code.co_argcount)
        and names.issuperset([*other.co_names, *other.co_varnames])
        for other in source.codes
    )


def executed_source(session: Session, sites: list[FrameSite], index: int) -> Source | None:
    """The source of a frame; for code that `exec` or a magic ran from a text, the cell with that text in place of the statement."""
    frame = sites[index]
    if not frame.filename.startswith(_RUN_FROM_TEXT):
        source = session.source_of_file(frame.filename)
        if (
            source is not None
            and source.file is not None
            and frame.code not in source.codes
            and not _has_rewritten_asserts(frame.code, source)
        ):
            # The file was edited since it was imported, and not reloaded.
            return None
        return source
    for outer in reversed(sites[:index]):
        source = session.source_of_file(outer.filename)
        if source is not None and source.cell is not None:
            return _with_text(source, outer, frame)
    # IPython 8 and older show the error from inside the magic: the cell itself is no frame of the traceback.
    newest = next(session.newest_first(), None)
    return _with_text(newest.source, None, frame) if newest is not None else None


def _with_text(source: Source, outer: FrameSite | None, frame: FrameSite) -> Source | None:
    """The cell with the text in place of the statement that ran it: the one where the outer frame stands, or the only one."""
    if MAGIC_BODY in source.name:
        return source
    running = [
        (statement, text)
        for statement in source.statements
        if outer is None or statement.lineno <= outer.line <= (statement.end_lineno or 0)
        if (text := _text_run_by(statement, outer, frame)) is not None
    ]
    if len(running) != 1:
        return None
    statement, text = running[0]
    span = source.span(statement)
    if source.text.count("\n", span.start, span.end) != text.count("\n") and len(source.statements) > 1:
        # What follows would not be on the lines that it is on.
        return None
    name = f"{source.name}{MAGIC_BODY}line {statement.lineno}"
    return Source(name, source.text[: span.start] + text + source.text[span.end :], cell=source.cell, above=statement.lineno - 1)


def _text_run_by(statement: ast.stmt, outer: FrameSite | None, frame: FrameSite) -> str | None:
    """The Python that a statement of a cell handed over as a text: `exec("…")`, or a magic as IPython writes it."""
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Name(id="exec"), args=[given])):
            text = (
                outer.frame.f_globals.get(given.id) if isinstance(given, ast.Name) and outer is not None else getattr(given, "value", None)
            )
            return text if type(text) is str and frame.code in Source("", text).codes else None
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr=run), args=[ast.Constant(value=name), *_, ast.Constant(value=str(text))])) if (
            run in {"run_line_magic", "run_cell_magic"} and frame.filename in _FILES_OF_MAGICS.get(str(name), ())
        ):
            return _OPTIONS.sub("", text)
    return None
