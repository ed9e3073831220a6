# /// case
# title = '''for batch in loader: net(batch) where a batch is a list of two tensors'''
# source = '''common: for batch in loader: net(batch) where a batch is a list of two tensors'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not list'''
# expect = "silent"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, TensorDataset
net = torch.nn.Linear(2, 1)
loader = DataLoader(TensorDataset(torch.ones(4, 2), torch.ones(4)), batch_size=2)
# %% fail
for batch in loader:
    out = net(batch)
