# /// case
# title = 'forward has no return: the loss gets None'
# source = 'common: forward has no return: the loss gets None'
# frameworks = ["torch"]
# error = '''TypeError: cross_entropy_loss\(\): argument 'input' \(position 1\) must be Tensor, not NoneType'''
# expect = "fix"
# must_mention = ['forward', 'return', 'None']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn as nn

class Clf(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(4, 8)
        self.l2 = nn.Linear(8, 3)

    def forward(self, x):
        x = torch.relu(self.l1(x))
        x = self.l2(x)

criterion = nn.CrossEntropyLoss()
clf = Clf()
# %% fail
outputs = clf(torch.randn(5, 4))
loss = criterion(outputs, torch.tensor([0, 1, 2, 0, 1]))
loss.backward()
# %% reference
def forward(self, x):
    x = torch.relu(self.l1(x))
    x = self.l2(x)
    return x
Clf.forward = forward
outputs = clf(torch.randn(5, 4))
loss = criterion(outputs, torch.tensor([0, 1, 2, 0, 1]))
loss.backward()
# %% check
assert outputs.shape == (5, 3) and loss.item() > 0
