# /// case
# title = 'criterion = nn.MSELoss in the setup cell, criterion(pred, y) in a function'
# source = 'common: criterion = nn.MSELoss in the setup cell, criterion(pred, y) in a function'
# frameworks = ["torch"]
# error = '''AttributeError: 'MSELoss' object has no attribute 'backward'|RuntimeError: Boolean value of Tensor'''
# expect = "fix"
# must_mention = ['criterion', 'MSELoss\(\)', 'class|instan|paren']
# must_not_say = ['\.any\(\)|\.all\(\)']
# ///

# %% setup
import torch
from torch import nn
torch.manual_seed(0)
net = nn.Linear(2, 1)
criterion = nn.MSELoss
opt = torch.optim.SGD(net.parameters(), lr=0.01)
# %% setup
def fit(x, y, epochs):
    losses = []
    for _ in range(epochs):
        opt.zero_grad()
        loss = criterion(net(x), y)
        loss.backward()
        opt.step()
        losses.append(float(loss))
    return losses
# %% fail
losses = fit(torch.randn(8, 2), torch.randn(8, 1), 3)
# %% reference
criterion = nn.MSELoss()
losses = fit(torch.randn(8, 2), torch.randn(8, 1), 3)
# %% check
assert len(losses) == 3 and losses[-1] <= losses[0]
