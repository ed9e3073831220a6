# /// case
# title = 'optim.SGD(net.parameters, lr=0.1)'
# source = 'common: optim.SGD(net.parameters, lr=0.1)'
# frameworks = ["torch"]
# error = '''TypeError: .*'method' object is not iterable|params argument given to the optimizer'''
# expect = "fix"
# must_mention = ['parameters', 'parameters\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = ['list\(net\.parameters\)']
# ///

# %% setup
import torch
import torch.nn as nn
import torch.optim as optim

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)
net = Net()
# %% fail
criterion = nn.CrossEntropyLoss()
optimizer = optim.SGD(net.parameters, lr=0.1, momentum=0.9)
out = criterion(net(torch.eye(4)), torch.tensor([0, 1, 0, 1]))
out.backward()
optimizer.step()
# %% reference
criterion = nn.CrossEntropyLoss()
optimizer = optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
out = criterion(net(torch.eye(4)), torch.tensor([0, 1, 0, 1]))
out.backward()
optimizer.step()
# %% check
assert len(optimizer.param_groups[0]["params"]) == 2 and out.item() > 0
