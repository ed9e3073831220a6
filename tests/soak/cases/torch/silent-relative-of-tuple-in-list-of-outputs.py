# /// case
# title = '''torch.stack of the pairs that a GRU gave'''
# source = '''common: torch.stack of the pairs that a GRU gave'''
# frameworks = ["torch"]
# error = '''TypeError: expected Tensor as element 0 in argument 0, but got tuple'''
# expect = "silent"
# ///

# %% setup
import torch
gru = torch.nn.GRU(2, 3)
outs = [gru(torch.ones(4, 1, 2)) for _ in range(2)]
# %% fail
allof = torch.stack(outs)
