# /// case
# title = "configure_optimizers of a module"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Adam\\.__init__\\(\\) missing 1 required positional argument: 'pa"
# expect = "fix"
# must_mention = ["self\\.parameters\\(\\)", "params"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/optimizer-without-parameters"
# ///

# %% setup
import torch
from torch import nn


class Lit(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 2)

    def configure_optimizers(self):
        return torch.optim.Adam(lr=0.1)


lit, other = Lit(), nn.Linear(3, 3)
# %% fail
opt = lit.configure_optimizers()
# %% reference
class Lit(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 2)

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=0.1)


lit, other = Lit(), nn.Linear(3, 3)
opt = lit.configure_optimizers()
# %% check
assert len(opt.param_groups[0]["params"]) == 2
