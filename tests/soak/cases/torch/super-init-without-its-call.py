# /// case
# title = 'super(Net, self).__init__ without the last parentheses'
# source = 'common: super(Net, self).__init__ without the last parentheses'
# frameworks = ["torch"]
# error = 'AttributeError: cannot assign module before Module.__init__\(\) call'
# expect = "fix"
# must_mention = ['__init__', '__init__\(\)|paren|\(\)|\bcall|not called|without call', 'super']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn as nn
# %% fail
class Net(nn.Module):
    def __init__(self, n_feature, n_hidden):
        super(Net, self).__init__
        self.hidden = nn.Linear(n_feature, n_hidden)
        self.predict = nn.Linear(n_hidden, 1)

    def forward(self, x):
        return self.predict(torch.relu(self.hidden(x)))

net = Net(2, 6)
y = net(torch.zeros(5, 2))
# %% reference
class Net(nn.Module):
    def __init__(self, n_feature, n_hidden):
        super(Net, self).__init__()
        self.hidden = nn.Linear(n_feature, n_hidden)
        self.predict = nn.Linear(n_hidden, 1)

    def forward(self, x):
        return self.predict(torch.relu(self.hidden(x)))

net = Net(2, 6)
y = net(torch.zeros(5, 2))
# %% check
assert y.shape == (5, 1)
