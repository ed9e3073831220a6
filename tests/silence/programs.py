"""Examples from the docstrings of installed libraries, broken mechanically and run as notebook cells.

A docstring's examples up to one of them are a session; that one gets a single mistake: an argument dropped, swapped or of another type, an
attribute misspelled, parentheses dropped or added. The mistakes in `CALL_MISTAKES` are those that callhint is made for; on all others it has to
be silent or right. A hint whose first correction gives back the example as it was is right; the others are to be looked at, with what the
first correction does when it runs. Examples that are documented to fail are run as they are.
"""

from __future__ import annotations

import ast
import contextlib
import doctest
import importlib
import random
import re
import textwrap
import warnings
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.notebook import Notebook
from tests.silence.report import Heard, Tally
from tests.silence.sandbox import limited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from callhint.presentation.hint import Hint

AREAS = {
    "stdlib": [
        "ast", "array", "bisect", "builtins", "calendar", "collections", "colorsys", "contextlib", "copy", "csv", "dataclasses", "datetime", "decimal",
        "difflib", "enum", "fractions", "functools", "graphlib", "heapq", "html", "inspect", "ipaddress", "itertools", "json", "json.decoder",
        "json.encoder", "math", "operator", "pprint", "random", "re", "reprlib", "shlex", "statistics", "string", "struct", "textwrap", "types", "typing",
        "unittest.mock", "uuid", "weakref", "test.test_generators", "test.test_genexps", "test.test_listcomps", "test.test_setcomps", "test.test_unpack",
        "test.test_unpack_ex", "test.test_descrtut", "test.test_metaclass", "test.test_itertools", "test.test_deque", "test.test_collections",
    ],
    "numpy": ["numpy", "numpy.linalg", "numpy.random", "numpy.fft", "numpy.ma", "numpy.polynomial", "numpy.strings", "numpy.testing"],
    "pandas": ["pandas", "pandas.api.types", "pandas.core.groupby", "pandas.core.strings.accessor", "pandas.core.resample", "pandas.core.window"],
    "torch": ["torch", "torch.nn", "torch.nn.functional", "torch.nn.init", "torch.optim", "torch.optim.lr_scheduler", "torch.utils.data", "torch.linalg",
              "torch.distributions", "torch.fft", "torch.nn.utils", "torch.nn.utils.rnn", "torch.autograd"],
    "tensorflow": ["tensorflow", "tensorflow.math", "tensorflow.nn", "tensorflow.linalg", "tensorflow.data", "tensorflow.strings", "tensorflow.random",
                   "keras", "keras.layers", "keras.losses", "keras.metrics", "keras.optimizers", "keras.ops", "keras.callbacks", "keras.initializers"],
    "sklearn": ["sklearn.linear_model", "sklearn.metrics", "sklearn.preprocessing", "sklearn.model_selection", "sklearn.cluster", "sklearn.pipeline",
                "sklearn.compose", "sklearn.ensemble", "sklearn.svm", "sklearn.tree", "sklearn.decomposition", "sklearn.feature_extraction.text"],
}  # fmt: skip
PRELUDE = {
    "stdlib": "import math, random, itertools, functools, collections, operator, datetime, json, re",
    "numpy": "import numpy as np",
    "pandas": "import numpy as np, pandas as pd",
    "torch": "import torch\nfrom torch import nn\nfrom torch import optim\nimport torch.nn.functional as F",
    "tensorflow": "import tensorflow as tf, keras, numpy as np\nfrom keras import layers, ops",
    "sklearn": "import numpy as np",
}
UNSAFE = re.compile(
    r"\b(open|input|exec|eval|compile|exit|quit|help|sleep|breakpoint|socket|subprocess|urllib|requests|https?|shutil|Path|pathlib|tempfile|fetch_\w+|"
    r"download\w*|to_(csv|excel|hdf|parquet|pickle|sql|feather|json|clipboard|stata|xml|html|latex)|read_\w+|save\w*|load\w*|hub|multiprocessing|threading|"
    r"distributed|DataParallel|cuda|signal|ctypes|os|sys|argparse|run_pdb\w*|faulthandler|compile|jit|onnx|profile\w*|num_workers|n_jobs|fit|set_default_\w+)\b"
)
VALUES = ("None", "'text'", "3", "-1", "2.5", "[1, 2]", "{'a': 1}", "True", "()", "len", "int", "object()")

