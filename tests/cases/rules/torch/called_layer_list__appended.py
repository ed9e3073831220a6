# /// case
# title = "a list that was filled with append"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'list' object is not callable"
# expect = "fix"
# must_mention = ["nn\\.Sequential", "list"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-layer-list"
# ///

# %% setup
import torch
import torch.nn as nn

stack = []
for n in (2, 3):
    stack.append(nn.Linear(n, n + 1))
# %% fail
y = stack(torch.ones(1, 2))
# %% reference
stack = nn.Sequential()
for n in (2, 3):
    stack.append(nn.Linear(n, n + 1))
y = stack(torch.ones(1, 2))
# %% check
assert y.shape == (1, 4)
