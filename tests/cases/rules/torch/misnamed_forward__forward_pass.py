# /// case
# title = "forward_pass, called by itself as well"
# source = "own"
# frameworks = ["torch"]
# error = "^NotImplementedError: Module \\[Twice\\] is missing the required \"forward\" "
# expect = "fix"
# must_mention = ["forward_pass", "forward"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/misnamed-forward"
# ///

# %% setup
import torch
import torch.nn as nn


class Twice(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def forward_pass(self, x, again=True):
        x = self.fc(x)
        return self.forward_pass(x, False) if again else x


twice = Twice()
# %% fail
out = twice(torch.ones(1, 2))
# %% reference
class Twice(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def forward(self, x, again=True):
        x = self.fc(x)
        return self.forward(x, False) if again else x


twice = Twice()
out = twice(torch.ones(1, 2))
# %% check
assert out.shape == (1, 2)
