"""The statement that gave a name or an attribute its object, over whole sessions: right, or None."""

from __future__ import annotations

import pytest

from callhint.evidence.trail import start, trail
from tests.notebook import Notebook

# Cells of a session, the last of which fails; then "cell:line" of the statement that made the callee what it is, or None where the
# text alone cannot tell.
NAMES: dict[str, tuple[list[str], str | None]] = {
    "assigned in an earlier cell": (["x = 1", "y = 2", "x()"], "1:1"),
    "assigned twice": (["x = 1", "x = 2", "x()"], "2:1"),
    "assigned in the same cell": (["x = 1", "x = 2\nx()"], "2:1"),
    "assigned later in the same cell": (["x = 1", "x()\nx = 2"], "1:1"),
    "cell run again": (["x = 1", "x = [2]", "x = 1", "x()"], "3:1"),
    "second name of a tuple": (["a, x = 1, 2", "x()"], "1:1"),
    "starred": (["a, *x = 1, 2", "x()"], "1:1"),
    "chained assignment": (["a = x = 3", "x()"], "1:1"),
    "annotated": (["x: int = 3", "x()"], "1:1"),
    "only annotated later": (["x = 3", "x: int", "x()"], "1:1"),
    "augmented": (["x = 1", "x += 1", "x()"], "2:1"),
    "walrus": (["print(x := 4)", "x()"], "1:1"),
    "walrus in a comprehension": (["[x := i for i in range(3)]", "x()"], "1:1"),
    "comprehension variable is its own": (["x = 1", "[x for x in 'abc']", "x()"], "1:1"),
    "loop variable": (["for x in range(3):\n    pass", "x()"], "1:1"),
    "loop variable in a tuple": (["for i, x in enumerate([5]):\n    pass", "x()"], "1:1"),
    "with target": (["import io\nwith io.StringIO() as x:\n    pass", "x()"], "1:2"),
    "import": (["import math as x", "x()"], "1:1"),
    "import of a submodule": (["import os.path", "os()"], "1:1"),
    "from import": (["from math import pi as x", "x()"], "1:1"),
    "import hidden by an assignment": (["import math", "math = 3", "math()"], "2:1"),
    "assignment hidden by an import": (["math = 3", "import math", "math()"], "2:1"),
    "definition hidden by an assignment": (["def x(): pass", "x = 3", "x()"], "2:1"),
    "assigned by its own result": (["def x(): return 5", "x = x()", "x()"], "2:1"),
    "inside if, taken": (["x = [1]", "if True:\n    x = 3", "x()"], "2:2"),
    "inside if, not taken, other type": (["x = [1]", "if False:\n    x = 3", "x()"], "1:1"),
    "inside if, nothing tells": (["def f(): return 1", "x = f()", "if False:\n    x = f()", "x()"], None),
    "inside try": (["try:\n    x = 3\nexcept ValueError:\n    x = [1]", "x()"], "1:2"),
    "global in a function": (["def f():\n    global x\n    x = 3", "f()", "x()"], "1:3"),
    "global in a function over a definition": (["def x(): return 3", "def f():\n    global x\n    x = x()", "f()", "x()"], "2:3"),
    "local of a function is another": (["x = 3", "def f():\n    x = [1]\nf()", "x()"], "1:1"),
    "class body is another scope": (["x = 3", "class C:\n    x = [1]", "x()"], "1:1"),
    "deleted and assigned again": (["x = 3", "del x", "x = 3", "x()"], "3:1"),
    "second turn of the loop": (["def x(): return 3", "for i in range(2):\n    x = x()"], "2:2"),
    "assigned further down in the loop": (["x = len", "for i in range(2):\n    x('a')\n    x = 3"], "2:3"),
    "while loop": (["def x(): return 3", "n = 0\nwhile n < 2:\n    n += 1\n    x = x()"], "2:4"),
    "half a cell ran": (["x = 1", "x = [1]\nnot_there\nx = {}", "x()"], "2:1"),
    "failed before it": (["x = 1", "not_there\nx = [1]", "x()"], "1:1"),
    "loop that failed": (["x = [1]", "for x in range(3):\n    1 / x", "x()"], "2:1"),
    "shadowed builtin": (["list = [1]", "list('a')"], "1:1"),
    "own cell again": (["list = list('ab')", "list = list('ab')"], "1:1"),
    "used in a function": (["list = [1]", "def f():\n    return list('a')", "f()"], "1:1"),
    "assigned after the function was defined": (["def f():\n    return x()", "x = 3", "f()"], "2:1"),
    "instance": (["class A: pass", "x = A()", "x()"], "2:1"),
    "instance overwritten": (["class A:\n    def __call__(self): return 1", "x = A()", "x = x()", "x()"], "3:1"),
    "timed cell": (["%%time\nx = 3", "x()"], "1:1"),
    "line magic before it": (["%precision 3\nx = 3", "x()"], "1:2"),
    "accents": (["größe = 3", "größe()"], "1:1"),
    "match statement": (["match 3:\n    case x:\n        pass", "x()"], "1:1"),
    "except name": (["try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    x = e", "x()"], "1:4"),
    "exec": (["exec('x = 3')", "x()"], None),
    "globals()": (["x = [1]", "globals()['x'] = 3", "x()"], None),
    "setattr on nothing of ours": (["x = 3", "import types\nm = types.SimpleNamespace()\nsetattr(m, 'x', 5)", "x()"], "1:1"),
    "semicolons": (["a = 1; x = 2; b = 3", "x()"], "1:1"),
    "async cell": (["import asyncio\nawait asyncio.sleep(0)\nx = 3", "x()"], "1:3"),
    "conditional expression": (["x = 3 if True else [1]", "x()"], "1:1"),
    "nested run_cell": (["get_ipython().run_cell('x = 3')", "x()"], None),
}


