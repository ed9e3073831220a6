# /// case
# title = '''a list of loaded state dicts is used like models'''
# source = '''common: a list of loaded state dicts is used like models'''
# frameworks = ["torch"]
# error = '''TypeError: '(collections.OrderedDict|dict)' object is not callable'''
# expect = "fix"
# must_mention = ['''state dict''', '''load_state_dict''', '''Linear|Net''']
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

for i in range(2):
    torch.save(Net().state_dict(), f"fold{i}.pt")
models = [torch.load(f"fold{i}.pt") for i in range(2)]
x = torch.ones(3, 2)
# %% fail
preds = []
for m in models:
    preds.append(m(x))
mean = torch.stack(preds).mean(0)
# %% reference
preds = []
for m in models:
    net = Net()
    net.load_state_dict(m)
    preds.append(net(x))
mean = torch.stack(preds).mean(0)
# %% check
assert mean.shape == (3, 1)
