"""Errors that carry others: the one is explained of which the cause is proved, where it is the only one."""

from __future__ import annotations

import pytest

from tests.notebook import Notebook

SETUP = """\
sizes, names = [1, 2], {"a": 1}

def noted(*attempts):
    found = []
    for attempt in attempts:
        try:
            attempt()
        except Exception as error:
            found.append(error)
    return found
"""
RAISED_FROM = """\
def size(place):
    try:
        return sizes(place)
    except TypeError as error:
        raise LookupError("no such size") from error

size(0)
"""


@pytest.fixture
def notebook() -> Notebook:
    notebook = Notebook()
    notebook.run(SETUP)
    return notebook


@pytest.mark.parametrize(
    "cell",
    [
        "raise ExceptionGroup('one', noted(lambda: sizes(0)))",
        "raise ExceptionGroup('one of two', noted(lambda: sizes(0), lambda: 1 / 0))",
        "raise ExceptionGroup('twice the same', noted(*[lambda: sizes(0)] * 2))",
        "raise ExceptionGroup('outer', [ExceptionGroup('inner', noted(lambda: sizes(0)))])",
        RAISED_FROM,
    ],
)
def test_the_only_proved_leaf_is_explained(notebook: Notebook, cell: str) -> None:
    hint = notebook.hint(cell)

    assert hint is not None
    assert (hint.rule, hint.error.type, hint.offender.text) == ("python/indexed-with-parens", "TypeError", "sizes")


@pytest.mark.parametrize(
    "cell",
    [
        "raise ExceptionGroup('two mistakes', noted(lambda: sizes(0), lambda: names('a')))",
        "raise ExceptionGroup('made by hand', [TypeError(\"'list' object is not callable\")])",
        "raise ExceptionGroup('others', noted(lambda: 1 / 0, lambda: int('x')))",
        RAISED_FROM.replace("from error", "from None"),
        RAISED_FROM.replace(" from error", ""),
    ],
)
def test_otherwise_nothing_is_said(notebook: Notebook, cell: str) -> None:
    assert notebook.hint(cell) is None


def test_what_an_earlier_statement_caught_is_not_run_again(notebook: Notebook) -> None:
    caught = "errors = []\ntry:\n    sizes(0)\nexcept TypeError as error:\n    errors.append(error)\n"
    hint = notebook.hint(f"{caught}if errors:\n    raise ExceptionGroup('collected', errors)")

    assert hint is not None
    assert hint.corrections == ()
