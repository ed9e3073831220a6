# /// case
# title = '''clamp is not called, and an empty call would be refused'''
# source = 'own'
# frameworks = ['torch']
# error = '''TypeError: unsupported operand type\(s\) for \*: 'builtin_function_or_method' and 'int''''
# expect = "silent"
# near_miss_of = ["python/brackets-for-parens", "python/uncalled-method"]
# ///

# %% setup
import torch

scores = torch.tensor([0.2, 1.4, -0.3])
# %% fail
probabilities = scores.clamp * 100
