"""Runs many cases at a time, each framework imported once."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from threading import Lock
from typing import TYPE_CHECKING, Any, Self

from tests.harness import casefile, kernel, lab
from tests.harness.outcome import Outcome
from tests.harness.session import Ran
from tests.harness.zygote import ChildDiedError, Zygote

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from tests.harness.casefile import Case

TIMEOUT = 180.0


class Runner:
    """Cases are handed in and run in the background, as many at a time as there are jobs."""

    def __init__(self, jobs: int | None = None) -> None:
        self._pool = ThreadPoolExecutor(jobs or os.cpu_count())
        self._zygotes: dict[tuple[str, ...], Zygote] = {}
        self._lacking: dict[tuple[str, ...], str] = {}
        self._starting = Lock()

    def _zygote(self, case: Case) -> Zygote:
        return self._importing(case.framework, *case.needs)

    def _importing(self, *imported: str) -> Zygote:
        with self._starting:
            if imported not in self._zygotes:
                self._zygotes[imported] = Zygote(*imported)
            return self._zygotes[imported]

    def _ask(self, job: str, path: Path, **arguments: Any) -> Any:
        return self._zygote(casefile.read(path)).ask(job, TIMEOUT, path=str(path), **arguments)

    def lacking(self, case: Case) -> str:
        """Why the packages that the case needs are not at hand; "" if they are."""
        if case.needs not in self._lacking:
            missing = [name for name in case.needs if find_spec(name) is None]
            self._lacking[case.needs] = f"{', '.join(missing)} not installed" if missing else self._broken(case)
        return self._lacking[case.needs]

    def _broken(self, case: Case) -> str:
        try:
            if case.needs:
                self._zygote(case)
        except ChildDiedError as error:
            return str(error).strip().rpartition("\n")[2]
        return ""

    def honest(self, path: Path) -> Future[str]:
        """Why the case is no fair question; "" if it is."""

        def run() -> str:
            try:
                return str(self._ask("honest", path))
            except ChildDiedError as error:
                return str(error)

        return self._pool.submit(run)

    def explained(self, path: Path, *, evidence: bool = False) -> Future[Outcome]:
        """The case in a child process."""

        def run() -> Outcome:
            try:
                return Outcome(**self._ask("explained", path, evidence=evidence))
            except ChildDiedError as error:
                return Outcome(broken=str(error))

        return self._pool.submit(run)

    def lab(self, path: Path) -> Future[dict[str, Ran]]:
        """What came of the steps of a lab (`lab.steps`) in a child process."""

        def run() -> dict[str, Ran]:
            names, sources = map(list, zip(*lab.steps(path), strict=True))
            answer = self._importing(lab.framework(sources)).ask("cells", TIMEOUT, sources=sources)
            return {name: Ran(**ran) for name, ran in zip(names, answer, strict=True)}

        return self._pool.submit(run)

    def explained_in_kernel(self, path: Path) -> Future[Outcome]:
        """The case in a real kernel."""

        def run() -> Outcome:
            case = casefile.read(path)
            try:
                return kernel.explained(case, None if case.framework == "none" else self._zygote(case))
            except ChildDiedError as error:
                return Outcome(broken=str(error))

        return self._pool.submit(run)

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)
        for zygote in self._zygotes.values():
            zygote.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
