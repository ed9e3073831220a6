"""What came of running a case, as plain data, wherever it was run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

MIME = "application/vnd.callhint.v1+json"

Bundle = dict[str, Any]


@dataclass(slots=True)
class Outcome:
    broken: str = ""
    """Why the case could not be run to its end: a setup cell that fails, a process that dies."""
    said: str = ""
    """ "TypeName: message" of the failing cell."""
    traceback: bool = False
    """Whether the native traceback was shown."""
    cards: list[Bundle] = field(default_factory=list)
    """The mimebundles of callhint's that came with the failing cell."""
    stray_cards: list[str] = field(default_factory=list)
    """Cells other than the failing one that succeeded and yet showed a card."""
    changed_names: list[str] = field(default_factory=list)
    """Names that explaining the error has bound, unbound or rebound."""
    logged: list[str] = field(default_factory=list)
    """What callhint wrote to its log: a rule that failed, a containment that caught something."""
    findings: list[str] = field(default_factory=list)
    """All that the rules found, as "rule (CONFIDENCE): title"."""
    unstable: str = ""
    """How the choice of a rule depended on the order in which the rules are asked."""
    untranslated: list[str] = field(default_factory=list)
    """Words of the hint that are no part of a template, and stay English in every language."""
    lost_comments: list[str] = field(default_factory=list)
    """Comments of the user's, outside the edits, that the snippet lacks."""
    correction_error: str | None = None
    """What the first correction raised; "" if nothing, None if none was run."""
    check_error: str | None = None
    evidence: str = ""
    """For the author of a rule: what the rules were given."""

    @property
    def hint(self) -> dict[str, Any] | None:
        """The JSON of the last card."""
        return self.cards[-1][MIME] if self.cards else None

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Outcome:
        return cls(**json.loads(text))


def describe(error: BaseException | None) -> str:
    """An error as a front end reports it; "" for None."""
    return "" if error is None else f"{type(error).__name__}: {error}"
