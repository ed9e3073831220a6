"""What a course makes of the hints of a session: how much of them is seen, what it adds to them, and what its journal is told.

Where there is no course, that is the whole hint, and nobody is told.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from callhint import pipeline
from callhint.evidence.session import Session, last_error, traceback_of
from callhint.labs.ladder import Ladders, part
from callhint.labs.sources import Place, Sources
from callhint.language import choose, tr
from callhint.presentation import phrases
from callhint.rules import catalog
from callhint.settings import Callhint

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from callhint.extension import Extension
    from callhint.labs.journal import Happening, Journal
    from callhint.labs.ladder import Ladder
    from callhint.labs.policy import Journaling, Policy
    from callhint.presentation.hint import Hint


class Course:
    """The course that a session belongs to, if any."""

    def __init__(self, settings: Callhint, place: Place, say: Callable[[str], None], cells: Callable[[], int]) -> None:
        """`say` tells the student one sentence; `cells` gives how many cells were run so far."""
        self._settings, self._say, self._cells = settings, say, cells
        self._sources = Sources(settings, place)
        self._ladders = Ladders(lambda: self.policy.limits, self._on_open)
        self._kept: tuple[Journaling, Journal | None] | None = None
        self._said: str | None = None
        choose(settings.language)
        settings.observe(lambda change: choose(change.new), "language")

    @property
    def policy(self) -> Policy:
        """What holds now. A problem with it is told once."""
        policy = self._sources.policy
        if policy.problem is not None and policy.problem != self._said:
            self._say(phrases.unreadable(policy.problem))
        self._said = policy.problem
        return policy

    @property
    def silent_rules(self) -> frozenset[str]:
        """The rules that are not to speak, as the course or the student wishes."""
        policy = self.policy
        silent = frozenset(self._settings.disabled_rules)
        if policy.has_every_rule:
            return silent
        return silent | {rule.id for rule in catalog.open_rules() if not policy.allows(rule.id)}

    def with_note(self, hint: Hint) -> Hint:
        return replace(hint, note=self.policy.note(hint.rule))

    # How much of a hint is seen

    def seen(self, hint: Hint) -> Hint:
        """What of the hint may be shown and used now."""
        ladder = self._followed(hint)
        return ladder.seen() if ladder is not None else part(hint, self.policy.limits.highest)

    def ladder(self, hint: Hint) -> Ladder | None:
        """The steps of help with the hint's mistake; None where help does not come in steps."""
        return self._followed(hint) if self.policy.limits.stepwise else None

    def _followed(self, hint: Hint) -> Ladder | None:
        policy = self.policy
        return self._ladders.of(hint) if policy.limits.stepwise or policy.journaling is not None else None

    # What happens

    def came(self, hint: Hint, code: str, cell: str | None) -> None:
        """A cell with this code failed with the hint's mistake, which is about to be shown."""
        ladder = self._followed(hint)
        if ladder is not None:
            ladder.came(hint, code, cell)

    def shown(self, hint: Hint) -> None:
        """The hint for a cell that failed was shown."""
        ladder = self._followed(hint)
        if ladder is not None:
            self._tell("made", ladder)

    def ran(self, code: str, cell: str | None, number: int | None) -> None:
        """A cell with this code, and number, ran to its end."""
        for ladder in self._ladders.ran(code, cell):
            if self.policy.limits.stepwise:
                self._say(phrases.corrected(ladder.seen(), number))
            self._tell("corrected", ladder)

    def forget(self) -> None:
        """The session begins anew."""
        self._ladders = Ladders(lambda: self.policy.limits, self._on_open)

    def _on_open(self, ladder: Ladder) -> None:
        self._tell("opened", ladder)

    # The journal

    def _tell(self, happening: Happening, ladder: Ladder) -> None:
        kept = self._journal
        if kept is not None:
            kept.tell(happening, ladder, self._cells())

    @property
    def _journal(self) -> Journal | None:
        """Where the course keeps one. The student is told of it, or why there is none, once."""
        journaling = self.policy.journaling
        if journaling is None:
            return None
        if self._kept is None or self._kept[0] != journaling:
            from callhint.labs import journal

            is_possible = journal.is_possible()
            self._kept = journaling, journal.Journal(journaling, self._sources.place.notebook) if is_possible else None
            self._say(tr(phrases.JOURNAL if is_possible else phrases.NO_JOURNAL))
        return self._kept[1]

    def journal_parts(self) -> list[Path]:
        """The files of the student's journal."""
        from callhint.labs.journal import file_of, parts_of

        journaling = self.policy.journaling
        if journaling is None:
            return []
        if self._kept is not None and self._kept[1] is not None:
            self._kept[1].wait()
        return parts_of(file_of(journaling))


def _shell() -> Any:  # noqa: ANN401  # InteractiveShell, untyped in IPython 7
    """IPython's, if it runs."""
    interactiveshell = sys.modules.get("IPython.core.interactiveshell")
    return interactiveshell.InteractiveShell._instance if interactiveshell is not None else None  # noqa: SLF001  # `instance()` would make one


def _extension() -> Extension | None:
    """What `%load_ext callhint` has put into that shell."""
    shell = _shell()
    magics = shell.magics_manager.registry.get("CallhintMagics") if shell is not None else None
    return magics.extension if magics is not None else None


def _elsewhere() -> Course:
    """The course of the present folder, where callhint is not loaded: there, no step of help is open but the first."""
    return Course(Callhint(parent=_shell()), Place.of(".", os.environ.get("JPY_SESSION_NAME", "")), _print, int)


def _print(sentence: str) -> None:
    print(f"callhint: {sentence}")  # noqa: T201  # there is no display


def explain(error: BaseException | None) -> Hint | None:
    """Explains the error, or the last one noted if None, as far as the course allows; also outside a notebook."""
    extension, last = _extension(), last_error()
    course = extension.course if extension is not None else _elsewhere()
    error = error if error is not None else last
    if error is None or course.policy.mode == "off":
        return None
    # Of an error that was caught in a cell, `%callhint run` knows nothing: its hint does not speak of cells.
    session = extension.session if extension is not None and error is last else Session()
    hint = pipeline.hint_for(error, traceback_of(error), session, course.silent_rules)
    return course.seen(course.with_note(hint)) if hint is not None else None
