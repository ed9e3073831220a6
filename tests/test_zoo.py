"""Whatever an object does when it is touched, an error beside it is explained without touching it, or not at all."""

from __future__ import annotations

import logging
import warnings
from typing import TYPE_CHECKING

import pytest

from callhint.model import Applicability
from tests.notebook import Notebook
from tests.zoo import COUNTERS, ROLES, ZOO

if TYPE_CHECKING:
    from callhint.presentation.hint import Hint


_OWN = ("was touched", "no_such")
"""What says that the zoo itself made the next error."""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("animal", ZOO.values(), ids=ZOO.keys())
def test_an_error_beside_it(animal: str, caplog: pytest.LogCaptureFixture) -> None:
    notebook = Notebook()
    assert notebook.run(COUNTERS, animal) is None
    namespace = notebook.shell.user_ns
    explained = 0
    for role, cell in ROLES.items():
        notebook.shell.user_ns.pop("list", None)
        error = notebook.run(cell)
        if error is None:
            continue
        before = list(namespace["touched"])
        with caplog.at_level(logging.WARNING, "callhint"):
            hint = notebook.explain()

        assert namespace["touched"] == before, role
        assert [record.getMessage() for record in caplog.records if record.name == "callhint"] == [], role
        explained += hint is not None
        if hint is not None:
            _sound(hint, notebook, role)
    assert explained >= 1


def _sound(hint: Hint, notebook: Notebook, role: str) -> None:
    """What is shown can be read, and what is called safe runs."""
    assert len(hint.title) <= 120, role
    assert hint.text()
    assert len(hint.html()) <= 6144, role
    for correction in hint.corrections:
        with warnings.catch_warnings(action="ignore"):
            compile(correction.code, "<correction>", "exec")
    if hint.corrections and hint.corrections[0].applicability is Applicability.SAFE:
        failure = notebook.run(hint.corrections[0].code)
        assert failure is None or any(words in str(failure) for words in _OWN), (role, hint.corrections[0].code, failure)
