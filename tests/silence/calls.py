"""Calls of real library functions with arguments that hypothesis makes up, each run as a notebook cell.

The errors are real and none of them is a mistake that callhint is made for, but for those where an argument that is no function was
handed over to be called, or one that is a function was not called.
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.notebook import Notebook
from tests.silence.report import Heard, Tally
from tests.silence.sandbox import limited

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

# Modules whose functions neither start processes nor touch files.
AREAS = {
    "stdlib": [
        "math", "statistics", "json", "re", "string", "textwrap", "datetime", "calendar", "collections", "itertools", "functools", "operator",
        "random", "fractions", "decimal", "copy", "pprint", "bisect", "heapq", "base64", "html", "struct", "hashlib", "uuid", "enum", "types",
        "dataclasses", "difflib", "contextlib", "numbers", "builtins", "array", "colorsys", "zlib", "keyword", "typing",
    ],
    "numpy": ["numpy", "numpy.linalg", "numpy.random", "numpy.fft", "numpy.ma"],
    "pandas": ["pandas", "pandas.api.types"],
    "torch": ["torch", "torch.nn", "torch.nn.functional", "torch.optim", "torch.utils.data", "torch.linalg"],
    "tensorflow": ["tensorflow", "tensorflow.math", "tensorflow.nn", "keras", "keras.layers", "keras.losses", "keras.optimizers", "keras.ops"],
    "sklearn": ["sklearn.linear_model", "sklearn.metrics", "sklearn.preprocessing", "sklearn.model_selection", "sklearn.cluster"],
}  # fmt: skip
UNSAFE = frozenset(
    {"breakpoint", "input", "exit", "quit", "open", "help", "exec", "eval", "compile", "system", "memoryview", "seed", "import_meta_graph"}
)
PRELUDE = """\
import math, functools, datetime
number, fraction, text, flag, nothing, raw = 3, 2.5, "some text", True, None, b"raw"
items, pair, mapping, group = [1, 2, 3], (4, 5), {"a": 1}, {1, 2}
def own_function(a): return a
class Own:
    value = 4
    def method(self): return 1
own, generator = Own(), (n for n in range(3))
"""
EXTRA = {
    "numpy": "import numpy as np\narray, grid = np.arange(4.0), np.ones((2, 2))",
    "pandas": "import numpy as np, pandas as pd\narray, frame = np.arange(3.0), pd.DataFrame({'a': [1, 2], 'b': ['x', 'y']})\ncolumn = frame['a']",
    "torch": "import torch\ntensor, labels = torch.ones(2, 3), torch.tensor([0, 1])\nlayer = torch.nn.Linear(3, 2)\nstate = layer.state_dict()",
    "tensorflow": "import tensorflow as tf, keras\ntensor, variable = tf.ones((2, 3)), tf.Variable([1.0, 2.0])\nlayer = keras.layers.Dense(2)",
    "sklearn": "import numpy as np\narray, grid = np.arange(4.0), np.ones((4, 2))",
}
BASE = [
    "number",
    "fraction",
    "text",
    "flag",
    "nothing",
    "raw",
    "items",
    "pair",
    "mapping",
    "group",
    "own_function",
    "Own",
    "own",
    "generator",
    "len",
    "math",
]
POOLS = {
    "numpy": ["array", "grid"],
    "pandas": ["array", "frame", "column"],
    "torch": ["tensor", "labels", "layer", "state"],
    "tensorflow": ["tensor", "variable", "layer"],
    "sklearn": ["array", "grid"],
}


METHODS = [
    "keys", "append", "sum", "mean", "shape", "upper", "size", "T", "dtype", "item", "parameters", "values", "items", "weight", "build", "split", "numpy",
]  # fmt: skip
FORMS = [
    "{call}",
    "result = {call}",
    "for step in {call}:\n    pass",
    "result = {call} + 1",
    "print({call}[0])",
    "def compute():\n    return {call}\n\ncompute()",
]
PER_NOTEBOOK = 200
"""Errors after which a new notebook is taken, because the calls change what its names hold."""


def callables(area: str) -> list[str]:
    """The functions and classes of the area's modules, as they are written."""
    modules = [importlib.import_module(name) for name in AREAS[area]]
    public = [(module, name) for module in modules for name in dir(module) if not name.startswith("_") and name not in UNSAFE]
    return [f"{module.__name__}.{name}" for module, name in public if _is_function(getattr(module, name))]


def _is_function(value: Any) -> bool:
    return callable(value) and not isinstance(value, ModuleType)


LITERALS = st.one_of(
    st.integers(-5, 1000),
    st.floats(allow_nan=False, width=16),
    st.text("ab ,01", max_size=5),
    st.binary(max_size=3),
    st.lists(st.integers(-2, 3), max_size=3),
    st.tuples(st.integers(0, 3), st.integers(0, 3)),
    st.dictionaries(st.sampled_from("ab"), st.integers(0, 3), max_size=2),
)


@st.composite
def cells(draw: DrawFn, functions: list[str], pool: list[str]) -> str:
    """A call of a function, class or method."""
    method = st.builds("{}.{}".format, st.sampled_from(pool), st.sampled_from(METHODS))
    callee = draw(st.sampled_from(functions) | method)
    argument = st.sampled_from(pool) | LITERALS.map(repr)
    arguments = draw(st.lists(argument, max_size=3))
    if draw(st.integers(0, 6)) == 0:
        arguments.append(f"{draw(st.sampled_from(['key', 'axis', 'dtype', 'lr', 'x', 'name']))}={draw(argument)}")
    return draw(st.sampled_from(FORMS)).format(call=f"{callee}({', '.join(arguments)})")


def run(area: str, count: int, number: int) -> Tally:
    """The errors of so many calls, and the hints."""
    tally = Tally(f"{area}: calls made by hypothesis")
    notebook = fresh(area)

    @seed(number)
    @settings(
        max_examples=count, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck), print_blob=False
    )
    @given(cells(callables(area), BASE + POOLS.get(area, [])))
    def explain(cell: str) -> None:
        nonlocal notebook
        error = limited(lambda: notebook.run(cell))
        if not isinstance(error, Exception) or isinstance(error, SyntaxError):
            return
        hint = notebook.explain()
        tally.add(error, Heard.of(cell.replace("\n", " "), (), cell, error, hint) if hint is not None else None)
        if tally.errors.total() % PER_NOTEBOOK == 0:
            notebook = fresh(area)

    with tally.listening():
        explain()
    return tally


def fresh(area: str) -> Notebook:
    """A notebook with something of everything in it."""
    notebook = Notebook()
    notebook.shell.run_cell(PRELUDE)
    notebook.shell.run_cell("import " + ", ".join(sorted(set(AREAS[area]))))
    if area in EXTRA:
        notebook.run(EXTRA[area])
    return notebook
