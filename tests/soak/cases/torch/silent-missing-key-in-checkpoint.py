# /// case
# title = '''checkpoint["optimizer"] was not saved'''
# source = '''common: checkpoint["optimizer"] was not saved'''
# frameworks = ["torch"]
# error = '''KeyError: 'optimizer''''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(1, 1)
opt = torch.optim.SGD(net.parameters(), lr=0.1)
torch.save({"model": net.state_dict(), "epoch": 2}, "c.pt")
checkpoint = torch.load("c.pt")
# %% fail
net.load_state_dict(checkpoint["model"])
opt.load_state_dict(checkpoint["optimizer"])
