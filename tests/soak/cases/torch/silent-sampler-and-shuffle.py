# /// case
# title = '''sampler and shuffle exclude each other'''
# source = '''common: sampler and shuffle exclude each other'''
# frameworks = ["torch"]
# error = '''ValueError: sampler option is mutually exclusive'''
# expect = "silent"
# ///

# %% setup
import torch
from torch.utils.data import DataLoader, RandomSampler
data = list(range(4))
# %% fail
loader = DataLoader(data, sampler=RandomSampler(data), shuffle=True)
