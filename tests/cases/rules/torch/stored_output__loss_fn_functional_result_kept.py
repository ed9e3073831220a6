# /// case
# title = '''loss_fn = F.mse_loss(pred, target) in one cell, loss_fn(pred, target) in the next'''
# source = '''common: loss_fn = F.mse_loss(pred, target) in one cell, loss_fn(pred, target) in the next'''
# frameworks = ["torch"]
# error = '''TypeError: 'Tensor' object is not callable'''
# expect = "fix"
# must_mention = ['''loss_fn''', '''F\.mse_loss''']
# must_not_say = ['''nn\.Module.{0,20}not callable''']
# rule = "torch/stored-output"
# ///

# %% setup
import torch
import torch.nn.functional as F
model = torch.nn.Linear(2, 1)
inputs, target = torch.ones(4, 2), torch.zeros(4, 1)
# %% setup
pred = model(inputs)
loss_fn = F.mse_loss(pred, target)
# %% fail
losses = []
for step in range(3):
    pred = model(inputs)
    losses.append(loss_fn(pred, target).item())
# %% reference
losses = []
for step in range(3):
    pred = model(inputs)
    losses.append(F.mse_loss(pred, target).item())
# %% check
assert len(losses) == 3 and losses[0] == losses[2]
