# /// case
# title = '''a forward hook with two parameters'''
# source = '''common: a forward hook with two parameters'''
# frameworks = ["torch"]
# error = '''TypeError: hook\(\) takes 2 positional arguments but 3 were given'''
# expect = "silent"
# near_miss_of = ["torch/registered-result"]
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
seen = []
def hook(module, output):
    seen.append(output)
net.register_forward_hook(hook)
# %% fail
y = net(torch.ones(1, 2))
