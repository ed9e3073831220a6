# /// case
# title = '''out used as a tensor, and out[1] read as the state'''
# source = '''common: out used as a tensor, and out[1] read as the state'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not tuple'''
# expect = "fix"
# must_mention = ['''tuple''', '''lstm''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(2, 3)
        self.fc = nn.Linear(3, 1)

    def forward(self, x):
        out = self.lstm(x)
        y = self.fc(out)
        h, c = out[1]
        return y, h
# %% fail
m = M()
y, h = m(torch.ones(4, 1, 2))
# %% reference
def forward(self, x):
    out = self.lstm(x)
    y = self.fc(out[0])
    h, c = out[1]
    return y, h
M.forward = forward
m = M()
y, h = m(torch.ones(4, 1, 2))
# %% check
assert y.shape == (4, 1, 1) and h.shape == (1, 1, 3)
