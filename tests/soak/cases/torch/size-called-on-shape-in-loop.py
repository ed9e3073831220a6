# /// case
# title = '''for i in range(x.shape(0))'''
# source = '''common: for i in range(x.shape(0))'''
# frameworks = ["torch"]
# error = '''TypeError: 'torch.Size' object is not callable'''
# expect = "fix"
# must_mention = ['''shape''', '''shape\[0\]''']
# must_not_say = []
# ///

# %% setup
import torch
x = torch.arange(6.).reshape(3, 2)
# %% fail
sums = []
for i in range(x.shape(0)):
    sums.append(x[i].sum().item())
# %% reference
sums = []
for i in range(x.shape[0]):
    sums.append(x[i].sum().item())
# %% check
assert sums == [1., 5., 9.]
