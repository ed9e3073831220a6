# /// case
# title = '''model.fit on a torch model'''
# source = '''common: model.fit on a torch model'''
# frameworks = ["torch"]
# error = '''AttributeError: 'Sequential' object has no attribute 'fit''''
# expect = "silent"
# ///

# %% setup
import torch
model = torch.nn.Sequential(torch.nn.Linear(2, 1))
# %% fail
model.fit(torch.ones(3, 2), torch.ones(3, 1), epochs=2)
