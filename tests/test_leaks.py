"""What an error held dies when it would have died without callhint, which keeps nothing but texts and numbers. `make leaks` is the long form."""

from __future__ import annotations

import importlib.util

import pytest

from callhint.evidence import session
from tests.leaks import FAILURES, TORCH, growth, life

TRAINING = f"{TORCH}train()"


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("mode", ["full", "ladder"])
@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
def test_everything_dies_when_it_would(failure: str, mode: str) -> None:
    expected, _ = life(failure, with_callhint=False)
    found, cards = life(failure, with_callhint=True, mode=mode)

    assert cards >= 2
    assert found == expected
    assert found[-1] == []


@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
def test_the_tensors_of_a_training_step_are_freed() -> None:
    expected, _ = life(TRAINING, with_callhint=False)
    found, cards = life(TRAINING, with_callhint=True)

    assert cards >= 2
    assert expected[0] == ["batch", "loss", "output"]
    assert found == expected
    assert found[-1] == []


@pytest.mark.filterwarnings("ignore")
def test_many_errors_leave_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside IPython's own record of the cells there is callhint's, a line for each; what was looked into is forgotten after a while."""
    monkeypatch.setattr(session, "_KEPT", 20)
    monkeypatch.setattr("callhint.display.PATIENCE", 0)  # with a row of buttons below each card, too
    plain, _, _ = growth(21, before=21, with_callhint=False)
    hosting, _, cards = growth(21, before=21, with_callhint=True)

    assert cards >= 21
    more = {name: count - plain[name] for name, count in hosting.items() if count - plain[name] > 10 and not name.startswith("builtins.")}
    assert more.keys() <= {"callhint.evidence.session.Record"}
