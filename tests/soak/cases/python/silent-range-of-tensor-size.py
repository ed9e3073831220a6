# /// case
# title = '''range of tensor size'''
# source = 'own'
# frameworks = ['torch']
# error = '''TypeError'''
# expect = "silent"
# ///

# %% setup
import torch
t = torch.ones(3, 2)
# %% fail
for i in range(t.size):
    print(i)
