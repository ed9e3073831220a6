# /// case
# title = '''class with layers but no super().__init__() and a keyword argument'''
# source = '''common: class with layers but no super().__init__() and a keyword argument'''
# frameworks = ["torch"]
# error = '''AttributeError: cannot assign module before Module.__init__\(\) call'''
# expect = "fix"
# must_mention = ['''super\(\)\.__init__''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
# %% fail
class Head(nn.Module):
    def __init__(self, dim, classes=3):
        # layers
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(dim, classes)

    def forward(self, x):
        return self.out(self.drop(x))

head = Head(4)
y = head(torch.ones(2, 4))
# %% reference
class Head(nn.Module):
    def __init__(self, dim, classes=3):
        super().__init__()
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(dim, classes)

    def forward(self, x):
        return self.out(self.drop(x))

head = Head(4)
y = head(torch.ones(2, 4))
# %% check
assert y.shape == (2, 3)
