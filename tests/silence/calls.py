"""Calls of real library functions with arguments drawn at random, each run as a notebook cell; prints the hints that appear.

    python -m tests.silence.calls [--count 3000] [--seed 1] [--area stdlib numpy pandas torch tensorflow sklearn]

The errors are real and none of them is a mistake that callhint is made for, but for those where an argument that is no function was
handed over to be called: every hint is to be looked at.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import os
import random
import signal
import tempfile
import warnings
from collections import Counter
from typing import TYPE_CHECKING

from tests.notebook import Notebook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from callhint.presentation.hint import Hint

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
SECONDS = 3

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


class TooSlowError(BaseException):
    """The call did not come back."""


def _too_slow(_: int, __: FrameType | None) -> None:
    raise TooSlowError


def cells(area: str, rng: random.Random) -> Iterator[str]:
    """Calls of functions, classes and methods of the area, without end."""
    pool = BASE + POOLS.get(area, [])
    modules = [importlib.import_module(name) for name in AREAS[area]]
    functions = [
        f"{module.__name__}.{name}" for module in modules for name in dir(module) if not name.startswith("_") and name not in UNSAFE
    ]
    while True:
        callee = rng.choice(functions) if rng.random() < 0.6 else _method(rng, pool)
        arguments = rng.choices(pool, k=rng.randint(0, 3))
        keyword = f"{rng.choice(['key', 'axis', 'dtype', 'lr', 'x', 'name'])}={rng.choice(pool)}" if rng.random() < 0.15 else None
        form = rng.choice(
            [
                "{call}",
                "result = {call}",
                "for step in {call}:\n    pass",
                "result = {call} + 1",
                "print({callee}[{first}])",
                "result = {callee} < {first}",
            ]
        )
        call = f"{callee}({', '.join([*arguments, *([keyword] if keyword else [])])})"
        yield form.format(call=call, callee=callee, first=rng.choice(pool))


def _method(rng: random.Random, pool: list[str]) -> str:
    name = rng.choice(pool)
    members = rng.choice(
        [
            "keys",
            "append",
            "sum",
            "mean",
            "shape",
            "upper",
            "size",
            "T",
            "dtype",
            "item",
            "parameters",
            "values",
            "items",
            "weight",
            "build",
            "split",
            "numpy",
        ]
    )
    return f"{name}.{members}"


def run(area: str, count: int, seed: int) -> tuple[Counter[str], list[tuple[str, str, Hint]]]:
    """The errors by type, and the hints with their cells and errors."""
    rng = random.Random(seed)
    seen: Counter[str] = Counter()
    hints = []
    signal.signal(signal.SIGALRM, _too_slow)
    source = cells(area, rng)
    notebook = fresh(area)
    while sum(seen.values()) < count:
        cell = next(source)
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            signal.alarm(SECONDS)
            try:
                error = notebook.run(cell)
            except TooSlowError:
                error = None
            signal.alarm(0)
        if not isinstance(error, Exception) or isinstance(error, SyntaxError):
            continue
        seen[type(error).__name__] += 1
        hint = notebook.explain()
        if hint is not None:
            hints.append((cell, f"{type(error).__name__}: {str(error)[:150]}", hint))
        if sum(seen.values()) % 200 == 0:
            notebook = fresh(area)
    return seen, hints


def fresh(area: str) -> Notebook:
    """A notebook with something of everything in it."""
    notebook = Notebook()
    notebook.shell.run_cell(PRELUDE)
    notebook.shell.run_cell("import " + ", ".join(sorted(set(AREAS[area]))))
    if area in EXTRA:
        notebook.run(EXTRA[area])
    return notebook


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--area", nargs="+", default=list(AREAS), choices=list(AREAS))
    options = parser.parse_args()
    os.chdir(tempfile.mkdtemp())
    for area in options.area:
        seen, hints = run(area, options.count, options.seed)
        print(f"{area}: {sum(seen.values())} errors ({', '.join(f'{n} {kind}' for kind, n in seen.most_common(6))}), {len(hints)} hints")
        for cell, said, hint in hints:
            print(
                f"  {hint.rule}: {hint.title}\n      {cell!r}\n      {said}\n      -> {hint.corrections[0].code if hint.corrections else None!r}"
            )


if __name__ == "__main__":
    main()
