"""Generated notebook histories with one mistake in them: the snippet leaves what a run of the corrected notebook from scratch leaves.

A name that the mistake spoiled and that nothing in the snippet speaks of may stay as it is: what need not run does not run. Every other
name has to hold what the fresh run gives it; those that the snippet speaks of have to share what they share there. `CALLHINT_HISTORIES` sets how many
histories are tried.
"""

from __future__ import annotations

import ast
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from callhint.correction.replay import Place, replay
from callhint.model import Edit, Span
from callhint.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable

HISTORIES = int(os.environ.get("CALLHINT_HISTORIES", "300"))

snippets = {"made": 0, "withheld": 0}

PRELUDE = """\
class Box:
    def __init__(self, *items):
        self.items = list(items)
    def put(self, item):
        self.items.append(item)
    def take(self):
        self.items.append(0)
        return len(self.items)
    def count(self):
        return len(self.items)
k, a, b = Box(), Box(1), Box(2)
l, m = [1], [2]
i = j = 0
d = {}"""

# The mistake, the same without it, and what gives `k` its object afterwards.
MISTAKES = [
    ("k = Box", "k = Box()", ""),
    ("k = Box(1),", "k = Box(1)", ""),
    ("k = [Box(1)]", "k = Box(1)", ""),
    ("Other = 3", "Other = Box", "k = Other() if callable(Other) else Other"),
    ("def make():\n    Box(7)", "def make():\n    return Box(7)", "k = make()"),
    (
        "class Net(Box):\n    def size(self):\n        return self.count",
        "class Net(Box):\n    def size(self):\n        return self.count()",
        "k = Net(1)",
    ),
    (
        "class Net:\n    def __init__(self):\n        self.part = Box(),\n    def put(self, item):\n        self.part.put(item)",
        "class Net:\n    def __init__(self):\n        self.part = Box()\n    def put(self, item):\n        self.part.put(item)",
        "k = Net()",
    ),
]

STATEMENTS = st.sampled_from(
    [
        "{box} = Box()",
        "{box} = Box({any})",
        "{box} = {box2}",
        "{box}.put({any})",
        "{box}.value = {any}",
        "{box}.items = [{any}]",
        "{box}.items.append({n})",
        "{list} = []",
        "{list} = [{any}, {any2}]",
        "{list}.append({any})",
        "{list} += [{any}]",
        "{list} = {list2}",
        "{list} = {list2} + [{any}]",
        "{list} = list({list2})",
        "{list} = [{any} for _ in range({n})]",
        "{list}[:1] = [{any}]",
        "{int} = {n}",
        "{int} += 1",
        "{int} = len({list})",
        "{int} = {box}.count()",
        "{int} = {box}.take()",
        "{int} = {list}.pop() if {list} else 0",
        "d = {{}}",
        "d = {{'p': {any}}}",
        "d['p'] = {any}",
        "d.update(q={any})",
        "for i in range({n}):\n    {list}.append(i)",
        "for i in range({n}):\n    {box}.put({any})",
        "if {int}:\n    {list} = [{any}]",
        "if {int}:\n    {box}.put({int2})\nelse:\n    {box2} = {box}",
        "def f():\n    return {box}.count()",
        "{int} = f()",
        "def g(v):\n    {list}.append(v)",
        "g({any})",
        "def h(v):\n    v.put({n})\n    return v",
        "{box} = h({box2})",
        "{int}, {list} = {n}, [{any}]",
        "del {list}",
        "1 / 0",
    ]
)

FAILURES = st.sampled_from(
    [
        "{int} = k.count()",
        "k.put({n})",
        "{list}.append(k.count())",
        "for i in range(2):\n    {list}.append(k.count())",
        "k.size().real",
        "{int} = f()",
        "d['p'].put({n})",
        "{list}[0].put({n})",
        "{box}.put(len({list}))\n{int} = k.count()",
        "k.put({n})\n{list}.append({any})",
    ]
)


@st.composite
def names(draw: st.DrawFn) -> dict[str, object]:
    boxes, lists, ints = st.sampled_from("kab"), st.sampled_from("lm"), st.sampled_from("ij")
    anything = st.sampled_from("kkkablmij")
    return {
        "box": draw(boxes),
        "box2": draw(boxes),
        "list": draw(lists),
        "list2": draw(lists),
        "int": draw(ints),
        "int2": draw(ints),
        "any": draw(anything),
        "any2": draw(anything),
        "n": draw(st.integers(0, 2)),
    }


@st.composite
def statement(draw: st.DrawFn, templates: st.SearchStrategy[str] = STATEMENTS) -> str:
    return draw(templates).format(**draw(names()))


cell = st.lists(statement(), min_size=1, max_size=3).map("\n".join)


