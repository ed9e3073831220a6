# /// case
# title = '''layers in a Python list are not registered, so the optimizer has nothing'''
# source = '''common: layers in a Python list are not registered, so the optimizer has nothing'''
# frameworks = ["torch"]
# error = '''ValueError: optimizer got an empty parameter list'''
# expect = "silent"
# ///

# %% setup
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 2), nn.Linear(2, 1)]
# %% fail
opt = torch.optim.SGD(Net().parameters(), lr=0.1)
