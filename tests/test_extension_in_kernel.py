"""callhint as a guest in a real kernel: whatever fails, everything but the card is byte for byte what it is without callhint."""

from __future__ import annotations

from pathlib import Path

import IPython
import pytest

from tests.harness import kernel
from tests.kernel_pair import FAIL, LOAD, MIME, NOTED, Kernels

pytestmark = pytest.mark.kernel

EXPLAINED = {
    "call": "x = 5\nx()",
    "in a function": "def f():\n    x = 5\n    return x()\nf()",
    "subclass": "class Odd(TypeError): pass\nraise Odd('odd')",
    "other type": "1/0",
    "chained": "try:\n    1/0\nexcept Exception as error:\n    raise TypeError('second') from error",
    "asynchronous": f"import asyncio\nasync def late():\n    await asyncio.sleep(0)\n    {FAIL}\nawait late()",
    "%run": "%run failing.py",
    "%time": f"%time {FAIL}",
    "%%time": f"%%time\n{FAIL}",
    "%%timeit": f"%%timeit -n1 -r1\n{FAIL}",
    "%%capture": f"%%capture captured\nprint('seen')\n{FAIL}",
    "nested": f"done = get_ipython().run_cell({FAIL!r})\nprint('after', done.success)",
    "nested and raised": f"get_ipython().run_cell({FAIL!r}).raise_error()",
    "while displaying": f"class Shown:\n    def _repr_html_(self): return {FAIL}\nShown()",
    "output before and after": f"import atexit\nprint('before')\ntry:\n    {FAIL}\nfinally:\n    print('after')",
    "notes": "error = TypeError('noted')\nerror.add_note('a note')\nraise error",
    "own traceback": "class Own(TypeError):\n    def _render_traceback_(self): return ['own']\nraise Own()",
    "hostile repr": "class Hostile(TypeError):\n    def __repr__(self): raise ValueError('hostile')\nraise Hostile('callable')",
    "source gone": f"exec(compile('def gone():\\n    {FAIL}', '/no/such/file.py', 'exec'))\ngone()",
    "%xmode": f"%xmode Plain\n{FAIL}",
    "%xmode again": f"%xmode Context\n{FAIL}",
}

SILENT = {
    "success": "1 + 1",
    "captured": "print(captured.stdout, captured.outputs)",
    "syntax": "x(",
    "compilation": "return 5",
    "exit": "raise SystemExit(3)",
    "interrupt": "raise KeyboardInterrupt",
    "thread": "import threading\nthread = threading.Thread(target=None.__class__, args=(1,)); thread.start(); thread.join()",
    "group caught": "try:\n    raise ExceptionGroup('several', [TypeError('one')])\nexcept* TypeError:\n    pass",
    "%tb": "%tb",
    "noted": NOTED,
}

