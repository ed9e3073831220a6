"""callhint beside other tools for tracebacks, whichever came first: their output stays byte for byte what it is without callhint."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.harness import kernel
from tests.kernel_pair import FAIL, LOAD, Kernels

pytestmark = pytest.mark.kernel

HANDLER = """
def shown(shell, etype, value, tb, tb_offset=None):
    {body}
get_ipython().set_custom_exc({exceptions}, shown)
"""

TOOLS = {
    "rich": "%load_ext rich",
    "friendly": "%load_ext friendly",
    "tracerite": "%load_ext tracerite",
    "stackprinter": "import stackprinter; stackprinter.set_excepthook()",
    "handler for Exception": HANDLER.format(body="print('shown', etype.__name__)", exceptions="(Exception,)"),
    "handler that raises": HANDLER.format(body="raise ValueError('in the handler')", exceptions="(TypeError,)"),
    "handler given back": HANDLER.format(body="pass", exceptions="(TypeError,)")
    + "ip = get_ipython()\nip.set_custom_exc((), None)\nip.set_custom_exc((TypeError,), lambda s, t, v, tb, tb_offset=None: s.showtraceback())",
    "autoreload": "%load_ext autoreload\n%autoreload 2",
}

CELLS = {
    "call": FAIL,
    "other type": "1/0",
    "in a function": f"def f():\n    return {FAIL}\nf()",
    "%%time": f"%%time\n{FAIL}",
    "%%capture": f"%%capture captured\n{FAIL}",
    "nested": f"get_ipython().run_cell({FAIL!r})\nprint('after')",
    "asynchronous": f"import asyncio\nawait asyncio.sleep(0)\n{FAIL}",
}

UNEXPLAINED = {
    "success": "1 + 1",
    "noted": "import sys; print(type(getattr(sys, 'last_value', None)))",
    "%tb": "%tb",
    "%debug": "%debug",
    "thread": "import threading\nthread = threading.Thread(target=lambda: 1/0); thread.start(); thread.join()",
    "syntax": "x(",
}


@pytest.fixture(scope="module", params=TOOLS.keys())
def kernels(request):
    name = request.param
    if name in {"rich", "friendly", "tracerite", "stackprinter"} and find_spec(name) is None:
        pytest.skip(f"{name} is not installed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(Path(__file__).parent.parent), prepend=":")
        with kernel.started() as plain, kernel.started() as hosting:
            yield Kernels(plain, hosting), TOOLS[name]


def test_whichever_comes_first(kernels):
    """The tool after callhint, the tool alone again, the tool before callhint."""
    pair, tool = kernels
    pair.plain.run("pass")
    pair.hosting.run(LOAD)
    pair.run(tool)
    _compare(pair, cards=1)
    pair.hosting.run("%unload_ext callhint")
    pair.plain.run("pass")
    _compare(pair, cards=0)
    pair.hosting.run("%load_ext callhint")
    pair.plain.run("pass")
    _compare(pair, cards=1)


def _compare(pair, cards):
    for name, cell in {**CELLS, **UNEXPLAINED}.items():
        expected, found, shown = pair.run(cell)
        assert expected == found, name
        assert len(shown) == (cards if name in CELLS else 0), name
