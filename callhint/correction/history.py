"""The executed statements with the objects that they made, changed and handed on, as far as the text tells.

An object is known here by the statement that made it. What the text leaves open is taken to be so: the result of a call holds what the
call was given, a name bound in a branch may hold either object.
"""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from callhint.correction.effects import Effects, effects

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from callhint.source import Source

Ran: TypeAlias = "tuple[Source, ast.stmt]"
"""A top-level statement that ran to its end, with its source."""

# Definitions and imports make things that calls do not change: `plt.plot(x)` draws, and `plt` stays what it is.
_FIXED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
_BRANCHING = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.Match)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
# Builtin functions whose result holds nothing of what they were given.
_COUNTING = frozenset({"abs", "all", "any", "bool", "float", "int", "isinstance", "len", "range", "repr", "round", "str"})


@dataclass(eq=False)
class Thing:
    """An object, as the text tells it. Statements are known by their index in the order of execution."""

    maker: int
    fixed: bool = False
    plain: bool = False
    """Whether it is made of constants and displays alone: to make it again costs nothing and calls nothing."""
    loose: bool = False
    """Whether it is the result of somebody else's call, which need not hold what it was given."""
    parts: dict[Thing, set[int]] = field(default_factory=dict)
    """What it holds, with the statements that may have put it in."""
    changers: set[int] = field(default_factory=set)
    adders: set[int] = field(default_factory=set)
    """Those of the changers that another run would change it once more."""
    aside: set[int] = field(default_factory=set)
    """Those of the changers that changed it, if at all, by way of something that holds it."""


@dataclass(frozen=True)
class Binder:
    """What a name was given by one statement."""

    index: int
    things: frozenset[Thing]


@dataclass
class Step:
    """One executed statement with what it did."""

    effects: Effects
    """With those of the functions that it calls."""
    reads: dict[str, tuple[Binder, ...]] = field(default_factory=dict)
    """For each name it read, the statements one of which had bound it."""
    adds: set[Thing] = field(default_factory=set)
    changes: set[Thing] = field(default_factory=set)
    makes: list[Thing] = field(default_factory=list)

    @property
    def things_read(self) -> set[Thing]:
        """The objects that its names held."""
        return {thing for binders in self.reads.values() for binder in binders for thing in binder.things}


def reach(things: Iterable[Thing]) -> set[Thing]:
    """The things and all that they hold."""
    found: set[Thing] = set()
    pending = list(things)
    while pending:
        thing = pending.pop()
        if thing not in found:
            found.add(thing)
            pending.extend(thing.parts)
    return found


