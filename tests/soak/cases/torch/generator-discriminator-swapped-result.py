# /// case
# title = '''D = D(real) in a GAN loop'''
# source = '''common: D = D(real) in a GAN loop'''
# frameworks = ["torch"]
# error = '''TypeError: 'Tensor' object is not callable'''
# expect = "fix"
# must_mention = ['''D''', '''Tensor''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
D = nn.Sequential(nn.Linear(4, 1), nn.Sigmoid())
G = nn.Linear(2, 4)
bce = nn.BCELoss()
real = torch.ones(3, 4)
# %% fail
D = D(real)
loss_real = bce(D, torch.ones(3, 1))
fake = G(torch.randn(3, 2))
loss_fake = bce(D(fake), torch.zeros(3, 1))
# %% reference
D = nn.Sequential(nn.Linear(4, 1), nn.Sigmoid())
out = D(real)
loss_real = bce(out, torch.ones(3, 1))
fake = G(torch.randn(3, 2))
loss_fake = bce(D(fake), torch.zeros(3, 1))
# %% check
assert loss_real > 0 and loss_fake > 0
