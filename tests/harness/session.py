"""One case in an IPython shell of this process: what a person would do, and what only somebody inside can see.

The process is a fresh child (zygote.py): a case may break whatever it likes.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from tests.harness.outcome import MIME, Outcome, describe

if TYPE_CHECKING:
    from tests.harness.casefile import Case

LOAD = "%load_ext callhint"


class Session:
    """A shell that keeps what is published and looks at the namespace when the native traceback is shown."""

    def __init__(self) -> None:
        config = Config()
        config.HistoryManager.hist_file = ":memory:"
        config.InteractiveShell.colors = "nocolor"
        self.shell = InteractiveShell.instance(config=config, display_pub_class=CapturingDisplayPublisher)
        self.tracebacks = 0
        self.names: dict[str, Any] = {}
        for name in ("showtraceback", "showsyntaxerror"):
            setattr(self.shell, name, self._noticing(getattr(self.shell, name)))

    def _noticing(self, show: Any) -> Any:
        def noticing(*args: Any, **kwargs: Any) -> None:
            # Diagnosing begins after the traceback is shown: what the names hold here, they have to hold afterwards.
            self.tracebacks += 1
            self.names = self._user_names()
            show(*args, **kwargs)

        return noticing

    def _user_names(self) -> dict[str, Any]:
        # The values are kept, so that no new object can get the id of a dead one.
        return {name: value for name, value in self.shell.user_ns.items() if not name.startswith("_") and name not in {"In", "Out"}}

    def changed_names(self) -> list[str]:
        now = self._user_names()
        nothing = object()
        return sorted(name for name in now.keys() | self.names.keys() if now.get(name, nothing) is not self.names.get(name, nothing))

    def run(self, cell: str) -> BaseException | None:
        """Runs one cell as a notebook does; the error that left it."""
        shell: Any = self.shell  # untyped in part
        result = shell.run_cell(cell, store_history=True)
        error: BaseException | None = result.error_before_exec or result.error_in_exec
        return error

    def take_cards(self) -> list[dict[str, Any]]:
        """The cards published since the last call."""
        publisher: Any = self.shell.display_pub
        cards = [output["data"] for output in publisher.outputs if MIME in output["data"]]
        publisher.outputs.clear()
        return cards


def honest(case: Case) -> str:  # noqa: PLR0911  # one return per way of being unfair
    """Why the case is no fair question to callhint, which is not loaded here; "" if it is."""
    session = Session()
    for number, cell in enumerate(case.setup, 1):
        if error := session.run(cell):
            return f"setup cell {number} raised {describe(error)}"
    error = session.run(case.fail)
    if error is None:
        return "the fail cell raised nothing"
    if not re.search(case.error, describe(error), re.DOTALL):
        return f"the fail cell raised {describe(error)[:300]!r}"
    if case.check and session.run(case.check) is None:
        return "the check passes with nothing corrected"
    if case.reference and (error := session.run(case.reference)):
        return f"the reference raised {describe(error)}"
    if case.reference and case.check and (error := session.run(case.check)):
        return f"the check raised after the reference: {describe(error)}"
    return ""


def explained(case: Case, *, evidence: bool = False) -> Outcome:
    """The case with callhint loaded as a user loads it, its first correction run as the next cell, and its check after that."""
    from tests.harness.inside import Watch  # callhint itself, so only in the child

    outcome = Outcome()
    session = Session()
    if error := session.run(LOAD):
        outcome.broken = f"{LOAD} raised {describe(error)}"
        return outcome
    for number, cell in enumerate(case.setup, 1):
        if error := session.run(cell):
            outcome.broken = f"setup cell {number} raised {describe(error)}"
            return outcome
        if session.take_cards():
            outcome.stray_cards.append(f"setup cell {number}")
    shown = session.tracebacks
    watch = Watch()
    error = session.run(case.fail)
    outcome.said = describe(error)
    outcome.traceback = session.tracebacks > shown
    outcome.cards = session.take_cards()
    outcome.changed_names = session.changed_names() if outcome.traceback else []
    watch.report(outcome, evidence=evidence)
    hint = outcome.hint
    if hint is None or not is_to_be_run(case, hint):
        return outcome
    outcome.correction_error = describe(session.run(hint["corrections"][0]["code"]))
    if outcome.correction_error:
        return outcome
    if session.take_cards():
        outcome.stray_cards.append("the correction")
    outcome.check_error = describe(session.run(case.check)) if case.check else None
    return outcome


@dataclass(slots=True)
class Ran:
    """What came of one cell of a notebook."""

    error: str | None
    rules: list[str]
    """Those of the cards below it."""


def cells(sources: list[str]) -> list[Ran]:
    """A notebook from its first cell to its last, whatever fails."""
    session = Session()
    return [
        Ran(describe(error) if (error := session.run(source)) else None, [card[MIME]["rule"] for card in session.take_cards()])
        for source in sources
    ]


def is_to_be_run(case: Case, hint: dict[str, Any]) -> bool:
    """Whether the first correction is run: to be checked, or because it is called safe."""
    first = next(iter(hint["corrections"]), None)
    return first is not None and (bool(case.check) or first["applicability"] == "safe")


def prepare() -> None:
    """What the environment of a kernel would be."""
    os.environ.update(environment())
    sys.path.insert(0, "")  # as in a kernel: modules beside the notebook can be imported


def environment() -> dict[str, str]:
    return {"CUDA_VISIBLE_DEVICES": "", "HF_HUB_OFFLINE": "1", "MPLBACKEND": "agg", "TF_CPP_MIN_LOG_LEVEL": "3"}
