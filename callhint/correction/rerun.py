"""Which executed statements have to run again, so that edits in some of them take effect where they are needed.

Starting from the edited statements, the set grows until running it, in order, leaves the needed names with what a run of everything
from scratch would leave. Nothing is in it that no needed name asks for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from callhint.correction.history import reach

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callhint.correction.history import Binder, History, Thing


class Rerun:
    """The set of statements to run again, as indices in the order of execution."""

    def __init__(
        self,
        history: History,
        edited: set[int],
        needed: set[str],
        *,
        filled: set[Thing],
        taken: frozenset[str],
    ) -> None:
        """`filled` holds things that the failing statement may have changed already, `taken` names that it may have bound anew."""
        self._history = history
        self._taken = taken
        self._spoiled_things: set[Thing] = set()
        self._spoiled = self._spread(edited)
        self.chosen = set(edited)
        for thing in filled:
            self._make_again(thing)
        before = -1
        while before != len(self.chosen):
            before = len(self.chosen)
            for name in needed:
                self._provide(history.present.get(name, ()), len(history.steps))
            for index in sorted(self.chosen):
                self._support(index)

    def _spread(self, edited: set[int]) -> set[int]:
        """The statements that worked with something that the mistake had spoiled."""
        spoiled = set(edited)
        for index, step in enumerate(self._history.steps):
            given = {binder.index for binders in step.reads.values() for binder in binders}
            if index in edited or given & spoiled or reach(step.things_read) & self._spoiled_things:
                spoiled.add(index)
                self._spoiled_things.update(step.makes, step.changes)
        return spoiled

    # -------------------------------------------------------------- rules

    def _make_again(self, thing: Thing) -> None:
        """The thing is made anew, so all that changed it has to happen to the new one."""
        self.chosen.add(thing.maker)
        self.chosen |= thing.changers

    def _provide(self, binders: Iterable[Binder], before: int) -> None:
        """What a name is to hold has to be right, with all that it holds."""
        for binder in binders:
            held = reach(binder.things)
            if binder.index in self._spoiled or any(thing.maker in self.chosen for thing in binder.things):
                self.chosen.add(binder.index)
            for thing in held:
                if thing in self._spoiled_things:
                    self.chosen |= {index for index in (thing.maker, *thing.changers) if index in self._spoiled and index < before}
                for part, putters in thing.parts.items():
                    if part.maker in self.chosen:
                        self.chosen |= {index for index in putters if index < before}

    def _support(self, index: int) -> None:
        history, step = self._history, self._history.steps[index]
        for thing in step.adds:
            # It was added to once already.
            self._make_again(thing)
        for thing in step.makes:
            self.chosen |= thing.changers
            if thing not in self._spoiled_things:
                # It was right, and those that share it go on sharing it.
                self.chosen |= history.shares(thing)
        for thing in step.changes:
            # What was set is added to afterwards.
            self.chosen |= {adder for adder in thing.adders if adder > index}
        for name in step.effects.binds:
            self._leave_last(name)
        for name, binders in step.reads.items():
            places = history.binders[name]
            last = max(binder.index for binder in binders)
            if (
                name in self._taken
                or any(place > last for place in places)
                or any(place in self.chosen for place in places if place < last)
            ):
                self.chosen |= {binder.index for binder in binders}
            self._provide(binders, index)
            for thing in reach(thing for binder in binders for thing in binder.things):
                later = {changer for changer in thing.changers if changer > index}
                if later and not any(self._trains(changer, thing) for changer in later):
                    self._make_again(thing)

    def _trains(self, index: int, thing: Thing) -> bool:
        """Whether the statement trained the thing: that need not be undone for those that only hold it."""
        touched = self._history.steps[index].effects
        return touched.trains or (touched.long and index in thing.aside)

    def _leave_last(self, name: str) -> None:
        """A name that is bound again ends with what bound it last."""
        held = self._history.present.get(name, ())
        self.chosen |= {binder.index for binder in held}
