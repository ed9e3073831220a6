# /// case
# title = 'model = Net(); later model().to(device)'
# source = 'common: model = Net(); later model().to(device)'
# frameworks = ["torch"]
# error = '''TypeError: .*forward\(\) missing 1 required positional argument: 'x''''
# expect = "fix"
# must_mention = ['model', 'model\.to|instance|already']
# must_not_say = ['default']
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)

    def forward(self, x):
        return self.fc(x)
model = Net()
device = "cpu"
# %% fail
model = model().to(device)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
# %% reference
model = model.to(device)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
# %% check
assert isinstance(model, Net) and len(opt.param_groups[0]["params"]) == 2
