"""What can only be seen from inside the process of a case: all findings, and what the edits leave alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from tests.harness.casefile import Case
    from tests.harness.outcome import Outcome


def look(case: Case, shell: InteractiveShell, error: BaseException, outcome: Outcome, *, evidence: bool) -> None:
    return