class History:
    """What the executed statements did, oldest first."""

    def __init__(self, order: list[Ran]) -> None:
        self.order = order
        self.steps: list[Step] = []
        self.binders: dict[str, list[int]] = {}
        """For each name, all statements that bind or delete it."""
        self.present: dict[str, tuple[Binder, ...]] = {}
        """What each name holds after the last statement."""
        self._definitions: dict[str, Effects] = {}
        self._changers: set[str] = set()
        for index, (_, statement) in enumerate(order):
            self._run(index, statement)

    # ------------------------------------------------------------ reading

    def shares(self, thing: Thing) -> set[int]:
        """The statements that gave the thing to a further name, or to something that holds it."""
        given = {binder.index for binders in self.present.values() for binder in binders if thing in binder.things}
        holders = [holder for step in self.steps for holder in (*step.makes, *step.changes) if thing in holder.parts]
        return given.union(*(holder.parts[thing] - ({holder.maker} if holder.loose else set()) for holder in holders))

    def with_called(self, touched: Effects) -> Effects:
        """The effects of a statement, and those of the user's functions and classes that it names."""
        uses, binds = set(touched.uses), set(touched.binds)
        changes, adds, deep = set(touched.changes), set(touched.adds), set(touched.deep)
        pending, seen = list(touched.uses | touched.later), set[str]()
        while pending:
            name = pending.pop()
            if name in seen or (called := self._definitions.get(name)) is None:
                continue
            seen.add(name)
            uses |= called.later
            binds |= called.later_binds
            changes |= called.later_changes
            adds |= called.later_changes
            deep |= called.later_changes
            pending += called.later
        for name, given in touched.calls:
            if name in self._changers:
                changes |= given
                adds |= given
                deep |= given
        return Effects(
            frozenset(binds),
            frozenset(uses),
            frozenset(changes),
            frozenset(adds),
            frozenset(deep),
            later_binds=frozenset(binds - touched.binds),
            long=touched.long,
            trains=touched.trains,
        )

    def needed_by(self, statements: Iterable[ast.stmt]) -> set[str]:
        """The names that statements still to run read before they bind them, through the functions they call too."""
        needed: set[str] = set()
        bound: set[str] = set()
        for statement in statements:
            touched = effects(statement)
            every = self.with_called(touched)
            read = every.uses | touched.later
            # In a loop, a name that is stored as well is taken to be stored first, unless it is only added to.
            if isinstance(statement, _BRANCHING):
                # A name that a loop stores as well is taken to be stored first; one that a branch stores may keep what it holds.
                read = read - (touched.binds - touched.uses) if isinstance(statement, _LOOPS) else read | touched.binds
            needed |= read - bound
            bound |= set() if isinstance(statement, _BRANCHING) else touched.binds - touched.changes
        return needed

    def trainers(self, thing: Thing) -> set[int]:
        """The loops and training calls that changed the thing."""
        return {index for index in thing.changers if self.steps[index].effects.long}

    def forget_training(self, trained: Collection[Thing]) -> None:
        """Takes the things as never trained, and what else the training touched only by way of them as left alone."""
        for thing in {made for step in self.steps for made in step.makes}:
            idle = self.trainers(thing) & (thing.changers if thing in trained else thing.aside)
            thing.changers -= idle
            thing.adders -= idle
            thing.parts = {part: putters - idle for part, putters in thing.parts.items() if putters - idle}

    # ------------------------------------------------------------ running

    def _run(self, index: int, statement: ast.stmt) -> None:
        touched = effects(statement)
        every = self.with_called(touched)
        step = Step(every, {name: held for name in every.uses if (held := self.present.get(name)) is not None})
        self.steps.append(step)
        for name in every.changes:
            self._change(index, step, name, every)
        self._bind(index, step, statement, touched)
        for name in every.later_binds:
            made = self._make(index, step, self._things(name for name in every.uses))
            self._give(index, name, [made], weakly=True)
        if isinstance(statement, _FIXED):
            self._definitions |= dict.fromkeys(touched.binds, touched)
        else:
            for name in touched.binds:
                self._definitions.pop(name, None)
            if touched.later or touched.later_binds or touched.later_changes:
                self._definitions |= dict.fromkeys(touched.binds, touched)
        self._changers |= touched.changers

    def _things(self, names: Iterable[str]) -> set[Thing]:
        return {thing for name in names for binder in self.present.get(name, ()) for thing in binder.things}

    def _change(self, index: int, step: Step, name: str, every: Effects) -> None:
        direct = self._things([name])
        given = step.things_read
        for thing in reach(direct) if name in every.deep else direct:
            # What stands behind an attribute of a module is not followed.
            if thing.fixed and not (thing in direct and name not in every.adds):
                continue
            thing.changers.add(index)
            step.changes.add(thing)
            if thing not in direct:
                thing.aside.add(index)
            if name in every.adds:
                thing.adders.add(index)
                step.adds.add(thing)
            for part in given - {thing}:
                if not part.fixed:
                    thing.parts.setdefault(part, set()).add(index)

    def _make(
        self, index: int, step: Step, parts: Iterable[Thing] = (), *, fixed: bool = False, plain: bool = False, loose: bool = False
    ) -> Thing:
        thing = Thing(index, fixed, plain, loose, {part: {index} for part in parts if not part.fixed})
        step.makes.append(thing)
        return thing

    def _give(self, index: int, name: str, things: Iterable[Thing], *, weakly: bool = False) -> None:
        binder = Binder(index, frozenset(things))
        self.binders.setdefault(name, []).append(index)
        self.present[name] = (*self.present.get(name, ()), binder) if weakly else (binder,)

    def _bind(self, index: int, step: Step, statement: ast.stmt, touched: Effects) -> None:
        match statement:
            case ast.Assign(targets=targets, value=value) if all(isinstance(target, ast.Name) for target in targets):
                things = self._evaluated(index, step, value)
                for name in touched.binds:
                    self._give(index, name, things)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                self._give(index, name, self._evaluated(index, step, value))
            case ast.AnnAssign(value=None) | ast.AugAssign():
                # `count += 1` is taken to change what `count` holds, as it does for a list.
                pass
            case ast.Delete():
                for name in touched.binds:
                    self._give(index, name, ())
            case _:
                weakly = isinstance(statement, _BRANCHING)
                parts = reach(self._things(touched.uses)) if touched.binds else set()
                for name in touched.binds:
                    made = self._make(index, step, parts, fixed=isinstance(statement, _FIXED))
                    self._give(index, name, [made], weakly=weakly)

    def _evaluated(self, index: int, step: Step, value: ast.expr) -> list[Thing]:  # noqa: PLR0911  # one answer a form of expression
        """The things that the expression may give."""
        match value:
            case ast.Name(id=name):
                return list(self._things([name])) or [self._make(index, step)]
            case ast.Attribute(value=held) | ast.Subscript(value=held) | ast.Starred(value=held):
                holders = self._evaluated(index, step, held)
                return [thing for thing in reach(holders) if not thing.fixed] or [self._make(index, step)]
            case ast.IfExp(body=first, orelse=second):
                return [*self._evaluated(index, step, first), *self._evaluated(index, step, second)]
            case ast.NamedExpr(value=named):
                return self._evaluated(index, step, named)
            case ast.Compare() | ast.JoinedStr():
                return [self._make(index, step)]
            case ast.Call(func=ast.Name(id=name)) if name in _COUNTING and name in builtins.__dict__ and name not in self.present:
                return [self._make(index, step)]
        names = {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}
        loose = isinstance(value, ast.Call) and not (isinstance(value.func, ast.Name) and value.func.id in self._definitions)
        return [self._make(index, step, self._things(names), plain=_is_plain(value), loose=loose)]


def _is_plain(value: ast.expr) -> bool:
    """Whether the expression makes a new plain value each time: a constant, or an empty or constant display."""
    match value:
        case ast.Constant():
            return True
        case ast.UnaryOp(operand=operand):
            return _is_plain(operand)
        case ast.List(elts=elements) | ast.Tuple(elts=elements) | ast.Set(elts=elements):
            return all(_is_plain(element) for element in elements)
        case ast.Dict(keys=keys, values=values):
            return all(key is not None and _is_plain(key) for key in keys) and all(_is_plain(held) for held in values)
        case ast.Call(func=ast.Name(id="list" | "dict" | "set"), args=[], keywords=[]):
            return True
    return False
