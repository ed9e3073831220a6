"""Runs what the collected tests will ask for in the background, as many cases at a time as there are processors."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from tests.harness.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future


# What callhint says is looked at in English, also on the machine of somebody who reads another language.
os.environ["LANGUAGE"] = "en"


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine the budget would make what is found depend on the time of day."""
    monkeypatch.setattr("callhint.diagnosis.BUDGET", 60.0)


@pytest.fixture(scope="session")
def runs(request: pytest.FixtureRequest) -> Iterator[dict[str, Future[Any]]]:
    with Runner() as runner:
        jobs = [(item, item.get_closest_marker("case")) for item in request.session.items]
        yield {item.nodeid: getattr(runner, marker.args[0])(item.callspec.params["path"]) for item, marker in jobs if marker is not None}


@pytest.fixture
def answer(request: pytest.FixtureRequest, runs: dict[str, Future[Any]]) -> Any:
    """What came of running the case of this test (its marker `case` says how)."""
    return runs[request.node.nodeid].result()
