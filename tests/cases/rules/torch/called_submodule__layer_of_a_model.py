# /// case
# title = "model.encoder().eval()"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Linear\\.forward\\(\\) missing 1 required positional argument: 'i"
# expect = "fix"
# must_mention = ["model\\.encoder", "eval"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-submodule"
# ///

# %% setup
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(2, 2)


model = Model()
# %% fail
encoder = model.encoder().eval()
# %% reference
encoder = model.encoder.eval()
# %% check
assert encoder is model.encoder and not encoder.training
