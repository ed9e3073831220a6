# /// case
# title = '''the encoder's forward returns nothing and the decoder's Linear gets None'''
# source = '''common: the encoder's forward returns nothing and the decoder's Linear gets None'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not NoneType'''
# expect = "fix"
# must_mention = ['''Encoder''', '''return''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.down = nn.Linear(8, 2)

    def forward(self, x):
        z = self.down(x)

class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.decoder = nn.Linear(2, 8)

    def forward(self, x):
        z = self.encoder(x)
        return self.decoder(z)
# %% fail
ae = AutoEncoder()
rec = ae(torch.zeros(3, 8))
# %% reference
def forward(self, x):
    z = self.down(x)
    return z
Encoder.forward = forward
ae = AutoEncoder()
rec = ae(torch.zeros(3, 8))
# %% check
assert rec.shape == (3, 8)
