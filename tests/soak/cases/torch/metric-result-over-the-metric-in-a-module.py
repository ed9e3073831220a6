# /// case
# title = "self.loss = self.loss(out, y), then its backward"
# source = "own"
# frameworks = ["torch"]
# error = "TypeError: cannot assign 'torch.FloatTensor' as child module 'loss'"
# expect = "fix"
# must_mention = ["self\\.loss", "loss_out"]
# rule = "torch/output-over-layer"
# ///

# %% setup
import torch
from torch import nn
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)
        self.loss = nn.CrossEntropyLoss()
    def step(self, x, y):
        out = self.fc(x)
        self.loss = self.loss(out, y)
        self.loss.backward()
        return self.loss.item()
m = M()
losses = []

# %% fail
for _ in range(2):
    losses.append(m.step(torch.ones(4, 2), torch.tensor([0, 1, 2, 0])))

# %% reference
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)
        self.loss = nn.CrossEntropyLoss()
    def step(self, x, y):
        loss = self.loss(self.fc(x), y)
        loss.backward()
        return loss.item()
m = M()
for _ in range(2):
    losses.append(m.step(torch.ones(4, 2), torch.tensor([0, 1, 2, 0])))

# %% check
assert len(losses) == 2