@pytest.mark.parametrize(("cells", "expected"), NAMES.values(), ids=NAMES.keys())
def test_names(cells: list[str], expected: str | None) -> None:
    evidence = Notebook().evidence(*cells)
    assert evidence.callee is not None

    binding = evidence.binding(evidence.callee.text)

    assert (None if binding is None else f"{binding.source.cell}:{binding.line}") == expected


# The same for `holder.attribute(…)`.
ATTRIBUTES: dict[str, tuple[list[str], str | None]] = {
    "in __init__": (["class A:\n    def __init__(self):\n        self.f = 3", "a = A()", "a.f()"], "1:3"),
    "in another method": (["class A:\n    def go(self):\n        self.f = 3", "a = A()\na.go()", "a.f()"], "1:3"),
    "in two methods": (
        ["class A:\n    def __init__(self):\n        self.f = 3\n    def go(self):\n        self.f = 4", "a = A()", "a.f()"],
        None,
    ),
    "from outside": (["class A: pass", "a = A()", "a.f = 3", "a.f()"], "3:1"),
    "from outside over __init__": (["class A:\n    def __init__(self):\n        self.f = len", "a = A()", "a.f = 3", "a.f()"], "3:1"),
    "of another object": (["class A: pass", "a, b = A(), A()", "a.f = 3", "b.f = 4", "a.f()"], "3:1"),
    "of a module": (["import types\nm = types.ModuleType('m')", "m.f = 3", "m.f()"], "2:1"),
    "of a module under another name": (["import math as mm, math", "mm.tau = 3", "math.tau()"], "2:1"),
    "in the base class": (["class A:\n    def __init__(self):\n        self.f = 3", "class B(A): pass", "b = B()", "b.f()"], "1:3"),
    "self by another name": (["class A:\n    def __init__(model):\n        model.f = 3", "a = A()", "a.f()"], "1:3"),
    "trailing comma": (["class A:\n    def __init__(self):\n        self.f = len,", "a = A()", "a.f()"], "1:3"),
    "called inside a method": (
        ["class A:\n    def __init__(self):\n        self.f = 3\n    def go(self):\n        return self.f()", "A().go()"],
        "1:3",
    ),
}


