# /// case
# title = '''range of tensor numel'''
# source = 'own'
# frameworks = ['torch']
# error = '''TypeError'''
# expect = "fix"
# must_mention = ['''numel''']
# must_not_say = []
# ///

# %% setup
import torch
t = torch.ones(3, 2)
n = 0
# %% fail
for i in range(t.numel):
    n += 1
# %% reference
for i in range(t.numel()):
    n += 1
# %% check
assert n == 6
