"""Which expression failed: the failing instruction's position matched to the source's own syntax tree, or nothing."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from callhint.evidence.fact import fact
from callhint.evidence.session import MAGIC_BODY
from callhint.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callhint.evidence.frames import FrameSite
    from callhint.evidence.session import Session
    from callhint.source import Position


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
    exact = [node for node in source.nodes_at(position) if isinstance(node, ast.expr | ast.stmt)]
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
    node = _matching_node(source, position)
    if node is None or not _names_agree(node, frame_site):
        return None
    return node


def _names_agree(node: ast.expr | ast.stmt, frame_site: FrameSite) -> bool:
    """Whether the names in the node are names of the code: after an edit or a wrong reload they are not."""
    code = frame_site.code
    known = {*code.co_names, *code.co_varnames, *code.co_freevars, *code.co_cellvars}
    callee = node.func if isinstance(node, ast.Call) else node
    if isinstance(callee, ast.Attribute):
        return callee.attr in known or _mangled(callee.attr, known)
    if isinstance(callee, ast.Name):
        return callee.id in known or _mangled(callee.id, known)
    return True


def _mangled(name: str, known: set[str]) -> bool:
    return name.startswith("__") and any(other.endswith(name) for other in known)


def executed_source(session: Session, sites: list[FrameSite], index: int) -> Source | None:
    """The source of a frame; for the body of a `%%time`, which has no file, that of the cell that called the magic."""
    filename = sites[index].filename
    if not filename.startswith("<timed "):
        source = session.source_of_file(filename)
        if source is not None and source.file is not None and sites[index].code not in source.codes:
            # The file was edited since it was imported, and not reloaded.
            return None
        return source
    for outer in reversed(sites[:index]):
        source = session.source_of_file(outer.filename)
        if source is not None and source.cell is not None:
            return _timed_source(source, outer.line)
    # IPython 8 and older show the error from inside the magic: the cell itself is no frame of the traceback.
    newest = next(session.newest_first(), None)
    return _timed_source(newest.source, None) if newest is not None else None


def _timed_source(source: Source, called_on: int | None) -> Source | None:
    """What `%%time`, or the `%time` on the line (the only one if the line is not known), compiled."""
    if MAGIC_BODY in source.name:
        return source
    timed = [(line, text) for node in source.nodes for line, text in _line_magic(node) if called_on is None or line == called_on]
    if len(timed) != 1:
        return None
    line, text = timed[0]
    return Source(f"{source.name}{MAGIC_BODY}line {line}", text, cell=source.cell)


def _line_magic(node: ast.AST) -> Iterator[tuple[int, str]]:
    match node:
        case ast.Call(
            func=ast.Attribute(attr="run_line_magic"),
            args=[ast.Constant(value="time"), ast.Constant(value=str(text)), *_],
            lineno=line,
        ):
            yield line, text
