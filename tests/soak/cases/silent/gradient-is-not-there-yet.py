# /// case
# title = "A gradient is cleared before the first backward"
# source = "own"
# frameworks = ["torch"]
# error = "AttributeError: 'NoneType' object has no attribute 'zero_'"
# expect = "silent"
# near_miss_of = ["python/kept-result", "python/missing-return"]
# ///

# %% setup
import torch

w = torch.zeros(3, requires_grad=True)
x = torch.ones(3)
# %% fail
for step in range(3):
    w.grad.zero_()
    loss = (w * x).sum()
    loss.backward()
