"""Whatever is made up by chance, the line raises and logs nothing, changes and touches nothing, and what it says is sound. `make fuzz` makes 100,000."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from tests.fuzz.__main__ import KEPT, batch
from tests.fuzz.line import run
from tests.fuzz.sessions import Session

if TYPE_CHECKING:
    from pathlib import Path

SESSIONS = range(10)


@pytest.mark.filterwarnings("ignore")
def test_what_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sessions that once found a fault."""
    monkeypatch.chdir(tmp_path)
    kept = [Session(tuple(one["setup"]), tuple(one["cells"])) for one in json.loads(KEPT.read_text(encoding="utf-8"))]
    seen = [run(session) for session in kept]

    assert [fault for one in seen for fault in one.faults] == []
    assert all(one.errors for one in seen)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process for the sessions is forked")
@pytest.mark.filterwarnings("ignore")
def test_sessions_made_up_by_chance() -> None:
    seen = dict(batch(SESSIONS, ""))

    assert len(seen) == len(SESSIONS)
    assert [fault for one in seen.values() for fault in one.faults] == []
    assert sum(one.errors for one in seen.values()) >= 5 * len(SESSIONS)