@st.composite
def history(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """The cells with the mistake and without it."""
    wrong, right, maker = draw(st.sampled_from(MISTAKES))
    before, between = draw(st.lists(cell, max_size=3)), draw(st.lists(cell, max_size=3))
    last = "\n".join([draw(statement(FAILURES)), *draw(st.lists(statement(), max_size=1))])
    rest = [maker] if maker else []
    first = draw(st.sampled_from(["", "", "l = [5]\n", "a = Box(3)\n"]))
    return (
        [PRELUDE, *before, first + wrong, *rest, *between, last],
        [PRELUDE, *before, first + right, *rest, *between, last],
    )


@dataclass
class Run:
    """A notebook as far as it was executed."""

    names: dict[str, Any] = field(default_factory=dict)
    executed: list[tuple[Source, list[ast.stmt]]] = field(default_factory=list)
    held: dict[str, object] = field(default_factory=dict)

    def cell(self, text: str, watched: int | None = None) -> int | None:
        """Runs a cell; the index of the statement that failed. `held` is what the names hold before the watched statement."""
        source = Source(f"cell {len(self.executed) + 1}", text, cell=len(self.executed) + 1)
        for index, found in enumerate(source.statements):
            if index == watched:
                self.held = contents(self.names)
            try:
                exec(compile(ast.Module([found], []), source.name, "exec"), self.names)
            except Exception:  # noqa: BLE001  # a cell may raise anything
                self.executed.append((source, source.statements[:index]))
                return index
        self.executed.append((source, source.statements))
        return None


def plain(value: Any, seen: dict[int, int]) -> object:  # any value of a notebook
    """The value as something that compares by content, the same object always by the same number."""
    if isinstance(value, int | str | None):
        return value
    if callable(value):
        return getattr(value, "__name__", "callable")
    if id(value) in seen:
        return seen[id(value)]
    seen[id(value)] = len(seen)
    if isinstance(value, dict):
        return {key: plain(held, seen) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return type(value).__name__, [plain(held, seen) for held in value]
    return type(value).__name__, plain(vars(value), seen)


def visible(namespace: dict[str, Any]) -> list[str]:
    return sorted(name for name in namespace if not name.startswith("__"))


def contents(namespace: dict[str, Any]) -> dict[str, object]:
    """What each name holds, for itself."""
    return {name: plain(namespace[name], {}) for name in visible(namespace)}


@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(histories=history())
def test_the_snippet_leaves_what_a_fresh_run_leaves(histories: tuple[list[str], list[str]]) -> None:
    session, fresh = Run(), Run()
    for wrong, right in zip(*histories, strict=True):
        failed = session.cell(wrong)
        expected = fresh.cell(right, failed)
        if failed != expected:
            break
    # Nothing may be in the way but the mistake.
    assume(failed is not None and expected is None)
    assert failed is not None
    source = session.executed[-1][0]
    failing = source.statements[failed]
    edited = next(ran for ran, text in zip(session.executed, histories[1], strict=False) if ran[0].text != text)[0]
    corrected = histories[1][(edited.cell or 0) - 1]
    start = edited.span(edited.statements[-1]).start
    edit = Edit(edited.name, Span(start, len(edited.text)), corrected[start:])
    loops = any(isinstance(node, ast.For) for node in ast.walk(failing))
    place = Place(source, failing, lambda: session.executed[-2::-1], frozenset(session.names), loops)

    found = replay((edit,), (), place)

    snippets["withheld" if found is None else "made"] += 1
    if found is None:
        return
    spoiled = {name for name, held in contents(session.names).items() if held != fresh.held.get(name)}
    exec(found.code, session.names)
    assert visible(session.names) == visible(fresh.names)
    used = used_in(found.code)
    shared: dict[int, int] = {}
    wanted: dict[int, int] = {}
    named = sorted(used & set(visible(session.names)))
    assert {name: plain(session.names[name], shared) for name in named} == {name: plain(fresh.names[name], wanted) for name in named}
    left, wanted_left = contents(session.names), contents(fresh.names)
    # What follows the failing statement may change what a name holds by another of its names, which a spoiled name has no part in.
    by_the_way = {name for name in left if fresh.held.get(name) != wanted_left[name]} - used
    assert {name for name in left if left[name] != wanted_left[name]} <= spoiled | by_the_way


def used_in(code: str) -> set[str]:
    """The names of the code, without those that only functions speak of that it never names again."""
    found: set[str] = set()
    statements = ast.parse(code).body
    for part in reversed(statements):
        if not isinstance(part, ast.FunctionDef) or part.name in found:
            found |= {node.id for node in ast.walk(part) if isinstance(node, ast.Name)}
    return found


def test_most_snippets_are_made(record_property: Callable[[str, object], None]) -> None:
    record_property("snippets", dict(snippets))
    assert snippets["made"] > snippets["withheld"], snippets
