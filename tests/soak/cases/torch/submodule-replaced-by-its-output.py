# /// case
# title = '''self.norm = self.norm(x) in forward, second call'''
# source = '''common: self.norm = self.norm(x) in forward, second call'''
# frameworks = ["torch"]
# error = '''TypeError: cannot assign|TypeError: 'Tensor' object is not callable'''
# expect = "diagnosis"
# must_mention = ['''norm''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Scaler:
    def __init__(self):
        self.norm = nn.LayerNorm(3)

    def run(self, x):
        self.norm = self.norm(x)
        return self.norm * 2
scaler = Scaler()
first = scaler.run(torch.ones(2, 3))
# %% fail
second = scaler.run(torch.ones(2, 3))
