# /// case
# title = '''the person's hook raises a TypeError of its own'''
# source = '''common: the person's hook raises a TypeError of its own'''
# frameworks = ["torch"]
# error = '''TypeError: can only concatenate'''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)

def hook(module, args, output):
    print("mean " + output.mean().item())
handle = net.register_forward_hook(hook)
# %% fail
net(torch.ones(1, 2))
