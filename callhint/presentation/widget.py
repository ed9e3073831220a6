"""The live controls: one widget per kernel, never displayed, whose code in the page fills the empty places of the cards with buttons.

The page is told which code belongs to which card, and can tell nothing back but that it is there, whether a rule is helpful, and that the
next step of help is wanted: what it runs or writes into a cell is what the kernel put into the hint. Importing this module imports the widget libraries.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from anywidget import AnyWidget
from traitlets import Dict, List, Unicode

from callhint.language import tr, tr_noop
from callhint.presentation import phrases
from callhint.presentation.card import render_html
from callhint.presentation.excerpt import prose, visible
from callhint.presentation.mimebundle import sendable

if TYPE_CHECKING:
    from collections.abc import Callable

    from callhint.presentation.hint import Hint

_STATIC = Path(__file__).parent / "static"
_HINTS = 20
_CHARACTERS = 200_000
_TITLE = 60


_WORDS = (
    tr_noop("Chosen correction"),
    tr_noop("Copied."),
    tr_noop("Copy"),
    tr_noop("Correction"),
    tr_noop("Helpful after all"),
    tr_noop("Insert below"),
    tr_noop("Inserted below. Undo in the notebook takes it away."),
    tr_noop("It was not run, because a cell before it failed."),
    tr_noop("Next come {following}."),
    tr_noop("Next step"),
    tr_noop("Not helpful"),
    tr_noop("Not yet"),
    tr_noop("Ran as In [{number}] without an error."),
    tr_noop("Ran without an error."),
    tr_noop("Replace this cell"),
    tr_noop("Replaced. Undo in the cell brings its old text back."),
    tr_noop("Run"),
    tr_noop("Running…"),
    tr_noop("Show the corrected lines"),
    tr_noop("Step {step} is open."),
    tr_noop("Stop"),
    tr_noop("Stopped with an error as In [{number}]."),
    tr_noop("Stopped with an error."),
    tr_noop("Stopping…"),
    tr_noop("{label} did not work: {failure}"),
    tr_noop("{rule} speaks again."),
    tr_noop("{rule} stays silent in this session."),
)
"""What `static/controls.js` says."""


class Controls(AnyWidget):
    """The controls of all cards of a kernel."""

    _esm = (_STATIC / "controls.js").read_text(encoding="utf-8")
    _css = (_STATIC / "controls.css").read_text(encoding="utf-8")

    hints: List[Any] = List().tag(sync=True)
    """What `static/controls.js` says; sent whole to a page that is loaded later."""
    words: Dict[str, str] = Dict().tag(sync=True)
    """What the page says, in English, and how it is said in the language of the hints."""
    silenced = List(Unicode()).tag(sync=True)
    """The rules that were called not helpful."""

    answered = False
    """Whether a page has these controls."""

    def __init__(
        self, silence: Callable[[str, bool], None], advance: Callable[[str, int, bool], None], on_answer: Callable[[], None]
    ) -> None:
        """`silence` is called with a rule and whether it is to be silent, `advance` with the anchor of a card, the step of help that is to be
        opened and whether that was confirmed, `on_answer` when a page has the controls; all of them maybe in another thread.
        """
        super().__init__()
        self._silence, self._advance, self._on_answer = silence, advance, on_answer
        self.on_msg(self._on_message)

    def offer(self, hint: Hint, *, anchor: str, cell: str, replaces: bool) -> None:
        """Give the card with that anchor its controls, or others than before.

        `cell` is the front end's id of the failing cell; `replaces` is whether that cell holds the code that failed.
        """
        offered = sendable(
            {
                "id": anchor,
                "cell": cell,
                "rule": hint.rule,
                "progress": self._progress(hint, anchor),
                "corrections": [
                    {
                        "title": prose(correction.title, _TITLE).replace("`", ""),
                        "trust": phrases.trust(correction),
                        "code": correction.code,
                        "shown": visible(correction.code),
                        "cell": correction.cell if replaces else None,
                        "runs": hint.can_run(correction),
                    }
                    for correction in hint.corrections
                    if correction.code
                ],
            }
        )
        hints = [*(other for other in self.hints if other["id"] != anchor), offered][-_HINTS:]
        while sum(map(_size, hints)) > _CHARACTERS:
            hints.pop(0)
        self.words = {text: tr(text) for text in _WORDS}
        self.hints = hints

    @staticmethod
    def _progress(hint: Hint, anchor: str) -> dict[str, Any] | None:
        """What the page has to know of the steps of help; the card itself for a page that was loaded after the card was shown."""
        if hint.progress is None:
            return None
        card = render_html(hint, anchor=anchor)
        # As long as more tries are wanted there is no next step, as far as the page is concerned.
        following = "" if hint.progress.tries else hint.progress.following
        return {"step": hint.progress.step, "following": following, "confirm": hint.progress.confirm, "card": card}

    def set_state(self, _state: dict[str, Any]) -> None:
        """The page cannot change what it was given."""

    def _on_message(self, _widget: object, content: object, _buffers: object) -> None:
        match content:
            case {"answer": True}:
                self.answered = True
                self._on_answer()
            case {"hint": str(anchor), "silenced": bool(silent)}:
                for rule in [hint["rule"] for hint in self.hints if hint["id"] == anchor]:
                    self._silence(rule, silent)
                    self.silenced = [*(other for other in self.silenced if other != rule), *([rule] if silent else [])]
            case {"hint": str(anchor), "step": int(step), "confirmed": bool(confirmed)}:
                self._advance(anchor, step, confirmed)


def _size(hint: dict[str, Any]) -> int:
    return sum(2 * len(correction["code"]) + len(correction["cell"] or "") for correction in hint["corrections"])
