# /// case
# title = 'print(x.dtype(), x.shape)'
# source = 'common: print(x.dtype(), x.shape)'
# frameworks = ["torch"]
# error = '''TypeError: 'torch.dtype' object is not callable'''
# expect = "fix"
# must_mention = ['dtype', 'paren|without call|not a method|attribute|property|not a function|already']
# must_not_say = []
# ///

# %% setup
import torch
features = torch.ones(3, 2)
# %% fail
info = f"{features.dtype()} {tuple(features.shape)}"
total = features.sum().item()
# %% reference
info = f"{features.dtype} {tuple(features.shape)}"
total = features.sum().item()
# %% check
assert "float32" in info and total == 6
