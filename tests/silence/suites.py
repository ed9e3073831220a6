"""The own tests of installed libraries, run with callhint behind every error that they expect.

A test that says `with pytest.raises(TypeError): …` holds an error that somebody met and thought about. The file of the test counts as the
user's, so that the statement in it is what callhint explains. PyTorch installs no tests, but the wrong arguments that its tests are made
from: each of them is a cell of a notebook.
"""

from __future__ import annotations

import contextlib
import importlib.util
import sys
from collections import Counter
from pathlib import Path
from types import FunctionType, ModuleType, TracebackType
from typing import TYPE_CHECKING, Any
from unittest import case, mock

import pytest
from _pytest.raises import RaisesExc

from callhint.evidence import frames, session
from callhint.evidence.session import Session, is_library_file
from callhint.pipeline import hint_for
from tests.notebook import Notebook
from tests.silence.report import Heard, Tally
from tests.silence.sandbox import TooSlowError, in_time, limited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_STDLIB = (
    "abc array base64 bisect builtin bytes call class cmath collections complex contextlib copy csv dataclasses datetime decorators deque "
    "descr dict difflib enum exceptions fractions funcattrs functools generators genericalias grammar heapq index inspect int isinstance iter "
    "itertools json keywordonlyarg list long math memoryview operator positional_only_arg property random range re scope set slice sort "
    "statistics str string struct subclassinit super textwrap tuple types typing unpack userdict userlist weakref with zip"
)
_SKLEARN = "cluster compose ensemble feature_extraction impute linear_model metrics model_selection neighbors preprocessing svm tree utils"  # each `tests`
SUITES = {
    "stdlib": ("test", [f"test_{name}.py" for name in _STDLIB.split()]),
    "numpy": ("numpy", [f"{name}/tests" for name in ["_core", "fft", "lib", "linalg", "ma", "matrixlib", "polynomial", "random"]]),
    "pandas": (
        "pandas.tests",
        [
            "api",
            "apply",
            "arithmetic",
            "frame",
            "groupby",
            "indexing",
            "plotting",
            "resample",
            "reshape",
            "scalar",
            "series",
            "strings",
            "tools",
            "window",
        ],
    ),
    "sklearn": ("sklearn", ["tests", *(f"{name}/tests" for name in _SKLEARN.split())]),
    "matplotlib": ("matplotlib.tests", ["."]),
    "keras": (
        "keras.src",
        [
            "activations",
            "callbacks",
            "initializers",
            "layers",
            "losses",
            "metrics",
            "models",
            "ops",
            "optimizers",
            "random",
            "regularizers",
            "saving",
            "trainers",
            "utils",
        ],
    ),
}
"""The package, and the files and folders of tests in it."""
PER_TEST = 2
"""The variants of a parametrized test that are run."""
MOST = 50
"""The errors of one test that are explained: some make thousands of a kind in a loop."""
_RAISING = frozenset({"raises", "assertRaises", "assertRaisesRegex", "assert_raises", "assert_raises_regex", "external_error_raised"})


def paths(suite: str) -> list[Path]:
    """The files and folders of the suite that are installed."""
    package, parts = SUITES[suite]
    parent, _, name = package.rpartition(".")
    spec = importlib.util.find_spec(parent or name)
    homes = list(spec.submodule_search_locations or ()) if spec is not None else []
    found = [Path(home, name if parent else "", part) for home in homes for part in parts]
    return [path for path in found if path.exists()]


class Listener:
    """A plugin of pytest: asks callhint about every error that a test expects, and leaves out the tests that expect none."""

    def __init__(self, suite: str) -> None:
        self.tally = Tally(f"{suite}: its own tests")
        self._test = ""
        self._left = 0
        self._session = Session()

    @staticmethod
    def is_library_file(filename: str) -> bool:
        """Whether the file is neither a user's nor one of the tests."""
        name = Path(filename).name
        return is_library_file(filename) and not (name.startswith("test_") or name.endswith("_test.py"))

    @staticmethod
    def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
        """Keeps the tests that expect errors, of each some variants."""
        variants: Counter[str] = Counter()
        kept = []
        for item in items:
            function = getattr(item, "function", None)
            name = item.nodeid.partition("[")[0]
            variants[name] += 1
            if isinstance(function, FunctionType) and _RAISING & {*function.__code__.co_names} and variants[name] <= PER_TEST:
                kept.append(item)
        items[:] = kept

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Notes which test it is, and does not wait for it for long."""
        self._test = f"{item.path.name}::{item.nodeid.partition('::')[2].partition('[')[0]}"
        self._left = MOST
        with contextlib.suppress(TooSlowError), in_time():
            yield

    def listening(self, leave: Callable[..., Any]) -> Callable[..., Any]:
        """The `__exit__` of what expects errors, explaining them first."""

        def explain_and_leave(
            manager: object, cls: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
        ) -> object:
            if isinstance(error, Exception) and self._left:
                self._left -= 1
                self._hear(error, self._from_test(traceback))
            return leave(manager, cls, error, traceback)

        return explain_and_leave

    def _hear(self, error: Exception, traceback: TracebackType | None) -> None:
        hint = hint_for(error, traceback, self._session)
        self.tally.add(error, Heard.of(self._test, (), hint.offender.quote, error, hint) if hint is not None else None)

    def _from_test(self, traceback: TracebackType | None) -> TracebackType | None:
        """The traceback, with the test's own frame where the function to call was handed to `assertRaises` or `raises`."""
        entry = traceback
        while entry is not None and self.is_library_file(entry.tb_frame.f_code.co_filename):
            entry = entry.tb_next
        if entry is not None:
            return traceback
        frame = sys._getframe(2)
        while frame.f_back is not None and self.is_library_file(frame.f_code.co_filename):
            frame = frame.f_back
        return TracebackType(traceback, frame, frame.f_lasti, frame.f_lineno)


