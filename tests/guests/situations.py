"""What people do with an error in a kernel, as the cells of it and the number of cards that callhint adds to them."""

from __future__ import annotations

from typing import NamedTuple

from tests.kernel_pair import FAIL, NOTED


class Situation(NamedTuple):
    cells: tuple[str, ...]
    cards: int


_WRITE = """\
import os, pathlib, sys
def write(text):
    pathlib.Path('edited.py').write_text(text)
    time = 10**9 + 10 * get_ipython().execution_count  # a whole number of seconds: a file system may have no parts of one
    os.utime('edited.py', (time, time))
write('def f(number):\\n    return 1\\n')
sys.path.insert(0, '')
import edited
"""

EXPLAINED = {
    "call": (FAIL,),
    "other type": ("1/0",),
    "in a function": (f"def f():\n    return {FAIL}\nf()",),
    "chained": ("try:\n    1/0\nexcept Exception as error:\n    raise TypeError('second') from error",),
    "asynchronous": (f"import asyncio\nasync def late():\n    await asyncio.sleep(0)\n    {FAIL}\nawait late()",),
    "%time": (f"%time {FAIL}",),
    "%%time": (f"%%time\n{FAIL}",),
    "%%timeit": (f"%%timeit -n1 -r1\n{FAIL}",),
    "%%capture": (f"%%capture captured\nprint('seen')\n{FAIL}", "print(captured.stdout, captured.outputs)"),
    "%run": (
        f"import pathlib\n_ = pathlib.Path('failing.py').write_text({f'def f():{chr(10)}    {FAIL}{chr(10)}f(){chr(10)}'!r})",
        "%run failing.py",
    ),
    "nested run_cell": (f"done = get_ipython().run_cell({FAIL!r})\nprint('after', done.success)",),
    "nested and raised": (f"get_ipython().run_cell({FAIL!r}).raise_error()",),
    "nested in %%capture": (f"%%capture captured\nget_ipython().run_cell({FAIL!r})", "print(captured.outputs)"),
    "while displaying": (f"class Shown:\n    def _repr_html_(self): return {FAIL}\nShown()",),
    "own traceback": ("class Own(TypeError):\n    def _render_traceback_(self): return ['own']\nraise Own()",),
    "notes": ("error = TypeError('noted')\nerror.add_note('a note')\nraise error",),
    "%tb": (FAIL, "%tb", "%tb"),
    "%debug": (f"def f(number):\n    {FAIL}\nf(5)", "%debug"),
    "%pdb on": ("%pdb on", FAIL, "%pdb off"),
    "%xmode Plain": ("%xmode Plain", FAIL, "%xmode Context"),
    "%xmode Context": ("%xmode Context", FAIL),
    "%xmode Verbose": ("%xmode Verbose", FAIL, "%xmode Context"),
    "%xmode Minimal": ("%xmode Minimal", FAIL, "%xmode Context"),
    "%xmode Docs": ("%xmode Docs", FAIL, "%xmode Context"),
    "%xmode Doctest": ("%xmode Doctest", FAIL, "%xmode Context"),
    "sys.last_value": (FAIL, NOTED),
    "then success": (FAIL, "1 + 1", NOTED),
    "autoreload": (
        "%load_ext autoreload\n%autoreload 2\n" + _WRITE,
        "edited.f(5)\nwrite('def f(number):\\n    return number()\\n')",
        "edited.f(5)",
        "%autoreload 0\ndel sys.modules['edited'], sys.path[0]",
    ),
}
"""One card comes of all the cells."""

UNEXPLAINED = {
    "success": ("1 + 1",),
    "syntax": ("x(", NOTED),
    "compilation": ("return 5",),
    "exit": ("raise SystemExit(3)",),
    "interrupt": ("raise KeyboardInterrupt",),
    "unknown magic": ("%no_such_magic",),
    "caught": (f"try:\n    {FAIL}\nexcept TypeError:\n    print('caught')",),
    "thread": (f"import threading\nthread = threading.Thread(target=lambda: {FAIL}); thread.start(); thread.join()", "1 + 1"),
    "background task": (
        f"import asyncio, gc\nasync def late():\n    await asyncio.sleep(0.01)\n    {FAIL}\ntask = asyncio.create_task(late())",
        "await asyncio.sleep(0.05)",
        "del task\n_ = gc.collect()",
    ),
    "background task, awaited elsewhere": (
        f"import asyncio\nasync def late():\n    await asyncio.sleep(0)\n    {FAIL}\ntask = asyncio.create_task(late())",
        "try:\n    await task\nexcept TypeError as error:\n    print(error)",
    ),
}

SITUATIONS = {name: Situation(cells, 1) for name, cells in EXPLAINED.items()} | {
    name: Situation(cells, 0) for name, cells in UNEXPLAINED.items()
}