CALL_MISTAKES = frozenset({"drop-attribute", "drop-parentheses", "add-call", "brackets", "parens", "trailing-comma"})


@dataclass(frozen=True)
class Program:
    """A docstring's examples up to one of them."""

    name: str
    setup: tuple[str, ...]
    cell: str


def texts(area: str) -> list[tuple[str, str]]:
    """The docstrings of the area's public functions, classes and methods, with their names, each text once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return list(_texts(area))


def _texts(area: str) -> Iterator[tuple[str, str]]:
    seen = set()
    for module_name in AREAS[area]:
        try:
            module = importlib.import_module(module_name)
        except ImportError:
            continue
        for name in sorted(vars(module)):
            held = vars(module)[name]
            found = [(f"{module_name}.{name}", held if module_name.startswith("test.") else getattr(held, "__doc__", None))]
            if isinstance(held, type):
                found += [
                    (f"{module_name}.{name}.{member}", getattr(getattr(held, member, None), "__doc__", None))
                    for member in sorted(dir(held))
                ]
            for where, text in found:
                if isinstance(text, str) and text not in seen:
                    seen.add(text)
                    yield where, text


def examples(text: str) -> list[str]:
    """The examples of a docstring that are not meant to fail: those after `>>>`, else those in fenced blocks."""
    try:
        found = [one.source for one in doctest.DocTestParser().get_examples(text) if one.exc_msg is None]
    except ValueError:
        found = []
    for block in re.findall(r"```(?:python)?\n(.*?)```", text, re.DOTALL) if not found else ():
        code = textwrap.dedent(block)
        with contextlib.suppress(SyntaxError):
            found += [ast.get_source_segment(code, statement) or "" for statement in ast.parse(code).body]
    return [one.strip("\n") for one in found if one.strip()]


def failing_programs(area: str) -> Iterator[Program]:
    """The examples that a docstring shows failing, with those before."""
    for name, text in texts(area):
        try:
            found = doctest.DocTestParser().get_examples(text)
        except ValueError:
            continue
        for index, one in enumerate(found):
            before = tuple(other.source.strip("\n") for other in found[:index] if other.exc_msg is None)
            if one.exc_msg is not None and not UNSAFE.search("\n".join([*before, one.source])):
                yield Program(name, before, one.source.strip("\n"))


def programs(area: str) -> list[Program]:
    """Every session that can be made of the area's docstrings."""
    made = []
    for name, text in texts(area):
        sources = examples(text)
        for index, cell in enumerate(sources):
            if UNSAFE.search("\n".join(sources[: index + 1])):
                break
            made.append(Program(name, tuple(sources[:index]), cell))
    return made


# ------------------------------------------------------------------- mistakes


def _expression(rng: random.Random) -> ast.expr:
    return ast.parse(rng.choice(VALUES), mode="eval").body


def _drop_argument(node: ast.AST, rng: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Call) or not (node.args or node.keywords):
        return None
    every = [*node.args, *node.keywords]
    gone = rng.choice(every)
    node.args, node.keywords = [one for one in node.args if one is not gone], [one for one in node.keywords if one is not gone]
    return node


def _more_arguments(node: ast.AST, rng: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Call):
        return None
    node.args.append(_expression(rng))
    return node


def _swap_arguments(node: ast.AST, rng: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Call) or len(node.args) < 2:
        return None
    node.args = rng.sample(node.args, len(node.args))
    return node


def _other_argument(node: ast.AST, rng: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Call) or not (node.args or node.keywords):
        return None
    index = rng.randrange(len(node.args) + len(node.keywords))
    if index < len(node.args):
        node.args[index] = _expression(rng)
    else:
        node.keywords[index - len(node.args)].value = _expression(rng)
    return node


def _misspell_attribute(node: ast.AST, rng: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Attribute):
        return None
    node.attr = _misspelled(node.attr, rng)
    return node


