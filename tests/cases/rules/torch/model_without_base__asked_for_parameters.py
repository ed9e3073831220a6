# /// case
# title = "the optimizer asks a plain class for parameters()"
# source = "own"
# frameworks = ["torch"]
# error = "^AttributeError: 'Net' object has no attribute 'parameters'"
# expect = "fix"
# must_mention = ["Net", "nn\\.Module", "base|inherit|deriv"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/model-without-base"
# ///

# %% setup
import torch
from torch import nn


class Net:
    def __init__(self, n):
        """A net."""
        self.fc = nn.Linear(n, 3)

    def forward(self, x):
        return self.fc(x)


net = Net(2)
# %% fail
opt = torch.optim.SGD(net.parameters(), lr=0.1)
out = net(torch.rand(1, 2))
# %% reference
class Net(nn.Module):
    def __init__(self, n):
        """A net."""
        super().__init__()
        self.fc = nn.Linear(n, 3)

    def forward(self, x):
        return self.fc(x)


net = Net(2)
opt = torch.optim.SGD(net.parameters(), lr=0.1)
out = net(torch.rand(1, 2))
# %% check
assert out.shape == (1, 3) and len(opt.param_groups[0]["params"]) == 2
