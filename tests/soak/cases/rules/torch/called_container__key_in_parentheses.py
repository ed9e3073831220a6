# /// case
# title = "heads(task) in place of heads[task]"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[ModuleDict\\] is missing the required \"forw"
# expect = "fix"
# must_mention = ["ModuleDict", "heads\\[task\\]"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-container"
# ///

# %% setup
import torch
from torch import nn

heads = nn.ModuleDict({"cls": nn.Linear(4, 3), "box": nn.Linear(4, 2)})
# %% fail
task = "box"
y = heads(task)(torch.rand(1, 4))
# %% reference
y = heads[task](torch.rand(1, 4))
# %% check
assert y.shape == (1, 2)
