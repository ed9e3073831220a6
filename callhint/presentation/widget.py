"""The live controls: one widget per kernel, never displayed, whose code in the page fills the empty places of the cards with buttons.

The page is told which code belongs to which card, and can tell nothing back but whether a rule is helpful: what it runs or writes into a
cell is what the kernel put into the hint. Importing this module imports the widget libraries.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from anywidget import AnyWidget
from traitlets import List, Unicode

from callhint.model import Applicability
from callhint.presentation import phrases
from callhint.presentation.excerpt import prose, visible
from callhint.presentation.mimebundle import sendable

if TYPE_CHECKING:
    from collections.abc import Callable

    from callhint.presentation.hint import Hint

_STATIC = Path(__file__).parent / "static"
_HINTS = 20
_CHARACTERS = 200_000
_TITLE = 60


class Controls(AnyWidget):
    """The controls of all cards of a kernel."""

    _esm = (_STATIC / "controls.js").read_text(encoding="utf-8")
    _css = (_STATIC / "controls.css").read_text(encoding="utf-8")

    hints: List[Any] = List().tag(sync=True)
    """What `static/controls.js` says; sent whole to a page that is loaded later."""
    silenced = List(Unicode()).tag(sync=True)
    """The rules that were called not helpful."""

    def __init__(self, silence: Callable[[str, bool], None]) -> None:
        """`silence` is called with a rule and whether it is to be silent, maybe in another thread."""
        super().__init__()
        self._silence = silence
        self.on_msg(self._on_message)

    def offer(self, hint: Hint, *, anchor: str, cell: str, replaces: bool) -> None:
        """Give the card with that anchor its controls.

        `cell` is the front end's id of the failing cell; `replaces` is whether that cell holds the code that failed.
        """
        offered = sendable(
            {
                "id": anchor,
                "cell": cell,
                "rule": hint.rule,
                "corrections": [
                    {
                        "title": prose(correction.title, _TITLE).replace("`", ""),
                        "trust": phrases.trust(correction),
                        "code": correction.code,
                        "shown": visible(correction.code),
                        "cell": correction.cell if replaces else None,
                        "runs": correction.applicability is not Applicability.DISPLAY and hint.offender.cell is not None,
                    }
                    for correction in hint.corrections
                ],
            }
        )
        hints = [*self.hints, offered][-_HINTS:]
        while sum(map(_size, hints)) > _CHARACTERS:
            hints.pop(0)
        self.hints = hints

    def set_state(self, _state: dict[str, Any]) -> None:
        """The page cannot change what it was given."""

    def _on_message(self, _widget: object, content: object, _buffers: object) -> None:
        match content:
            case {"hint": str(anchor), "silenced": bool(silent)}:
                for rule in [hint["rule"] for hint in self.hints if hint["id"] == anchor]:
                    self._silence(rule, silent)
                    self.silenced = [*(other for other in self.silenced if other != rule), *([rule] if silent else [])]


def _size(hint: dict[str, Any]) -> int:
    return sum(2 * len(correction["code"]) + len(correction["cell"] or "") for correction in hint["corrections"])
