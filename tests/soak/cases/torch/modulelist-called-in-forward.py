# /// case
# title = 'self.layers = nn.ModuleList([...]); self.layers(x)'
# source = 'common: self.layers = nn.ModuleList([...]); self.layers(x)'
# frameworks = ["torch"]
# error = 'NotImplementedError: Module \[ModuleList\] is missing the required "forward" function'
# expect = "fix"
# must_mention = ['ModuleList', 'for |Sequential|one (after|by)|loop|iterat']
# must_not_say = ['def forward\(self, x\): *\n *return x']
# ///

# %% setup
import torch
from torch import nn

class Tower(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])])

    def forward(self, x):
        x = self.layers(x)
        return x.softmax(-1)
# %% fail
tower = Tower([4, 8, 3])
p = tower(torch.randn(2, 4))
print(p.sum(-1))
# %% reference
def forward(self, x):
    for layer in self.layers:
        x = layer(x)
    return x.softmax(-1)
Tower.forward = forward
tower = Tower([4, 8, 3])
p = tower(torch.randn(2, 4))
# %% check
assert p.shape == (2, 3) and torch.allclose(p.sum(-1), torch.ones(2))
