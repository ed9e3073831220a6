# /// case
# title = '''a closure whose body fails'''
# source = '''common: a closure whose body fails'''
# frameworks = ["torch"]
# error = '''RuntimeError'''
# expect = "silent"
# ///

# %% setup
import torch
w = torch.nn.Parameter(torch.ones(2))
opt = torch.optim.LBFGS([w])
def closure():
    opt.zero_grad()
    loss = (w @ torch.ones(3))
    loss.backward()
    return loss
# %% fail
opt.step(closure)
