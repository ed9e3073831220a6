"""What is left after errors, with callhint and without: sessions whose every error is explained, shown with controls, and asked for again.

    python -m tests.leaks [--errors 1000]

runs them in processes of their own and compares objects and memory.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import resource
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from IPython.core.displaypub import CapturingDisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

SETUP = """
import weakref
references = {}
def watched(name, thing):
    references[name] = weakref.ref(thing)
    return thing
class Bag(list): pass
class Odd(TypeError): pass
class Net:
    def __init__(self):
        self.layers = watched('layers', Bag([1, 2]))
    def __call__(self, value):
        return self.layers(value)
"""

TORCH = """
import torch
model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
def train():
    batch = watched('batch', torch.ones(16, 4))
    output = watched('output', model(batch))
    loss = watched('loss', output.mean())
    loss.backward()
    optimizer.step()
    return loss()
"""

FAILURES = {
    "called": "def fail():\n    bag = watched('bag', Bag([1, 2]))\n    return bag(0)\nfail()",
    "called, global": "bag = watched('bag', Bag([1, 2]))\nbag(0)",
    "argument": "def f(a): return a\nf[watched('argument', Bag())]",
    "model": "net = watched('net', Net())\nnet(0)",
    "builtin overwritten": "list = watched('list', Bag([1]))\nlist('ab')",
    "exception": "try:\n    raise watched('error', Odd('odd'))\nexcept Odd:\n    bag = watched('bag', Bag([1, 2]))\n    bag(0)",
    "closure": "def outer(bag):\n    def inner():\n        return bag(0)\n    return inner()\nouter(watched('bag', Bag([1, 2])))",
}

FORGOTTEN = "bag = net = list = None\ndel list"
"""What lets go of the names."""


class Guest:
    """A shell, with callhint if that is wanted: in the cell of a front end, so that there are controls."""

    def __init__(self, *, with_callhint: bool, mode: str = "full") -> None:
        config = Config({"HistoryManager": {"enabled": False}, "Callhint": {"mode": mode}})
        self.shell: Any = InteractiveShell(config=config, colors="nocolor", display_pub_class=CapturingDisplayPublisher)
        self.with_callhint = with_callhint
        self.cards = 0
        if with_callhint:
            self.shell.extension_manager.load_extension("callhint")
            self.shell.parent_header = {"metadata": {"cellId": "one"}}

    def run(self, cell: str) -> None:
        """Runs a cell; one for callhint is passed over where there is none."""
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            self.shell.run_cell(cell if self.with_callhint or not cell.startswith(("%callhint", "%hint")) else "pass", store_history=True)
        self.cards += len(self.shell.display_pub.outputs)
        self.shell.display_pub.outputs.clear()

    def alive(self) -> list[str]:
        """What of the watched is still there."""
        gc.collect()
        return sorted(name for name, reference in self.shell.user_ns["references"].items() if reference() is not None)


def life(failure: str, *, with_callhint: bool, mode: str = "full") -> tuple[list[list[str]], int]:
    """What is alive after an error, and after each thing that people do then, and the number of cards."""
    guest = Guest(with_callhint=with_callhint, mode=mode)
    guest.run(SETUP)
    gc.freeze()  # what was there before need not be collected again and again
    seen = []
    for cell in (failure, "%callhint", "%hint", FORGOTTEN, "1/0", "model = optimizer = None", "1 + 1"):
        guest.run(cell)
        seen.append(guest.alive())
    gc.unfreeze()
    return seen, guest.cards


def growth(errors: int, *, before: int, with_callhint: bool, mode: str = "full") -> tuple[Counter[str], int, int]:
    """By how many objects of each type, and by how many bytes, so many errors after those before make the process grow, and the cards."""
    guest = Guest(with_callhint=with_callhint, mode=mode)
    guest.run(SETUP)
    cells = [*FAILURES.values()]

    def fail(turns: int) -> None:
        for turn in range(turns):
            guest.run(f"turn = {turn}\n{cells[turn % len(cells)]}")
            guest.run(FORGOTTEN)
        guest.run("1/0")
        gc.collect()

    fail(before)
    objects, size, cards = _objects(), _size(), guest.cards
    fail(errors)
    return _objects() - objects, _size() - size, guest.cards - cards


def _objects() -> Counter[str]:
    module, name = (type.__dict__[key].__get__ for key in ("__module__", "__qualname__"))  # past what a metaclass has put there
    return Counter(f"{module(type(thing))}.{name(type(thing))}" for thing in gc.get_objects())


def _size() -> int:
    """The memory of this process, in bytes."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", type=int, default=1000)
    parser.add_argument("--one", choices=("with", "without"), help="one of the two processes")
    options = parser.parse_args()
    if options.one:
        objects, held, cards = growth(options.errors, before=350, with_callhint=options.one == "with")
        print(f"{options.one} callhint, {options.errors} errors, {cards} cards: {held / 1024:.0f} kB more, {objects.total()} objects more")
        for name, count in objects.most_common(12):
            print(f"{count:8} {name}")
        return 0
    return max(
        subprocess.run([sys.executable, "-m", "tests.leaks", "--one", one, "--errors", str(options.errors)], check=False).returncode
        for one in ("without", "with")
    )


if __name__ == "__main__":
    sys.exit(main())