def _misspell_keyword(node: ast.AST, rng: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Call) or not node.keywords or node.keywords[0].arg is None:
        return None
    node.keywords[0].arg = _misspelled(node.keywords[0].arg, rng)
    return node


def _misspelled(name: str, rng: random.Random) -> str:
    at = rng.randrange(len(name))
    ways = [
        name[:at] + name[at + 1 :],
        name + "s",
        name[:at] + name[at] + name[at:],
        name.capitalize(),
        name.lower(),
        name.replace("_", ""),
    ]
    return next((way for way in rng.sample(ways, len(ways)) if way.isidentifier() and way != name), f"{name}x")


def _other_operand(node: ast.AST, rng: random.Random) -> ast.AST | None:
    match node:
        case ast.BinOp():
            node.right = _expression(rng)
        case ast.Compare():
            node.comparators[0] = _expression(rng)
        case ast.Subscript():
            node.slice = _expression(rng)
        case ast.For():
            node.iter = _expression(rng)
        case _:
            return None
    return node


def _other_constant(node: ast.AST, rng: random.Random) -> ast.AST | None:
    return _expression(rng) if isinstance(node, ast.Constant) else None


def _drop_index(node: ast.AST, _: random.Random) -> ast.AST | None:
    return node.value if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load) else None


def _drop_attribute(node: ast.AST, _: random.Random) -> ast.AST | None:
    return node.value if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) else None


def _other_name(node: ast.AST, rng: random.Random) -> ast.AST | None:
    return _expression(rng) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) else None


def _drop_parentheses(node: ast.AST, _: random.Random) -> ast.AST | None:
    return node.func if isinstance(node, ast.Call) else None


def _add_call(node: ast.AST, _: random.Random) -> ast.AST | None:
    plain = isinstance(node, ast.Name | ast.Attribute | ast.Subscript) and isinstance(node.ctx, ast.Load)
    return ast.Call(node, [], []) if plain or isinstance(node, ast.Call | ast.Constant) else None


def _brackets(node: ast.AST, _: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Call) or node.keywords or not node.args:
        return None
    index = node.args[0] if len(node.args) == 1 else ast.Tuple(node.args, ast.Load())
    return ast.Subscript(node.func, index, ast.Load())


def _parens(node: ast.AST, _: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Subscript) or not isinstance(node.ctx, ast.Load) or isinstance(node.slice, ast.Slice):
        return None
    parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return None if any(isinstance(part, ast.Slice) for part in parts) else ast.Call(node.value, parts, [])


def _trailing_comma(node: ast.AST, _: random.Random) -> ast.AST | None:
    if not isinstance(node, ast.Assign) or isinstance(node.value, ast.Tuple):
        return None
    node.value = ast.Tuple([node.value], ast.Load())
    return node


FORMS: dict[str, Callable[[ast.AST, random.Random], ast.AST | None]] = {
    "drop-argument": _drop_argument,
    "more-arguments": _more_arguments,
    "swap-arguments": _swap_arguments,
    "other-argument": _other_argument,
    "misspell-attribute": _misspell_attribute,
    "misspell-keyword": _misspell_keyword,
    "other-operand": _other_operand,
    "other-constant": _other_constant,
    "other-name": _other_name,
    "drop-index": _drop_index,
    "drop-attribute": _drop_attribute,
    "drop-parentheses": _drop_parentheses,
    "add-call": _add_call,
    "brackets": _brackets,
    "parens": _parens,
    "trailing-comma": _trailing_comma,
}


class _Replacing(ast.NodeTransformer):
    def __init__(self, old: ast.AST, change: Callable[[ast.AST], ast.AST | None]) -> None:
        self.old, self.change = old, change

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.old:
            return self.change(node) or node
        return self.generic_visit(node)


