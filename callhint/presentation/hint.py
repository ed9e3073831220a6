"""`Hint`: what a person is shown, as plain frozen data with its three views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from callhint.model import Applicability
from callhint.presentation import card, markdown, text

if TYPE_CHECKING:
    from callhint.model import Correction, Doc, ErrorText, Note, Offender, Origin, Progress

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class Hint:
    """The explanation of one error: which rule speaks, what it says, and corrections, the best first. Holds texts and numbers only."""

    rule: str
    title: str
    why: str
    error: ErrorText
    offender: Offender
    origin: Origin | None
    corrections: tuple[Correction, ...]
    docs: tuple[Doc, ...]
    progress: Progress | None = None
    """None where help comes all at once."""
    note: Note | None = None
    """What the course adds."""

    def can_run(self, correction: Correction) -> bool:
        """Whether one of the hint's corrections may be run as a cell, as it stands."""
        return bool(correction.code) and correction.applicability is not Applicability.DISPLAY and self.offender.cell is not None

    def as_dict(self) -> dict[str, Any]:
        """The hint as JSON data: the `application/vnd.callhint.v1+json` of a card, described by `static/hint.schema.json`."""
        return {
            "version": SCHEMA_VERSION,
            "rule": self.rule,
            "title": self.title,
            "why": self.why,
            "error": {"type": self.error.type, "message": self.error.message},
            "offender": {
                "text": self.offender.text,
                "type": self.offender.type,
                "kind": self.offender.kind,
                "cell": self.offender.cell,
                "line": self.offender.line,
            },
            "origin": None if self.origin is None else {"cell": self.origin.cell, "line": self.origin.line, "text": self.origin.text},
            "corrections": [
                {
                    "title": correction.title,
                    "code": correction.code,
                    "diff": correction.diff,
                    "applicability": str(correction.applicability),
                    "reruns": correction.reruns,
                }
                for correction in self.corrections
                if correction.code
            ],
            "docs": [{"title": doc.title, "url": doc.url} for doc in self.docs],
            **({} if self.note is None else {"note": {"text": self.note.text, "url": self.note.url}}),
        }

    def text(self, *, color: bool = False) -> str:
        """The hint for a terminal."""
        return text.render_text(self, color=color)

    def html(self) -> str:
        """The card."""
        return card.render_html(self)

    def markdown(self) -> str:
        """The card for renderers that read Markdown only."""
        return markdown.render_markdown(self)
