"""`pytest --callhint`: the explanation of a failing test below its traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("callhint").addoption(
        "--callhint", action="store_true", help='explain "object is not callable" and related errors below the traceback of a failing test'
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed and call.excinfo is not None and item.config.getoption("callhint"):
        from callhint.outside import hint_of  # noqa: PLC0415  # nothing unless it is asked for

        hint = hint_of(call.excinfo.value)
        if hint is not None:
            report.sections.append(("callhint", hint.text()))
    return report
