"""The plain, frozen data that travels from diagnosis to presentation.

Nothing here holds a live object of the user's: only texts, numbers and each other. That is what lets a tensor, a frame or a model die
when it would have died without callhint.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Applicability(StrEnum):
    """How far a correction may be trusted."""

    SAFE = "safe"
    """Compiles, every name exists, the new call was checked against the live object, nothing that already ran runs again."""
    UNSAFE = "unsafe"
    """Runs, but guesses an intent or repeats something; the title says what."""
    DISPLAY = "display"
    """Holds a placeholder or could not be checked: to be read, not to be run."""

    def lowered_to(self, other: Applicability) -> Applicability:
        """The less trusting of the two: checks may only lower."""
        order = list(Applicability)
        return max(self, other, key=order.index)


class Confidence(IntEnum):
    """How sure a rule is; the finding with the highest confidence is the one that is shown."""

    LIKELY = 1
    """The texts say "probably"."""
    CERTAIN = 2
    """Proved from the live object, the user's source and what was executed."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters (not bytes) in a source."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """Puts `text` in place of `span` in the source called `source` (a `Source.name`)."""

    source: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """What a rule proposes; `correction` turns it into a snippet that runs."""

    title: str
    """Imperative, names in backticks: "call `loaded.signatures["serving_default"]`"."""
    edits: tuple[Edit, ...] = ()
    applicability: Applicability = Applicability.SAFE
    before: tuple[str, ...] = ()
    """Statements that run first: those that give a name back what it held (`del list`, `from x import y`, `criterion = nn.BCELoss()`)."""


@dataclass(frozen=True, slots=True)
class Offender:
    """The expression to blame, where it stands and what it holds."""

    text: str
    type: str
    """Full name of the type of the object, as `module.QualName` ("module" left out for builtins)."""
    kind: str
    """The class of thing it is, from the vocabulary of the JSON contract: "saved-model", "state-dict", "none", …"""
    cell: int | None
    """Execution number of the cell as the person sees it, None in a file."""
    line: int
    """1-based line in the cell or file."""
    file: str | None = None
    quote: str = ""
    """The line the expression stands in, without its indentation."""
    mark: Span = Span(0, 0)
    """Where in `quote` the expression stands; empty if it spans lines."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the offender became what it is, or where the mistake in it stands."""

    cell: int | None
    line: int
    text: str
    """The first line of the statement."""
    file: str | None = None
    corrected: bool = False
    """Whether it is the line (the definition, where something is lacking in it) that the correction changes, not one that made the
    offender."""


@dataclass(frozen=True, slots=True)
class Doc:
    """A page of official documentation."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Note:
    """What a course adds to the card of a rule, in its own words."""

    text: str
    url: str = ""
    step: int = 1
    """The step of help with which it comes, where help comes in steps."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake that a rule has proved, with the fixes it proposes, best first."""

    title: str
    """What the thing is: at most 72 characters, no final period."""
    why: str
    """How it came to be so, in short sentences about the user's own names."""
    kind: str
    """`Offender.kind`."""
    confidence: Confidence = Confidence.CERTAIN
    fixes: tuple[Fix, ...] = ()
    docs: tuple[Doc, ...] = ()
    offender: Offender | None = None
    """None: the callee of the failing call."""
    origin: Origin | None = None
    is_of_name: bool = False
    """Whether it is the name that reaches another object than was meant: then nothing that can be said of that object matters."""
    rule: str = ""
    """The rule's id; filled in by `diagnosis`."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A snippet for the next cell, with how far it may be trusted."""

    title: str
    code: str
    """"" as long as it is not open, where help comes in steps."""
    diff: str
    """Unified diff, without file headers, from the user's statements to the snippet's."""
    applicability: Applicability
    reruns: bool
    """Whether statements that already ran once run again."""
    cell: str | None = None
    """The failing cell as it should read, for who wants to put it in its place; None if it was not typed as it ran, or lies in a file."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a hint is open, where help comes in steps."""

    step: int
    steps: int
    following: str
    """What the next step tells: "where it came from"; "" if all are open."""
    confirm: bool
    """Whether the next step is opened only when that was confirmed."""
    tries: int = 0
    """How often the mistake has to come again before the next step can be opened."""


@dataclass(frozen=True, slots=True)
class ErrorText:
    """The error as the traceback shows it."""

    type: str
    message: str
