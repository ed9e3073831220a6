# /// case
# title = '''2(x + 1) with a tensor'''
# source = '''common: 2(x + 1) with a tensor'''
# frameworks = ["torch"]
# error = '''TypeError: 'int' object is not callable'''
# expect = "fix"
# must_mention = ['''\*''']
# must_not_say = []
# ///

# %% setup
import torch
x = torch.ones(2)
# %% fail
y = 2(x + 1)
# %% reference
y = 2 * (x + 1)
# %% check
assert y.tolist() == [4., 4.]