@pytest.mark.parametrize(("cells", "expected"), ATTRIBUTES.values(), ids=ATTRIBUTES.keys())
def test_attributes(cells: list[str], expected: str | None) -> None:
    evidence = Notebook().evidence(*cells)
    assert evidence.receiver is not None
    assert evidence.callee is not None

    binding = evidence.scope.attribute_binding(evidence.receiver.value, evidence.callee.text.rpartition(".")[2])

    assert (None if binding is None else f"{binding.source.cell}:{binding.line}") == expected


SQUARE = "def square(n): return n * n"

# Where an element, a parameter or a name of an enclosing function was given what it holds: "cell:line text", or None.
STEPS: dict[str, tuple[list[str], str | None]] = {
    "entry of a display": ([SQUARE, 'd = {"s": square(2)}', 'd["s"](3)'], "2:1 square(2)"),
    "entry set later": ([SQUARE, 'd = {"s": square}', 'd["s"] = square(2)', 'd["s"](3)'], "3:1 square(2)"),
    "other entries set later": ([SQUARE, 'd = {"s": square(2)}', 'd["t"] = 3', 'd["s"](3)'], "2:1 square(2)"),
    "entry updated": ([SQUARE, 'd = {"s": square}', "d.update(s=4)", 'd["s"](3)'], None),
    "entries set in a loop": ([SQUARE, 'd = {"s": square}', "for k in d:\n    d[k] = 3", 'd["s"](3)'], None),
    "element of a list": (["l = [len, 3]", "l[1](1)"], "1:1 3"),
    "list turned round": (["l = [3, len]", "l.reverse()", "l[1](1)"], None),
    "argument": (["def f(g):\n    return g(1)", "f(3)"], "1:1 3"),
    "argument behind a name": (["def f(g):\n    return g(1)", "h = [1]\nf(h)"], "2:1 [1]"),
    "default": (["def f(g=3):\n    return g(1)", "f()"], "1:1 3"),
    "local name": (["def f():\n    y = 3\n    return y(1)", "f()"], "1:2 3"),
    "enclosing function": (["x = [1]", "def f():\n    x = 3\n    def g():\n        return x()\n    return g", "f()()"], "2:2 3"),
    "enclosing function, twice": (["def f():\n    x = 3\n    x = 4\n    def g():\n        return x()\n    return g", "f()()"], None),
    "parameter of the enclosing function": (["x = [1]", "def f(x):\n    def g():\n        return x()\n    return g", "f(3)()"], None),
    "nonlocal": (["x = [1]", "def f(x):\n    def g():\n        nonlocal x\n        x = 3\n    g()\n    return x(1)", "f(len)"], None),
}


@pytest.mark.parametrize(("cells", "expected"), STEPS.values(), ids=STEPS.keys())
def test_steps(cells: list[str], expected: str | None) -> None:
    evidence = Notebook().evidence(*cells)
    assert evidence.site.call is not None

    steps = trail(evidence, start(evidence, evidence.site.call.func))

    last = steps[-1] if steps else None
    found = f"{last.binding.source.cell}:{last.binding.line} {last.spot.text}" if last is not None and last.spot is not None else None
    assert found == expected


def test_ten_thousand_cells_cost_what_the_tail_costs() -> None:
    notebook = Notebook()
    history = notebook.shell.history_manager
    for number in range(1, 10_001):
        text = f"name_{number} = {number}"
        history.input_hist_parsed.append(text)
        history.input_hist_raw.append(text)
    notebook.shell.execution_count = 10_001

    evidence = notebook.evidence("x = 3", "x()")

    assert evidence.binding("x") is not None
    assert len(notebook.session.parsed) <= 2


def test_the_construction_of_an_instance() -> None:
    evidence = Notebook().evidence("class A:\n    def __init__(self, f=None):\n        self.f = f", "a = A()", "a.f(1)")
    assert evidence.receiver is not None

    found = evidence.scope.construction(evidence.receiver.value)

    assert found is not None
    assert (found[0].source.cell, found[0].name) == (2, "a")
