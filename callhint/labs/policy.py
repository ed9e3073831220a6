"""What a course allows: the settings of its sources (`sources.py`) and a student's own, and what holds in the end.

A setting has the value that the strongest source with a word on it gives. Where no source has a lock, a student's own setting comes before that;
where one has, students' settings do not count.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any

from callhint.labs.ladder import Limits, Step
from callhint.model import Note

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from traitlets.config import Configurable

DEFAULT_FOLDER = "~/.callhint/journal"


class PolicyError(Exception):
    """A course's settings cannot be read; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Journaling:
    """How a course keeps its journal."""

    folder: Path
    key: str


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds now, in this session."""

    mode: str = "full"
    limits: Limits = field(default_factory=Limits)
    rules_on: tuple[str, ...] = ("*",)
    rules_off: tuple[str, ...] = ()
    notes: Mapping[str, Note] = field(default_factory=dict)
    journaling: Journaling | None = None
    locked: bool = False
    problem: str | None = None
    """Why the course's settings could not be read; this is the strictest policy then."""

    @property
    def has_every_rule(self) -> bool:
        return "*" in self.rules_on and not self.rules_off

    def allows(self, rule: str) -> bool:
        """Whether a rule may speak."""
        return any(fnmatchcase(rule, glob) for glob in self.rules_on) and not any(fnmatchcase(rule, glob) for glob in self.rules_off)

    def tells(self, rule: str) -> bool:
        """Whether what a rule knows may be read before there is an error: it would tell steps of help that are to come."""
        return self.mode == "full" and self.allows(rule)

    def note(self, rule: str) -> Note | None:
        """What the course has to say to a rule, or to those like `torch/*`."""
        exact = self.notes.get(rule)
        return exact if exact is not None else next((note for glob, note in self.notes.items() if fnmatchcase(rule, glob)), None)


def strictest(problem: str) -> Policy:
    """What holds where a course has settings that cannot be read."""
    return Policy(mode="off", limits=Limits(highest=Step.WHAT), locked=True, problem=problem)


def resolve(settings: Configurable, sources: Sequence[Mapping[str, Any]]) -> Policy:
    """What comes of a student's settings and of those of a course, strongest first.

    All settings are traits that are tagged as policy; `PolicyError` tells of values that make no sense together.
    """
    locked = any(source.get("lock") for source in sources)
    own = {} if locked else _own(settings)

    def value(name: str) -> Any:  # noqa: ANN401  # of the trait's type
        return next((source[name] for source in (own, *sources) if name in source), settings.trait_defaults(name))

    mode = value("mode")
    limits = Limits(
        stepwise=mode == "ladder",
        highest=Step[value("highest_step").upper()] if mode == "ladder" else Step.WHAT if mode == "title-only" else Step.WHY,
        tries=value("tries"),
        confirm=value("confirm"),
    )
    notes = {rule: _note(rule, note) for rule, note in value("notes").items()}
    journaling = None
    if value("journal"):
        if not value("journal_key"):
            raise PolicyError("`journal` is on and there is no `journal_key`")
        journaling = Journaling(Path(value("journal_folder") or DEFAULT_FOLDER).expanduser(), value("journal_key"))
    return Policy(mode, limits, tuple(value("rules_on")), tuple(value("rules_off")), notes, journaling, locked)


def _own(settings: Configurable) -> dict[str, Any]:
    """What a student has set, also where it is what would hold anyway."""
    section = settings.config.get(type(settings).__name__, {})
    values = {name: getattr(settings, name) for name in settings.traits(policy=True)}
    return {name: value for name, value in values.items() if name in section or value != settings.trait_defaults(name)}


def _note(rule: str, note: Mapping[str, str]) -> Note:
    step = note.get("step", "what")
    if step.upper() not in Step.__members__:
        raise PolicyError(f"the note on `{rule}` has a `step` that does not exist")
    return Note(note.get("text", ""), note.get("link", ""), Step[step.upper()])