def broken(cell: str, form: str, rng: random.Random) -> str | None:
    """The cell with one mistake of the form; None where it has no place for one."""
    try:
        tree = ast.parse(cell)
    except (SyntaxError, ValueError):
        return None
    before = ast.unparse(tree)
    nodes = list(ast.walk(tree))
    for node in rng.sample(nodes, len(nodes)):
        again = _Replacing(node, lambda found: FORMS[form](found, rng)).visit(tree)
        try:
            after = ast.unparse(ast.fix_missing_locations(again))
        except (ValueError, AttributeError):
            return None
        if after != before:
            return after
    return None


def in_function(cell: str) -> str:
    """The cell as the body of a function that is called at once."""
    return "def compute():\n" + textwrap.indent(cell, "    ") + "\n\ncompute()"


# ----------------------------------------------------------------------- runs


def session(area: str) -> Notebook:
    """A notebook with the area's imports."""
    notebook = Notebook()
    notebook.run(PRELUDE[area])
    return notebook


@dataclass(frozen=True)
class Mistake:
    """A program with one mistake in it."""

    form: str
    program: Program
    """What runs before."""
    cell: str
    original: str


def mistakes(area: str, rng: random.Random, forms: list[str]) -> Iterator[Mistake]:
    """Broken programs of the area, without end; not all of them fail."""
    every = programs(area)
    while True:
        program, form = rng.choice(every), rng.choice(forms)
        if rng.random() < 0.15:
            # The mistake stands in an earlier cell, and what follows fails.
            place = rng.randrange(len(program.setup) + 1)
            sources = [*program.setup, program.cell]
            changed = broken(sources[place], form, rng)
            if changed is None:
                continue
            original, cell = "\n".join(sources[place:]), "\n".join([changed, *sources[place + 1 :]])
            program = Program(program.name, program.setup[:place], program.cell)
        else:
            original, changed = program.cell, broken(program.cell, form, rng)
            if changed is None:
                continue
            cell = changed
        if rng.random() < 0.2:
            original, cell = in_function(original), in_function(cell)
        yield Mistake(form, program, cell, original)


def failed(area: str, *cells: str) -> Notebook | None:
    """A notebook in which the last of the cells has failed with an error of its own; None if it has not."""
    notebook = session(area)
    error = limited(lambda: notebook.run(*cells))
    return notebook if isinstance(error, Exception) and not isinstance(error, SyntaxError) else None


def run(area: str, count: int, number: int) -> Tally:
    """The errors of so many broken programs, and the hints."""
    tally = Tally(f"{area}: docstring examples, broken")
    with tally.listening():
        for mistake in mistakes(area, random.Random(f"{area} {number}"), list(FORMS)):
            if tally.errors.total() >= count:
                break
            cells = mistake.program.setup
            notebook = failed(area, *cells, mistake.cell)
            if notebook is not None and notebook.error is not None:
                tally.add(notebook.error, _heard(f"{mistake.form} in {mistake.program.name}", cells, mistake, notebook))
    return tally


def run_documented(area: str) -> Tally:
    """The errors that docstrings show, and the hints."""
    tally = Tally(f"{area}: docstring examples that fail")
    with tally.listening():
        for program in failing_programs(area):
            notebook = failed(area, *program.setup, program.cell)
            if notebook is not None and notebook.error is not None:
                mistake = Mistake("none", program, program.cell, "")
                tally.add(notebook.error, _heard(f"as it is: {program.name}", program.setup, mistake, notebook))
    return tally


def _heard(where: str, cells: tuple[str, ...], mistake: Mistake, notebook: Notebook) -> Heard | None:
    error, hint = notebook.error, notebook.explain()
    if hint is None or error is None:
        return None
    heard = Heard.of(where, cells, mistake.cell, error, hint)
    return replace(heard, outcome=_outcome(notebook, hint, mistake.original), original=mistake.original)


def _outcome(notebook: Notebook, hint: Hint, original: str) -> str:
    if not hint.corrections:
        return "no correction"
    code = hint.corrections[0].code
    with contextlib.suppress(SyntaxError):
        if ast.unparse(ast.parse(original)).endswith(ast.unparse(ast.parse(code))):
            return "undone"
    if hint.corrections[0].applicability == "display":
        return "display"
    error = limited(lambda: notebook.run(code))
    return "runs" if error is None else f"{type(error).__name__}: {str(error)[:150]}"
