"""From an edit to the snippet of the next cell: all that has to run again, nothing else."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from callhint.correction.correct import correct
from callhint.correction.replay import Place, replay
from callhint.correction.verify import verify
from callhint.model import Applicability, Confidence, Edit, Finding, Fix, Span
from callhint.source import Source

if TYPE_CHECKING:
    from callhint.model import Correction


def place_of(cells: list[str], failing_line: int, *, repeats: bool = False, names: str = "") -> tuple[list[Source], Place]:
    """The last cell failed at the line; the others ran."""
    sources = [Source(f"cell {number}", text, cell=number) for number, text in enumerate(cells, 1)]
    last = sources[-1]
    failing = next(statement for statement in last.statements if statement.lineno <= failing_line <= (statement.end_lineno or 0))
    before = [(source, source.statements) for source in reversed(sources[:-1])]
    return sources, Place(last, failing, lambda: before, frozenset(names.split()), repeats)


def change(source: Source, old: str, new: str) -> Edit:
    start = source.text.index(old)
    return Edit(source.name, Span(start, start + len(old)), new)


def snippet(cells: list[str], line: int, cell: int, old: str, new: str, *, repeats: bool = False, before: tuple[str, ...] = ()) -> str:
    """The code for one edit in one of the cells."""
    sources, place = place_of(cells, line, repeats=repeats)
    found = replay((change(sources[cell - 1], old, new),), before, place)
    assert found is not None
    return found.code


def test_the_snippet_starts_at_the_failing_statement() -> None:
    assert snippet(["a = 1\nb = a(0)\nc = 2  # kept"], 2, 1, "a(0)", "a[0]") == "b = a[0]\nc = 2  # kept"


def test_what_must_run_first_stands_first() -> None:
    assert snippet(["b = a(0)"], 1, 1, "a(0)", "a[0]", before=("del a",)) == "del a\nb = a[0]"


def test_an_earlier_class_brings_its_instances_and_what_was_built_on_them() -> None:
    cells = [
        "class Net:\n    def __init__(self):\n        self.layer = make(),",
        "net = Net()\nother = 5\noptimizer = Adam(net.parameters())\nprint('made')",
        "net.to('cpu')\nlog = []",
        "out = net(x)\noptimizer.step()",
    ]

    code = snippet(cells, 1, 1, "make(),", "make()")

    assert code == (
        "class Net:\n    def __init__(self):\n        self.layer = make()\n\n\n"
        "net = Net()\noptimizer = Adam(net.parameters())\nnet.to('cpu')\nout = net(x)\noptimizer.step()"
    )


def test_what_nobody_needs_does_not_run_again() -> None:
    cells = ["model = Net", "summary = describe(model)\ncount = 1", "out = model(x)"]

    assert snippet(cells, 1, 1, "Net", "Net()") == "model = Net()\nout = model(x)"


def test_a_name_bound_anew_in_between_holds_that_again() -> None:
    cells = ["model = Net", "first = model", "model = load()", "out = first(x)"]

    assert snippet(cells, 1, 1, "Net", "Net()") == "model = Net()\nfirst = model\nmodel = load()\nout = first(x)"


def test_a_function_that_uses_the_name_is_followed() -> None:
    cells = ["criterion = Loss", "weighted = scale(criterion)", "def step(x):\n    return weighted(x)", "step(1)"]

    assert snippet(cells, 1, 1, "Loss", "Loss()") == "criterion = Loss()\nweighted = scale(criterion)\nstep(1)"


def test_training_runs_again_and_is_said() -> None:
    sources, place = place_of(["model = Net", "model.compile('adam')\nmodel.fit(x, y)", "model.evaluate(x)"], 1)
    found = replay((change(sources[0], "Net", "Net()"),), (), place)

    assert found is not None
    assert found.code == "model = Net()\nmodel.compile('adam')\nmodel.fit(x, y)\nmodel.evaluate(x)"
    assert found.long


def test_a_loop_that_starts_again_gets_empty_collectors() -> None:
    cells = ["losses = []\ntotal = 0\nname = 'x'\nfor i in range(3):\n    losses.append(loss(0))\n    total += 1"]

    code = snippet(cells, 4, 1, "loss(0)", "loss[0]", repeats=True)

    assert code == "losses = []\ntotal = 0\nfor i in range(3):\n    losses.append(loss[0])\n    total += 1"


def test_an_edit_in_a_text_that_did_not_run_gives_nothing() -> None:
    _, place = place_of(["a(0)"], 1)

    assert replay((Edit("helper.py", Span(0, 1), "b"),), (), place) is None


def correction(
    code_before: str, old: str, new: str, names: str, proposed: Applicability = Applicability.SAFE, *, repeats: bool = False
) -> Correction:
    sources, place = place_of([code_before], code_before.count("\n") + 1, repeats=repeats, names=names)
    fix = Fix("call it", (change(sources[0], old, new),), proposed)
    return correct(Finding("t", "w", "none", Confidence.CERTAIN, (fix,)), place, lambda _: None)[0]


@pytest.mark.parametrize(
    ("old", "new", "names", "repeats", "expected"),
    [
        ("a(0)", "a[0]", "a", False, Applicability.SAFE),
        ("a(0)", "a[0]", "a", True, Applicability.UNSAFE),
        ("a(0)", "missing[0]", "a", False, Applicability.DISPLAY),
        ("a(0)", "a[", "a", False, Applicability.DISPLAY),
        ("a(0)", "a(...)", "a", False, Applicability.DISPLAY),
        ("a(0)", "[v for v in a]", "a", False, Applicability.SAFE),
        ("a(0)", "a[...]", "a", False, Applicability.SAFE),
    ],
)
def test_applicability_is_only_lowered(old: str, new: str, names: str, *, repeats: bool, expected: Applicability) -> None:
    assert correction("b = a(0)", old, new, names, repeats=repeats).applicability is expected
    assert correction("b = a(0)", old, new, names, Applicability.DISPLAY, repeats=repeats).applicability is Applicability.DISPLAY


def test_the_diff_shows_the_lines_that_changed() -> None:
    found = correction("b = a(0)\nc = 1\nd = a(1)", "a(1)", "a[1]", "a")

    assert "-d = a(1)" in found.diff
    assert "+d = a[1]" in found.diff
    assert "---" not in found.diff


@pytest.mark.parametrize(
    "code",
    ["f = lambda n: n + m\nm = 1", "class C:\n    a = 1\n    b = a", "def f():\n    return later\nlater = 1", "x = [i for i in range(3)]"],
)
def test_names_that_the_snippet_binds_itself_exist(code: str) -> None:
    assert ast.parse(code)
    assert verify(code, frozenset(), Applicability.SAFE) is Applicability.SAFE


@pytest.mark.parametrize("code", ["x = y", "y.append(1)", "for i in y: pass", "class C(y): pass", "@y\ndef f(): pass"])
def test_names_that_nobody_bound_do_not(code: str) -> None:
    assert verify(code, frozenset(), Applicability.SAFE) is Applicability.DISPLAY
