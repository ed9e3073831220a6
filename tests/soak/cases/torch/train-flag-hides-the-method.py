# /// case
# title = '''self.train = True in __init__ hides nn.Module.train'''
# source = '''common: self.train = True in __init__ hides nn.Module.train'''
# frameworks = ["torch"]
# error = '''TypeError: 'bool' object is not callable'''
# expect = "fix"
# must_mention = ['''train''', '''attribute|hides|method''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self, train=True):
        super().__init__()
        self.train = train
        self.fc = nn.Linear(2, 1)

    def forward(self, x):
        return self.fc(x)

net = Net()
# %% fail
net.train()
y = net(torch.ones(1, 2))
# %% reference
del net.train
net.train()
y = net(torch.ones(1, 2))
# %% check
assert net.training and y.shape == (1, 1)
