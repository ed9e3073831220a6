# /// case
# title = "tm lit self acc overwritten"
# source = "own"
# frameworks = ["torch"]
# needs = ["torchmetrics"]
# error = "^TypeError: cannot assign 'torch\\.FloatTensor' as child module"
# expect = "fix"
# must_mention = ["self\\.acc"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/output-over-layer"
# ///

# %% setup
import torch
from torch import nn
import torchmetrics
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)
        self.acc = torchmetrics.Accuracy(task="multiclass", num_classes=3)
    def step(self, x, y):
        out = self.fc(x)
        self.acc = self.acc(out, y)
        return self.acc
m = M()

# %% fail
for _ in range(2):
    print(m.step(torch.ones(4, 2), torch.tensor([0,1,2,0])))

# %% reference
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)
        self.acc = torchmetrics.Accuracy(task="multiclass", num_classes=3)
    def step(self, x, y):
        out = self.fc(x)
        acc_out = self.acc(out, y)
        return acc_out


m = M()
for _ in range(2):
    print(m.step(torch.ones(4, 2), torch.tensor([0,1,2,0])))

# %% check
assert float(m.step(torch.ones(4, 2), torch.tensor([0, 1, 2, 0]))) >= 0
