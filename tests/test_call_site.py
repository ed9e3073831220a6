"""The failing expression is found by its position, whatever stands around it."""

from __future__ import annotations

import pytest

from callhint import source
from tests.notebook import Notebook

# Each cell fails at the call that is written in «»; the marks are taken out before it runs.
CELLS = {
    "plain": "x = 3\n«x(0)»",
    "several statements on a line": "a = [1]; b = 2; «a(0)»; c = 3",
    "condition on one line": "x = 3\nif «x(1)»: pass",
    "loop header": "x = 3\nfor i in «x(3)»: pass",
    "with header": "x = 3\nwith «x()»: pass",
    "default argument": "x = 3\ndef f(a=«x(1)»): pass",
    "inner of nested calls": "x = 3\nprint(str(«x(1)»))",
    "second of two equal texts": "f = lambda n: n\nx = 3\ny = f(1) + «x(1)»",
    "chained": "x = 'abc'\n«x.upper()(1)».lower()",
    "subscript": "d = {'f': 3}\n«d['f'](2)»",
    "method chain over lines": "x = 'abc'\ny = («x\n     .upper()\n     .__len__()\n     (2)»\n)",
    "arguments over lines": "x = 3\ny = «x(\n    1,\n    2,\n)»",
    "comprehension": "x = 3\n[«x(i)» for i in range(3)]",
    "lambda": "x = 3\n(lambda: «x(1)»)()",
    "f-string": "x = 3\nf'{«x(1)»}'",
    "decorator with a call": "x = 3\n@«x(1)»\ndef f(): pass",
    "walrus": "x = 3\nif (y := «x(1)»): pass",
    "class body": "x = 3\nclass C:\n    y = «x(1)»",
    "generator": "x = 3\ndef g():\n    yield «x(1)»\nlist(g())",
    "accents before it": "é = 'é'; x = 3; y = é + «x(1)»",
    "emoji before it": "s = '🎉🎉'; x = 3; print(s, «x(1)»)",
    "accents in the name": "größe = 3\nprint('ü', «größe(1)»)",
    "after a magic": "%precision 3\nx = 3\n«x(1)»",
    "timed cell": "%%time\nx = 3\n«x(1)»",
    "captured cell": "%%capture\nx = 3\n«x(1)»",
    "await": "import asyncio\nx = 3\nawait asyncio.sleep(0)\n«x(1)»",
    "starred": "x = 3\nargs = (1,)\n«x(*args)»",
    "keyword": "x = 3\n«x(key=1)»",
    "assert": "x = 3\nassert «x(1)»",
    "return": "x = 3\ndef f():\n    return «x(1)»\nf()",
    "blank lines first": "\n\nx = 3\n\n«x(1)»",
}


@pytest.mark.parametrize("marked", CELLS.values(), ids=CELLS.keys())
def test_the_failing_call_is_found(marked: str) -> None:
    expected = marked[marked.index("«") + 1 : marked.index("»")]
    evidence = Notebook().evidence(marked.replace("«", "").replace("»", ""))

    assert evidence.site.source.slice(evidence.site.node) == expected


def test_time_of_a_line() -> None:
    evidence = Notebook().evidence("x = 3", "%time x(1)")

    assert evidence.callee is not None
    assert (evidence.callee.text, evidence.callee.value) == ("x", 3)


def test_bare_decorator() -> None:
    evidence = Notebook().evidence("x = 3\n@x\ndef f(): pass")

    assert "x" in evidence.site.source.slice(evidence.site.node)


def test_a_call_behind_the_cell() -> None:
    evidence = Notebook().evidence("def inner(n):\n    return n(1)", "def outer(n):\n    return inner(n)", "outer(5)")

    assert (evidence.site.source.cell, evidence.site.line) == (1, 2)
    assert evidence.cell_site is not None
    assert (evidence.cell_site.source.cell, evidence.cell_site.line) == (3, 1)


def test_an_argument_that_a_builtin_calls() -> None:
    evidence = Notebook().evidence("def age(p): return 3", "people = [1, 2]\nsorted(people, key=age(1))")

    assert evidence.uncallable is None
    assert evidence.called_argument is None  # its value is a call's result: only its text is known


def test_a_named_argument_that_a_builtin_calls() -> None:
    evidence = Notebook().evidence("key_value = 3\nsorted([1, 2], key=key_value)")

    assert evidence.called_argument is not None
    assert (evidence.called_argument.text, evidence.called_argument.keyword) == ("key_value", "key")


@pytest.mark.parametrize("cell", ["raise TypeError(\"'int' object is not callable\")", "assert (3)(1) if False else False"])
def test_an_error_raised_by_hand_is_nobodys_mistake(cell: str) -> None:
    from callhint.evidence.evidence import collect

    notebook = Notebook()
    error = notebook.run(cell)
    assert error is not None
    assert collect(error, error.__traceback__, notebook.session) is None


LONG = "a = 1\n" * source.MOST_WORDS


def test_a_long_cell_is_not_looked_into() -> None:
    assert Notebook().hint(f"x = [1]\n{LONG}x(0)") is None


def test_a_long_text_in_quotes_is_no_long_cell() -> None:
    assert Notebook().hint(f"data = '''{LONG}'''\nother = \"{'a, ' * source.MOST_WORDS}\"  # don't\nx = [1]\nx(0)") is not None


def test_what_came_before_a_long_cell_is_not_known() -> None:
    """The long one may have bound the name again."""
    hints = [Notebook().hint("list = [1]", *between, "list('ab')") for between in ((), (f"{LONG}list = [2]",))]

    assert [hint is not None and hint.origin is not None for hint in hints] == [True, False]
