"""The second choice for live controls: a row of plain buttons below the card, where ipywidgets work and anywidget does not.

A notebook saved with the row in it would show an error in its place when it is opened again. So the row is not kept: `display` puts an empty
output in its place before the next cell runs, and when the kernel ends. It cannot copy, and knows of no cell to write into.

Importing this module imports the widget library.
"""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

from IPython.utils.capture import capture_output
from ipywidgets import HTML, Button, HBox, Output, VBox  # type: ignore[import-untyped]

from callhint.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from callhint.presentation.hint import Hint

EMPTY = {"text/plain": "", "text/html": ""}
"""What takes the place of the row."""


class Row:
    """The buttons of one card."""

    def __init__(
        self, hint: Hint, *, start: Callable[[str], None], advance: Callable[[int, bool], None], silence: Callable[[str, bool], None]
    ) -> None:
        """`start` is called with code that is to be given to `run` in the thread that runs cells, `advance` with the step of help that is to be
        opened and whether that was confirmed, `silence` with a rule and whether it is to be silent; all of them maybe in another thread.
        """
        self._hint, self._start, self._advance, self._silence = hint, start, advance, silence
        self._asked = self._silent = False
        self._run_button = _button(tr("Run"), self._on_run)
        self._step_button = _button(tr("Next step"), self._on_step)
        self._silence_button = _button(tr("Not helpful"), self._on_silence)
        self._status, self._output = HTML(), Output()
        self._buttons = HBox()
        self._whole = VBox([self._buttons, self._status, self._output])
        self.draw(hint)

    @property
    def bundle(self) -> dict[str, Any]:
        view = {"version_major": 2, "version_minor": 0, "model_id": self._whole.model_id}
        return {**EMPTY, "application/vnd.jupyter.widget-view+json": view}

    def draw(self, hint: Hint) -> None:
        """The buttons for what is open of the hint."""
        self._hint, self._asked = hint, False
        self._step_button.description = tr("Next step")
        runs = any(hint.can_run(correction) for correction in hint.corrections[:1])
        has_step = hint.progress is not None and hint.progress.following and not hint.progress.tries
        buttons = [(self._run_button, runs), (self._step_button, has_step), (self._silence_button, True)]
        self._buttons.children = [button for button, wanted in buttons if wanted]

    def run(self, shell: Any, code: str) -> None:  # noqa: ANN401  # IPython's types are partial
        """Run code as a cell, though no front end has sent one, and show what comes of it below the buttons."""
        if shell.should_run_async(code, transformed_cell=shell.transform_cell(code)):
            self._status.value = tr(
                "This correction awaits something, which a cell has to do itself: %callhint apply puts it into the cell."
            )
            return
        with capture_output() as captured:
            result = shell.run_cell(code, store_history=True)
        error = result.error_in_exec if result.error_in_exec is not None else result.error_before_exec
        number = result.execution_count
        self._status.value = (
            tr("Ran as In [{number}] without an error.", number=number)
            if error is None
            else tr("Stopped with an error as In [{number}].", number=number)
        )
        shown = [(output.data, output.metadata or {}) for output in captured.outputs]
        if result.result is not None:
            shown.append(shell.display_formatter.format(result.result))
        self._output.outputs = tuple(_outputs(captured.stdout, error, shown))

    def close(self) -> None:
        for widget in (self._whole, self._buttons, self._status, self._output, self._run_button, self._step_button, self._silence_button):
            # Layout and style are widgets of their own, which ipywidgets keeps until they are closed.
            for part in (widget.layout, getattr(widget, "style", None), widget):
                if part is not None:
                    part.close()

    def _on_run(self) -> None:
        self._status.value = tr("Running…")
        self._output.outputs = ()
        self._start(self._hint.corrections[0].code)

    def _on_step(self) -> None:
        progress = self._hint.progress
        if progress is None:
            return
        if progress.confirm and not self._asked:
            self._asked = True
            self._step_button.description = tr("Show the corrected lines")
        else:
            self._advance(progress.step + 1, self._asked)

    def _on_silence(self) -> None:
        self._silent = not self._silent
        self._silence(self._hint.rule, self._silent)
        self._silence_button.description = tr("Helpful after all") if self._silent else tr("Not helpful")


def _button(label: str, act: Callable[[], None]) -> Button:
    button = Button(description=label, layout={"width": "auto"})
    button.on_click(lambda _: act())
    return button


def _outputs(printed: str, error: BaseException | None, shown: list[tuple[Any, Any]]) -> Iterator[dict[str, Any]]:
    if printed:
        yield {"output_type": "stream", "name": "stdout", "text": printed}
    if error is not None:
        # The traceback, like the result, went to a cell that does not exist.
        lines = [line.rstrip() for line in traceback.format_exception_only(error)]
        yield {"output_type": "error", "ename": type(error).__name__, "evalue": "", "traceback": lines}
    for data, metadata in shown:
        yield {"output_type": "display_data", "data": data, "metadata": metadata}
