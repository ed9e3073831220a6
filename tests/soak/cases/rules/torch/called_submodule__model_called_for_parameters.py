# /// case
# title = "parameters() is asked of net() instead of net"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: Sequential\\.forward\\(\\) missing 1 required positional argument"
# expect = "fix"
# must_mention = ["\\bnet\\b", "parenthes|already"]
# must_not_say = ["pass"]
# rule = "torch/called-submodule"
# ///

# %% setup
import torch
import torch.nn as nn

net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
# %% fail
n = sum(p.numel() for p in net().parameters())
# %% reference
n = sum(p.numel() for p in net.parameters())
# %% check
assert n == 6
