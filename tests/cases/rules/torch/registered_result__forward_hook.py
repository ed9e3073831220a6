# /// case
# title = '''layer.register_forward_hook(hook(layer, None, None)): the hook's result is registered'''
# source = '''common: layer.register_forward_hook(hook(layer, None, None)): the hook's result is registered'''
# frameworks = ["torch"]
# error = '''TypeError: 'NoneType' object is not callable'''
# expect = "fix"
# must_mention = ['hook', 'register_forward_hook|function itself|without call|result']
# must_not_say = []
# rule = "torch/registered-result"
# ///

# %% setup
import torch
from torch import nn
shapes = []

def save_shape(module, args, output):
    if output is not None:
        shapes.append(tuple(output.shape))
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
handle = net[0].register_forward_hook(save_shape(net[0], None, None))
# %% fail
y = net(torch.ones(4, 2))
print(shapes)
# %% reference
handle.remove()
handle = net[0].register_forward_hook(save_shape)
y = net(torch.ones(4, 2))
# %% check
assert shapes[-1] == (4, 3) and y.shape == (4, 3)
