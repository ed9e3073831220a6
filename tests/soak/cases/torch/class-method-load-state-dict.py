# /// case
# title = '''Net.load_state_dict(torch.load(path)) on the class'''
# source = '''common: Net.load_state_dict(torch.load(path)) on the class'''
# frameworks = ["torch"]
# error = '''TypeError: Module.load_state_dict\(\) missing 1 required positional argument: 'state_dict''''
# expect = "fix"
# must_mention = ['''Net''', '''class|instance''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)

    def forward(self, x):
        return self.fc(x)

torch.save(Net().state_dict(), "n.pt")
# %% fail
Net.load_state_dict(torch.load("n.pt"))
# %% reference
net = Net()
net.load_state_dict(torch.load("n.pt"))
# %% check
assert any(isinstance(v, Net) for v in list(globals().values()))
