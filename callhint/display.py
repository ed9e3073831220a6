"""Where a card goes: one output below the traceback, coloured text in a terminal, live controls in a notebook that can have them."""

from __future__ import annotations

import atexit
import os
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from callhint.labs.ladder import Ladder
    from callhint.presentation.hint import Hint
    from callhint.presentation.row import Row
    from callhint.presentation.widget import Controls
    from callhint.settings import Callhint


PATIENCE = 1.0
"""Seconds that a page has to answer that it has the controls."""

_CARDS = 20


@dataclass(frozen=True, slots=True)
class _Card:
    """A card that was shown, and may be drawn anew when its ladder is opened further."""

    anchor: str
    cell: str
    """The front end's id of the cell it stands below."""
    replaces: bool
    """Whether that cell holds the code that failed."""
    ladder: Ladder | None


class Display:
    """The display of one shell."""

    def __init__(self, shell: Any, settings: Callhint) -> None:  # noqa: ANN401  # as in `Extension`
        self._shell = shell
        self._settings = settings
        self._controls: Controls | None = None
        self._offered = 0.0
        self._row: tuple[_Card, Row] | None = None
        self._cards: list[_Card] = []
        """Those with steps that may be opened."""

    @property
    def is_terminal(self) -> bool:
        terminal = sys.modules.get("IPython.terminal.interactiveshell")
        return terminal is not None and isinstance(self._shell, terminal.TerminalInteractiveShell)

    @property
    def cell(self) -> str | None:
        """The front end's id of the cell that is running; consoles, and programs that run notebooks, name none."""
        match getattr(self._shell, "parent_header", None):
            case {"metadata": {"cellId": str(cell)}} if cell:
                return cell
        return None

    @property
    def _is_button(self) -> bool:
        """Whether what is running was sent by a button of the controls, and stands in no cell."""
        match getattr(self._shell, "parent_header", None):
            case {"metadata": {"callhint": _}}:
                return True
        return False

    def show(self, hint: Hint, *, again: bool = False, ladder: Ladder | None = None) -> None:
        """Show the hint for the cell that is running, or one for an earlier cell again; with its ladder if help comes in steps."""
        anchor, cell = os.urandom(8).hex(), self.cell
        if cell is None:
            self._publish(hint, anchor)
            return
        card = _Card(anchor, cell, replaces=not again and not self._is_button, ladder=ladder)
        if ladder is None:
            self._publish(hint, anchor)
        else:
            self._cards = [*self._cards, card][-_CARDS:]
            self._publish(hint, anchor, transient={"display_id": anchor})
        if self._settings.widget:
            self._offer_controls(hint, card)

    def redraw(self, ladder: Ladder) -> None:
        """Draw the cards of a ladder as far as it is open now."""
        for card in self._cards:
            if card.ladder is ladder:
                hint = ladder.seen()
                if self._controls is not None:
                    # Before the card, which is filled as soon as it is drawn.
                    self._controls.offer(hint, anchor=card.anchor, cell=card.cell, replaces=card.replaces)
                if self._row is not None and self._row[0] is card:
                    self._row[1].draw(hint)
                self._publish(hint, card.anchor, transient={"display_id": card.anchor}, update=True)

    def say(self, sentence: str) -> None:
        self._shell.display_pub.publish({"text/plain": f"callhint: {sentence}"}, metadata={})

    def _publish(self, hint: Hint, anchor: str, **as_update: Any) -> None:  # noqa: ANN401
        from callhint.presentation.mimebundle import mimebundle

        bundle = mimebundle(hint, anchor=anchor)
        if self._has_color():
            bundle["text/plain"] = hint.text(color=True)
        self._shell.display_pub.publish(bundle, metadata={}, **as_update)

    def close(self) -> None:
        """Take the live controls away."""
        self.retire_row()
        if self._controls is not None:
            self._controls.close()
            self._controls = None
        self._cards.clear()

    def _has_color(self) -> bool:
        """Whether the text goes to a terminal whose person wants colour."""
        return (
            self.is_terminal
            and not self._shell.simple_prompt
            and self._shell.colors.lower() != "nocolor"
            and not os.environ.get("NO_COLOR")
            and os.environ.get("TERM") != "dumb"
            and sys.stdout.isatty()
        )

    def _offer_controls(self, hint: Hint, card: _Card) -> None:
        """Give a card its live controls.

        After the card is out: that takes a tenth of a second, and without the libraries the card is all there is.
        """
        if self._controls is None:
            try:
                from callhint.presentation.widget import Controls
            except ImportError:
                self._offer_row(hint, card)
                return
            self._controls = Controls(self._silence, self._advance, self.retire_row)
            self._offered = time.monotonic()
        elif not self._controls.answered and time.monotonic() - self._offered > PATIENCE:
            # No page has known what to do with them: it has ipywidgets, if anything.
            self._offer_row(hint, card)
        self._controls.offer(hint, anchor=card.anchor, cell=card.cell, replaces=card.replaces)

    def _offer_row(self, hint: Hint, card: _Card) -> None:
        try:
            from callhint.presentation.row import Row
        except ImportError:
            return
        self.retire_row()
        row = Row(hint, start=self._run, advance=lambda step, confirmed: self._advance(card.anchor, step, confirmed), silence=self._silence)
        self._row = card, row
        self._shell.display_pub.publish(row.bundle, metadata={}, transient={"display_id": f"{card.anchor}-row"})
        atexit.register(self.retire_row)

    def retire_row(self) -> None:
        """Put nothing in the place of the row of buttons, so that no notebook is saved with it."""
        if self._row is not None:
            from callhint.presentation.row import EMPTY

            (card, row), self._row = self._row, None
            atexit.unregister(self.retire_row)
            self._shell.display_pub.publish(EMPTY, metadata={}, transient={"display_id": f"{card.anchor}-row"}, update=True)
            row.close()

    def _run(self, code: str) -> None:
        # ipykernel 7.0 to 7.3 calls back in another thread, beside a cell that may be running in this one.
        self._shell.kernel.io_loop.add_callback(self._run_for_row, code)

    def _run_for_row(self, code: str) -> None:
        if self._row is not None:
            kept, self._row = self._row, None  # it stays where it is, although a cell begins
            try:
                kept[1].run(self._shell, code)
            finally:
                self._row = kept

    def _advance(self, anchor: str, step: int, confirmed: bool) -> None:  # noqa: FBT001
        """Open a step of a card, unless it is open already."""
        for ladder in [card.ladder for card in self._cards if card.anchor == anchor and card.ladder is not None]:
            if step == ladder.progress.step + 1 and ladder.advance(confirmed=confirmed):
                self.redraw(ladder)

    def _silence(self, rule: str, silent: bool) -> None:  # noqa: FBT001
        others = self._settings.disabled_rules - {rule}
        self._settings.disabled_rules = others | {rule} if silent else others
