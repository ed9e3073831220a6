"""Where a card goes: one output below the traceback, coloured text in a terminal, live controls in a notebook that can have them."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from callhint.presentation.hint import Hint
    from callhint.presentation.widget import Controls
    from callhint.settings import Callhint


class Display:
    """The display of one shell."""

    def __init__(self, shell: Any, settings: Callhint) -> None:  # noqa: ANN401  # as in `Extension`
        self._shell = shell
        self._settings = settings
        self._controls: Controls | None = None

    @property
    def is_terminal(self) -> bool:
        terminal = sys.modules.get("IPython.terminal.interactiveshell")
        return terminal is not None and isinstance(self._shell, terminal.TerminalInteractiveShell)

    def show(self, hint: Hint, *, again: bool = False) -> None:
        """Show the hint for the cell that is running, or one for an earlier cell again."""
        from callhint.presentation.mimebundle import mimebundle

        anchor = os.urandom(8).hex()
        bundle = mimebundle(hint, anchor=anchor)
        if self._has_color():
            bundle["text/plain"] = hint.text(color=True)
        self._shell.display_pub.publish(bundle, metadata={})
        if not self._settings.widget:
            return
        request = getattr(self._shell, "parent_header", None)
        match request:
            # Consoles, and programs that run notebooks, name no cell, and have no use for controls.
            case {"metadata": {"cellId": str(cell), **rest}} if cell:
                # The correction that a button runs stands in no cell.
                self._offer_controls(hint, anchor, cell, replaces=not again and "callhint" not in rest)

    def close(self) -> None:
        """Take the live controls away."""
        if self._controls is not None:
            self._controls.close()
            self._controls = None

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

    def _offer_controls(self, hint: Hint, anchor: str, cell: str, *, replaces: bool) -> None:
        if self._controls is None:
            # After the card is out: it takes a tenth of a second, and without the libraries the card is all there is.
            try:
                from callhint.presentation.widget import Controls
            except ImportError:
                return
            self._controls = Controls(self._silence)
        self._controls.offer(hint, anchor=anchor, cell=cell, replaces=replaces)

    def _silence(self, rule: str, silent: bool) -> None:  # noqa: FBT001
        others = self._settings.disabled_rules - {rule}
        self._settings.disabled_rules = others | {rule} if silent else others
