"""Generated notebook histories, really executed under a trace, against the origin that is found in their text.

The found origin may be missing; it may never be wrong. `CALLHINT_HISTORIES` sets how many are tried.
"""

from __future__ import annotations

import dis
import linecache
import os
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callhint.evidence.evidence import collect
from callhint.evidence.session import Session

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable
    from types import CodeType, FrameType

HISTORIES = int(os.environ.get("CALLHINT_HISTORIES", "300"))
NAMES = ("x", "y", "len")

found_origins = {"found": 0, "silent": 0}


class TracedNotebook:
    """Executes cells and notes, for each global name, the line of the instruction that stored it last."""

    def __init__(self) -> None:
        self.user_ns: dict[str, object] = {"__name__": "__main__"}
        self.history_manager = SimpleNamespace(input_hist_parsed=[""])
        self.compile = SimpleNamespace(_filename_map={})
        self.session = Session(self)
        self.origin: dict[str, tuple[int, int]] = {}
        self._stores: dict[CodeType, dict[int, str]] = {}

    def _stored_name(self, frame: FrameType) -> str | None:
        """The global name that the next instruction of the frame stores."""
        code = frame.f_code
        if code not in self._stores:
            wanted = {"STORE_GLOBAL"} | ({"STORE_NAME"} if frame.f_locals is self.user_ns else set())
            self._stores[code] = {found.offset: found.argval for found in dis.get_instructions(code) if found.opname in wanted}
        return self._stores[code].get(frame.f_lasti)

    def _trace(self, frame: FrameType, event: str, _: object) -> object:
        cell = self.compile._filename_map.get(frame.f_code.co_filename)
        if cell is None:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode" and (name := self._stored_name(frame)) is not None:
            self.origin[name] = (cell, frame.f_lineno)
        return self._trace

    def run(self, text: str) -> BaseException | None:
        """Executes a cell; the error it raised."""
        number = len(self.history_manager.input_hist_parsed)
        self.history_manager.input_hist_parsed.append(text)
        filename = f"<cell {text!r}>"
        linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
        self.compile._filename_map[filename] = number
        error: BaseException | None = None
        code = compile(text, filename, "exec")
        sys.settrace(self._trace)
        try:
            exec(code, self.user_ns)
        except Exception as raised:  # noqa: BLE001  # a cell may raise anything
            # IPython's own frame, which stands first in a real shell, is no frame of the user's; this one is.
            error = raised.with_traceback(raised.__traceback__.tb_next if raised.__traceback__ else None)
        finally:
            sys.settrace(None)
        self.session.record(text, number, error)
        return error


VALUES = st.sampled_from(
    ["{n}.5", "[{n}.5]", "'s{n}'", "({n}.5,)", "dict(a={n}.5)", "make({n})", "lambda: {n}", "[y] if y else [{n}]", "str({n}) + 'a'"]
)


@st.composite
def statement(draw: st.DrawFn) -> str:
    name = draw(st.sampled_from(NAMES))
    value = draw(VALUES).format(n=draw(st.integers(0, 9)))
    form = draw(
        st.sampled_from(
            [
                "{name} = {value}",
                "{name} = {value}",
                "other = {value}",
                "{name}: object = {value}",
                "_, {name} = 0, {value}",
                "print(end='') or ({name} := {value})",
                "if {flag}:\n    {name} = {value}",
                "if {flag}:\n    {name} = {value}\nelse:\n    {name} = {value}",
                "for {name} in [{value}, {value}]:\n    pass",
                "for i in range({count}):\n    {name} = {value}",
                "for i in range({count}):\n    if i == 1:\n        {name} = {value}\n    other = i",
                "try:\n    {name} = {value}\nexcept ValueError:\n    {name} = {value}",
                "try:\n    1 / {zero}\n    {name} = {value}\nexcept ZeroDivisionError:\n    {name} = {value}",
                "def f{k}():\n    global {name}\n    {name} = {value}",
                "def f{k}():\n    {name} = {value}\n    return {name}",
                "f{k}()",
                "{name} = f{k}()",
                "del {name}",
                "1 / {zero}",
                "class C{k}:\n    {name} = {value}",
                "[{name} for {name} in 'ab']",
                "{name} = other",
                "with open_it({value}) as {name}:\n    pass",
                "def {name}():\n    return {value}",
                "import math as {name}",
                "from math import pi as {name}",
                "{name} = {name}",
                "while {flag}:\n    {name} = {value}\n    break",
                "match {value}:\n    case {name}:\n        pass",
            ]
        )
    )
    return form.format(
        name=name,
        value=value,
        flag=draw(st.sampled_from(["True", "False", "len", "make(0)"])),
        count=draw(st.integers(0, 2)),
        zero=draw(st.integers(0, 1)),
        k=draw(st.integers(0, 1)),
    )


cell = st.lists(statement(), min_size=1, max_size=4).map("\n".join)


@st.composite
def history(draw: st.DrawFn) -> list[str]:
    cells = draw(st.lists(cell, min_size=1, max_size=5))
    again = draw(st.lists(st.sampled_from(cells), max_size=2))
    return [*cells, *again]


PRELUDE = """\
from contextlib import contextmanager
other = 0.25
x = y = None
def make(n):
    return (str, list, dict, float)[n % 4]()
@contextmanager
def open_it(value):
    yield value"""


@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    cells=history(),
    name=st.sampled_from(NAMES),
    ending=st.sampled_from(["{name}()", "other = 1\n{name}()", "def go():\n    {name}()\ngo()"]),
)
def test_an_origin_is_never_wrong(cells: list[str], name: str, ending: str) -> None:
    notebook = TracedNotebook()
    notebook.run(PRELUDE)
    for text in cells:
        notebook.run(text)
    error = notebook.run(ending.format(name=name))
    if not isinstance(error, TypeError) or "not callable" not in str(error):
        return
    evidence = collect(error, error.__traceback__, notebook.session)
    assert evidence is not None

    binding = evidence.binding(name)

    found_origins["silent" if binding is None else "found"] += 1
    if binding is not None:
        covered = range(binding.statement.lineno, _header_end(binding.statement) + 1)
        cell_number, line = notebook.origin[name]
        assert binding.source.cell == cell_number
        assert line in covered


def _header_end(found: ast.stmt) -> int:
    """A compound statement binds in its header."""
    body = getattr(found, "body", None)
    return found.lineno if body else found.end_lineno or found.lineno


def test_most_origins_are_found(record_property: Callable[[str, object], None]) -> None:
    record_property("origins", dict(found_origins))
    assert found_origins["found"] > found_origins["silent"], found_origins
