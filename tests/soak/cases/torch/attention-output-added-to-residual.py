# /// case
# title = '''x + self.attn(x, x, x): the result of MultiheadAttention is a pair'''
# source = '''common: x + self.attn(x, x, x): the result of MultiheadAttention is a pair'''
# frameworks = ["torch"]
# error = '''TypeError: unsupported operand type\(s\) for \+: 'Tensor' and 'tuple''''
# expect = "fix"
# must_mention = ['''tuple''', '''attn''', '''\[0\]''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Block(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.norm = nn.LayerNorm(dim)
        self.attn = nn.MultiheadAttention(dim, 2, batch_first=True)

    def forward(self, x):
        h = self.norm(x)
        return x + self.attn(h, h, h)

block = Block(4)
# %% fail
y = block(torch.ones(2, 3, 4))
# %% reference
def forward(self, x):
    h = self.norm(x)
    return x + self.attn(h, h, h)[0]
Block.forward = forward
y = block(torch.ones(2, 3, 4))
# %% check
assert y.shape == (2, 3, 4)
