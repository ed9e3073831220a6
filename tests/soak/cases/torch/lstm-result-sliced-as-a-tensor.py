# /// case
# title = "lstm result sliced as a tensor"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: tuple indices must be integers or slices, not tup"
# expect = "fix"
# must_mention = ["h"]
# rule = "torch/tuple-as-tensor"
# ///

# %% setup
import torch
from torch import nn
class R(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 8, batch_first=True)
        self.fc = nn.Linear(8, 2)
    def forward(self, x):
        h = self.lstm(x)
        return self.fc(h[:, -1])
r = R()

# %% fail
r(torch.ones(2, 3, 4))

# %% reference
class R(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 8, batch_first=True)
        self.fc = nn.Linear(8, 2)
    def forward(self, x):
        h, _ = self.lstm(x)
        return self.fc(h[:, -1])


r = R()
r(torch.ones(2, 3, 4))

# %% check
assert r(torch.ones(2, 3, 4)).shape == (2, 2)
