# /// case
# title = '''return self.fc(x), in forward'''
# source = '''common: return self.fc(x), in forward'''
# frameworks = ["torch"]
# error = '''AttributeError: 'tuple' object has no attribute 'argmax''''
# expect = "fix"
# must_mention = ['''tuple''', '''comma''']
# must_not_say = []
# rule = "torch/comma-after-return"
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 3)

    def forward(self, x):
        return self.fc(x),

net = Net()
# %% fail
pred = net(torch.ones(4, 2)).argmax(1)
# %% reference
Net.forward = lambda self, x: self.fc(x)
pred = net(torch.ones(4, 2)).argmax(1)
# %% check
assert pred.shape == (4,)
