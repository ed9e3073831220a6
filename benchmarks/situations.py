"""The errors that are explained, each made anew every time: what has been shown once is shown faster."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from IPython.core.interactiveshell import InteractiveShell

CELLS_BEFORE = 10_000
MANY_RULES = 500

TORCH = """import torch

class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = torch.nn.Linear(3, 3),

    def forward(self, x):
        return self.first(x)

net = torch.nn.Sequential(torch.nn.Sequential(Net()))
"""

STATE = """import torch

model = {f"layer{number}.weight": torch.zeros(1) for number in range(100_000)}
"""

KERAS = """import keras, numpy as np

class Scaled(keras.layers.Layer):
    def build(self, shape):
        self.scale = keras.layers.Rescaling(2),

    def call(self, x):
        return self.scale(x)

model = keras.Sequential([Scaled()])
"""

DEEP = """import sys
sys.setrecursionlimit(3000)

def down(n):
    return down(n - 1) if n else values(0)

values = [3, 4]
"""


@dataclass(frozen=True)
class Situation:
    """A session that has come to a failing cell."""

    title: str
    before: str
    failing: str
    needs: str = "IPython"
    """The package without which it cannot be made."""
    is_explained: bool = True
    """Whether callhint has a hint for it: to say nothing takes time too."""
    prepare: Callable[[InteractiveShell], None] = lambda _: None

    @property
    def can_be_made(self) -> bool:
        return find_spec(self.needs) is not None


def _long_history(shell: InteractiveShell) -> None:
    for number in range(1, CELLS_BEFORE + 1):
        text = f"name_{number} = [{number}]\nother_{number} = len(name_{number})"
        shell.history_manager.input_hist_parsed.append(text)
        shell.history_manager.input_hist_raw.append(text)
    shell.execution_count += CELLS_BEFORE


def _many_rules(_: InteractiveShell) -> None:
    """A package of rules, installed as any other one would be."""
    folder = Path(tempfile.mkdtemp())
    rules = folder / "many_rules"
    rules.mkdir()
    (rules / "__init__.py").touch()
    for number in range(MANY_RULES):
        (rules / f"rule_{number}.py").write_text(
            "from callhint.rules.rule import rule\n\n\n@rule(TypeError)\n"
            f"def rule_{number}(ev):\n    if ev.callee is None or len(ev.callee.text) != {1000 + number}:\n        return None\n"
        )
    described = folder / "many_rules-1.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: many_rules\nVersion: 1\n")
    (described / "entry_points.txt").write_text("[callhint.rules]\nmany = many_rules\n")
    sys.path.append(str(folder))


SITUATIONS = {
    "tiny": Situation("one line", "list = [1, 2]", "list('ab')"),
    "deep": Situation("1,000 calls deep", DEEP, "down(1000)"),
    "history": Situation("10,000 cells before it", "list = [1, 2]", "list('ab')", prepare=_long_history),
    "large-cell": Situation("a cell of 5 MB", "values = [1, 2]", "data = '''" + "x" * 5_000_000 + "'''\nvalues(0)"),
    "large-list": Situation("a list of 1,000,000", "values = list(range(1_000_000))", "values(4)"),
    "rules": Situation("500 rules more", "list = [1, 2]", "list('ab')", prepare=_many_rules),
    "torch": Situation("PyTorch, `nn.Sequential`", TORCH, "net(torch.zeros(1, 3))", needs="torch"),
    "state": Situation("a state dict of 100,000 keys (no hint)", STATE, "model(torch.zeros(1, 3))", needs="torch", is_explained=False),
    "keras": Situation("Keras, a layer's `call`", KERAS, "model(np.zeros((1, 3)))", needs="keras"),
}
