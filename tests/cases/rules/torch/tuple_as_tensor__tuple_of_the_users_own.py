# /// case
# title = '''a pair that the person put together goes into a layer'''
# source = '''common: a pair that the person put together goes into a layer'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not tuple'''
# expect = "silent"
# near_miss_of = ["torch/tuple-as-tensor"]
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)

def pair(a):
    return a, a * 2
both = (torch.ones(1, 2), torch.zeros(1, 2))
# %% fail
y = net(both)
