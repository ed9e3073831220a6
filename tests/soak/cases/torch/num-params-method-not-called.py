# /// case
# title = 'sum(p.numel() for p in model.parameters if p.requires_grad)'
# source = 'common: sum(p.numel() for p in model.parameters if p.requires_grad)'
# frameworks = ["torch"]
# error = '''TypeError: 'method' object is not iterable'''
# expect = "fix"
# must_mention = ['parameters', 'parameters\(\)|paren|\(\)|\bcall|not called|without call']
# must_not_say = []
# ///

# %% setup
import torch.nn as nn
resnet = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))

def count_params(model):
    return sum(p.numel() for p in model.parameters if p.requires_grad)
# %% fail
n_params = count_params(resnet)
print(f"{n_params:,} parameters")
# %% reference
def count_params(model):
    return sum(p.numel() for p in model.parameters() if p.requires_grad)
n_params = count_params(resnet)
# %% check
assert n_params == 11
