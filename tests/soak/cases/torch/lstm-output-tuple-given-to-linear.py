# /// case
# title = 'the tuple of nn.LSTM goes into a Linear layer'
# source = 'common: the tuple of nn.LSTM goes into a Linear layer'
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not tuple'''
# expect = "fix"
# must_mention = ['tuple', 'lstm', '\[0\]|, *_|unpack|first']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Forecaster(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(3, 5, batch_first=True)
        self.fc = nn.Linear(5, 1)

    def forward(self, x):
        out = self.lstm(x)
        out = self.fc(out)
        return out[:, -1]
# %% fail
model = Forecaster()
yhat = model(torch.zeros(2, 7, 3))
# %% reference
def forward(self, x):
    out, _ = self.lstm(x)
    out = self.fc(out)
    return out[:, -1]
Forecaster.forward = forward
model = Forecaster()
yhat = model(torch.zeros(2, 7, 3))
# %% check
assert yhat.shape == (2, 1)
