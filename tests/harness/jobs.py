"""What the child of a zygote may be asked to do."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.harness import casefile, session

if TYPE_CHECKING:
    from collections.abc import Callable


def honest(path: str) -> str:
    session.prepare()
    return session.honest(casefile.read(Path(path)))


def explained(path: str, *, evidence: bool) -> dict[str, Any]:
    session.prepare()
    return asdict(session.explained(casefile.read(Path(path)), evidence=evidence))


def cells(sources: list[str]) -> list[dict[str, Any]]:
    session.prepare()
    return [asdict(ran) for ran in session.cells(sources)]


def kernel(connection_file: str) -> None:
    from ipykernel.kernelapp import launch_new_instance

    session.prepare()
    launch_new_instance(argv=["-f", connection_file])


JOBS: dict[str, Callable[..., Any]] = {"honest": honest, "explained": explained, "cells": cells, "kernel": kernel}
