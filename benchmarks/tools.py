"""What explains or prints an error: IPython itself, callhint, and other tools."""

from __future__ import annotations

import io
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from IPython.core.interactiveshell import InteractiveShell

    from callhint.evidence.session import Session

    Explain = Callable[[BaseException], object]


def ipython(shell: InteractiveShell) -> Explain:
    return lambda error: shell.InteractiveTB.structured_traceback(type(error), error, error.__traceback__)


def callhint(shell: InteractiveShell) -> Explain:
    from callhint.uncollected import uncollected

    sessions: list[Session] = []

    def explain(error: BaseException) -> object:
        from callhint.evidence.session import Session
        from callhint.pipeline import hint_for
        from callhint.presentation.mimebundle import mimebundle

        if not sessions:
            sessions.append(Session(shell))
        session, number = sessions[0], shell.execution_count - 1
        session.record(shell.history_manager.input_hist_raw[number], number, error)
        hint = hint_for(error, error.__traceback__, session)
        return mimebundle(hint, anchor="0") if hint is not None else None

    def explain_as_the_extension_does(error: BaseException) -> object:
        with uncollected():
            return explain(error)

    return explain_as_the_extension_does


def friendly(_: InteractiveShell) -> Explain:
    def explain(error: BaseException) -> object:
        from friendly_traceback.core import FriendlyTraceback

        explained = FriendlyTraceback(type(error), error, error.__traceback__)
        explained.compile_info()
        return explained.info

    return explain


def rich(_: InteractiveShell) -> Explain:
    def explain(error: BaseException) -> object:
        from rich.console import Console
        from rich.traceback import Traceback

        console = Console(file=io.StringIO(), width=100)
        console.print(Traceback.from_exception(type(error), error, error.__traceback__))
        return console.file

    return explain


def tracerite(_: InteractiveShell) -> Explain:
    def explain(error: BaseException) -> object:
        from tracerite import html_traceback

        return str(html_traceback(error))

    return explain


TOOLS = {tool.__name__: tool for tool in (ipython, callhint, friendly, rich, tracerite) if find_spec(tool.__name__) or tool is ipython}