HOSTILE = {
    "getattr": "class Hostile(TypeError):\n    def __getattr__(self, name): raise ValueError('hostile')\nraise Hostile('callable')",
    "getattribute": "class Hostile(TypeError):\n    def __getattribute__(self, name): raise ValueError('hostile')\nraise Hostile('callable')",
    "class": "class Hostile(TypeError):\n    @property\n    def __class__(self): raise ValueError('hostile')\nraise Hostile('callable')",
    "metaclass": "class Meta(type):\n    def __getattribute__(cls, name): raise ValueError('hostile')\n"
    "class Hostile(TypeError, metaclass=Meta): pass\nraise Hostile('callable')",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notebook")
    (folder / "failing.py").write_text(f"def f():\n    {FAIL}\nf()\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def kernels(folder):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(Path(__file__).parent.parent))
        with kernel.started() as plain, kernel.started() as hosting:
            pair = Kernels(plain, hosting)
            pair.run(f"%cd -q {folder}")
            pair.plain.run("pass")
            reply, _ = pair.hosting.run(LOAD)
            assert reply[0]["status"] == "ok", reply
            yield pair


@pytest.mark.parametrize("cell", EXPLAINED.values(), ids=EXPLAINED)
def test_an_explained_error(kernels, cell):
    expected, found, cards = kernels.run(cell)

    assert expected == found
    assert len(cards) == 1

    expected, found, cards = kernels.run(NOTED)
    assert expected == found
    assert cards == []


@pytest.mark.parametrize("cell", SILENT.values(), ids=SILENT)
def test_what_is_not_explained(kernels, cell):
    expected, found, cards = kernels.run(cell)

    assert expected == found
    assert cards == []


def test_the_card_comes_right_after_the_traceback(kernels):
    _, _, [(bundle, before)] = kernels.run(f"print('before')\n{FAIL}")

    assert before == ["streams", "error"]
    assert set(bundle) == {"text/plain", "text/html", "text/markdown", MIME}


@pytest.mark.skipif(IPython.version_info < (8,), reason="IPython 7 itself does not survive them")
@pytest.mark.parametrize("cell", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_exception(kernels, cell):
    expected, found, _ = kernels.run(cell)

    assert expected == found


def test_an_exception_that_cannot_be_shown(kernels):
    """IPython fails to show it and shows that failure, with lines of its own, among which the handler is to be seen."""
    cell = "class Hostile(TypeError):\n    def __str__(self): raise ValueError('hostile')\nraise Hostile('callable')"
    (expected, _), (found, _), _ = kernels.run(cell)

    assert [expected[key] for key in ("status", "ename", "evalue")] == [found[key] for key in ("status", "ename", "evalue")]


@pytest.mark.parametrize(("options", "cards"), [({"silent": True}, 0), ({"store_history": False}, 1)], ids=["silent", "without history"])
def test_an_unusual_request(kernels, options, cards):
    expected, found, shown = kernels.run(FAIL, **options)

    assert expected == found
    assert len(shown) == cards
    assert kernels.run("1 + 1")[2] == []


def test_the_debugger(kernels):
    kernels.run("def f(number):\n    number()\nf(5)")
    expected, found, _ = kernels.run("%debug")

    assert expected == found


def test_the_automatic_debugger(kernels):
    kernels.run("%pdb on")
    expected, found, cards = kernels.run(FAIL)
    kernels.run("%pdb off")

    assert expected == found
    assert len(cards) == 1


@pytest.mark.parametrize(
    "clear", ["1/0", "import sys; sys.last_value = sys.last_traceback = sys.last_exc = None; get_ipython().InteractiveTB.tb = None"]
)
def test_what_a_failed_call_held_lives_no_longer(kernels, clear):
    kernels.run(
        f"import gc, weakref\nclass Big: pass\ndef fail():\n    global watched\n    big = Big()\n    watched = weakref.ref(big)\n    {FAIL}\nfail()"
    )
    kernels.run("1 + 1")
    kernels.run(clear)
    expected, found, _ = kernels.run("gc.collect()\nprint(watched() is None)")

    assert expected == found
    assert found[1] == [["streams", {"stdout": "True\n", "stderr": ""}]]


def test_apply_puts_the_correction_into_the_cell(kernels):
    kernels.run(FAIL)
    _, (reply, _), _ = kernels.run("%callhint apply")

    (payload,) = reply["payload"]
    assert (payload["source"], payload["replace"]) == ("set_next_input", True)
    assert payload["text"].startswith("del list")


def test_unloading(kernels):
    _, (reply, _), _ = kernels.run("%unload_ext callhint")
    assert reply["status"] == "ok"
    expected, found, cards = kernels.run(FAIL)
    kernels.run("%load_ext callhint")

    assert expected == found
    assert cards == []


def test_a_correction_that_fails_stops_run_all(kernels):
    """`del list` fails here: there is no such name. The cell shows the number under which the correction ran."""
    (before, _), _ = kernels.hosting.run(FAIL)
    (reply, outputs), cards = kernels.hosting.run("%callhint run")

    assert (reply["status"], reply["ename"]) == ("error", "NameError")
    assert [kind for kind, _ in outputs] == ["error"]
    assert reply["traceback"] == outputs[0][1]["traceback"]
    assert len(cards) == 1
    assert reply["execution_count"] == before["execution_count"] + 2
