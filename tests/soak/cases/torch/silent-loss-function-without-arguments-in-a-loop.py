# /// case
# title = '''loss = F.mse_loss(); loss.backward()'''
# source = '''common: loss = F.mse_loss(); loss.backward()'''
# frameworks = ["torch"]
# error = '''TypeError: mse_loss\(\) missing 2 required positional arguments'''
# expect = "silent"
# ///

# %% setup
import torch
import torch.nn.functional as F
net = torch.nn.Linear(2, 1)
# %% fail
for step in range(2):
    out = net(torch.ones(1, 2))
    loss = F.mse_loss()
    loss.backward()
