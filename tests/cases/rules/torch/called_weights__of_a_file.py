# /// case
# title = "torch.load(path)(x) in one expression"
# source = "own"
# frameworks = ["torch"]
# error = "^TypeError: 'collections\\.OrderedDict' object is not callable"
# expect = "fix"
# must_mention = ["torch\\.load", "load_state_dict", "Net"]
# must_not_say = ["\\.forward\\("]
# rule = "torch/called-weights"
# ///

# %% setup
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

    def forward(self, x):
        return self.fc(x)


torch.save(Net().state_dict(), "net.pt")
# %% fail
out = torch.load("net.pt")(torch.rand(1, 2))
# %% reference
model = Net()
model.load_state_dict(torch.load("net.pt"))
model.eval()
out = model(torch.rand(1, 2))
# %% check
assert out.shape == (1, 3)
