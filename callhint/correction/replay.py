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
from callhint.correction.history import History, Ran, Thing
from callhint.correction.rerun import Rerun
from callhint.model import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from callhint.source import Source

Executed: TypeAlias = "tuple[Source, list[ast.stmt]]"
"""A source with those of its top-level statements that ran, in order."""

_MOST_CELLS = 200

# So many cells before the edited ones are looked through for what made the things that have to be made again.
_MORE_CELLS = 20


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
    has_state: Callable[[str], bool] = lambda _: False
    """Whether the object of a name gives its state by `state_dict()` and takes it by `load_state_dict(…)`."""
    as_typed: bool = False
    """Whether the text of the cell is what the person typed, with no magic in it that IPython translated."""


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
    carried: tuple[str, ...] = ()
    """Names whose new objects are given the state of the old ones."""


def replay(edits: tuple[Edit, ...], before: tuple[str, ...], place: Place) -> Replay | None:
    """The snippet for the edits; None if one of them falls into a text that is no part of what ran."""
    tail = Piece(place.source, Span(place.source.span(place.failing).start, len(place.source.text.rstrip())), None, edited=True)
    elsewhere = [edit for edit in edits if edit.source != place.source.name or edit.span.start < tail.span.start]
    pieces: list[Piece] = []
    carried: tuple[str, ...] = ()
    if elsewhere or place.repeats:
        found = _pieces(elsewhere, place)
        if found is None:
            return None
        pieces, carried = found
    repeated = tuple(piece for piece in pieces if not piece.edited)
    long = any(effects(piece.statement).long for piece in repeated if piece.statement is not None)
    texts = [apply_edits(piece.source, edits, piece.span) for piece in [*pieces, tail]]
    originals = [piece.source.text[piece.span.start : piece.span.end] for piece in [*pieces, tail]]
    saved = [f"{_state_name(name, place)} = {name}.state_dict()" for name in carried]
    restored = [f"{name}.load_state_dict({_state_name(name, place)})" for name in carried]
    texts[-1:] = [*restored, texts[-1]]
    return Replay(_joined([*before, *saved, *texts]), _joined(originals), repeated, long, carried)


def _state_name(name: str, place: Place) -> str:
    """A name for the state of an object that nobody else uses."""
    found = f"{name.strip('_')}_state"
    while found in place.names:
        found += "_"
    return found


def _joined(texts: list[str]) -> str:
    """Pieces one under the other, with a blank line after those of several lines."""
    code = ""
    for text in texts:
        code += text.strip("\n") + ("\n\n\n" if text.startswith(("class ", "def ", "@")) and text is not texts[-1] else "\n")
    return code.rstrip("\n")


def _pieces(edits: list[Edit], place: Place) -> tuple[list[Piece], tuple[str, ...]] | None:
    """The executed statements that have to run again, and the names whose state is carried over; None if an edit is in none of them."""
    order = _order({edit.source for edit in edits}, place)
    if order is None:
        return None
    edited = {index for index, (source, statement) in enumerate(order) if any(_holds(source, statement, edit) for edit in edits)}
    if not all(any(_holds(*order[index], edit) for index in edited) for edit in edits):
        return None
    history = History(order)
    statements = place.source.statements
    needed = history.needed_by(statements[statements.index(place.failing) :])
    touched = history.with_called(effects(place.failing))
    filled, taken = (_collectors(history, touched, place.source), touched.binds) if place.repeats else (set(), frozenset())
    trained: dict[str, set[int]] = {}
    if any(isinstance(order[index][1], ast.ClassDef) for index in edited):
        stateful = _stateful(history, place)
        # Optimizers and wrappers of an old instance would go on training it.
        needed |= stateful.keys()
        if all(_in_method(order[index], edit) for index in edited for edit in edits):
            trained = {name: history.trainers(thing) for name, thing in stateful.items()}
            history.forget_training(stateful.values())
    chosen = Rerun(history, edited, needed, filled=filled, taken=taken).chosen
    carried = tuple(
        name for name, trainers in trained.items() if trainers - chosen and chosen & {binder.index for binder in history.present[name]}
    )
    return [
        Piece(source, source.span(statement), statement, index in edited)
        for index, (source, statement) in enumerate(order)
        if index in chosen
    ], carried


def _stateful(history: History, place: Place) -> dict[str, Thing]:
    """The names that hold an object with a state to hand on, each with what it holds."""
    return {
        name: thing
        for name, binders in history.present.items()
        if len(binders) == 1 and len(binders[0].things) == 1 and place.has_state(name)
        for thing in binders[0].things
        if thing.maker == binders[0].index
    }


def _in_method(ran: Ran, edit: Edit) -> bool:
    """Whether the edit is in a method that gives its object no parts: the state of an old object fits a new one."""
    source, statement = ran
    return isinstance(statement, ast.ClassDef) and any(
        isinstance(node, ast.FunctionDef) and node.name != "__init__" and _holds(source, node, edit) for node in statement.body
    )


def _collectors(history: History, failing: Effects, source: Source) -> set[Thing]:
    """What the turns of the failing loop may have filled already (`losses = []`), where to make it again costs nothing."""
    names = failing.adds | (failing.binds & failing.uses)
    changed = {thing for name in names for binder in history.present.get(name, ()) for thing in binder.things}
    return {thing for thing in changed if thing.plain and all(history.order[index][0] is source for index in thing.changers)}


def _order(wanted: set[str], place: Place) -> list[Ran] | None:
    """The executed statements, oldest first, back to all the wanted sources and some cells more."""
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
    return [(source, statement) for source, executed in reversed(newest) for statement in executed]


def _holds(source: Source, statement: ast.stmt, edit: Edit) -> bool:
    span = source.span(statement)
    return edit.source == source.name and span.start <= edit.span.start and edit.span.end <= span.end
