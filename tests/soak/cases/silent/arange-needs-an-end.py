# /// case
# title = '''torch.arange % 3'''
# source = 'own'
# frameworks = ['torch']
# error = '''TypeError: unsupported operand'''
# expect = "silent"
# near_miss_of = ["python/uncalled-method"]
# ///

# %% setup
import torch
# %% fail
rows = torch.arange % 3
