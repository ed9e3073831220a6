# /// case
# title = '''forward ends with self.fc2(x) and no return; the output is asked for its shape'''
# source = '''common: forward ends with self.fc2(x) and no return; the output is asked for its shape'''
# frameworks = ["torch"]
# error = '''AttributeError: 'NoneType' object has no attribute 'argmax''''
# expect = "fix"
# must_mention = ['''forward''', '''return''', '''None''']
# must_not_say = []
# rule = "torch/forward-without-return"
# ///

# %% setup
import torch
import torch.nn as nn
import torch.nn.functional as F

class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.fc1 = nn.Linear(6, 5)
        self.fc2 = nn.Linear(5, 3)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        self.fc2(x)
# %% setup
net = Net()
# %% fail
logits = net(torch.ones(2, 6))
pred = logits.argmax(dim=1)
# %% reference
class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.fc1 = nn.Linear(6, 5)
        self.fc2 = nn.Linear(5, 3)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        return self.fc2(x)
net = Net()
logits = net(torch.ones(2, 6))
pred = logits.argmax(dim=1)
# %% check
assert pred.shape == (2,)
