# /// case
# title = '''len(model.parameters())'''
# source = '''common: len(model.parameters())'''
# frameworks = ["torch"]
# error = '''TypeError: object of type 'generator' has no len\(\)'''
# expect = "fix"
# must_mention = ['''parameters''', '''list\(''']
# must_not_say = []
# ///

# %% setup
import torch
model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Linear(3, 1))
# %% fail
print("tensors:", len(model.parameters()))
n = sum(p.numel() for p in model.parameters())
# %% reference
print("tensors:", len(list(model.parameters())))
n = sum(p.numel() for p in model.parameters())
# %% check
assert n == 13
