# /// case
# title = "ModuleList(layer, layer)"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: ModuleList\\.__init__\\(\\) takes from 1 to 2 positional argument"
# expect = "fix"
# must_mention = ["ModuleList", "list"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/unlisted-layers"
# ///

# %% setup
import torch
from torch import nn
# %% fail
class Stack(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(2, 2), nn.Linear(2, 2))


stack = Stack()
# %% reference
class Stack(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])


stack = Stack()
# %% check
assert len(stack.layers) == 2