def run(suite: str) -> Tally:
    """The errors that the suite's tests expect."""
    listener = Listener(suite)
    options = [
        "-qq",
        "--no-header",
        "--tb=no",
        "-r",
        "N",
        "--assert=plain",
        "--import-mode=importlib",
        "-p",
        "no:cacheprovider",
        "-W",
        "ignore",
    ]
    options += ["-c", "/dev/null", "--rootdir=/", "--continue-on-collection-errors"]
    options += ["-o", f"python_files={'*_test.py' if suite == 'keras' else 'test_*.py'}"]
    if suite == "matplotlib":
        # Its package of tests does not let itself be imported without the pictures to compare with, which are not installed.
        options += ["--noconftest", "-p", "matplotlib.testing.conftest"]
        package = ModuleType("matplotlib.tests")
        package.__path__ = [str(path) for path in paths(suite)]
        sys.modules["matplotlib.tests"] = package
    with (
        mock.patch.object(frames, "is_library_file", listener.is_library_file),
        mock.patch.object(session, "is_library_file", listener.is_library_file),
        mock.patch.object(RaisesExc, "__exit__", listener.listening(RaisesExc.__exit__)),
        mock.patch.object(case._AssertRaisesContext, "__exit__", listener.listening(case._AssertRaisesContext.__exit__)),
        listener.tally.listening(),
    ):
        pytest.main([*options, *map(str, paths(suite))], plugins=[listener])
    return listener.tally


# -------------------------------------------------------------------- PyTorch


def run_torch() -> Tally:
    """The wrong arguments that PyTorch's own tests give to its functions, modules and optimizers."""
    tally = Tally("torch: the wrong arguments of its own tests")
    with tally.listening():
        for where, cell, names in _torch_cells():
            notebook = Notebook()
            notebook.run("import torch")
            notebook.shell.push(names)
            error = limited(lambda notebook=notebook, cell=cell: notebook.run(cell))  # type: ignore[misc]
            if isinstance(error, Exception):
                hint = notebook.explain()
                tally.add(error, Heard.of(where, (), cell, error, hint) if hint is not None else None)
    return tally


def _torch_cells() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """For each wrong call a word about it, the cell, and the values of the names in it."""
    import torch  # not before somebody asks for it
    from torch.testing._internal.common_methods_invocations import op_db
    from torch.testing._internal.common_modules import module_db
    from torch.testing._internal.common_optimizers import optim_db

    for op in op_db:
        for given in _cases(lambda op=op: op.error_inputs("cpu") if op.error_inputs_func is not None else ()):
            sample = given.sample_input
            names = {"function": op.op}
            yield f"function {op.name}", _call("function", (sample.input, *sample.args), sample.kwargs, names), names
    for module in module_db:
        wrong = module.module_error_inputs_func
        for given in _cases(
            lambda wrong=wrong, module=module: wrong(module, "cpu", torch.float32, requires_grad=False, training=True) if wrong else ()
        ):
            made, fed = given.module_error_input.constructor_input, given.module_error_input.forward_input
            names = {"Layer": module.module_cls}
            cell = f"layer = {_call('Layer', made.args, made.kwargs, names)}"
            yield f"layer {module.name}", f"{cell}\n{_call('layer', fed.args, fed.kwargs, names)}" if fed is not None else cell, names
    for optimizer in optim_db:
        wrong = optimizer.optim_error_inputs_func
        for given in _cases(lambda wrong=wrong: wrong(device="cpu", dtype=torch.float32) if wrong else ()):
            names = {"Optimizer": optimizer.optim_cls}
            arguments = given.optimizer_error_input
            yield f"optimizer {optimizer.name}", f"step = {_call('Optimizer', (arguments.params,), arguments.kwargs, names)}", names


def _cases(make: Callable[[], Any]) -> list[Any]:
    """The cases of one function; none if they want hardware that is not there."""
    try:
        return list(make())
    except Exception:  # noqa: BLE001  # whatever PyTorch's own code raises
        return []


def _call(callee: str, args: tuple[Any, ...], kwargs: dict[str, Any], names: dict[str, Any]) -> str:
    """The text of a call; its arguments get names."""
    first = len(names)
    positional = {f"x{first + index}": value for index, value in enumerate(args)}
    named = {key: f"{key}_{first}" for key in kwargs}
    names |= positional | {named[key]: value for key, value in kwargs.items()}
    return f"{callee}({', '.join([*positional, *(f'{key}={name}' for key, name in named.items())])})"
