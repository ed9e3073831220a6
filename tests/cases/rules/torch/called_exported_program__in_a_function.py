# /// case
# title = "called in a function that is handed the program"
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

exported = torch.export.export(nn.ReLU(), (torch.ones(2),))


def run(model, x):
    y = model(x)
    return y
# %% fail
y = run(exported, -torch.ones(2))
# %% reference
def run(model, x):
    y = model.module()(x)
    return y


y = run(exported, -torch.ones(2))
# %% check
assert y.sum() == 0
