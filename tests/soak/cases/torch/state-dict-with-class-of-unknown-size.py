# /// case
# title = '''the class wants sizes that only the weights tell'''
# source = '''common: the class wants sizes that only the weights tell'''
# frameworks = ["torch"]
# error = '''TypeError: 'collections.OrderedDict' object is not callable|TypeError: 'dict' object is not callable'''
# expect = "fix"
# must_mention = ['''state dict''', '''Regressor''', '''load_state_dict''']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn

class Regressor(nn.Module):
    def __init__(self, n_features, n_hidden):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(n_features, n_hidden), nn.Tanh(), nn.Linear(n_hidden, 1))

    def forward(self, x):
        return self.layers(x)

def make_file():
    torch.save(Regressor(7, 5).state_dict(), "reg.pt")
make_file()
# %% fail
reg = torch.load("reg.pt")
price = reg(torch.ones(1, 7))
# %% reference
sd = torch.load("reg.pt")
reg = Regressor(7, 5)
reg.load_state_dict(sd)
reg.eval()
price = reg(torch.ones(1, 7))
# %% check
assert price.shape == (1, 1)
