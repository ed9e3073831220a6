# /// case
# title = 'model = nn.Sequential kept as the class, then model.add_module'
# source = 'common: model = nn.Sequential kept as the class, then model.add_module'
# frameworks = ["torch"]
# error = '''TypeError: .*add_module\(\) missing 1 required positional argument: 'module''''
# expect = "fix"
# must_mention = ['Sequential\(\)', 'model', 'class|instan|paren']
# must_not_say = []
# ///

# %% setup
import torch
from torch import nn
sizes = [4, 8, 2]
# %% fail
model = nn.Sequential
for i, (a, b) in enumerate(zip(sizes, sizes[1:])):
    model.add_module(f"fc{i}", nn.Linear(a, b))
y = model(torch.ones(1, 4))
# %% reference
model = nn.Sequential()
for i, (a, b) in enumerate(zip(sizes, sizes[1:])):
    model.add_module(f"fc{i}", nn.Linear(a, b))
y = model(torch.ones(1, 4))
# %% check
assert y.shape == (1, 2) and len(model) == 2
