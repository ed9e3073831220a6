# /// case
# title = '''x = x.to; net(x)'''
# source = '''common: x = x.to; net(x)'''
# frameworks = ["torch"]
# error = '''TypeError: linear\(\): argument 'input' \(position 1\) must be Tensor, not (builtin_function_or_method|method)'''
# expect = "silent"
# ///

# %% setup
import torch
net = torch.nn.Linear(2, 1)
x = torch.ones(1, 2).to
# %% fail
y = net(x)
