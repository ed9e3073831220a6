# /// case
# title = 'net = nn.DataParallel(Encoder()); net(x) without the mask'
# source = 'own'
# frameworks = ["torch"]
# error = '''TypeError: Encoder.forward\(\) missing 1 required positional argument: 'mask''''
# expect = "fix"
# must_mention = ['mask', 'forward']
# must_not_say = ['\.forward\(x']
# ///

# %% setup
import torch
from torch import nn

class Encoder(nn.Module):
    def forward(self, x, mask):
        return (x * mask).sum(-1)

net = nn.DataParallel(Encoder())
x, mask = torch.ones(2, 3), torch.tensor([1., 1., 0.])
# %% fail
score = net(x)
# %% reference
score = net(x, mask)
# %% check
assert score.tolist() == [2., 2.]
