# /// case
# title = "a class with layers and nothing else"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[Net\\] is missing the required \"forward\" fu"
# expect = "diagnosis"
# must_mention = ["Net", "forward", "fc1"]
# must_not_say = ["misspel"]
# rule = "torch/missing-forward"
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 3)
        self.fc2 = nn.Linear(3, 1)
# %% fail
out = Net()(torch.ones(1, 2))
