# /// case
# title = '''aliased package, class without parentheses in the middle'''
# source = '''common: aliased package, class without parentheses in the middle'''
# frameworks = ["torch"]
# error = '''TypeError: torch.nn.modules.activation.GELU is not a Module subclass'''
# expect = "fix"
# must_mention = ['''GELU''', '''GELU\(\)''']
# must_not_say = []
# ///

# %% setup
import torch
import torch.nn as tnn
# %% fail
mlp = tnn.Sequential(
    tnn.Linear(3, 4),
    tnn.GELU,
    tnn.Linear(4, 2),
)
y = mlp(torch.ones(1, 3))
# %% reference
mlp = tnn.Sequential(tnn.Linear(3, 4), tnn.GELU(), tnn.Linear(4, 2))
y = mlp(torch.ones(1, 3))
# %% check
assert y.shape == (1, 2)
