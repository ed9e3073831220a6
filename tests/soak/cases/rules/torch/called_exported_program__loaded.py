# /// case
# title = "an exported program, loaded and called"
# source = "own"
# frameworks = ["torch"]
# error = "^RuntimeError: Unable to call ExportedProgram directly\\. You should use "
# expect = "fix"
# must_mention = ["module\\(\\)", "ExportedProgram"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-exported-program"
# ///

# %% setup
import torch
from torch import nn

net = nn.Linear(2, 3)
program = torch.export.export(net, (torch.ones(1, 2),))
# %% fail
with torch.no_grad():
    out = program(torch.ones(1, 2))
# %% reference
with torch.no_grad():
    out = program.module()(torch.ones(1, 2))
# %% check
assert out.shape == (1, 3)
