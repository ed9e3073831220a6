"""Which statements have to run, in order, to go from corrected sources past the error.

The snippet is the chop between the corrected statement and the failing one: what depends on the correction and what the failing
statement depends on. It never runs what need not run.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from callhint.correction.edits import apply_edits
from callhint.correction.effects import Effects, effects
from callhint.correction.inputs import with_inputs
from callhint.model import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from callhint.source import Source

Executed: TypeAlias = "tuple[Source, list[ast.stmt]]"
"""A source with those of its top-level statements that ran, in order."""

_MOST_CELLS = 200

# So many cells before the edited ones are looked through for what the edited statements read.
_MORE_CELLS = 20

# What these bind, they bind whenever they run.
_SIMPLE = (ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


@dataclass(frozen=True)
class Place:
    """Where the session stopped, as text: the failing cell, its failing statement, and what ran before it."""

    source: Source
    failing: ast.stmt
    """The failing top-level statement."""
    before: Callable[[], Iterable[Executed]]
    """The executed cells before this one, newest first."""
    names: frozenset[str]
    """The names that exist."""
    repeats: bool
    """Whether running the failing statement again repeats something that already happened (an earlier turn of its loop)."""
    module_of: Callable[[str], str | None] = lambda _: None
    """The name of the module that was imported from a file."""


@dataclass
class Piece:
    """A run of statements of one source that goes into the snippet."""

    source: Source
    span: Span
    statement: ast.stmt | None
    edited: bool


@dataclass(frozen=True)
class Replay:
    """A snippet with what it repeats."""

    code: str
    original: str
    """The same statements as they were."""
    repeated: tuple[Piece, ...] = field(default=())
    """Statements that already ran and run again unchanged."""
    long: bool = False
    """Whether one of the repeated statements loops or trains."""


def replay(edits: tuple[Edit, ...], before: tuple[str, ...], place: Place) -> Replay | None:
    """The snippet for the edits; None if one of them falls into a text that is no part of what ran."""
    tail = Piece(place.source, Span(place.source.span(place.failing).start, len(place.source.text.rstrip())), None, edited=True)
    elsewhere = [edit for edit in edits if edit.source != place.source.name or edit.span.start < tail.span.start]
    pieces: list[Piece] = []
    if elsewhere:
        found = _chop(elsewhere, place)
        if found is None:
            return None
        pieces = found
    if place.repeats:
        pieces = _with_initialisers(pieces, place)
    repeated = tuple(piece for piece in pieces if not piece.edited)
    long = any(effects(piece.statement).long for piece in repeated if piece.statement is not None)
    texts = [apply_edits(piece.source, edits, piece.span) for piece in [*pieces, tail]]
    originals = [piece.source.text[piece.span.start : piece.span.end] for piece in [*pieces, tail]]
    return Replay(_joined([*before, *texts]), _joined(originals), repeated, long)


def _joined(texts: list[str]) -> str:
    """Pieces one under the other, with a blank line after those of several lines."""
    code = ""
    for text in texts:
        code += text.strip("\n") + ("\n\n\n" if text.startswith(("class ", "def ", "@")) and text is not texts[-1] else "\n")
    return code.rstrip("\n")


def _chop(edits: list[Edit], place: Place) -> list[Piece] | None:
    order = _order(edits, place)
    if order is None:
        return None
    following, first = order
    edited = {id(statement) for source, statement in following if _touches(source, statement, edits)}
    if not all(any(_holds(source, statement, edit) for source, statement in following) for edit in edits):
        return None
    known = {id(statement): effects(statement) for _, statement in following}
    dirty: set[str] = set()
    candidates: list[tuple[Source, ast.stmt]] = []
    for source, statement in following[first:]:
        touched = known[id(statement)]
        if id(statement) in edited:
            candidates.append((source, statement))
            dirty |= touched.binds
        elif (touched.uses | touched.changes) & dirty:
            candidates.append((source, statement))
            dirty |= touched.binds | touched.changes
        elif isinstance(statement, _SIMPLE):
            dirty -= touched.binds
    needed = _needed(place, following, known)
    kept: list[tuple[Source, ast.stmt]] = []
    for source, statement in reversed(candidates):
        touched = known[id(statement)]
        if id(statement) in edited or (touched.binds | touched.changes) & needed:
            kept.append((source, statement))
            needed |= _with_definitions(touched.uses | touched.later, following, known)
    kept = with_inputs(kept[::-1], following)
    return [Piece(source, source.span(statement), statement, id(statement) in edited) for source, statement in kept]


def _with_initialisers(pieces: list[Piece], place: Place) -> list[Piece]:
    """Adds what gives the collectors of a loop their first value (`losses = []`), which its first run may have filled."""
    source = place.source
    changed = set(effects(place.failing).changes)
    taken = {id(piece.statement) for piece in pieces}
    first = []
    for statement in reversed(source.statements[: source.statements.index(place.failing)]):
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in changed and _is_fresh(value):
                changed.discard(name)
                if id(statement) not in taken:
                    first.append(Piece(source, source.span(statement), statement, edited=False))
    return [*reversed(first), *pieces]


def _is_fresh(value: ast.expr) -> bool:
    """Whether the expression makes a new plain value each time: a constant, or an empty or constant display."""
    match value:
        case ast.Constant():
            return True
        case ast.UnaryOp(operand=operand):
            return _is_fresh(operand)
        case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
            return all(_is_fresh(element) for element in elements)
        case ast.Dict(keys=keys, values=values):
            return all(key is not None and _is_fresh(key) for key in keys) and all(_is_fresh(held) for held in values)
        case ast.Call(func=ast.Name(id="list" | "dict" | "set"), args=[], keywords=[]):
            return True
    return False


def _order(edits: list[Edit], place: Place) -> tuple[list[tuple[Source, ast.stmt]], int] | None:
    """The executed statements, oldest first, back to all the edited sources, and the index of the first one edited."""
    wanted = {edit.source for edit in edits}
    statements = place.source.statements
    newest: list[Executed] = [(place.source, statements[: statements.index(place.failing)])]
    missing = wanted - {place.source.name}
    deeper = _MORE_CELLS
    for count, executed in enumerate(place.before()):
        if count > _MOST_CELLS or (not missing and deeper == 0):
            break
        deeper -= not missing
        newest.append(executed)
        missing.discard(executed[0].name)
    if missing:
        return None
    order = [(source, statement) for source, executed in reversed(newest) for statement in executed]
    touched = [index for index, (source, statement) in enumerate(order) if _touches(source, statement, edits)]
    return (order, touched[0]) if touched else None


def _holds(source: Source, statement: ast.stmt, edit: Edit) -> bool:
    span = source.span(statement)
    return edit.source == source.name and span.start <= edit.span.start and edit.span.end <= span.end


def _touches(source: Source, statement: ast.stmt, edits: list[Edit]) -> bool:
    return any(_holds(source, statement, edit) for edit in edits)


def _needed(place: Place, following: list[tuple[Source, ast.stmt]], known: dict[int, Effects]) -> set[str]:
    """The names that the failing statement and the rest of its cell read, through the functions they call too."""
    statements = place.source.statements
    needed: set[str] = set()
    bound: set[str] = set()
    for statement in statements[statements.index(place.failing) :]:
        touched = effects(statement)
        read = touched.uses | touched.later
        # In a loop, a name that is stored as well is taken to be stored first, unless it is only added to.
        needed |= (read if isinstance(statement, _SIMPLE) else read - (touched.binds - touched.changes)) - bound
        bound |= touched.binds if isinstance(statement, _SIMPLE) else set()
    return _with_definitions(needed, following, known)


def _with_definitions(names: Iterable[str], following: list[tuple[Source, ast.stmt]], known: dict[int, Effects]) -> set[str]:
    """The names, and those that the functions and classes of these names read when they are called."""
    needed: set[str] = set()
    pending = set(names)
    while pending:
        name = pending.pop()
        needed.add(name)
        for _, statement in following:
            touched = known[id(statement)]
            if name in touched.binds and touched.later:
                pending |= touched.later - needed
    return needed
