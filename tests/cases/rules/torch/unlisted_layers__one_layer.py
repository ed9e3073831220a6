# /// case
# title = "ModuleList(layer)"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: ModuleList\\.extend should be called with an iterable, but go"
# expect = "fix"
# must_mention = ["ModuleList", "list"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/unlisted-layers"
# ///

# %% setup
import torch
from torch import nn

head = nn.Linear(2, 2)
# %% fail
heads = nn.ModuleList(head)
# %% reference
heads = nn.ModuleList([head])
# %% check
assert heads[0] is head
